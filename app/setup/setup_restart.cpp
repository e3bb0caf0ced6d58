// Apps that must restart before they see a change, or quit before they can be given one.

#include "setup/setup_private.h"

#include "clients/apply.h"
#include "clients/receipts.h"
#include "platform/clock.h"
#include "platform/platform.h"

#include <algorithm>
#include <utility>

namespace patchbay {

namespace {

// Between looks whether the person has quit an app; and after the start of one that may drop
// what it does not remember.
constexpr std::chrono::seconds betweenQuitLooks{1};
constexpr std::chrono::seconds untilReadAgain{30};

} // namespace

void Setup::restartApp(const QString &clientId)
{
    AppView *app = d->app(clientId);
    if (!app || app->restart == Progress::Running)
        return;
    app->restart = Progress::Running;
    app->error.reset();
    auto flow = std::make_unique<RestartFlow>(app->detected.client, d->parts.platform);
    if (app->waitsForQuit)
        flow->setWhileQuit([this, clientId] { return setUpNow(clientId); });
    connect(flow.get(), &RestartFlow::finished, this,
            [this, clientId](const Result<void> &outcome) {
                if (AppView *restarted = d->app(clientId)) {
                    restarted->restart = outcome ? Progress::Done : Progress::Failed;
                    if (outcome)
                        restarted->mustRestart = false;
                    else
                        restarted->error = outcome.error();
                    if (outcome && restarted->detected.client.rewritesFile)
                        readAgain(clientId);
                }
                Q_EMIT changed();
            });
    RestartFlow *started = flow.get();
    d->restarts.insert_or_assign(clientId, std::move(flow));
    Q_EMIT changed();
    started->start();
}

void Setup::restartThoseThatWait()
{
    QStringList waiting;
    for (const AppView &app : std::as_const(d->view.apps)) {
        if (app.waitsForQuit)
            waiting.append(app.detected.client.id);
    }
    for (const QString &id : std::as_const(waiting))
        restartApp(id);
}

// While the app is quit. Planned anew, since it has written its file when it quit.
Result<void> Setup::setUpNow(const QString &clientId)
{
    AppView *app = d->app(clientId);
    if (!app)
        return Error{ErrorCode::ClientUnknown, clientId.toStdString()};
    auto entry =
        d->wiring.prepare(app->detected.client, d->view.connection, d->wishesFor(clientId));
    const auto done = entry ? d->wiring.carryOut(*entry) : Result<void>(entry.error());
    if (!done)
        return done;
    app->setUp = Progress::Done;
    app->waitsForQuit = false;
    app->signsInItself = entry->mode == EntryMode::Direct;
    d->keys.insert_or_assign(clientId, entry->key);
    if (const auto known = d->parts.store.find(d->view.connection.id))
        d->view.connection = *known;
    return {};
}

// The person may quit an app without our button.
void Setup::lookWhetherTheyQuit()
{
    const auto waits = [](const AppView &app) {
        return app.waitsForQuit && app.restart != Progress::Running;
    };
    if (std::none_of(d->view.apps.begin(), d->view.apps.end(),
                     [](const AppView &app) { return app.waitsForQuit; })
        || std::exchange(d->looksForQuits, true))
        return;
    d->parts.platform.clock->after(betweenQuitLooks, this, [this, waits] {
        d->looksForQuits = false;
        bool news = false;
        for (AppView &app : d->view.apps) {
            if (!waits(app) || !d->wiring.quitFirst(app.detected.client))
                continue;
            app.mustRestart = false;
            app.detected.running = false;
            if (const auto done = setUpNow(app.detected.client.id); !done) {
                app.waitsForQuit = false;
                app.setUp = Progress::Failed;
                app.error = done.error();
            }
            news = true;
        }
        lookWhetherTheyQuit();
        if (news)
            Q_EMIT changed();
    });
}

void Setup::readAgain(const QString &clientId)
{
    d->parts.platform.clock->after(untilReadAgain, this, [this, clientId, attempt = d->attempt] {
        AppView *app = d->app(clientId);
        if (!app || attempt != d->attempt)
            return;
        const QList<Receipt> receipts = d->parts.receipts.all();
        const bool dropped =
            std::any_of(receipts.begin(), receipts.end(), [&](const Receipt &receipt) {
                return receipt.client == clientId && receipt.connection == d->view.connection.id
                    && entryState(receipt, app->detected.client) == EntryState::Missing;
            });
        if (!dropped)
            return;
        app->test = Progress::Failed;
        app->error = Error{ErrorCode::EntryDropped, {}};
        if (d->view.test == Progress::Done)
            d->view.test = Progress::Failed;
        Q_EMIT changed();
    });
}

} // namespace patchbay
