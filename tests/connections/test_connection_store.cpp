#include "connections/connection_json.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "platform/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void everyMemberSurvives();
    void addUpdateRemove();
    void portIsChosenOnce();
    void unknownMembersSurvive();
    void leavesAloneWhatItCannotRead_data();
    void leavesAloneWhatItCannotRead();
    void looksBeforeItWrites();
    void keepsTheOldListIfItCannotWrite();
    void holdsNoSecretAndIsPrivate();
    void ids_data();
    void ids();
    void idsAreFree();

private:
    QString file() const { return m_folder->filePath(u"config/connections.json"_s); }
    ConnectionStore store() const { return ConnectionStore(m_folder->filePath(u"config"_s)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Connection small(const QString &id)
{
    Connection connection;
    connection.id = id;
    connection.name = u"Celigo"_s;
    connection.url = u"https://api.integrator.io/celigo-mcp"_s;
    return connection;
}

Connection full()
{
    Connection connection = small(u"celigo"_s);
    connection.preset = u"celigo-us"_s;
    connection.access = Access::AccessKey;
    connection.transport = Transport::Sse;
    connection.account = u"maria@acme.com"_s;
    connection.practice = true;
    connection.choices = {u"id"_s,  u"https://issuer"_s, u"https://x/client"_s,
                          u"a b"_s, u"omit"_s,           u"localhost"_s,
                          3333,     u"https://other"_s,  true};
    connection.facts = SignInFacts{u"https://issuer"_s,
                                   u"https://issuer/auth"_s,
                                   u"https://issuer/token"_s,
                                   u"https://issuer/revoke"_s,
                                   u"client"_s,
                                   u"client_secret_basic"_s,
                                   u"http://127.0.0.1:1/cb"_s,
                                   u"https://resource"_s,
                                   u"a"_s,
                                   u"a b"_s,
                                   u"c"_s,
                                   true,
                                   QDateTime({2026, 12, 24}, {18, 0}, Qt::UTC),
                                   std::chrono::hours(336)};
    connection.keys = {{u"cursor"_s, hashOf(Secret("one"))},
                       {u"zed"_s, hashOf(Secret("two")), u"Zed, by hand"_s}};
    connection.readOnlyClients = {u"zed"_s};
    return connection;
}

} // namespace

void TestConnectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestConnectionStore::startsEmpty()
{
    ConnectionStore store = this->store();
    QVERIFY(store.load());
    QVERIFY(store.connections().isEmpty());
    QCOMPARE(store.port(), defaultLocalPort);
    QVERIFY(!QFile::exists(file()));
}

void TestConnectionStore::everyMemberSurvives()
{
    const Connection before = full();
    {
        ConnectionStore store = this->store();
        QVERIFY(store.load());
        QVERIFY(store.add(before));
    }
    ConnectionStore store = this->store();
    QVERIFY(store.load());
    const auto after = store.find(u"celigo"_s);
    QVERIFY(after);
    // toJson writes what is not empty, and all of full() is not: a forgotten member shows below.
    QCOMPARE(toJson(*after), toJson(before));
    QCOMPARE(toJson(before).size(), 12);
    QCOMPARE(toJson(before).value(u"choices"_s).toObject().size(), 9);
    QCOMPARE(toJson(before).value(u"facts"_s).toObject().size(), 14);
    QCOMPARE(after->facts->refreshTokenEnds, before.facts->refreshTokenEnds);
    QCOMPARE(after->keys[1].sha256, before.keys[1].sha256);
    QCOMPARE(after->readOnlyClients, before.readOnlyClients);
    QCOMPARE(after->keys[1].name, before.keys[1].name);
    QVERIFY(after->keys[0].name.isEmpty());
    QCOMPARE(after->transport, Transport::Sse);
    QVERIFY(after->unknown.isEmpty());
}

void TestConnectionStore::addUpdateRemove()
{
    ConnectionStore store = this->store();
    QVERIFY(store.load());
    QSignalSpy changes(&store, &ConnectionStore::changed);
    QVERIFY(store.add(small(u"one"_s)));
    QVERIFY(store.add(small(u"two"_s)));
    QCOMPARE(store.add(small(u"one"_s)).error().code, ErrorCode::ConnectionExists);
    QCOMPARE(store.add(small(u"One"_s)).error().code, ErrorCode::WrongUsage);
    QCOMPARE(changes.size(), 2);

    Connection changed = small(u"one"_s);
    changed.name = u"Orders"_s;
    QVERIFY(store.update(changed));
    QCOMPARE(store.find(u"one"_s)->name, u"Orders"_s);
    QCOMPARE(store.update(small(u"three"_s)).error().code, ErrorCode::ConnectionUnknown);

    QVERIFY(store.remove(u"one"_s));
    QCOMPARE(store.remove(u"one"_s).error().code, ErrorCode::ConnectionUnknown);
    QCOMPARE(changes.size(), 4);
    QCOMPARE(store.connections().size(), 1);
}

void TestConnectionStore::portIsChosenOnce()
{
    ConnectionStore store = this->store();
    QVERIFY(store.load());
    QVERIFY(store.setPort(50000));
    QVERIFY(!store.setPort(0));
    ConnectionStore again = this->store();
    QVERIFY(again.load());
    QCOMPARE(again.port(), 50000);
}

void TestConnectionStore::unknownMembersSurvive()
{
    QVERIFY(writeFile(file(),
                      "{\"version\":1,\"theme\":{\"dark\":true},\"connections\":[{\"id\":\"one\","
                      "\"url\":\"https://x\",\"colour\":[1,2]}]}"));
    ConnectionStore store = this->store();
    QVERIFY(store.load());
    Connection one = *store.find(u"one"_s);
    one.name = u"New"_s;
    QVERIFY(store.update(one));
    const auto object = QJsonDocument::fromJson(*readFile(file())).object();
    QCOMPARE(object[u"theme"_s].toObject()[u"dark"_s].toBool(), true);
    const auto entry = object[u"connections"_s].toArray()[0].toObject();
    QCOMPARE(entry[u"colour"_s].toArray().size(), 2);
    QCOMPARE(entry[u"name"_s].toString(), u"New"_s);
}

void TestConnectionStore::leavesAloneWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text << ErrorCode::SettingsNotReadable;
    };
    const auto entry = [&row](const char *name, const QByteArray &members) {
        row(name,
            "{\"version\":1,\"connections\":[{\"id\":\"one\",\"url\":\"https://x\"," + members
                + "}]}");
    };
    QTest::newRow("newer") << QByteArray("{\"version\":2}") << ErrorCode::SettingsFromNewerVersion;
    row("empty file", "");
    row("cut off", "{\"version\":1,");
    row("a list", "[]");
    row("no version", "{}");
    row("port out of range", "{\"version\":1,\"port\":70000}");
    row("connections no list", "{\"version\":1,\"connections\":{}}");
    row("no object", "{\"version\":1,\"connections\":[1]}");
    row("id with blanks",
        "{\"version\":1,\"connections\":[{\"id\":\"a b\",\"url\":\"https://x\"}]}");
    row("no address", "{\"version\":1,\"connections\":[{\"id\":\"one\"}]}");
    row("same id twice",
        "{\"version\":1,\"connections\":[{\"id\":\"one\",\"url\":\"https://x\"},"
        "{\"id\":\"one\",\"url\":\"https://y\"}]}");
    entry("unknown access", "\"access\":\"magic\"");
    entry("wrong type", "\"name\":7");
    entry("short hash", "\"keys\":[{\"client\":\"zed\",\"sha256\":\"00\"}]");
    entry("redirect port", "\"choices\":{\"redirectPort\":99999}");
    entry("facts no object", "\"facts\":true");
    entry("date", "\"facts\":{\"refreshTokenEnds\":\"soon\"}");
}

void TestConnectionStore::leavesAloneWhatItCannotRead()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    QVERIFY(writeFile(file(), text));
    ConnectionStore store = this->store();
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QVERIFY(loaded.error().detail.find("connections.json") != std::string::npos);
    for (const auto &change : {store.add(small(u"new"_s)), store.setPort(50000)}) {
        QVERIFY(!change);
        QCOMPARE(change.error().code, code);
    }
    QCOMPARE(*readFile(file()), text);
    // Mended by the person, it works again.
    QVERIFY(writeFile(file(), "{\"version\":1}"));
    QVERIFY(store.load());
    QVERIFY(store.add(small(u"new"_s)));
}

void TestConnectionStore::looksBeforeItWrites()
{
    ConnectionStore first = store();
    QVERIFY(first.add(small(u"one"_s)));
    ConnectionStore second = store();
    QVERIFY(second.add(small(u"two"_s)));
    QCOMPARE(second.connections().size(), 2);
}

void TestConnectionStore::keepsTheOldListIfItCannotWrite()
{
    QVERIFY(writeFile(m_folder->filePath(u"config"_s), "in the way"));
    ConnectionStore store = this->store();
    QVERIFY(!store.load());
    QVERIFY(!store.add(small(u"one"_s)));
    QVERIFY(store.connections().isEmpty());
}

void TestConnectionStore::holdsNoSecretAndIsPrivate()
{
    ConnectionStore store = this->store();
    QVERIFY(store.add(full()));
    QVERIFY(!(QFile::permissions(file())
              & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
}

void TestConnectionStore::ids_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"Celigo"_s << u"celigo"_s;
    QTest::newRow("blanks and dots") << u" Orders  v2.0 "_s << u"orders-v2-0"_s;
    QTest::newRow("marks") << u"Señor Müller"_s << u"senor-muller"_s;
    QTest::newRow("digits first") << u"365 Office"_s << u"office"_s;
    QTest::newRow("other script") << u"注文"_s << u"server"_s;
    QTest::newRow("empty") << QString() << u"server"_s;
    QTest::newRow("reserved") << u"K"_s << u"server"_s;
    QTest::newRow("long") << u"A very long name of a server"_s << u"a-very-long-name-of"_s;
}

void TestConnectionStore::ids()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(store().idFor(name), id);
    QVERIFY(isConnectionId(id));
}

void TestConnectionStore::idsAreFree()
{
    ConnectionStore store = this->store();
    QVERIFY(store.add(small(u"celigo"_s)));
    QVERIFY(store.add(small(u"celigo-2"_s)));
    QCOMPARE(store.idFor(u"Celigo"_s), u"celigo-3"_s);
    QVERIFY(store.add(small(u"abcdefghijklmnopqrst"_s)));
    QCOMPARE(store.idFor(u"abcdefghijklmnopqrstuvwxyz"_s), u"abcdefghijklmnopqr-2"_s);
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "test_connection_store.moc"
