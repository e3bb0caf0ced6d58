#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <array>
#include <csignal>
#include <cstring>
#include <memory>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

// Hears what a service tells systemd.
class ServiceManager
{
public:
    explicit ServiceManager(const QByteArray &path)
        : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("%s", std::strerror(errno));
    }
    ~ServiceManager() { close(m_socket); }
    ServiceManager(const ServiceManager &) = delete;
    ServiceManager &operator=(const ServiceManager &) = delete;

    QByteArray heard()
    {
        std::array<char, 64> text{};
        const auto size = recv(m_socket, text.data(), text.size(), 0);
        if (size > 0)
            m_heard += QByteArray(text.data(), static_cast<qsizetype>(size)) + ' ';
        return m_heard;
    }

private:
    int m_socket;
    QByteArray m_heard;
};

} // namespace

// `patchbayctl serve` as systemd runs it for a person.
class TestServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(u"/tmp/pbs.XXXXXX"_s); }
    void cleanup() { m_folder.reset(); }

    void saysWhenItIsReadyAndWhenItGoes()
    {
        const QString path = m_folder->filePath(u"notify"_s);
        ServiceManager manager(QFile::encodeName(path));
        QProcess service;
        start(service, path);
        const QJsonObject ready = readyLine(service);
        QVERIFY2(!ready.isEmpty(), m_said.constData());
        QTRY_COMPARE(manager.heard(), QByteArray("READY=1 "));
        QVERIFY(answers(ready));
        service.terminate();
        QVERIFY(service.waitForFinished(patience));
        QCOMPARE(service.exitStatus(), QProcess::NormalExit);
        QCOMPARE(service.exitCode(), 0);
        QCOMPARE(manager.heard(), QByteArray("READY=1 STOPPING=1 "));
    }

    void thereIsOne()
    {
        QProcess first;
        start(first);
        const QJsonObject ready = readyLine(first);
        QVERIFY2(!ready.isEmpty(), m_said.constData());
        QProcess second;
        start(second);
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.readAllStandardError().contains("relayAlreadyRunning"));
        QVERIFY(answers(ready));
        end(first);
    }

    // Whatever a crash has left behind is in nobody's way, and apps find what they had.
    void comesBackWhereItWasAfterACrash()
    {
        QJsonObject before;
        for (int i = 0; i < 3; ++i) {
            QProcess service;
            start(service);
            const QJsonObject ready = readyLine(service);
            QVERIFY2(!ready.isEmpty(), m_said.constData());
            QVERIFY(answers(ready));
            if (i > 0) {
                QCOMPARE(ready.value(u"address"_s), before.value(u"address"_s));
                QCOMPARE(ready.value(u"socket"_s), before.value(u"socket"_s));
            }
            before = ready;
            service.kill();
            QVERIFY(service.waitForFinished(patience));
        }
    }

    void systemdUnderstandsTheUnit()
    {
        const QString verifier = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (verifier.isEmpty())
            QSKIP("no systemd here");
        QFile source(QStringLiteral(PATCHBAY_SOURCE_DIR "/installer/linux/patchbay.service.in"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray unit = source.readAll();
        unit.replace("@CMAKE_INSTALL_FULL_BINDIR@",
                     QFile::encodeName(QCoreApplication::applicationDirPath()));
        QVERIFY(!unit.contains('@'));
        QFile file(m_folder->filePath(u"patchbay.service"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unit);
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(verifier, {u"--user"_s, u"--man=no"_s, u"verify"_s, file.fileName()});
        QVERIFY(process.waitForFinished(patience));
        // It says what it does not understand, and gives 0 all the same.
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

private:
    void start(QProcess &service, const QString &notify = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"NOTIFY_SOCKET"_s);
        if (!notify.isEmpty())
            environment.insert(u"NOTIFY_SOCKET"_s, notify);
        service.setProcessEnvironment(environment);
        QStringList arguments{u"--data-dir"_s, m_folder->filePath(u"data"_s), u"--secret-store"_s,
                              u"memory"_s, u"serve"_s};
        if (!QFile::exists(m_folder->filePath(u"data"_s))) // any port the first time, then that one
            arguments += {u"--port"_s, u"0"_s};
        service.start(QCoreApplication::applicationDirPath() + u"/patchbayctl"_s, arguments);
    }

    QJsonObject readyLine(QProcess &service)
    {
        while (!service.canReadLine()) {
            if (!service.waitForReadyRead(patience)) {
                m_said = service.readAllStandardError();
                return {};
            }
        }
        return QJsonDocument::fromJson(service.readLine()).object();
    }

    // As a stranger is answered.
    static bool answers(const QJsonObject &ready)
    {
        const QUrl url(ready.value(u"address"_s).toString());
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        socket.write("GET /x HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port())
                     + "\r\nConnection: close\r\n\r\n");
        return socket.waitForReadyRead(patience) && socket.readAll().startsWith("HTTP/1.1 404");
    }

    static void end(QProcess &service)
    {
        service.terminate();
        service.waitForFinished(patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(TestServe)
#include "test_serve.moc"
