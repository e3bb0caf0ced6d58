// How everything stands, in words.

#include "owner/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString wordFor(Health health)
{
    switch (health) {
    case Health::Off:
        return u"off"_s;
    case Health::Ready:
        return u"ready"_s;
    case Health::Working:
        return u"working"_s;
    case Health::NeedsYou:
        return u"needs you"_s;
    case Health::Broken:
        return u"not working"_s;
    }
    return u"off"_s;
}

QString wordFor(TokenState state)
{
    switch (state) {
    case TokenState::Unknown:
        return u"unknown"_s;
    case TokenState::Ready:
        return u"signed in"_s;
    case TokenState::SignInNeeded:
        return u"sign-in needed"_s;
    case TokenState::KeychainTrouble:
        return u"keychain trouble"_s;
    case TokenState::NotNeeded:
        return u"no sign-in needed"_s;
    }
    return u"unknown"_s;
}

// Why somebody who is signed in should sign in again.
QString wishOf(const ConnectionStatus &status)
{
    if (!status.wantsPerson || status.tokens != TokenState::Ready)
        return {};
    const SignInFacts &facts = *status.connection.facts;
    if (!facts.wantedScope.isEmpty())
        return u", wants more permission ("_s % facts.wantedScope % u"): sign in again"_s;
    return u", ends on "_s % facts.refreshTokenEnds.toLocalTime().date().toString(Qt::ISODate)
        % u" unless it is used"_s;
}

QString wordFor(EntryState state)
{
    switch (state) {
    case EntryState::Present:
        return u"set up"_s;
    case EntryState::Moved:
        return u"entry moved"_s;
    case EntryState::Missing:
        return u"entry missing"_s;
    case EntryState::Changed:
        return u"entry changed"_s;
    case EntryState::FileUnreadable:
        return u"settings file not readable"_s;
    }
    return u"unknown"_s;
}

} // namespace

void Commands::status(const QJsonObject &, const Reply &reply)
{
    m_owner.status().lookAgain();
    const Status &status = m_owner.status().status();
    QJsonArray connections;
    QStringList lines;
    for (const ConnectionStatus &one : status.connections) {
        QJsonArray apps;
        const SignInFacts facts = one.connection.facts.value_or(SignInFacts());
        lines.append(
            one.connection.name % u" ("_s % one.connection.id % u"): "_s % wordFor(one.health)
            % u", "_s % wordFor(one.tokens) % wishOf(one)
            % (one.connection.account.isEmpty() ? QString() : u" as "_s % one.connection.account));
        for (const AppStatus &app : one.apps) {
            const bool readsOnly = one.connection.readOnlyClients.contains(app.client);
            apps.append(QJsonObject{{u"client"_s, app.client},
                                    {u"name"_s, app.name},
                                    {u"byHand"_s, app.byHand},
                                    {u"entry"_s, wordFor(app.entry)},
                                    {u"noticed"_s, app.noticed.toString(Qt::ISODate)},
                                    {u"running"_s, app.running},
                                    {u"readOnly"_s, readsOnly},
                                    {u"signsInItself"_s, app.signsInItself},
                                    {u"lastSeen"_s, app.lastSeen.toString(Qt::ISODate)},
                                    {u"health"_s, wordFor(app.health)}});
            lines.append(u"  "_s % app.name % u": "_s
                         % (app.byHand ? u"set up by hand"_s : wordFor(app.entry))
                         % (readsOnly ? u", may only read"_s : QString())
                         % (app.signsInItself            ? u", signs in itself"_s
                                : app.lastSeen.isValid() ? u", last seen "_s
                                    % app.lastSeen.toLocalTime().toString(u"HH:mm"_s)
                                                         : u", not seen yet"_s));
        }
        connections.append(
            QJsonObject{{u"id"_s, one.connection.id},
                        {u"name"_s, one.connection.name},
                        {u"url"_s, one.connection.url},
                        {u"account"_s, one.connection.account},
                        {u"signIn"_s, wordFor(one.tokens)},
                        {u"wantedScope"_s, facts.wantedScope},
                        {u"signInEnds"_s, facts.refreshTokenEnds.toString(Qt::ISODate)},
                        {u"health"_s, wordFor(one.health)},
                        {u"apps"_s, apps}});
    }
    if (lines.isEmpty())
        lines.append(u"No server is connected yet."_s);
    const Update &update = m_owner.updates().update();
    if (update.state == Update::State::Newer)
        lines.append(wordsFor(update).happened % u' ' % update.news.page);
    reply.done(lines.join(u'\n'),
               {{u"version"_s, QString::fromLatin1(PATCHBAY_VERSION)},
                {u"health"_s, wordFor(status.health)},
                {u"port"_s, status.port},
                {u"update"_s,
                 QJsonObject{{u"state"_s, nameOf(update.state)},
                             {u"version"_s, update.news.version},
                             {u"page"_s, update.news.page}}},
                {u"putBackByItself"_s, m_owner.store().putBack() == PutBack::ByItself},
                {u"connections"_s, connections}});
}

} // namespace patchbay
