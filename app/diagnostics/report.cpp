#include "diagnostics/report.h"

#include "platform/files.h"
#include "platform/redaction.h"

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

    text = redacted(text);
    if (input.places.home.size() > 1)
        text.replace(input.places.home, u"~"_s);
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
