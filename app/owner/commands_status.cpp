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

// The words that stay as they are in JSON; people hear them in their language.
const char *wordFor(Health health)
{
    switch (health) {
    case Health::Off:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "off");
    case Health::Ready:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "ready");
    case Health::Working:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "working");
    case Health::NeedsYou:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "needs you");
    case Health::Broken:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "not working");
    }
    return QT_TRANSLATE_NOOP("patchbay::Commands", "off");
}

const char *wordFor(TokenState state)
{
    switch (state) {
    case TokenState::Unknown:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "unknown");
    case TokenState::Ready:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "signed in");
    case TokenState::SignInNeeded:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "sign-in needed");
    case TokenState::KeychainTrouble:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "keychain trouble");
    case TokenState::NotNeeded:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "no sign-in needed");
    }
    return QT_TRANSLATE_NOOP("patchbay::Commands", "unknown");
}

const char *wordFor(EntryState state)
{
    switch (state) {
    case EntryState::Present:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "set up");
    case EntryState::Moved:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "entry moved");
    case EntryState::Missing:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "entry missing");
    case EntryState::Changed:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "entry changed");
    case EntryState::FileUnreadable:
        return QT_TRANSLATE_NOOP("patchbay::Commands", "settings file not readable");
    }
    return QT_TRANSLATE_NOOP("patchbay::Commands", "unknown");
}

template <typename State>
QLatin1String stable(State state)
{
    return QLatin1String(wordFor(state));
}

template <typename State>
QString spoken(State state)
{
    return Commands::tr(wordFor(state));
}

// Why somebody who is signed in should sign in again.
QString wishOf(const ConnectionStatus &status)
{
    if (!status.wantsPerson || status.tokens != TokenState::Ready)
        return {};
    const SignInFacts &facts = *status.connection.facts;
    if (!facts.wantedScope.isEmpty())
        return Commands::tr("wants more permission (%1): sign in again").arg(facts.wantedScope);
    return Commands::tr("ends on %1 unless it is used")
        .arg(facts.refreshTokenEnds.toLocalTime().date().toString(Qt::ISODate));
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
        return Commands::tr("What your company has decided cannot be read: %1")
            .arg(policy.problems.join(u"; "_s));
    const QString who = policy.organisation.isEmpty()
        ? Commands::tr("Managed by your company.")
        : Commands::tr("Managed by %1.").arg(policy.organisation);
    return policy.supportLink.isEmpty()
        ? who
        : QString(who % u' ' % Commands::tr("Help: %1").arg(policy.supportLink));
}

QString lineOn(const ConnectionStatus &status)
{
    const QString &account = status.connection.account;
    QStringList parts{spoken(status.health),
                      account.isEmpty()
                          ? spoken(status.tokens)
                          : QString(spoken(status.tokens) % u" ("_s % account % u')')};
    if (const QString wish = wishOf(status); !wish.isEmpty())
        parts.append(wish);
    return status.connection.name % u" ("_s % status.connection.id % u"): "_s % parts.join(u", "_s);
}

QString lineOn(const AppStatus &app, bool readsOnly)
{
    QStringList parts{app.byHand ? Commands::tr("set up by hand") : spoken(app.entry)};
    if (readsOnly)
        parts.append(Commands::tr("may only read"));
    if (app.signsInItself)
        parts.append(Commands::tr("signs in itself"));
    else if (app.lastSeen.isValid())
        parts.append(
            Commands::tr("last seen %1").arg(app.lastSeen.toLocalTime().toString(u"HH:mm"_s)));
    else
        parts.append(Commands::tr("not seen yet"));
    return u"  "_s % app.name % u": "_s % parts.join(u", "_s);
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
    m_owner.relay().tellNow();
    m_owner.status().lookAgain();
    const Status &status = m_owner.status().status();
    const Policy &policy = m_owner.platform().policy;
    QJsonArray connections;
    QStringList lines;
    for (const ConnectionStatus &one : status.connections) {
        QJsonArray apps;
        const SignInFacts facts = one.connection.facts.value_or(SignInFacts());
        lines.append(lineOn(one));
        for (const AppStatus &app : one.apps) {
            const bool readsOnly =
                policy.readOnly || one.connection.readOnlyClients.contains(app.client);
            apps.append(QJsonObject{{u"client"_s, app.client},
                                    {u"name"_s, app.name},
                                    {u"byHand"_s, app.byHand},
                                    {u"entry"_s, stable(app.entry)},
                                    {u"noticed"_s, app.noticed.toString(Qt::ISODate)},
                                    {u"running"_s, app.running},
                                    {u"readOnly"_s, readsOnly},
                                    {u"signsInItself"_s, app.signsInItself},
                                    {u"lastSeen"_s, app.lastSeen.toString(Qt::ISODate)},
                                    {u"health"_s, stable(app.health)}});
            lines.append(lineOn(app, readsOnly));
        }
        connections.append(
            QJsonObject{{u"id"_s, one.connection.id},
                        {u"name"_s, one.connection.name},
                        {u"url"_s, one.connection.url},
                        {u"account"_s, one.connection.account},
                        {u"setByPolicy"_s, m_owner.isForced(one.connection)},
                        {u"signIn"_s, stable(one.tokens)},
                        {u"wantedScope"_s, facts.wantedScope},
                        {u"signInEnds"_s, facts.refreshTokenEnds.toString(Qt::ISODate)},
                        {u"health"_s, stable(one.health)},
                        {u"apps"_s, apps}});
    }
    if (lines.isEmpty())
        lines.append(tr("No server is connected yet."));
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
    result.insert(u"health"_s, stable(status.health));
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
