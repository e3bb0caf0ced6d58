// The commands' words on what was there before us.

#include "owner/earlier_words.h"

#include "clients/old_sign_in.h"
#include "owner/commands.h"
#include "platform/spoken_advice.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patchbay {

QJsonArray describe(const QList<EarlierEntry> &entries, bool replaced)
{
    QJsonArray earlier;
    for (const EarlierEntry &one : entries)
        earlier.append(QJsonObject{{u"path"_s, one.path},
                                   {u"name"_s, one.name},
                                   {u"what"_s, wordsFor(one)},
                                   {u"keyInClearText"_s, one.key == EntryKey::Clear},
                                   {u"replaced"_s, replaced && one.replaceable}});
    return earlier;
}

QString sentencesOn(const QList<EarlierEntry> &entries, bool replaced)
{
    QString text;
    for (const EarlierEntry &one : entries) {
        text += u'\n'
            + (!one.replaceable ? Commands::tr("The earlier entry “%1” (%2) in %3 cannot be taken "
                                               "out by itself. Remove it by hand.")
                   : replaced
                   ? Commands::tr("The earlier entry “%1” (%2) in %3 is replaced; a copy is kept.")
                   : Commands::tr("The earlier entry “%1” (%2) in %3 stays. --replace-earlier "
                                  "replaces it."))
                  .arg(one.name, wordsFor(one), one.path);
    }
    return text;
}

// Says what became of what mcp-remote has kept for this server; nothing if there is none. Goes only
// if asked for, and only once our own sign-in works.
QString Commands::deleteOldSignInFor(const Connection &connection,
                                     const QJsonObject &arguments) const
{
    const QStringList files = oldSignInFiles(m_owner.platform().places, connection.url);
    if (files.isEmpty())
        return {};
    const QString where = files.first().section(u'/', 0, -2);
    if (!arguments.value(u"deleteOldSignIn"_s).toBool())
        return tr("An earlier sign-in is kept in the open in %1. --delete-old-sign-in deletes it.")
            .arg(where);
    const TokenState state = m_owner.tokens().state(connection.id);
    if (state != TokenState::Ready && state != TokenState::NotNeeded)
        return tr("The earlier sign-in in %1 stays until you are signed in here.").arg(where);
    if (const auto deleted = deleteOldSignIn(files); !deleted)
        return QString::fromStdString(spokenAdvice(deleted.error()).happened);
    return tr("The earlier sign-in in %1 is deleted; no copy is kept.").arg(where);
}

} // namespace patchbay
