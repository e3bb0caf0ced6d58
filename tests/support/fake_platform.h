// A Platform for tests: folders that vanish, a clock turned by hand, a keychain in memory that can
// refuse, a desktop that writes down what it should open. The network is the real one.

#pragma once

#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/file_watch.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/processes.h"
#include "platform/secret_store.h"

#include <QList>
#include <QMap>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace patchbay {

class FakeClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds sinceStart() const override { return m_sinceStart; }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> work) override;

    // Both clocks go on; what is due by then runs, in order, before this returns.
    void advance(std::chrono::milliseconds by);
    // Whether something is to happen when exactly so much time has passed.
    bool isWaitedFor(std::chrono::milliseconds delay) const;
    // Somebody sets the computer's clock; the other one takes no notice.
    void setNow(const QDateTime &now) { m_now = now; }

private:
    struct Appointment {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> work;
    };
    QDateTime m_now{QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
    std::chrono::milliseconds m_sinceStart{1'000'000};
    QList<Appointment> m_appointments;
};

// Answers from the event loop, as a real one does.
class FakeSecretStore : public SecretStore
{
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &key) override;

    QMap<QString, Secret> secrets;
    std::optional<Error> readError;
    std::optional<Error> writeError;
    QStringList written; // keys, in order
};

class FakeDesktop : public Desktop
{
public:
    Result<void> openInBrowser(const QUrl &url) override;
    Result<void> openInApp(const QUrl &url) override;
    bool hasBrowser() const override { return isThereABrowser; }
    bool hasScreen() const override { return true; }
    bool prefersReducedMotion() const override { return false; }
    bool prefersHighContrast() const override { return false; }

    bool isThereABrowser = true;
    QList<QUrl> opened;
    QList<QUrl> openedInApps;
    std::optional<Error> error; // of both
    std::function<void(const QUrl &)> onOpen;
};

class FakeProcesses : public Processes
{
public:
    QList<RunningProgram> running() const override { return processes; }
    std::optional<RunningProgram> listensOn(quint16 port) const override;
    std::optional<QString> find(const QString &program) const override;
    Result<void> startDetached(const QString &program, const QStringList &arguments) override;
    Result<void> askToQuit(qint64 pid) override;
    QFuture<Result<ProgramOutput>> run(const QString &program, const QStringList &arguments,
                                       std::chrono::milliseconds limit,
                                       const RunsIn &where) override;

    QList<RunningProgram> processes;
    QMap<QString, QString> programs; // name → path, for find
    QMap<quint16, RunningProgram> listening;
    bool quitsWhenAsked = true;
    Result<ProgramOutput> output{ProgramOutput{}};
    std::function<Result<ProgramOutput>(const RunsIn &)> onRun; // in place of output
    QList<QStringList> started; // program and arguments, of startDetached and run
    QList<qint64> askedToQuit;
};

// Tells nothing by itself.
class FakeFileWatch : public FileWatch
{
public:
    void follow(const QStringList &which, QObject *context, std::function<void()> told) override;
    // Something has happened to one of the files.
    void tell() const;

    QStringList files; // that are followed
    std::function<void()> onFollow; // what happens before they are, of which nobody is told

private:
    QPointer<QObject> m_context;
    std::function<void()> m_told;
};

struct FakePlatform {
    FakePlatform();

    QTemporaryDir folder;
    Platform platform; // its places are below `folder`
    FakeClock &clock;
    FakeSecretStore &secrets;
    FakeDesktop &desktop;
    FakeProcesses &processes;
    FakeFileWatch &fileWatch;
};

} // namespace patchbay
