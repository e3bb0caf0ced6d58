// A computer's programs as a value: which run, which can be found, what happened to them.

#pragma once

#include "platform/processes.h"

#include <QMap>

#include <algorithm>

namespace patchbay {

class FakeProcesses : public Processes
{
public:
    QList<RunningProgram> programs; // that run
    QMap<QString, QString> installed; // name -> path
    bool stubborn = false; // nobody quits when asked

    QList<qint64> asked;
    QStringList started;

    QList<RunningProgram> running() const override { return programs; }

    std::optional<QString> find(const QString &program) const override
    {
        return installed.contains(program) ? std::optional(installed.value(program)) : std::nullopt;
    }

    Result<void> startDetached(const QString &program, const QStringList &arguments) override
    {
        started = QStringList(program) + arguments;
        return {};
    }

    // The first process takes its helpers along, as Electron apps do.
    Result<void> askToQuit(qint64 pid) override
    {
        asked += pid;
        if (!stubborn)
            programs.clear();
        return {};
    }

    QFuture<Result<ProgramOutput>> run(const QString &, const QStringList &,
                                       std::chrono::milliseconds, const RunsIn &) override
    {
        return {};
    }
};

} // namespace patchbay
