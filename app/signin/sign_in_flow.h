// Signs a person in to one server: discovery, registration, browser, code, tokens, keychain.
//
//   Discovering ─> Registering ─> WaitingForBrowser ─> FetchingTokens ─> Storing ─> finished
//        └──────────────┴───────────────┴─────────────────┴──────────────┴──> finished(error)
//
// On a computer without a screen a code takes the place of the browser that comes back
// (device_sign_in), if the server offers that.
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
    // After this, the browser may be showing an error page instead of coming back to us, as for a
    // client that the server has forgotten: `takesLong` is the time to offer registerAgain.
    static constexpr std::chrono::seconds browserPatience{90};

    enum class Browser {
        Open, // where there is none, as OnAnotherDevice
        OnlyAnnounce, // only tells the link (browserLinkReady)
        OnAnotherDevice, // a code to type there; where the server has none, as OnlyAnnounce
    };
    enum class Account {
        AsBefore, // as the browser remembers
        Choose, // the server asks who it is, although the browser may be signed in
    };
    struct Wishes {
        Browser browser = Browser::Open;
        Account account = Account::AsBefore;
    };

    SignInFlow(Platform &platform, QObject *parent = nullptr);
    ~SignInFlow() override;

    void start(const Connection &connection, Browser browser = Browser::Open);
    void start(const Connection &connection, const Wishes &wishes);
    void cancel(); // finished(Cancelled)

    // Only while WaitingForBrowser.
    void openBrowserAgain();
    // Drops our registration and starts over with a new one and a new link. WrongUsage where the
    // client id is not ours to replace.
    Result<void> registerAgain();
    // The final address of a browser on another computer, pasted by the person.
    Result<void> takeRedirect(const QString &address);

    Step step() const;
    QUrl browserLink() const;
    QString deviceCode() const; // to be typed on the page behind the link; mostly empty
    QString signInHost() const; // the host that will ask for the password

Q_SIGNALS:
    void stepChanged(patchbay::SignInFlow::Step step);
    void browserLinkReady(const QUrl &link, const QString &host);
    // Does not end the sign-in, but the person should know: BrowserNotOpened, or
    // OtherIdentityProvider (another one than at the last sign-in; before the browser opens).
    void noticed(const patchbay::Error &notice);
    void takesLong();
    // The connection with its facts and account filled in, or what went wrong. Once, last.
    void finished(const patchbay::Result<patchbay::Connection> &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
