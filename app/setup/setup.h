// The person's journey without a screen: address, sign-in, apps, restart, test.
//
// Wizard and command line drive it with the same verbs and show the same words. Every verb returns
// at once; what became of it is announced by `changed`. State is one value, `view()`, so that a
// page can be drawn from it at any time and in any order.

#pragma once

#include "clients/ask_reading.h"
#include "clients/detection.h"
#include "clients/plan.h"
#include "connections/server_presets.h"
#include "platform/policy.h"
#include "signin/admin_message.h"
#include "signin/sign_in_flow.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace patchbay {

class ConnectionStore;
class LastSignIns;
struct Platform;
struct PreparedEntry;
class Receipts;
class TokenSource;

// How far one thing is.
enum class Progress { NotStarted, Running, Done, Failed };

// What becomes of apps that must quit before they can be set up.
enum class OpenApps { Leave, Restart }; // Leave: view() shows that they wait for it

// An entry for the same server that somebody made before us, in all files of the app that have it.
struct EarlierView {
    EarlierEntry entry;
    bool replace = false; // it goes when the app is set up
};

// One AI app on the apps, restart and test pages.
struct AppView {
    DetectedClient detected;
    bool chosen = false;
    QList<EarlierView> earlier; // of a chosen app, one for each name
    Progress setUp = Progress::NotStarted;
    bool signsInItself = false; // it does not come through us, so there is nothing to test
    bool mustRestart = false; // it runs, and reads its settings at its start only
    // It is not set up yet: it would overwrite the change while it runs. Done by restartApp, or as
    // soon as the person has quit it.
    bool waitsForQuit = false;
    Progress restart = Progress::NotStarted;
    std::optional<Asked> asked; // what the app itself made of its file, after it was set up
    Progress test = Progress::NotStarted; // Done: tools were listed through this app's own entry
    QDateTime lastSeen; // when the app itself last came through the relay; invalid: not yet
    std::optional<Error> error;
};

struct SetupView {
    Connection connection; // id is empty until an address was taken
    bool accessKeyMode = false;

    Progress address = Progress::NotStarted; // checking that a server answers there
    QString issuer; // of the authorization server it names
    std::optional<Error> addressError;

    Progress signIn = Progress::NotStarted;
    SignInFlow::Step signInStep = SignInFlow::Step::Idle;
    QUrl signInLink; // while waiting for the browser
    QString signInCode; // to be typed on the page behind the link; mostly empty
    bool signInTakesLong = false; // the browser may show an error: time to offer registerAgain
    QString signInHost;
    QDateTime signInEnds; // when we stop waiting
    std::optional<Error> signInError;
    std::optional<Error> signInNotice; // while it runs: see SignInFlow::noticed
    // Ids of presets to offer instead, where addressError or signInError may come of the region.
    QStringList otherRegions;

    QList<AppView> apps;
    // Apps that are here and have ended; why, and what to do, stands in client.discontinued.
    QList<DetectedClient> ended;
    // Of the chosen apps, as it would be applied now, with the keys in the texts replaced by dots.
    Plan plan;
    int readingTools =
        -1; // how many tools the server marks as such that change nothing; -1: not known
    bool onlyReads = false; // what the person wishes for the apps that are set up now
    QList<Error> planErrors; // of apps whose files cannot be changed; detail names the file
    Progress setUp = Progress::NotStarted;
    std::optional<Error> setUpError;

    Progress test = Progress::NotStarted;
    int toolCount = -1; // -1: not known
    std::chrono::milliseconds answerTime{0};
    std::optional<Error> testError;
};

// Lists the server's tools through the relay the way an app's own entry does. Implemented beside
// the relay; setup stands below it.
// `client` empty: the server itself, with a key of our own. With the id of an app whose entry
// starts the bridge, the bridge is started as the app would.
class EntryTester
{
public:
    struct Answer {
        int toolCount = 0;
        std::chrono::milliseconds took{0};
        int readingTools = 0; // of these, those marked as such that change nothing
    };
    virtual ~EntryTester() = default;
    virtual QFuture<Result<Answer>> listTools(const QString &connection, const QString &client,
                                              const Secret &key) = 0;
};

// The verbs are virtual so that a test of a page can stand in for the journey.
class Setup : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Platform &platform;
        ConnectionStore &store;
        TokenSource &tokens;
        Receipts &receipts;
        EntryTester &tester;
        QList<Client> catalogue;
        QList<ServerPreset> presets;
        std::function<QFuture<Result<QString>>()> startPracticeServer; // gives its address
        QList<Client> discontinued = {};
        LastSignIns *lastSignIns = nullptr; // is told how they end
    };
    explicit Setup(Parts parts, QObject *parent = nullptr);
    ~Setup() override;

    virtual const SetupView &view() const;
    virtual const QList<ServerPreset> &presets() const;
    virtual const Policy &policy() const;
    // What to send to an admin about this error; nothing where an admin is not the one to ask.
    virtual std::optional<AdminMessage> adminMessage(const Error &error) const;

    // Address page. Each starts the check whether an MCP server answers there (view().address).
    virtual void usePreset(const QString &id);
    virtual void useAddress(const QString &text, const QString &name = {});
    virtual void usePracticeServer();
    // A connection that is kept already: goes on at the apps.
    virtual void useConnection(const QString &id);
    // Instead of signing in: checked live, kept in the keychain (view().signIn).
    virtual void useAccessKey(const Secret &key);

    // Sign-in page.
    virtual void signIn(SignInFlow::Browser browser = SignInFlow::Browser::Open);
    // A client id that an admin has made for us (and its secret, or an empty one): kept, and signs
    // in with it in place of a registration.
    virtual void useClientId(const QString &clientId, const Secret &secret);
    virtual void signInAsSomebodyElse(SignInFlow::Browser browser = SignInFlow::Browser::Open);
    virtual void openBrowserAgain();
    virtual void registerAgain(); // introduces us anew, where the server has forgotten us
    virtual void takeRedirect(const QString &address);
    virtual void cancelSignIn();

    // Apps page.
    virtual void lookForApps(); // again
    virtual void chooseApps(const QStringList &clientIds);
    // Whether the app's earlier entry of that name goes.
    virtual void replaceEarlier(const QString &clientId, const QString &name, bool replace);
    virtual void countTools(); // asks once for view().readingTools; silence is no error here
    virtual void onlyRead(bool wish);
    virtual void apply(OpenApps open = OpenApps::Leave);
    virtual void undoApply(); // takes back what the last apply wrote

    // Restart page.
    virtual void restartApp(const QString &clientId);

    // Test page.
    virtual void test();

    // An app came through the relay (told by the owner of the relay).
    virtual void appSeen(const QString &connection, const QString &clientId, const QDateTime &when);

    // Starts over with an empty view; what is stored stays.
    virtual void reset();

Q_SIGNALS:
    void changed();

protected:
    // For a stand-in that overrides all verbs and `view`.
    Setup();

private:
    void refuseAddress(const Error &error);
    void takeAddress(Connection wanted);
    void finishAddress(const Result<void> &outcome);
    void refuseAccessKey(const Error &error, const Secret &key);
    void keepAccessKey(const Connection &connection, const Secret &key);
    void beginSignIn();
    void startFlow(const SignInFlow::Wishes &wishes);
    Result<void> store(Connection connection);
    void keepConnection(const Connection &connection);
    void finishSignIn(const Result<void> &outcome);
    Result<void> setUpNow(const QString &clientId);
    void restartThoseThatWait();
    void lookWhetherTheyQuit();
    void readAgain(const QString &clientId);
    void confirmApp(const PreparedEntry &entry);
    void finishApp(AppView &app, const Result<Asked> &asked);
    void finishApply();
    void testNextApp();
    void finishTest(const Result<void> &outcome);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
