#include "clients/entry_words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Some apps keep these one level deeper (Cline writes {"transport": {"url": …}}).
QList<QJsonObject> layersOf(const QJsonObject &entry)
{
    return {entry, entry.value("transport"_L1).toObject()};
}

QStringList stringsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &one : array)
        texts += one.toString();
    return texts;
}

QList<QPair<QString, QString>> pairsOf(const QJsonObject &entry,
                                       std::initializer_list<QLatin1StringView> members)
{
    QList<QPair<QString, QString>> pairs;
    const auto layers = layersOf(entry);
    for (const QJsonObject &layer : layers) {
        for (const auto member : members) {
            const QJsonObject object = layer.value(member).toObject();
            for (auto one = object.begin(); one != object.end(); ++one)
                pairs.emplaceBack(one.key(), one.value().toString());
        }
    }
    return pairs;
}

QList<QPair<QString, QString>> variablesIn(const QJsonObject &entry)
{
    return pairsOf(entry, {"env"_L1, "environment"_L1, "envs"_L1});
}

QString filledIn(QString word, const QJsonObject &entry)
{
    const auto variables = variablesIn(entry);
    for (const auto &[name, value] : variables) {
        word.replace(QString(u"${"_s + name + u'}'), value);
        word.replace(QString(u"%"_s + name + u'%'), value);
        if (word == QString(u'$' + name))
            word = value;
    }
    return word;
}

QString withoutQuotes(QString word)
{
    static const QString quotes = u"\"';"_s;
    while (!word.isEmpty() && quotes.contains(word.front()))
        word.remove(0, 1);
    while (!word.isEmpty() && quotes.contains(word.back()))
        word.chop(1);
    return word;
}

// The arguments as they are given; command and its first ones may share a string.
QStringList argumentsOf(const QJsonObject &entry)
{
    QStringList all;
    const auto layers = layersOf(entry);
    for (const QJsonObject &layer : layers) {
        for (const auto member : {"command"_L1, "cmd"_L1, "args"_L1, "arguments"_L1})
            all += stringsIn(layer.value(member));
    }
    return all;
}

// A value that names where the key is kept: ${VAR}, $VAR, %VAR%, {env:VAR}, ${input:id}.
bool isReference(const QString &value)
{
    static const QRegularExpression reference(
        u"^\\s*(?:(?:bearer|basic|token)\\s+)?"
        "(?:\\$\\{[^}]*\\}|\\$[a-z_][a-z0-9_]*|\\$\\(.*\\)|%[a-z0-9_]+%|\\{env:[^}]*\\})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reference.match(value).hasMatch();
}

EntryKey keyInValue(const QString &value)
{
    if (value.trimmed().isEmpty())
        return EntryKey::None;
    return isReference(value) ? EntryKey::Named : EntryKey::Clear;
}

} // namespace

QString addressIn(const QJsonObject &entry)
{
    const auto layers = layersOf(entry);
    for (const QJsonObject &layer : layers) {
        for (const auto member : {"url"_L1, "serverUrl"_L1, "httpUrl"_L1, "uri"_L1}) {
            if (const QString address = layer.value(member).toString(); !address.isEmpty())
                return filledIn(address.trimmed(), entry);
        }
    }
    return {};
}

QStringList commandWords(const QJsonObject &entry)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList words;
    const auto arguments = argumentsOf(entry);
    for (const QString &argument : arguments) {
        const auto parts = argument.split(blanks, Qt::SkipEmptyParts);
        for (const QString &part : parts)
            words += filledIn(withoutQuotes(part), entry);
    }
    words.removeAll(QString());
    return words;
}

QStringList headersIn(const QJsonObject &entry)
{
    QStringList headers;
    const auto pairs =
        pairsOf(entry, {"headers"_L1, "http_headers"_L1, "requestInit"_L1, "env_http_headers"_L1});
    for (const auto &[name, value] : pairs)
        headers += QString(name + u": "_s + value);
    const auto arguments = argumentsOf(entry);
    static const QRegularExpression inside(
        u"(?:^|--header[= ]+|-H[= ]*)[\"']?([A-Za-z][A-Za-z0-9-]*:\\s*[^\"'\\s](?:[^\"']*))"_s);
    for (const QString &argument : arguments) {
        const auto found = inside.match(argument);
        if (found.hasMatch() && !found.captured(1).contains("://"_L1))
            headers += found.captured(1);
    }
    return headers;
}

QString programName(const QString &path)
{
    QString name = QString(path).replace(u'\\', u'/').section(u'/', -1).toLower();
    for (const auto end : {".exe"_L1, ".cmd"_L1, ".bat"_L1, ".ps1"_L1, ".js"_L1, ".mjs"_L1}) {
        if (name.endsWith(end))
            name.chop(end.size());
    }
    return name;
}

QStringList packageNames(const QString &word)
{
    if (word.contains("://"_L1) || word.startsWith(u'-'))
        return {};
    QStringList names;
    const auto parts = QString(word).replace(u'\\', u'/').toLower().split(u'/', Qt::SkipEmptyParts);
    for (QString part : parts) {
        if (part.startsWith("npm:"_L1))
            part.remove(0, 4);
        if (const auto version = part.indexOf(u'@', 1); version > 0)
            part.truncate(version);
        names += programName(part);
    }
    return names;
}

EntryKey keyIn(const QJsonObject &entry)
{
    EntryKey found = EntryKey::None;
    const auto look = [&](const QString &name, const QString &value) {
        if (isSecretName(name))
            found = std::max(found, keyInValue(value));
    };
    const auto headers = headersIn(entry);
    for (const QString &header : headers)
        look(header.section(u':', 0, 0).trimmed(), header.section(u':', 1));
    const auto variables = variablesIn(entry);
    for (const auto &[name, value] : variables) {
        look(name, value);
        if (value.startsWith("Bearer "_L1, Qt::CaseInsensitive))
            found = std::max(found, keyInValue(value));
    }
    for (auto one = entry.begin(); one != entry.end(); ++one) {
        if (one.value().isString() && isSecretName(one.key()))
            found = std::max(found,
                             one.key().contains("env"_L1, Qt::CaseInsensitive)
                                 ? EntryKey::Named // Codex: bearer_token_env_var
                                 : keyInValue(one.value().toString()));
    }
    const auto words = commandWords(entry);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith("--"_L1) || !isSecretName(words[i].section(u'=', 0, 0)))
            continue;
        found = std::max(
            found,
            keyInValue(words[i].contains(u'=') ? words[i].section(u'=', 1) : words.value(i + 1)));
    }
    return found;
}

bool isSecretName(QStringView name)
{
    static const QRegularExpression secret(
        u"(?:authorization|auth_?header|bearer|cookie|token|secret|passw(?:or)?d|passphrase|"
        "credential|api[-_]?key|access[-_]?key|private[-_]?key|(?:^|[-_])(?:key|pat|pwd|auth)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name.toString()).hasMatch();
}

} // namespace patchbay
