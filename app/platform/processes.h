// Other programs on this computer: which run, start one, ask one to quit.

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace patchbay {

struct RunningProgram {
    qint64 pid = 0;
    QString program; // absolute path, or the name where the system hides the path
};

struct ProgramOutput {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

// Where a program runs that is not to run where we do.
struct RunsIn {
    QString folder; // empty: ours
    std::optional<QMap<QString, QString>> environment = {}; // the whole of it; nothing: ours
};

class Processes
{
public:
    virtual ~Processes() = default;

    // The person's own processes only.
    virtual QList<RunningProgram> running() const = 0;
    // Which of the person's programs waits for connections on a port of this computer, as far as
    // the system tells (Linux so far).
    virtual std::optional<RunningProgram> listensOn(quint16) const { return std::nullopt; }
    // The absolute path of a program in the places' programFolders.
    virtual std::optional<QString> find(const QString &program) const = 0;
    // Starts it on its own: no pipes, no shared terminal, survives us.
    virtual Result<void> startDetached(const QString &program, const QStringList &arguments) = 0;
    // Asks politely (SIGTERM, WM_CLOSE, quit event); it may take its time or refuse.
    virtual Result<void> askToQuit(qint64 pid) = 0;
    // Runs to the end or the limit (ConnectionTimedOut; what it has started is ended with it),
    // standard input closed, without a terminal.
    virtual QFuture<Result<ProgramOutput>> run(const QString &program, const QStringList &arguments,
                                               std::chrono::milliseconds limit,
                                               const RunsIn &where = {}) = 0;
};

struct Places;
std::unique_ptr<Processes> makeProcesses(const Places &places);

} // namespace patchbay
