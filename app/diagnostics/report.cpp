#include "diagnostics/report.h"

#include "platform/files.h"
#include "platform/redaction.h"

#include <QRegularExpression>
#include <QUrl>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &name, const QString &value)
{
    return u"  "_s + name.leftJustified(12) + value + u'\n';
}

QString accessOf(const Connection &connection)
{
    switch (connection.access) {
    case Access::SignIn:
        return connection.facts ? u"sign-in, kept"_s : u"sign-in, not signed in"_s;
    case Access::AccessKey:
        return u"access key, hidden"_s;
    case Access::Open:
        return u"open to everybody"_s;
    }
    return {};
}

QString textOf(const Connection &connection)
{
    QString text = u"\nCONNECTION  "_s + connection.name + u'\n';
    // What follows a question mark may be a key.
    text +=
        line(u"address"_s, QUrl(connection.url).toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    text += line(u"account"_s, connection.account.isEmpty() ? u"not known"_s : u"hidden"_s);
    text += line(u"access"_s, accessOf(connection));
    if (connection.facts)
        text += line(u"issuer"_s, connection.facts->issuer);
    return text;
}

QString textOf(const QList<Finding> &findings)
{
    qsizetype asked = 0;
    qsizetype fine = 0;
    QString details;
    for (const Finding &finding : findings) {
        asked += finding.verdict != Verdict::NotAsked;
        fine += finding.verdict == Verdict::Fine || finding.verdict == Verdict::Note;
        if (finding.verdict == Verdict::Fine)
            continue;
        if (finding.verdict == Verdict::NotAsked) {
            details += line(finding.check, u"not asked because of "_s + finding.cause);
            continue;
        }
        details += line(finding.check, finding.title);
        if (!finding.seen.isEmpty())
            details += line({}, finding.seen);
    }
    return u"\nCHECKS      %1 of %2 fine\n"_s.arg(fine).arg(asked) + details;
}

QString textOf(const QString &title, const QStringList &lines)
{
    QString text = u'\n' + title + u'\n';
    for (const QString &each : lines)
        text += u"  "_s + each + u'\n';
    return lines.isEmpty() ? QString() : text;
}

// What may stand in a log or in another program's words, and is nobody's affair.
QString withoutPeople(QString text, const QString &home)
{
    static const QList<std::pair<QRegularExpression, QString>> rules{
        // Addresses of e-mail.
        {QRegularExpression(u"[\\w.+-]+(?:@|%40)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}"_s,
                            QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::UseUnicodePropertiesOption),
         u"[e-mail hidden]"_s},
        // Folders of people, on any system, also of others than this one.
        {QRegularExpression(u"((?:^|[^\\w.])(?:[a-z]:)?[\\\\/]+(?:home|users)[\\\\/]+)"
                            "[^\\\\/\"'\\r\\n:;,]+"_s,
                            QRegularExpression::CaseInsensitiveOption
                                | QRegularExpression::MultilineOption),
         u"\\1[name]"_s},
        // Addresses in networks, but those of this computer.
        {QRegularExpression(u"(?<![\\w.])(?!127\\.)\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]\\d)"_s),
         u"[address hidden]"_s},
        {QRegularExpression(
             u"(?<![\\w:])(?:[0-9a-f]{1,4}:){5,7}[0-9a-f]{1,4}(?![\\w:])"
             "|(?<![\\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\\w:])"_s,
             QRegularExpression::CaseInsensitiveOption),
         u"[address hidden]"_s},
        // What is long and mixed may be a key or the number of a person or a company.
        {QRegularExpression(u"(?<![\\w-])(?=[\\w-]*\\d)(?=[\\w-]*[a-z])[\\w-]{32,}"_s,
                            QRegularExpression::CaseInsensitiveOption),
         u"[removed]"_s}};
    if (home.size() > 1) {
        text.replace(home, u"~"_s);
        text.replace(QString(home).replace(u'/', u'\\'), u"~"_s);
        text.replace(QString(home).replace(u"/"_s, u"\\\\"_s), u"~"_s); // as JSON writes it
    }
    for (const auto &[what, instead] : rules)
        text.replace(what, instead);
    return text;
}

} // namespace

QString reportFor(const ReportInput &input)
{
    QString text = u"Patchbay "_s + QStringLiteral(PATCHBAY_VERSION) + u" on "_s + input.system
        + u'\n' + input.when.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC\n"_s;
    for (const Connection &connection : input.connections)
        text += textOf(connection);
    text += textOf(input.findings);
    text += textOf(u"APPS"_s, input.apps);
    text += textOf(u"LAST LINES OF THE LOG"_s, input.log);

    text = withoutPeople(redacted(text), input.places.home);
    for (const Connection &connection : input.connections) {
        if (!connection.account.isEmpty())
            text.replace(connection.account, u"[hidden]"_s, Qt::CaseInsensitive);
    }
    return text;
}

QStringList lastLogLines(const Places &places, const QString &program, int count)
{
    const auto text = readFile(places.ourState + u'/' + program + ".log"_L1);
    if (!text)
        return {};
    QStringList lines = QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(qMax(qsizetype(0), lines.size() - count));
}

} // namespace patchbay
