// Quits an app and starts it again, since some read their settings at the start only.
//
//   asking it to quit ─> waiting until it is gone ─> what is to be done then ─> starting it
//   ─> finished
//
// Never kills: an app that asks its person about unsaved work keeps running (RestartRefused).

#pragma once

#include "base/result.h"
#include "clients/client.h"
#include "platform/processes.h"

#include <QObject>

#include <functional>
#include <memory>

namespace patchbay {

struct Platform;

// The processes of this app among those that run.
QList<RunningProgram> runningProcesses(const Client &client, const QList<RunningProgram> &running);

class RestartFlow : public QObject
{
    Q_OBJECT

public:
    RestartFlow(const Client &client, Platform &platform, QObject *parent = nullptr);
    ~RestartFlow() override;

    // How long an app may take to quit.
    static constexpr std::chrono::seconds quitLimit{20};

    // What is to be done while it is quit, for apps that would overwrite it otherwise. The app is
    // started again even if that fails; not started is one that did not run. What is done must not
    // delete the flow.
    void setWhileQuit(std::function<Result<void>()> work);

    void start();

Q_SIGNALS:
    // Once, last. Errors: RestartRefused, ClientNotInstalled (nothing to start again was found),
    // those of what was done while it was quit.
    void finished(const patchbay::Result<void> &outcome);

private:
    QStringList commandToStart(const QList<RunningProgram> &own) const;
    void lookAgain();
    void ask(const RunningProgram &program);
    void startAgain();
    void finish(const Result<void> &outcome);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
