#include "setup/setup_private.h"

#include "platform/clock.h"
#include "platform/platform.h"
#include "signin/discovery.h"
#include "signin/given_credentials.h"
#include "signin/server_url.h"
#include "signin/token_source.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

Setup::Setup(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(parts)))
{
}

Setup::Setup() = default;

Setup::~Setup() = default;

const SetupView &Setup::view() const
{
    return d->view;
}

const QList<ServerPreset> &Setup::presets() const
{
    return d->parts.presets;
}

void Setup::reset()
{
    ++d->attempt;
    d->flow.reset();
    d->restarts.clear();
    d->prepared.clear();
    d->keys.clear();
    d->view = {};
    Q_EMIT changed();
}

// ---- Address -----------------------------------------------------------------------------------

void Setup::usePreset(const QString &id)
{
    const auto preset = findPreset(d->parts.presets, id);
    if (!preset)
        return refuseAddress(Error{ErrorCode::PresetUnknown, id.toStdString()});
    Connection wanted;
    wanted.name = preset->name;
    wanted.url = preset->url;
    wanted.preset = preset->id;
    takeAddress(wanted);
}

void Setup::useAddress(const QString &text, const QString &name)
{
    const auto url = parseServerUrl(text);
    if (!url)
        return refuseAddress(url.error());
    Connection wanted;
    wanted.url = *url;
    wanted.name = name.isEmpty() ? hostOf(*url) : name;
    takeAddress(wanted);
}

void Setup::usePracticeServer()
{
    reset();
    d->view.address = Progress::Running;
    Q_EMIT changed();
    d->parts.startPracticeServer().then(this,
                                        [this, attempt = d->attempt](const Result<QString> &url) {
                                            if (attempt != d->attempt)
                                                return;
                                            if (!url)
                                                return refuseAddress(url.error());
                                            Connection wanted;
                                            wanted.name = u"Practice"_s;
                                            wanted.url = *url;
                                            wanted.practice = true;
                                            takeAddress(wanted);
                                        });
}

void Setup::useConnection(const QString &id)
{
    const auto known = d->parts.store.find(id);
    if (!known)
        return refuseAddress(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    reset();
    d->view.connection = *known;
    d->view.address = Progress::Done;
    finishSignIn({});
}

void Setup::refuseAddress(const Error &error)
{
    reset();
    d->view.address = Progress::Failed;
    d->view.addressError = error;
    Q_EMIT changed();
}

// A connection to the same address is taken up again: its settings and its account are kept.
void Setup::takeAddress(Connection wanted)
{
    reset();
    const QList<Connection> all = d->parts.store.connections();
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Connection &c) { return c.url == wanted.url; });
    if (known != all.end())
        wanted = *known;
    else
        wanted.id = d->parts.store.idFor(wanted.name);
    d->view.connection = wanted;
    d->view.address = Progress::Running;
    Q_EMIT changed();
    discover(d->parts.platform, wanted)
        .then(this, [this, attempt = d->attempt](const Result<Discovery> &found) {
            if (attempt != d->attempt)
                return;
            if (!found)
                return finishAddress(found.error());
            if (!found->needsSignIn)
                d->view.connection.access = Access::Open;
            finishAddress({});
        });
}

void Setup::finishAddress(const Result<void> &outcome)
{
    if (outcome) {
        d->view.address = Progress::Done;
        d->view.addressError.reset();
        if (d->view.connection.access == Access::Open)
            return keepConnection(d->view.connection);
    } else {
        d->view.address = Progress::Failed;
        d->view.addressError = outcome.error();
    }
    Q_EMIT changed();
}

// ---- Sign-in -----------------------------------------------------------------------------------

void Setup::useAccessKey(const Secret &key)
{
    ++d->attempt;
    d->view.accessKeyMode = true;
    d->view.signIn = Progress::Running;
    d->view.signInError.reset();
    Q_EMIT changed();
    Connection connection = d->view.connection;
    connection.access = Access::AccessKey;
    checkAccessKey(d->parts.platform, connection, key)
        .then(this, [this, connection, key, attempt = d->attempt](const Result<void> &checked) {
            if (attempt != d->attempt)
                return;
            if (!checked)
                return finishSignIn(checked.error());
            keepAccessKey(connection, key);
        });
}

// The token source must know the connection to keep its key; if the keychain refuses, the
// connection is again what it was before.
void Setup::keepAccessKey(const Connection &connection, const Secret &key)
{
    const auto before = d->parts.store.find(connection.id);
    if (const auto kept = store(connection); !kept)
        return finishSignIn(kept.error());
    d->parts.tokens.setAccessKey(connection.id, key)
        .then(this, [this, connection, before, attempt = d->attempt](const Result<void> &kept) {
            if (!kept) {
                const auto back =
                    before ? d->parts.store.update(*before) : d->parts.store.remove(connection.id);
                if (attempt == d->attempt)
                    finishSignIn(back ? kept.error() : back.error());
                return;
            }
            if (attempt == d->attempt)
                keepConnection(connection);
        });
}

// Somebody who is signed in already is not sent to the browser.
void Setup::signIn(SignInFlow::Browser browser)
{
    ++d->attempt;
    d->view.accessKeyMode = false;
    d->view.signIn = Progress::Running;
    d->view.signInStep = SignInFlow::Step::Discovering;
    d->view.signInError.reset();
    Q_EMIT changed();
    const auto known = d->parts.store.find(d->view.connection.id);
    if (!known || !known->facts)
        return startFlow(browser);
    d->parts.tokens.freshToken(known->id).then(
        this, [this, browser, known, attempt = d->attempt](const Result<Secret> &token) {
            if (attempt != d->attempt)
                return;
            if (token)
                return keepConnection(*known);
            startFlow(browser);
        });
}

void Setup::startFlow(SignInFlow::Browser browser)
{
    d->flow = std::make_unique<SignInFlow>(d->parts.platform);
    SignInFlow *flow = d->flow.get();
    connect(flow, &SignInFlow::stepChanged, this, [this](SignInFlow::Step step) {
        d->view.signInStep = step;
        if (step != SignInFlow::Step::WaitingForBrowser)
            d->view.signInLink.clear();
        Q_EMIT changed();
    });
    connect(flow, &SignInFlow::browserLinkReady, this,
            [this](const QUrl &link, const QString &host) {
                d->view.signInLink = link;
                d->view.signInHost = host;
                d->view.signInEnds = d->parts.platform.clock->now().addSecs(
                    std::chrono::seconds(SignInFlow::browserLimit).count());
                Q_EMIT changed();
            });
    connect(flow, &SignInFlow::finished, this, [this](const Result<Connection> &outcome) {
        d->flow.release()->deleteLater(); // it is the one that is speaking
        if (!outcome)
            return finishSignIn(outcome.error());
        keepConnection(*outcome);
    });
    flow->start(d->view.connection, browser);
}

void Setup::openBrowserAgain()
{
    if (d->flow)
        d->flow->openBrowserAgain();
}

void Setup::takeRedirect(const QString &address)
{
    if (!d->flow)
        return;
    if (const auto taken = d->flow->takeRedirect(address); !taken) {
        d->view.signInError = taken.error();
        Q_EMIT changed();
    }
}

void Setup::cancelSignIn()
{
    if (d->flow)
        return d->flow->cancel();
    ++d->attempt;
    finishSignIn(Error{ErrorCode::Cancelled, {}});
}

// The keys of apps may have changed since this connection was read.
Result<void> Setup::store(Connection connection)
{
    const auto now = d->parts.store.find(connection.id);
    if (!now)
        return d->parts.store.add(connection);
    connection.keys = now->keys;
    return d->parts.store.update(connection);
}

void Setup::keepConnection(const Connection &connection)
{
    if (const auto kept = store(connection); !kept)
        return finishSignIn(kept.error());
    d->view.connection = d->parts.store.find(connection.id).value_or(connection);
    d->parts.tokens.reload(connection.id);
    finishSignIn({});
}

void Setup::finishSignIn(const Result<void> &outcome)
{
    d->view.signInLink.clear();
    if (outcome) {
        d->view.signIn = Progress::Done;
        d->view.signInStep = SignInFlow::Step::Done;
        d->view.signInError.reset();
        lookForApps();
        return;
    }
    d->view.signInStep = SignInFlow::Step::Idle;
    d->view.signIn =
        outcome.error().code == ErrorCode::Cancelled ? Progress::NotStarted : Progress::Failed;
    d->view.signInError = outcome.error();
    Q_EMIT changed();
}

} // namespace patchbay
