#include "platform/processes.h"

#include "platform/places.h"
#include "platform/system_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPromise>
#include <QTimer>

#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// One program that is run to its end. Deletes itself then; if it is deleted before, the program
// is killed and the answer is Cancelled.
class Run : public QObject
{
public:
    Run(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit,
        const RunsIn &where, QObject *parent)
        : QObject(parent)
    {
        m_promise.start();
        if (!where.folder.isEmpty())
            m_process.setWorkingDirectory(where.folder);
        if (where.environment) {
            QProcessEnvironment environment;
            for (auto one = where.environment->begin(); one != where.environment->end(); ++one)
                environment.insert(one.key(), one.value());
            m_process.setProcessEnvironment(environment);
        }
        system_parts::startApart(m_process);
        m_process.setProgram(program);
        m_process.setArguments(arguments);
        m_process.setStandardInputFile(QProcess::nullDevice());
        connect(&m_process, &QProcess::finished, this, [this](int exitCode, auto status) {
            if (status == QProcess::CrashExit)
                return finish(Error{ErrorCode::Unexpected, describe("ended abnormally")});
            finish(ProgramOutput{exitCode, m_process.readAllStandardOutput(),
                                 m_process.readAllStandardError()});
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(
                    Error{ErrorCode::FileMissing, describe(m_process.errorString().toStdString())});
        });
        QTimer::singleShot(limit, this, [this] {
            end(); // first, so that nothing of it still writes when the answer is read
            finish(Error{ErrorCode::ConnectionTimedOut, describe("took too long")});
        });
    }

    ~Run() override
    {
        answer(Error{ErrorCode::Cancelled, {}});
        end();
    }

    QFuture<Result<ProgramOutput>> start()
    {
        auto future = m_promise.future();
        system_parts::keepOurFiles();
        m_process.start();
        return future;
    }

private:
    void end()
    {
        m_process.disconnect(this);
        if (m_process.state() == QProcess::NotRunning)
            return;
        system_parts::endWithChildren(m_process.processId());
        m_process.kill();
        m_process.waitForFinished(1000); // it was killed, so this is short
    }

    std::string describe(const std::string &what) const
    {
        return m_process.program().toStdString() + ": " + what;
    }

    void answer(const Result<ProgramOutput> &result)
    {
        if (std::exchange(m_answered, true))
            return;
        m_promise.addResult(result);
        m_promise.finish();
    }

    void finish(const Result<ProgramOutput> &result)
    {
        answer(result);
        deleteLater();
    }

    QProcess m_process;
    QPromise<Result<ProgramOutput>> m_promise;
    bool m_answered = false;
};

class SystemProcesses : public Processes
{
public:
    explicit SystemProcesses(QStringList folders)
        : m_folders(std::move(folders))
    {
    }

    QList<RunningProgram> running() const override { return system_parts::runningPrograms(); }

    std::optional<RunningProgram> listensOn(quint16 port) const override
    {
        return system_parts::programThatListensOn(port);
    }

    std::optional<QString> find(const QString &program) const override
    {
        for (const QString &folder : m_folders) {
            for (const QString &suffix : system_parts::programSuffixes()) {
                const QFileInfo file(folder + u'/' + program + suffix);
                if (file.isFile() && file.isExecutable())
                    return file.absoluteFilePath();
            }
        }
        return std::nullopt;
    }

    Result<void> startDetached(const QString &program, const QStringList &arguments) override
    {
        return system_parts::startOnItsOwn(program, arguments);
    }

    Result<void> askToQuit(qint64 pid) override
    {
        // 0 and below mean whole groups of processes, 1 is the system's own.
        if (pid <= 1)
            return Error{ErrorCode::WrongUsage, "process " + std::to_string(pid)};
        return system_parts::askToQuit(pid);
    }

    QFuture<Result<ProgramOutput>> run(const QString &program, const QStringList &arguments,
                                       std::chrono::milliseconds limit,
                                       const RunsIn &where) override
    {
        return (new Run(program, arguments, limit, where, &m_runs))->start();
    }

private:
    QStringList m_folders;
    QObject m_runs; // parent of what still runs
};

} // namespace

namespace system_parts {

Result<void> startOnItsOwn(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    // Not in a folder that somebody wants to remove while it runs; some accounts have no home.
    process.setWorkingDirectory(QDir::home().exists() ? QDir::homePath() : QDir::rootPath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    keepOurFiles();
    if (process.startDetached())
        return {};
    return Error{ErrorCode::FileMissing,
                 program.toStdString() + ": " + process.errorString().toStdString()};
}

} // namespace system_parts

std::unique_ptr<Processes> makeProcesses(const Places &places)
{
    return std::make_unique<SystemProcesses>(places.programFolders);
}

} // namespace patchbay
