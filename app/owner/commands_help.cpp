// The commands that look for what is wrong, mend it, and write the report.

#include "owner/commands.h"

#include "diagnostics/checkup.h"
#include "owner/troubleshooting.h"
#include "platform/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fine:
        return u"fine"_s;
    case Verdict::Note:
        return u"note"_s;
    case Verdict::Problem:
        return u"problem"_s;
    case Verdict::NotAsked:
        return u"not asked"_s;
    }
    return u"fine"_s;
}

QJsonObject describe(const Finding &finding)
{
    return {{u"check"_s, finding.check},
            {u"verdict"_s, wordFor(finding.verdict)},
            {u"cause"_s, finding.cause},
            {u"title"_s, finding.title},
            {u"remedy"_s, finding.remedy},
            {u"button"_s, finding.button},
            {u"error"_s,
             finding.error ? QString::fromUtf8(nameOf(finding.error->code).data()) : QString()},
            {u"code"_s, finding.code},
            {u"connection"_s, finding.connection},
            {u"client"_s, finding.client},
            {u"seen"_s, finding.seen}};
}

QString line(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Fine:
        return u"[ok]  "_s % finding.title;
    case Verdict::NotAsked:
        return u"[ - ]  "_s
            % Checks::tr("%1 was not asked, because of %2.").arg(finding.check, finding.cause);
    case Verdict::Note:
    case Verdict::Problem:
        break;
    }
    return (finding.verdict == Verdict::Note ? u"[ i ]  "_s : u"[ ! ]  "_s) % finding.title % u' '
        % finding.remedy;
}

} // namespace

void Commands::doctor(const QJsonObject &arguments, const Reply &reply)
{
    const QString id = arguments.value(u"id"_s).toString();
    if (!id.isEmpty() && !connectionFor(arguments, reply))
        return;
    const bool fix = arguments.value(u"fix"_s).toBool();
    auto *checkup = new Checkup(checksOf(m_owner, id), *m_owner.platform().clock, this);
    connect(checkup, &Checkup::found, this, [this, reply](const Finding &finding) {
        const QString message = messageToAdmin(m_owner, finding);
        QJsonObject described = describe(finding);
        if (!message.isEmpty())
            described.insert(u"messageToAdmin"_s, message);
        reply.progress(message.isEmpty() ? line(finding) : line(finding) % u"\n\n"_s % message,
                       {{u"finding"_s, described}});
    });
    connect(
        checkup, &Checkup::finished, this,
        [this, reply, checkup, fix](const QList<Finding> &findings) {
            checkup->deleteLater();
            QJsonArray all;
            QStringList mended;
            int problems = 0;
            for (const Finding &finding : findings) {
                all.append(describe(finding));
                if (finding.verdict != Verdict::Problem)
                    continue;
                // A sign-in or a restart is left to the person.
                const bool done =
                    fix && finding.action == Action::PutBack && mend(m_owner, finding);
                if (done)
                    mended.append(finding.check);
                else
                    ++problems;
            }
            QString text = problems == 0
                ? Checks::tr("Everything is fine.")
                : Checks::tr("%1 of %2 checks found something.").arg(problems).arg(findings.size());
            if (!mended.isEmpty())
                text += u' ' % Checks::tr("Mended: %1.").arg(mended.join(u", "_s));
            reply.done(text,
                       {{u"findings"_s, all}, {u"mended"_s, QJsonArray::fromStringList(mended)}},
                       problems == 0 ? 0 : 1);
        });
    checkup->start();
}

// The text goes to the guest, who writes it where its person said.
void Commands::report(const QJsonObject &, const Reply &reply)
{
    auto *checkup = new Checkup(checksOf(m_owner), *m_owner.platform().clock, this);
    connect(checkup, &Checkup::finished, this,
            [this, reply, checkup](const QList<Finding> &findings) {
                checkup->deleteLater();
                const QString text = reportOf(m_owner, findings);
                reply.done(text, {{u"report"_s, text}});
            });
    checkup->start();
}

} // namespace patchbay
