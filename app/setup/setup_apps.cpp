// The second half of the journey: apps and test; setup_restart.cpp has what is between them.

#include "setup/setup_private.h"

#include "clients/catalogue.h"
#include "platform/clock.h"
#include "platform/platform.h"

#include <algorithm>
#include <utility>

namespace patchbay {

AppView *Setup::Private::app(const QString &id)
{
    const auto found = std::find_if(view.apps.begin(), view.apps.end(),
                                    [&](const AppView &a) { return a.detected.client.id == id; });
    return found == view.apps.end() ? nullptr : &*found;
}

bool Setup::Private::replaces(const QString &client, const EarlierEntry &earlier) const
{
    const auto said = replaced.find({client, earlier.name});
    return earlier.replaceable && (said == replaced.end() ? earlier.expected : said->second);
}

WiringWishes Setup::Private::wishesFor(const QString &client) const
{
    WiringWishes wishes;
    wishes.replaces = [this, client](const EarlierEntry &earlier) {
        return replaces(client, earlier);
    };
    wishes.onlyReads = view.onlyReads;
    return wishes;
}

// Computes what would be done for the chosen apps now. Keys are made once per app, so that what is
// shown is what will be written.
void Setup::Private::planAgain()
{
    prepared.clear();
    view.plan = {};
    view.planErrors.clear();
    for (AppView &candidate : view.apps) {
        candidate.earlier.clear();
        if (!candidate.chosen)
            continue;
        candidate.error.reset();
        const QString id = candidate.detected.client.id;
        auto entry = wiring.prepare(candidate.detected.client, view.connection, wishesFor(id));
        if (!entry) {
            candidate.error = entry.error();
            view.planErrors.append(entry.error());
            continue;
        }
        for (const EarlierEntry &earlier : std::as_const(entry->plan.earlier)) {
            const bool known =
                std::any_of(candidate.earlier.begin(), candidate.earlier.end(),
                            [&](const EarlierView &one) { return one.entry.name == earlier.name; });
            if (earlier.replaceable && !known)
                candidate.earlier.append({earlier, replaces(id, earlier)});
        }
        view.plan.changes += planForShowing(*entry).changes;
        prepared.emplace(candidate.detected.client.id, *std::move(entry));
    }
}

void Setup::lookForApps()
{
    const QList<DetectedClient> found =
        detectClients(d->parts.catalogue, d->parts.platform.places, *d->parts.platform.processes,
                      d->parts.platform.clock->now());
    QList<AppView> apps;
    const Policy &policy = this->policy();
    for (const DetectedClient &detected : found) {
        if (!policy.allowsApp(detected.client.id))
            continue;
        AppView app;
        if (const AppView *known = d->app(detected.client.id))
            app = *known;
        else
            app.chosen = detected.installed
                && (!policy.preselectedApps
                    || policy.preselectedApps->contains(detected.client.id));
        app.detected = detected;
        apps.append(app);
    }
    d->view.apps = apps;
    d->view.ended = detectClients(d->parts.discontinued, d->parts.platform.places,
                                  *d->parts.platform.processes, d->parts.platform.clock->now());
    d->view.ended.removeIf([](const DetectedClient &one) { return !one.installed && !one.used; });
    d->planAgain();
    Q_EMIT changed();
}

void Setup::chooseApps(const QStringList &clientIds)
{
    for (AppView &app : d->view.apps)
        app.chosen = clientIds.contains(app.detected.client.id);
    d->planAgain();
    Q_EMIT changed();
}

void Setup::replaceEarlier(const QString &clientId, const QString &name, bool replace)
{
    d->replaced.insert_or_assign({clientId, name}, replace);
    d->planAgain();
    Q_EMIT changed();
}

// Each app stands for itself: one whose file cannot be changed does not keep the others from it.
// Those that can be asked are asked all at once; until the last has answered, setUp is Running.
void Setup::apply(OpenApps open)
{
    d->openApps = open;
    d->view.setUp = Progress::Running;
    d->view.setUpError.reset();
    ++d->applied;
    std::vector<PreparedEntry> toAsk; // chooseApps may plan anew while they are asked
    for (AppView &app : d->view.apps) {
        if (!app.chosen)
            continue;
        app.asked.reset();
        const auto entry = d->prepared.find(app.detected.client.id);
        Result<void> outcome = entry == d->prepared.end()
            ? Result<void>(app.error.value_or(Error{ErrorCode::ClientUnknown, {}}))
            : d->wiring.carryOut(entry->second);
        app.signsInItself = outcome && entry->second.mode == EntryMode::Direct;
        if (outcome)
            d->keys.insert_or_assign(app.detected.client.id, entry->second.key);
        if (outcome && app.detected.client.ask && app.detected.installed) {
            app.setUp = Progress::Running;
            toAsk.push_back(entry->second);
        } else if (!outcome && outcome.error().code == ErrorCode::ClientMustQuit) {
            app.setUp = Progress::NotStarted;
            app.mustRestart = app.waitsForQuit = true;
            app.restart = Progress::NotStarted;
            app.error.reset();
        } else {
            finishApp(app, outcome ? Result<Asked>(Asked{}) : outcome.error());
        }
    }
    for (const PreparedEntry &entry : toAsk)
        confirmApp(entry);
    finishApply();
}

void Setup::confirmApp(const PreparedEntry &entry)
{
    d->wiring.confirm(entry, this)
        .then(this,
              [this, id = entry.client.id, attempt = d->attempt,
               applied = d->applied](const Result<Asked> &asked) {
                  AppView *app = d->app(id);
                  if (attempt != d->attempt || applied != d->applied || !app
                      || app->setUp != Progress::Running) // it was undone meanwhile
                      return;
                  finishApp(*app, asked);
                  finishApply();
              });
}

void Setup::finishApp(AppView &app, const Result<Asked> &asked)
{
    if (!asked) {
        d->keys.erase(app.detected.client.id);
        app.setUp = Progress::Failed;
        app.error = asked.error();
        d->view.setUpError = asked.error();
        return;
    }
    app.setUp = Progress::Done;
    app.error.reset();
    app.asked = *asked;
    app.waitsForQuit = false;
    app.mustRestart =
        app.detected.running && app.detected.client.takesEffect == TakesEffect::Restart;
}

void Setup::finishApply()
{
    const bool waiting =
        std::any_of(d->view.apps.begin(), d->view.apps.end(),
                    [](const AppView &app) { return app.setUp == Progress::Running; });
    if (!waiting)
        d->view.setUp = d->view.setUpError ? Progress::Failed : Progress::Done;
    if (const auto known = d->parts.store.find(d->view.connection.id))
        d->view.connection = *known;
    lookWhetherTheyQuit();
    Q_EMIT changed();
    if (d->view.setUp == Progress::Done
        && std::exchange(d->openApps, OpenApps::Leave) == OpenApps::Restart)
        restartThoseThatWait();
}

void Setup::undoApply()
{
    d->view.setUpError.reset();
    for (AppView &app : d->view.apps) {
        if (std::exchange(app.waitsForQuit, false))
            app.mustRestart = false;
        if (app.setUp != Progress::Done && app.setUp != Progress::Running)
            continue;
        const auto undone = d->wiring.disconnect(app.detected.client, d->view.connection.id);
        if (undone) {
            app.setUp = Progress::NotStarted;
            app.mustRestart = false;
            app.asked.reset();
            d->keys.erase(app.detected.client.id);
        } else {
            app.error = undone.error();
            d->view.setUpError = undone.error();
        }
    }
    d->view.setUp = Progress::NotStarted;
    d->planAgain();
    Q_EMIT changed();
}

void Setup::test()
{
    d->view.test = Progress::Running;
    d->view.testError.reset();
    for (AppView &app : d->view.apps) {
        if (app.setUp == Progress::Done && !app.signsInItself)
            app.test = Progress::Running;
    }
    Q_EMIT changed();
    // The server first: what is wrong there would only be repeated for every app.
    d->parts.tester.listTools(d->view.connection.id, {}, {})
        .then(this, [this, attempt = d->attempt](const Result<EntryTester::Answer> &answer) {
            if (attempt != d->attempt)
                return;
            if (!answer)
                return finishTest(answer.error());
            d->view.toolCount = answer->toolCount;
            d->view.answerTime = answer->took;
            testNextApp();
        });
}

void Setup::testNextApp()
{
    const auto next =
        std::find_if(d->view.apps.begin(), d->view.apps.end(),
                     [](const AppView &app) { return app.test == Progress::Running; });
    if (next == d->view.apps.end())
        return finishTest({});
    const QString id = next->detected.client.id;
    Q_EMIT changed();
    const auto key = d->keys.find(id);
    d->parts.tester
        .listTools(d->view.connection.id, id, key == d->keys.end() ? Secret() : key->second)
        .then(this, [this, id, attempt = d->attempt](const Result<EntryTester::Answer> &answer) {
            if (attempt != d->attempt)
                return;
            if (AppView *app = d->app(id)) {
                // Its entry works, but the app itself leaves it out.
                const bool ignored = app->asked && app->asked->answer == Asked::Answer::Ignored;
                app->test = answer && !ignored ? Progress::Done : Progress::Failed;
                if (!answer)
                    app->error = answer.error();
                else if (ignored)
                    app->error = Error{ErrorCode::EntryIgnored, app->asked->says.toStdString()};
            }
            testNextApp();
        });
}

void Setup::finishTest(const Result<void> &outcome)
{
    for (AppView &app : d->view.apps) {
        if (app.test == Progress::Running)
            app.test = Progress::NotStarted;
    }
    const bool allFine = std::none_of(d->view.apps.begin(), d->view.apps.end(),
                                      [](const AppView &a) { return a.test == Progress::Failed; });
    d->view.test = outcome && allFine ? Progress::Done : Progress::Failed;
    if (!outcome)
        d->view.testError = outcome.error();
    Q_EMIT changed();
}

void Setup::appSeen(const QString &connection, const QString &clientId, const QDateTime &when)
{
    if (connection != d->view.connection.id)
        return;
    AppView *app = d->app(clientId);
    if (!app || app->test == Progress::Running) // then it was our own test
        return;
    app->lastSeen = when;
    Q_EMIT changed();
}

} // namespace patchbay
