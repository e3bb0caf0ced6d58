#include "clients/restart.h"

#include "platform/clock.h"
#include "platform/platform.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds betweenLooks{200};

// On every system, so that Windows' paths are understood in tests, too.
QString withForwardSlashes(QString path)
{
    return path.replace(u'\\', u'/');
}

bool belongsTo(const RunningProgram &running, const QString &pattern)
{
    const QString program = withForwardSlashes(running.program);
    if (pattern.contains(u'/'))
        return program.contains(pattern, Qt::CaseInsensitive);
    QString name = program.section(u'/', -1);
    if (name.endsWith(".exe"_L1, Qt::CaseInsensitive))
        name.chop(4);
    return name.compare(pattern, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<RunningProgram> runningProcesses(const Client &client, const QList<RunningProgram> &running)
{
    QList<RunningProgram> own;
    for (const RunningProgram &program : running) {
        if (std::any_of(client.processes.begin(), client.processes.end(),
                        [&](const QString &pattern) { return belongsTo(program, pattern); }))
            own += program;
    }
    // The first one started comes first; an app's helpers have later numbers.
    std::sort(own.begin(), own.end(),
              [](const RunningProgram &x, const RunningProgram &y) { return x.pid < y.pid; });
    return own;
}

struct RestartFlow::Private {
    Client client;
    Platform &platform;
    std::function<Result<void>()> whileQuit;
    QStringList command; // what to start when it is gone
    QList<qint64> asked;
    std::chrono::milliseconds began{};
    bool done = false;
};

RestartFlow::RestartFlow(const Client &client, Platform &platform, QObject *parent)
    : QObject(parent)
    , d(new Private{client, platform, {}, {}, {}, {}, false})
{
}

RestartFlow::~RestartFlow() = default;

void RestartFlow::setWhileQuit(std::function<Result<void>()> work)
{
    d->whileQuit = std::move(work);
}

void RestartFlow::start()
{
    const auto own = runningProcesses(d->client, d->platform.processes->running());
    if (d->whileQuit && own.isEmpty())
        return finish(d->whileQuit());
    d->command = commandToStart(own);
    if (d->command.isEmpty())
        return finish(Error{ErrorCode::ClientNotInstalled, d->client.id.toStdString()});
    d->began = d->platform.clock->sinceStart();
    lookAgain();
}

// What runs now is what the person uses; only where nothing runs do we look for it. Windows does
// not let a packaged app be started by the file that runs.
QStringList RestartFlow::commandToStart(const QList<RunningProgram> &own) const
{
    const QString runs = own.isEmpty() ? QString() : own.first().program;
    const bool packaged = withForwardSlashes(runs).contains("/WindowsApps/"_L1);
    if (!runs.isEmpty() && !packaged && QDir::isAbsolutePath(runs))
        return {runs};
    if (!d->client.start.isEmpty())
        return d->client.start;
    for (const DetectionRule &rule : d->client.detect) {
        const auto found = rule.program.isEmpty() ? std::optional<QString>()
                                                  : d->platform.processes->find(rule.program);
        if (found)
            return {*found};
    }
    return {};
}

void RestartFlow::lookAgain()
{
    if (d->done)
        return;
    const auto own = runningProcesses(d->client, d->platform.processes->running());
    if (own.isEmpty())
        return startAgain();
    const auto waited = d->platform.clock->sinceStart() - d->began;
    if (waited >= quitLimit) {
        return finish(
            Error{ErrorCode::RestartRefused, own.first().program.toStdString() + " still runs"});
    }
    // Its first process ends the others. If they are still there at half time, they are asked as
    // well: an app may have been started twice.
    const bool all = waited >= quitLimit / 2;
    for (qsizetype i = 0; i < (all ? own.size() : 1); ++i)
        ask(own[i]);
    d->platform.clock->after(betweenLooks, this, [this] { lookAgain(); });
}

void RestartFlow::ask(const RunningProgram &program)
{
    if (d->asked.contains(program.pid))
        return;
    d->asked += program.pid;
    // A refusal shows in the process still being there when the time is over.
    (void)d->platform.processes->askToQuit(program.pid);
}

void RestartFlow::startAgain()
{
    const auto done = d->whileQuit ? d->whileQuit() : Result<void>();
    // What an AppImage runs from is gone when it ends.
    if (const QString file = d->command.first();
        QDir::isAbsolutePath(file) && !QFileInfo::exists(file))
        d->command = commandToStart({});
    if (d->command.isEmpty())
        return finish(Error{ErrorCode::ClientNotInstalled, d->client.id.toStdString()});
    const auto started =
        d->platform.processes->startDetached(d->command.first(), d->command.mid(1));
    finish(done ? started : done);
}

void RestartFlow::finish(const Result<void> &outcome)
{
    d->done = true;
    Q_EMIT finished(outcome);
}

} // namespace patchbay
