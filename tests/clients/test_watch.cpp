// Our entries while the owner runs: what happens to them is noticed, once, and nothing else is.

#include "clients/watch.h"

#include "clients/catalogue.h"
#include "platform/files.h"
#include "support/fake_platform.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray noServers = "{\"mcpServers\": {}}\n";

EntryValues valuesWith(const char *key)
{
    EntryValues values;
    values.connection = u"celigo"_s;
    values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
    values.key = Secret(std::string(key));
    values.bridge = u"/opt/patchbay/patchbay-bridge"_s;
    return values;
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"patchbay.*=false"_s);
        m_catalogue = readCatalogue(Os::Linux).value_or({});
        QVERIFY(!m_catalogue.isEmpty());
    }

    void init()
    {
        m_fake = std::make_unique<FakePlatform>();
        m_receipts = std::make_unique<Receipts>(m_fake->platform.places.ourData);
        m_path = m_fake->platform.places.home % u"/.cursor/mcp.json"_s;
        QVERIFY(writeFile(m_path, noServers));
        QVERIFY(connectCursor("k1"));
        m_watch = std::make_unique<EntryWatch>(m_fake->platform, *m_receipts, m_catalogue);
        m_told.clear();
        connect(m_watch.get(), &EntryWatch::changed, this,
                [this](const QList<WatchedEntry> &which) {
                    for (const WatchedEntry &one : which)
                        m_told.append(one.state);
                });
        m_watch->start();
    }

    void cleanup() { m_watch.reset(); }

    void noticesOnceWhatHasHappened_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<EntryState>("state");
        QTest::newRow("wiped") << noServers << EntryState::Missing;
        QTest::newRow("emptied") << QByteArray() << EntryState::Missing;
        QTest::newRow("changed") << QByteArray(
            "{\"mcpServers\": {\"celigo\": {\"url\": \"http://x.example/\"}}}")
                                 << EntryState::Changed;
        QTest::newRow("broken") << QByteArray("{\"mcpServers\": {") << EntryState::FileUnreadable;
    }
    void noticesOnceWhatHasHappened()
    {
        QFETCH(QByteArray, content);
        QFETCH(EntryState, state);
        QCOMPARE(m_fake->fileWatch.files, QStringList(m_path));
        const QDateTime before = m_fake->clock.now();
        QVERIFY(writeFile(m_path, content));
        m_fake->fileWatch.tell();
        m_fake->fileWatch.tell();
        QVERIFY(m_told.isEmpty()); // not before it is quiet
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, QList{state});
        QCOMPARE(m_watch->entries().first().state, state);
        QCOMPARE(m_watch->entries().first().noticed,
                 before.addMSecs(EntryWatch::quietTime.count()));
        m_fake->fileWatch.tell();
        pass(std::chrono::minutes(5));
        QCOMPARE(m_told, QList{state});
    }

    // The owner gathers its status before it starts to watch.
    void followsAlthoughSomebodyHasLookedBefore()
    {
        m_watch = std::make_unique<EntryWatch>(m_fake->platform, *m_receipts, m_catalogue);
        m_fake->fileWatch.files.clear();
        m_watch->look();
        QVERIFY(m_fake->fileWatch.files.isEmpty());
        m_watch->start();
        QCOMPARE(m_fake->fileWatch.files, QStringList(m_path));
    }

    // Following anew loses the hints that are on their way.
    void noticesWhatHappensBeforeItIsFollowedAnew()
    {
        const QByteArray ours = *readFile(m_path);
        m_fake->fileWatch.tell();
        m_fake->fileWatch.onFollow = [this] { QVERIFY(writeFile(m_path, noServers)); };
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, QList{EntryState::Missing});
        QVERIFY(writeFile(m_path, ours));
        m_fake->fileWatch.onFollow = [this] { QVERIFY(writeFile(m_path, noServers)); };
        m_watch->look();
        QCOMPARE(m_told, (QList{EntryState::Missing, EntryState::Present, EntryState::Missing}));
    }

    void noticesAFileThatIsGoneAndComesBack()
    {
        const QByteArray ours = *readFile(m_path);
        QVERIFY(QFile::remove(m_path));
        m_fake->fileWatch.tell();
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, QList{EntryState::Missing});
        QVERIFY(writeFile(m_path, ours));
        m_fake->fileWatch.tell();
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, (QList{EntryState::Missing, EntryState::Present}));
        QVERIFY(!m_watch->entries().first().noticed.isValid());
    }

    // A drive that gives no hints.
    void looksBySelfNowAndThen()
    {
        QVERIFY(writeFile(m_path, noServers));
        pass(EntryWatch::betweenLooks - std::chrono::seconds(1));
        QVERIFY(m_told.isEmpty());
        pass(std::chrono::seconds(1));
        QCOMPARE(m_told, QList{EntryState::Missing});
    }

    // An app that writes without end must not hide anything.
    void looksAlthoughItIsNeverQuiet()
    {
        QVERIFY(writeFile(m_path, noServers));
        for (std::chrono::milliseconds passed{}; passed < EntryWatch::longestWait;
             passed += EntryWatch::quietTime / 3) {
            m_fake->fileWatch.tell();
            pass(EntryWatch::quietTime / 3);
        }
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, QList{EntryState::Missing});
    }

    // Halves of what an app is about to write are not told of.
    void waitsForTheEndOfWhatIsWritten()
    {
        const QByteArray ours = *readFile(m_path);
        QVERIFY(writeFile(m_path, ours.left(20)));
        m_fake->fileWatch.tell();
        pass(EntryWatch::quietTime / 2);
        QVERIFY(writeFile(m_path, ours));
        m_fake->fileWatch.tell();
        pass(std::chrono::seconds(2));
        QVERIFY(m_told.isEmpty());
    }

    void whatWeWriteIsNoNews()
    {
        QVERIFY(connectCursor("k2"));
        m_fake->fileWatch.tell();
        m_watch->look();
        pass(std::chrono::minutes(1));
        QVERIFY(undo(m_receipts->all().first(), client(), *m_receipts));
        m_fake->fileWatch.tell();
        pass(std::chrono::minutes(1));
        QVERIFY(m_told.isEmpty());
        QVERIFY(m_watch->entries().isEmpty());
        QVERIFY(m_fake->fileWatch.files.isEmpty());
    }

    // What apps add to an entry, or how they lay it out, is theirs.
    void whatAppsAddIsNoNews()
    {
        QByteArray text = *readFile(m_path);
        text.replace("\"headers\"", "\"disabled\": false,\n \"headers\"");
        QVERIFY(writeFile(m_path, text));
        m_fake->fileWatch.tell();
        pass(std::chrono::seconds(1));
        QVERIFY(m_told.isEmpty());
    }

    // As VS Code's migration page does.
    void tellsWhatHasMovedFromWhatIsLost()
    {
        const Client &code = client(u"vscode"_s);
        const QString path = m_fake->platform.places.config % u"/Code/User/mcp.json"_s;
        const QString other = m_fake->platform.places.home % u"/.copilot/mcp-config.json"_s;
        QVERIFY(connectTo(code, "k9"));
        m_watch->look();
        const auto entry = settingsEntry(*readFile(path), code.files.first().rules,
                                         code.files.first().at, u"celigo"_s);
        QVERIFY(writeFile(path, "{\"servers\": {}}"));
        m_fake->fileWatch.tell();
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, QList{EntryState::Missing});
        QVERIFY(m_fake->fileWatch.files.contains(other)); // where it may come
        QVERIFY(writeFile(other, "{\"mcpServers\": {\"celigo\": " + **entry + "}}"));
        m_fake->fileWatch.tell();
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, (QList{EntryState::Missing, EntryState::Moved}));
        QVERIFY(writeFile(other, "{\"mcpServers\": {\"celigo\": {\"url\": \"http://x/\"}}}"));
        m_fake->fileWatch.tell();
        pass(EntryWatch::quietTime);
        QCOMPARE(m_told, (QList{EntryState::Missing, EntryState::Moved, EntryState::Missing}));
    }

    void followsWhatIsConnectedLater()
    {
        QVERIFY(undo(m_receipts->all().first(), client(), *m_receipts));
        m_watch->look();
        QVERIFY(m_fake->fileWatch.files.isEmpty());
        QVERIFY(connectCursor("k3"));
        m_watch->look();
        QCOMPARE(m_fake->fileWatch.files, QStringList(m_path));
        QVERIFY(m_told.isEmpty());
    }

    // Found at the start: it happened while nobody looked.
    void tellsOfWhatHappenedBefore()
    {
        m_watch.reset();
        QVERIFY(writeFile(m_path, noServers));
        EntryWatch later(m_fake->platform, *m_receipts, m_catalogue);
        connect(&later, &EntryWatch::changed, this,
                [this](const QList<WatchedEntry> &) { m_told.append(EntryState::Missing); });
        later.start();
        QCOMPARE(m_told, QList{EntryState::Missing});
    }

    // A file that has long been the same is not read again and again.
    void readsOnlyWhatMayHaveChanged()
    {
        const QByteArray ours = *readFile(m_path);
        QByteArray other = ours;
        other.replace("celigo\"", "ceLigo\"");
        const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-60);
        QVERIFY(touch(longAgo));
        m_watch->look();
        QVERIFY(writeFile(m_path, other)); // of the same size
        QVERIFY(touch(longAgo));
        m_watch->look();
        QVERIFY(m_told.isEmpty()); // the price, where somebody turns back the time of a file
        QVERIFY(touch(longAgo.addSecs(1)));
        m_watch->look();
        QCOMPARE(m_told, QList{EntryState::Missing});
        // Young enough that a second change may not show: always read.
        const QDateTime justNow = QDateTime::currentDateTimeUtc();
        QVERIFY(writeFile(m_path, ours));
        QVERIFY(touch(justNow));
        m_watch->look();
        QVERIFY(writeFile(m_path, other));
        QVERIFY(touch(justNow));
        m_watch->look();
        QCOMPARE(m_told.size(), 3);
    }

private:
    const Client &client(const QString &id = u"cursor"_s) const
    {
        return *std::find_if(m_catalogue.cbegin(), m_catalogue.cend(),
                             [&id](const Client &one) { return one.id == id; });
    }

    bool connectCursor(const char *key) { return connectTo(client(), key); }
    bool connectTo(const Client &app, const char *key)
    {
        const auto plan = planToAdd(app, m_fake->platform.places, valuesWith(key),
                                    [this](const QString &path, const QByteArray &entry) {
                                        return m_receipts->isOurs(path, entry);
                                    });
        return plan && applyPlan(*plan, u"celigo"_s, *m_receipts, m_fake->clock.now());
    }

    bool touch(const QDateTime &when) const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(when, QFileDevice::FileModificationTime);
    }

    void pass(std::chrono::milliseconds time) { m_fake->clock.advance(time); }

    QList<Client> m_catalogue;
    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<Receipts> m_receipts;
    std::unique_ptr<EntryWatch> m_watch;
    QString m_path;
    QList<EntryState> m_told;
};

QTEST_GUILESS_MAIN(TestWatch)
#include "test_watch.moc"
