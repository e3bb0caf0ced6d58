// What guests may ask of the owner: the words of `patchbayctl`, one function each.
//
// A request is {"command": "client list", "arguments": {...}, "language": "de"}; an owner without
// windows answers in that language, one with windows in theirs. Answers are lines of JSON: any
// number of {"progress": "...", ...}, then one outcome:
//   {"exit": 0, "result": {...}, "text": "for people"}
//   {"exit": 3, "error": {"code": "signInNeeded", "happened": "...", "next": "...", "detail":
//   "..."}}
// The exit codes are those of the command line (design: 0 fine, 1 failed, 2 wrong usage, 3 sign-in
// needed, 4 an app must restart, 5 some of several failed).

#pragma once

#include "owner/owner.h"

#include <QJsonObject>

#include <functional>
#include <map>

namespace patchbay {

// The way back to one guest. Says nothing any more once the guest has gone or the outcome is told.
class Reply
{
public:
    explicit Reply(std::shared_ptr<relay::RelayHost::ControlCall> call);

    void progress(const QString &text, const QJsonObject &more = {}) const;
    void done(const QString &text, const QJsonObject &result = {}, int exit = 0) const;
    void failed(const Error &error, const QString &server = {}, const QString &app = {}) const;
    // The outcome of a step that had nothing to say but whether it went well.
    void outcome(const Result<void> &outcome, const QString &text) const;
    // Runs `stop` if the guest leaves before the outcome is told: nobody waits for it any more.
    void whenAbandoned(std::function<void()> stop) const;
    void abandon() const;

private:
    struct State;
    void end(const QJsonObject &line) const;

    std::shared_ptr<State> m_state;
};

int exitCodeFor(ErrorCode code);
// The first sentence about it, for one of several apps.
QString happened(const Error &error, const QString &app);
QString asItWas(const QString &app);

class Commands : public QObject
{
    Q_OBJECT

public:
    // Shown: `show` opens a window; None: it makes room for a program that has one, if asked to.
    // Both make room for a newer version.
    enum class Screen { None, Shown };
    Commands(Owner &owner, Screen screen, QObject *parent = nullptr);

Q_SIGNALS:
    void quitRequested();
    void showRequested(const QString &link); // patchbay://…, or empty

private:
    void take(const std::shared_ptr<relay::RelayHost::ControlCall> &call);
    void drop(const std::shared_ptr<relay::RelayHost::ControlCall> &call);

    // commands_setup.cpp
    void setUp(const QJsonObject &arguments, const Reply &reply);
    void signIn(const QJsonObject &arguments, const Reply &reply);
    void signOut(const QJsonObject &arguments, const Reply &reply);
    void setToken(const QJsonObject &arguments, const Reply &reply);
    // commands_servers.cpp
    void addServer(const QJsonObject &arguments, const Reply &reply);
    void setServer(const QJsonObject &arguments, const Reply &reply);
    void listServers(const QJsonObject &arguments, const Reply &reply);
    void showServer(const QJsonObject &arguments, const Reply &reply);
    void removeServer(const QJsonObject &arguments, const Reply &reply);
    void resetServer(const QJsonObject &arguments, const Reply &reply);
    void tools(const QJsonObject &arguments, const Reply &reply);
    void call(const QJsonObject &arguments, const Reply &reply);
    // commands_leave.cpp
    void uninstall(const QJsonObject &arguments, const Reply &reply);
    // commands_clients.cpp
    void listClients(const QJsonObject &arguments, const Reply &reply);
    void connectClient(const QJsonObject &arguments, const Reply &reply);
    void connectByLink(const Connection &connection, const Client &client,
                       const QJsonObject &arguments, const Reply &reply);
    void disconnectClient(const QJsonObject &arguments, const Reply &reply);
    void repairClients(const QJsonObject &arguments, const Reply &reply);
    void undoClients(const QJsonObject &arguments, const Reply &reply);
    void restartClient(const QJsonObject &arguments, const Reply &reply);
    void chooseReadOnly(const QJsonObject &arguments, const Reply &reply);
    void entry(const QJsonObject &arguments, const Reply &reply);
    // commands_help.cpp
    void doctor(const QJsonObject &arguments, const Reply &reply);
    void report(const QJsonObject &arguments, const Reply &reply);
    // commands_pause.cpp
    void pause(const QJsonObject &arguments, const Reply &reply);
    void goOn(const QJsonObject &arguments, const Reply &reply);
    static QString pausedLine(const QDateTime &until);
    // commands_status.cpp
    void status(const QJsonObject &arguments, const Reply &reply);
    void checkedStatus(const QStringList &lines, const QJsonObject &result, const Reply &reply);
    // commands.cpp
    void show(const QJsonObject &arguments, const Reply &reply);

    // Quits the app, does it, and starts the app again if it ran.
    void whileQuit(const Client &client, const Reply &reply,
                   const std::function<Result<void>()> &work,
                   const std::function<void(const Result<void> &)> &then);
    // The connection named by "id", or the only one there is. Tells the guest if there is none.
    std::optional<Connection> connectionFor(const QJsonObject &arguments, const Reply &reply) const;
    QString deleteOldSignInFor(const Connection &connection, const QJsonObject &arguments) const;
    std::optional<Client> clientFor(const QJsonObject &arguments, const Reply &reply) const;

    Owner &m_owner;
    Screen m_screen;
    std::map<QString, std::function<void(const QJsonObject &, const Reply &)>> m_commands;
    std::map<std::shared_ptr<relay::RelayHost::ControlCall>, Reply> m_calls;
};

} // namespace patchbay
