// The real keychain: a gnome-keyring of its own on a session bus of its own.
//
// Started by ctest, it runs itself under dbus-run-session once per state of the keyring, told by
// PATCHBAY_KEYRING: "open", "locked", "none" (a bus without the service).

#include "platform/secret_store.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsReadsForgets();
    void keepsLargeSecretsAndAnyByte();
    void keepsScopesApart();
    void answersInOrder();
    void noticesWhatOthersDeleted();
    void lockedIsNotMissing();
    void absentIsUnavailable();
    void sessions_data();
    void sessions();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SecretStore> m_store;
};

namespace {

QByteArray keyring()
{
    return qgetenv("PATCHBAY_KEYRING");
}

template <typename T>
T waitFor(QFuture<T> future)
{
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000);
    return finished && future.resultCount() == 1 ? future.result()
                                                 : T(Error{ErrorCode::Unexpected, "no answer"});
}

std::string textOf(const Result<std::optional<Secret>> &read)
{
    if (!read)
        return "error " + std::string(nameOf(read.error().code)) + ": " + read.error().detail;
    return *read ? (*read)->reveal() : "nothing";
}

} // namespace

#define ONLY_WHERE_KEYRING_IS(state)                                                               \
    if (keyring() != state)                                                                        \
    QSKIP("for another session")

void TestKeychain::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = makeKeychain({}, m_folder->filePath(u"index.json"_s));
}

void TestKeychain::keepsReadsForgets()
{
    ONLY_WHERE_KEYRING_IS("open");
    QCOMPARE(textOf(waitFor(m_store->read(u"celigo/refresh"_s))), "nothing");
    QVERIFY(waitFor(m_store->write(u"celigo/refresh"_s, Secret("one"))));
    QCOMPARE(textOf(waitFor(m_store->read(u"celigo/refresh"_s))), "one");
    QVERIFY(waitFor(m_store->write(u"celigo/refresh"_s, Secret("two"))));
    QCOMPARE(textOf(waitFor(m_store->read(u"celigo/refresh"_s))), "two");
    // What another start of the program finds.
    const auto again = makeKeychain({}, m_folder->filePath(u"index.json"_s));
    QCOMPARE(textOf(waitFor(again->read(u"celigo/refresh"_s))), "two");
    QVERIFY(waitFor(m_store->remove(u"celigo/refresh"_s)));
    QCOMPARE(textOf(waitFor(m_store->read(u"celigo/refresh"_s))), "nothing");
    QVERIFY(waitFor(m_store->remove(u"celigo/refresh"_s)));
}

void TestKeychain::keepsLargeSecretsAndAnyByte()
{
    ONLY_WHERE_KEYRING_IS("open");
    std::string large(300'000, 'x');
    for (std::size_t i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>(i * 7);
    QVERIFY(waitFor(m_store->write(u"large"_s, Secret(large))));
    QVERIFY(textOf(waitFor(m_store->read(u"large"_s))) == large);
}

void TestKeychain::keepsScopesApart()
{
    ONLY_WHERE_KEYRING_IS("open");
    const auto other = makeKeychain(u"/srv/one"_s, m_folder->filePath(u"other.json"_s));
    QVERIFY(waitFor(m_store->write(u"key"_s, Secret("standard"))));
    QCOMPARE(textOf(waitFor(other->read(u"key"_s))), "nothing");
    QVERIFY(waitFor(other->write(u"key"_s, Secret("scoped"))));
    QCOMPARE(textOf(waitFor(m_store->read(u"key"_s))), "standard");
    QCOMPARE(textOf(waitFor(other->read(u"key"_s))), "scoped");
}

void TestKeychain::answersInOrder()
{
    ONLY_WHERE_KEYRING_IS("open");
    const auto first = m_store->write(u"order"_s, Secret("first"));
    const auto early = m_store->read(u"order"_s);
    const auto second = m_store->write(u"order"_s, Secret("second"));
    const auto late = m_store->read(u"order"_s);
    QCOMPARE(textOf(waitFor(late)), "second");
    QCOMPARE(textOf(waitFor(early)), "first");
    QVERIFY(waitFor(first) && waitFor(second));
}

void TestKeychain::noticesWhatOthersDeleted()
{
    ONLY_WHERE_KEYRING_IS("open");
    QVERIFY(waitFor(m_store->write(u"lost"_s, Secret("x"))));
    const auto stranger = makeKeychain({}, m_folder->filePath(u"none.json"_s));
    QVERIFY(waitFor(stranger->remove(u"lost"_s)));
    QCOMPARE(textOf(waitFor(m_store->read(u"lost"_s))), "nothing");
}

void TestKeychain::lockedIsNotMissing()
{
    ONLY_WHERE_KEYRING_IS("locked");
    // Nothing tells a locked keyring from an empty one...
    QCOMPARE(textOf(waitFor(m_store->read(u"key"_s))), "nothing");
    // ... but the list that an earlier start has left behind.
    const QString index = m_folder->filePath(u"locked.json"_s);
    QFile file(index);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"keys\": [\"key\"]}");
    file.close();
    const auto store = makeKeychain({}, index);

    const auto read = waitFor(store->read(u"key"_s));
    QVERIFY2(!read && read.error().code == ErrorCode::KeychainLocked, textOf(read).c_str());
    const auto removed = waitFor(store->remove(u"key"_s));
    QVERIFY(!removed && removed.error().code == ErrorCode::KeychainLocked);
    const auto again = waitFor(store->read(u"key"_s));
    QVERIFY(!again && again.error().code == ErrorCode::KeychainLocked);
    const auto written = waitFor(store->write(u"key"_s, Secret("x")));
    QVERIFY(!written && written.error().code == ErrorCode::KeychainLocked);
}

void TestKeychain::absentIsUnavailable()
{
    ONLY_WHERE_KEYRING_IS("none");
    const auto read = waitFor(m_store->read(u"key"_s));
    QVERIFY(!read && read.error().code == ErrorCode::KeychainUnavailable);
    const auto written = waitFor(m_store->write(u"key"_s, Secret("x")));
    QVERIFY(!written && written.error().code == ErrorCode::KeychainUnavailable);
    QVERIFY(!written.error().detail.empty());
}

void TestKeychain::sessions_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("script");
    // $0 is this program. What is on the bus, as a desktop's sign-in would start it.
    const QString unlocked = u"printf test | gnome-keyring-daemon --unlock --components=secrets"
                             " >/dev/null 2>&1"_s;
    const QString locked = u"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1"_s;
    QTest::newRow("open") << u"open"_s << unlocked + u" && exec \"$0\""_s;
    // The keyring is made in a session before, with something in it.
    QTest::newRow("locked") << u"locked"_s
                            << u"dbus-run-session -- sh -c '"_s + unlocked
            + u" && PATCHBAY_KEYRING=open \"$0\" keepsScopesApart' \"$0\" >/dev/null 2>&1 && "_s
            + locked + u" && exec \"$0\""_s;
    QTest::newRow("none") << u"none"_s << u"exec \"$0\""_s;
}

void TestKeychain::sessions()
{
    ONLY_WHERE_KEYRING_IS("");
    QFETCH(QString, state);
    QFETCH(QString, script);
    for (const auto &program : {u"gnome-keyring-daemon"_s, u"dbus-run-session"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    const QTemporaryDir home;
    QProcess session;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                             u"KDE_SESSION_VERSION"_s, u"QT_NO_GLIB"_s})
        environment.remove(name);
    for (const auto &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s,
                             u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.insert(u"PATCHBAY_KEYRING"_s, state);
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments;
    if (state == u"none"_s) {
        QFile bus(home.filePath(u"bus.conf"_s));
        QVERIFY(bus.open(QIODevice::WriteOnly));
        bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                  "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                  "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        bus.close();
        arguments << u"--config-file="_s + bus.fileName();
    }
    arguments << u"--"_s << u"sh"_s << u"-c"_s << script << QCoreApplication::applicationFilePath();
    session.start(u"dbus-run-session"_s, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(session.state() == QProcess::NotRunning, 120'000);
    const QByteArray output = session.readAll();
    QVERIFY2(session.exitCode() == 0, output.constData());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
