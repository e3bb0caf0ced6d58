// Signs a person in to one server: discovery, registration, browser, code, tokens, keychain.
//
//   Discovering ─> Registering ─> WaitingForBrowser ─> FetchingTokens ─> Storing ─> finished
//        └──────────────┴───────────────┴─────────────────┴──────────────┴──> finished(error)
//
// One flow is one attempt: start it once, then delete it. Deleting it, or `cancel`, closes the
// listener and stores nothing. The tokens are in the keychain before it reports success.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connections/connection.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace patchbay {

struct Platform;

class SignInFlow : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Idle,
        Discovering,
        Registering,
        WaitingForBrowser,
        FetchingTokens,
        Storing,
        Done
    };
    Q_ENUM(Step)

    // How long the browser may take (RFC 8252 says nothing; MFA and SSO need minutes).
    static constexpr std::chrono::minutes browserLimit{10};

    SignInFlow(Platform &platform, QObject *parent = nullptr);
    ~SignInFlow() override;

    // `openBrowser` false: only announces the link (browserLinkReady).
    enum class Browser { Open, OnlyAnnounce };
    void start(const Connection &connection, Browser browser = Browser::Open);
    void cancel(); // finished(Cancelled)

    // Only while WaitingForBrowser.
    void openBrowserAgain();
    // The final address of a browser on another computer, pasted by the person.
    Result<void> takeRedirect(const QString &address);

    Step step() const;
    QUrl browserLink() const;
    QString signInHost() const; // the host that will ask for the password

Q_SIGNALS:
    void stepChanged(patchbay::SignInFlow::Step step);
    void browserLinkReady(const QUrl &link, const QString &host);
    // The connection with its facts and account filled in, or what went wrong. Once, last.
    void finished(const patchbay::Result<patchbay::Connection> &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
