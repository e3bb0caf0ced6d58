// What windows and tray ask for. They draw and ask; who built them (main/) does it.
//
// Every member is set. `connection` and `client` are ids.

#pragma once

#include "diagnostics/check.h"
#include "platform/policy.h"
#include "setup/update.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <functional>

namespace patchbay {

// What a person has chosen once, as it is now.
struct Choices {
    bool startsWithComputer = false;
    bool startCanBeChosen = true; // not for one of several side by side
    bool putsBackByItself = false;
    QString language = {}; // "de"; empty: the system's
    QString folder = {}; // where copies of the apps' settings are
    Policy policy = {}; // what an admin has decided
    QStringList forcedConnections = {}; // ids of those that this does not let go
    Update update = {};
};

struct Actions {
    std::function<void(const QString &connection)> signIn; // opens "Sign in again"
    std::function<void(const QString &connection)> signInAsSomebodyElse;
    std::function<void(const QString &connection)> signOut;
    std::function<void()> addConnection; // opens the wizard at its first page
    std::function<void(const QString &connection)> addApps; // opens it at the apps
    std::function<void(const QString &connection)> otherWays; // opens the other ways to use it
    // Opens the app's own question whether to add it.
    std::function<void(const QString &connection, const QString &client)> addByLink;
    std::function<void(const QString &connection)> removeConnection; // with its entries
    std::function<void(const QString &client)> restartApp;
    std::function<void(const QString &connection, const QString &client)> putBack;
    std::function<void(const QString &connection, const QString &client)> removeApp;
    // Whether the app gets only tools that change nothing. Tells the person where the server does
    // not say which these are.
    std::function<void(const QString &connection, const QString &client, bool wish)> onlyRead;
    std::function<void()> pause; // for an hour: apps get no answers from their servers
    std::function<void()> goOn; // ends it
    std::function<Choices()> choices;
    std::function<void(bool wish)> startWithComputer;
    std::function<void(bool wish)> putBackByItself;
    std::function<void(const QString &language)> speak; // empty: the system's
    std::function<void()> openFolder; // that of Choices
    std::function<void()> undoEverything; // asks first
    std::function<void()> checkEverything; // and shows what was found
    std::function<void(const Finding &finding)> mend; // does what its button says
    std::function<void()> showReport;
    std::function<void()> openMainWindow;
    std::function<void()> quit;
    std::function<void(const QUrl &link)> openLink;
    std::function<void(const QString &text)> copyText;

    // The clock, for "9 minutes left".
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace patchbay
