#include "support/fake_platform.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

template <typename T>
QFuture<Result<T>> answeredLater(const Result<T> &result)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [promise, result] {
            promise->addResult(result);
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

Places placesIn(const QString &folder)
{
    Places places;
    places.home = folder + "/home"_L1;
    places.config = places.home + "/.config"_L1;
    places.localData = places.home + "/.local/share"_L1;
    places.ourConfig = folder + "/config"_L1;
    places.ourData = folder + "/data"_L1;
    places.ourState = folder + "/state"_L1;
    places.ourRuntime = folder + "/run"_L1;
    places.bridgeProgram = folder + "/bin/patchbay-bridge"_L1;
    return places;
}

template <typename Fake, typename Part>
Fake &put(std::unique_ptr<Part> &part)
{
    auto fake = std::make_unique<Fake>();
    Fake &reference = *fake;
    part = std::move(fake);
    return reference;
}

} // namespace

void FakeClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work)
{
    m_appointments.append({m_sinceStart + delay, context, std::move(work)});
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_sinceStart + by;
    while (true) {
        const auto next = std::min_element(
            m_appointments.begin(), m_appointments.end(),
            [](const Appointment &a, const Appointment &b) { return a.due < b.due; });
        if (next == m_appointments.end() || next->due > end)
            break;
        const Appointment appointment = *next;
        m_appointments.erase(next);
        if (appointment.due > m_sinceStart) {
            m_now = m_now.addMSecs((appointment.due - m_sinceStart).count());
            m_sinceStart = appointment.due;
        }
        if (appointment.context)
            appointment.work();
    }
    m_now = m_now.addMSecs((end - m_sinceStart).count());
    m_sinceStart = end;
}

bool FakeClock::isWaitedFor(std::chrono::milliseconds delay) const
{
    return std::any_of(m_appointments.begin(), m_appointments.end(), [&](const Appointment &one) {
        return one.context && one.due == m_sinceStart + delay;
    });
}

QFuture<Result<std::optional<Secret>>> FakeSecretStore::read(const QString &key)
{
    if (readError)
        return answeredLater(Result<std::optional<Secret>>(*readError));
    const auto found = secrets.constFind(key);
    return answeredLater(Result<std::optional<Secret>>(
        found == secrets.cend() ? std::nullopt : std::optional<Secret>(*found)));
}

QFuture<Result<void>> FakeSecretStore::write(const QString &key, const Secret &secret)
{
    if (writeError)
        return answeredLater(Result<void>(*writeError));
    secrets.insert(key, secret);
    written.append(key);
    return answeredLater(Result<void>());
}

QFuture<Result<void>> FakeSecretStore::remove(const QString &key)
{
    if (writeError)
        return answeredLater(Result<void>(*writeError));
    secrets.remove(key);
    return answeredLater(Result<void>());
}

Result<void> FakeDesktop::openInApp(const QUrl &url)
{
    if (error)
        return *error;
    openedInApps.append(url);
    return {};
}

Result<void> FakeDesktop::openInBrowser(const QUrl &url)
{
    if (error)
        return *error;
    opened.append(url);
    if (onOpen)
        onOpen(url);
    return {};
}

std::optional<RunningProgram> FakeProcesses::listensOn(quint16 port) const
{
    const auto found = listening.constFind(port);
    return found == listening.cend() ? std::nullopt : std::optional<RunningProgram>(*found);
}

std::optional<QString> FakeProcesses::find(const QString &program) const
{
    const auto found = programs.constFind(program);
    return found == programs.cend() ? std::nullopt : std::optional<QString>(*found);
}

Result<void> FakeProcesses::startDetached(const QString &program, const QStringList &arguments)
{
    started.append(QStringList(program) + arguments);
    return {};
}

Result<void> FakeProcesses::askToQuit(qint64 pid)
{
    askedToQuit.append(pid);
    if (quitsWhenAsked)
        processes.removeIf([pid](const RunningProgram &process) { return process.pid == pid; });
    return {};
}

QFuture<Result<ProgramOutput>> FakeProcesses::run(const QString &program,
                                                  const QStringList &arguments,
                                                  std::chrono::milliseconds, const RunsIn &where)
{
    started.append(QStringList(program) + arguments);
    return answeredLater(onRun ? onRun(where) : output);
}

void FakeFileWatch::follow(const QStringList &which, QObject *context, std::function<void()> told)
{
    if (const auto happens = std::exchange(onFollow, nullptr))
        happens();
    files = which;
    m_context = context;
    m_told = std::move(told);
}

void FakeFileWatch::tell() const
{
    if (m_context && m_told)
        m_told();
}

FakePlatform::FakePlatform()
    : clock(put<FakeClock>(platform.clock))
    , secrets(put<FakeSecretStore>(platform.secrets))
    , desktop(put<FakeDesktop>(platform.desktop))
    , processes(put<FakeProcesses>(platform.processes))
    , fileWatch(put<FakeFileWatch>(platform.fileWatch))
{
    platform.places = placesIn(folder.path());
    http::Client::Options options;
    options.userAgent = "Patchbay-Test";
    platform.network = makeNetwork(options);
}

} // namespace patchbay
