#include "clients/ask_reading.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 300;

// A shell's, and env's, for a program that could not be run: node is missing, not a setting wrong.
constexpr int notRunnable = 126;
constexpr int notFound = 127;

// What a program needs to run at all. Keys, proxies and what else a person has set stay outside.
const QStringList &neededVariables()
{
    static const QStringList names{u"LANG"_s,        u"LC_ALL"_s,      u"LC_CTYPE"_s, u"TZ"_s,
                                   u"SYSTEMROOT"_s,  u"WINDIR"_s,      u"COMSPEC"_s,  u"PATHEXT"_s,
                                   u"SYSTEMDRIVE"_s, u"PROGRAMFILES"_s};
    return names;
}

// Colours and movements of the cursor: ECMA-48, 5.4 (control sequences).
QString withoutControls(QString text)
{
    static const QRegularExpression sequence(u"\x1b\\[[0-9;?]*[ -/]*[@-~]"_s);
    return text.remove(sequence).remove(u'\r');
}

QStringList plainLines(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines.append(plain);
    }
    return lines;
}

// Beginning with the line that says what is wrong; the next ones often say where.
QString complaint(const QStringList &lines)
{
    static const QRegularExpression wrong(
        u"\\b(error|invalid|not valid|corrupt(ed)?|cannot|could not|failed|skipped|unknown|no mcp)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        return line.contains(wrong) && !line.startsWith("WARNING: proceeding"_L1);
    });
    const auto first = found == lines.end() ? lines.begin() : found;
    return QStringList(first, first + std::min<qsizetype>(3, lines.end() - first))
        .join(u' ')
        .left(longestSentence);
}

QRegularExpression filled(const QString &pattern, const QString &entry)
{
    QString text = pattern;
    return QRegularExpression(text.replace("{name}"_L1, QRegularExpression::escape(entry)),
                              QRegularExpression::MultilineOption);
}

QString lineAround(const QString &text, qsizetype offset)
{
    const auto begin = text.lastIndexOf(u'\n', offset) + 1;
    const auto end = text.indexOf(u'\n', offset);
    return text.mid(begin, end < 0 ? -1 : end - begin).simplified().left(longestSentence);
}

} // namespace

QString nameOf(Asked::Answer answer)
{
    switch (answer) {
    case Asked::Answer::Connected:
        return u"connected"_s;
    case Asked::Answer::Read:
        return u"read"_s;
    case Asked::Answer::Ignored:
        return u"ignored"_s;
    case Asked::Answer::Refused:
        return u"refused"_s;
    case Asked::Answer::NotAsked:
        return u"notAsked"_s;
    }
    return {};
}

Places placesToAskIn(const AskRule &rule, const Places &places, const QString &home)
{
    Places own;
    own.os = places.os;
    own.home = home;
    own.config = home + "/.config"_L1;
    own.localData = home + "/.local/share"_L1;
    own.programFolders = places.programFolders;
    own.environment = environmentToAskIn(rule, places, home);
    return own;
}

QMap<QString, QString> environmentToAskIn(const AskRule &rule, const Places &places,
                                          const QString &home)
{
    const bool windows = places.os == Os::Windows;
    QString native = home;
    if (windows)
        native.replace(u'/', u'\\');
    QMap<QString, QString> environment;
    for (const QString &name : neededVariables()) {
        if (places.environment.contains(name))
            environment.insert(name, places.environment.value(name));
    }
    environment.insert(u"PATH"_s, places.programFolders.join(windows ? u';' : u':'));
    environment.insert(u"HOME"_s, native);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + "/.config"_L1);
    environment.insert(u"XDG_DATA_HOME"_s, home + "/.local/share"_L1);
    environment.insert(u"XDG_STATE_HOME"_s, home + "/.local/state"_L1);
    environment.insert(u"XDG_CACHE_HOME"_s, home + "/.cache"_L1);
    for (const QString &name : {u"TMPDIR"_s, u"TEMP"_s, u"TMP"_s})
        environment.insert(name, native);
    if (windows) {
        environment.insert(u"USERPROFILE"_s, native);
        environment.insert(u"APPDATA"_s, native + "\\AppData\\Roaming"_L1);
        environment.insert(u"LOCALAPPDATA"_s, native + "\\AppData\\Local"_L1);
    }
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    environment.insert(u"CI"_s, u"1"_s); // asks nobody, updates nothing
    Places own;
    own.home = home;
    for (auto one = rule.environment.begin(); one != rule.environment.end(); ++one)
        environment.insert(one.key(), fillPlaces(one.value(), own));
    return environment;
}

Result<QByteArray> onlyEntry(const QByteArray &text, ConfigFormat format, const QStringList &at,
                             const QString &name, const QStringList &without)
{
    const SettingsRules rules = anyRules(format);
    const auto entries =
        settingsEntry(text, rules, at.mid(0, at.size() - 1), at.isEmpty() ? QString() : at.last());
    if (!entries)
        return entries.error();
    QByteArray left = text;
    if (*entries) {
        const auto all = readJson(**entries, {{true, true, true}, true});
        if (!all)
            return all.error();
        const QStringList names = all->keys();
        for (const QString &other : names) {
            if (other == name)
                continue;
            auto less = withoutEntry(left, rules, at, other);
            if (!less)
                return less.error();
            left = *std::move(less);
        }
    }
    for (const QString &member : without) {
        auto less = withoutEntry(left, rules, {}, member);
        if (!less && less.error().code != ErrorCode::EntryMissing)
            return less.error();
        if (less)
            left = *std::move(less);
    }
    return left;
}

Asked readAnswer(const AskRule &rule, const QString &entry, int exitCode, const QString &out,
                 const QString &err)
{
    // Gemini CLI and opencode list on standard error (0.61.0, 1.18.33 run).
    const QString said = withoutControls(out + u'\n' + err);
    if (exitCode == notRunnable || exitCode == notFound)
        return {Asked::Answer::NotAsked, complaint(plainLines(said))};
    if (exitCode != 0)
        return {Asked::Answer::Refused, complaint(plainLines(withoutControls(err + u'\n' + out)))};
    const auto match = [&](const QString &pattern) {
        return pattern.isEmpty() ? QRegularExpressionMatch() : filled(pattern, entry).match(said);
    };
    if (const auto connected = match(rule.connected); connected.hasMatch())
        return {Asked::Answer::Connected, lineAround(said, connected.capturedStart())};
    if (const auto read = match(rule.read); read.hasMatch())
        return {Asked::Answer::Read, lineAround(said, read.capturedStart())};
    return {Asked::Answer::Ignored, complaint(plainLines(said))};
}

} // namespace patchbay
