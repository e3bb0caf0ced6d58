// How everything stands, in words.

#include "owner/commands.h"

#include "diagnostics/checkup.h"
#include "owner/troubleshooting.h"
#include "platform/clock.h"

#include <QJsonArray>

#include <algorithm>

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

QString wordFor(Policy::State state)
{
    switch (state) {
    case Policy::State::None:
        return u"none"_s;
    case Policy::State::InForce:
        return u"in force"_s;
    case Policy::State::Broken:
        return u"broken"_s;
    }
    return u"none"_s;
}

bool mustSignIn(const ConnectionStatus &connection)
{
    return connection.tokens == TokenState::SignInNeeded
        || connection.tokens == TokenState::KeychainTrouble;
}

// What a program that looks after many computers asks for (installer/admin.md): these names stay.
QJsonObject summaryOf(const Status &status, const Policy &policy)
{
    int apps = 0;
    int ready = 0;
    QDateTime last;
    for (const ConnectionStatus &connection : status.connections) {
        for (const AppStatus &app : connection.apps) {
            ++apps;
            const bool works = app.health == Health::Ready
                || (app.signsInItself && app.entry == EntryState::Present);
            ready += works ? 1 : 0;
            if (app.lastSeen.isValid() && (!last.isValid() || app.lastSeen > last))
                last = app.lastSeen;
        }
    }
    const bool signedIn = !status.connections.isEmpty()
        && std::none_of(status.connections.begin(), status.connections.end(), mustSignIn);
    return {{u"installed"_s, true},
            {u"running"_s, status.relayRunning},
            {u"version"_s, QString::fromLatin1(PATCHBAY_VERSION)},
            {u"signedIn"_s, signedIn},
            {u"apps"_s, apps},
            {u"appsReady"_s, ready},
            {u"lastGoodCall"_s, last.toUTC().toString(Qt::ISODate)},
            {u"checked"_s, false},
            {u"firstFailingCheck"_s, QJsonValue::Null},
            {u"policy"_s,
             QJsonObject{{u"state"_s, wordFor(policy.state)},
                         {u"organisation"_s, policy.organisation},
                         {u"supportLink"_s, policy.supportLink},
                         {u"decided"_s, QJsonArray::fromStringList(policy.decided)}}}};
}

QString lineOn(const Policy &policy)
{
    if (policy.state == Policy::State::Broken)
        return u"What your company has decided cannot be read: "_s % policy.problems.join(u"; "_s);
    const QString who = policy.organisation.isEmpty() ? u"your company"_s : policy.organisation;
    return u"Managed by "_s % who
        % (policy.supportLink.isEmpty() ? u"."_s : QString(u". Help: "_s % policy.supportLink));
}

// Exit codes as the admin's page has them.
int exitFor(const Status &status, const std::optional<Finding> &failing)
{
    if (!status.relayRunning)
        return 1;
    if (std::any_of(status.connections.begin(), status.connections.end(), mustSignIn))
        return 3;
    return failing || status.connections.isEmpty() ? 5 : 0;
}

} // namespace

void Commands::status(const QJsonObject &arguments, const Reply &reply)
{
    m_owner.status().lookAgain();
    const Status &status = m_owner.status().status();
    const Policy &policy = m_owner.platform().policy;
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
            const bool readsOnly =
                policy.readOnly || one.connection.readOnlyClients.contains(app.client);
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
                        {u"setByPolicy"_s, m_owner.isForced(one.connection)},
                        {u"signIn"_s, wordFor(one.tokens)},
                        {u"wantedScope"_s, facts.wantedScope},
                        {u"signInEnds"_s, facts.refreshTokenEnds.toString(Qt::ISODate)},
                        {u"health"_s, wordFor(one.health)},
                        {u"apps"_s, apps}});
    }
    if (lines.isEmpty())
        lines.append(u"No server is connected yet."_s);
    if (status.pausedUntil.isValid())
        lines.prepend(pausedLine(status.pausedUntil));
    if (policy.isThere())
        lines.append(lineOn(policy));
    const Update &update = m_owner.updates().update();
    if (update.state == Update::State::Newer)
        lines.append(wordsFor(update).happened % u' ' % update.news.page);
    QJsonObject result = summaryOf(status, policy);
    result.insert(u"update"_s,
                  QJsonObject{{u"state"_s, nameOf(update.state)},
                              {u"version"_s, update.news.version},
                              {u"page"_s, update.news.page}});
    result.insert(u"health"_s, wordFor(status.health));
    result.insert(u"port"_s, status.port);
    result.insert(u"pausedUntil"_s, status.pausedUntil.toString(Qt::ISODate));
    result.insert(u"putBackByItself"_s, m_owner.store().putBack() == PutBack::ByItself);
    result.insert(u"connections"_s, connections);
    if (!arguments.value(u"check"_s).toBool())
        return reply.done(lines.join(u'\n'), result);
    checkedStatus(lines, result, reply);
}

// The same, and what is wrong first of all.
void Commands::checkedStatus(const QStringList &lines, const QJsonObject &result,
                             const Reply &reply)
{
    auto *checkup = new Checkup(checksOf(m_owner), *m_owner.platform().clock, this);
    connect(checkup, &Checkup::finished, this,
            [this, lines, result, reply, checkup](const QList<Finding> &findings) {
                checkup->deleteLater();
                std::optional<Finding> failing;
                for (const Finding &finding : findings) {
                    if (finding.verdict == Verdict::Problem && !failing)
                        failing = finding;
                }
                QJsonObject told = result;
                QStringList said = lines;
                told.insert(u"checked"_s, true);
                if (failing) {
                    told.insert(u"firstFailingCheck"_s,
                                QJsonObject{{u"check"_s, failing->check},
                                            {u"code"_s, failing->code},
                                            {u"title"_s, failing->title},
                                            {u"remedy"_s, failing->remedy}});
                    said.append(failing->title % u' ' % failing->remedy);
                }
                reply.done(said.join(u'\n'), told, exitFor(m_owner.status().status(), failing));
            });
    checkup->start();
}

} // namespace patchbay
