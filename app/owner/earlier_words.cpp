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
        text += u"\nThe earlier entry \""_s % one.name % u"\" ("_s % wordsFor(one) % u") in "_s
            % one.path
            % (!one.replaceable ? u" cannot be taken out by itself. Remove it by hand."_s
                   : replaced   ? u" is replaced; a copy is kept."_s
                                : u" stays. --replace-earlier replaces it."_s);
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
        return u"An earlier sign-in is kept in the open in "_s % where
            % u". --delete-old-sign-in deletes it."_s;
    const TokenState state = m_owner.tokens().state(connection.id);
    if (state != TokenState::Ready && state != TokenState::NotNeeded)
        return u"The earlier sign-in in "_s % where % u" stays until you are signed in here."_s;
    if (const auto deleted = deleteOldSignIn(files); !deleted)
        return QString::fromStdString(spokenAdvice(deleted.error()).happened);
    return u"The earlier sign-in in "_s % where % u" is deleted; no copy is kept."_s;
}

} // namespace patchbay
