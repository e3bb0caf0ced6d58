#include "owner/making_room.h"

#include "connections/connection_store.h"
#include "relay/relay_host.h"
#include "signin/token_source.h"
#include "support/fake_platform.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestMakingRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakePlatform>();
        m_store = std::make_unique<ConnectionStore>(m_fake->platform.places.ourConfig);
        m_tokens = std::make_unique<TokenSource>(m_fake->platform, *m_store);
        m_relay = std::make_unique<RelayToQt>(*m_store, *m_tokens);
        m_program = m_fake->folder.filePath(u"patchbay"_s);
        put("one");
        auto watch = std::make_unique<FakeFileWatch>();
        m_watch = watch.get();
        m_makingRoom = std::make_unique<MakingRoom>(
            MakingRoom::Parts{m_fake->clock, *m_relay, std::move(watch), m_program});
        m_count = 0;
        connect(m_makingRoom.get(), &MakingRoom::due, this, [this] { ++m_count; });
    }
    void cleanup()
    {
        m_makingRoom.reset();
        m_relay.reset();
        m_tokens.reset();
        m_store.reset();
        m_fake.reset();
    }

    void comesForAnotherFile()
    {
        QCOMPARE(m_watch->files, QStringList{m_program});
        m_watch->tell(); // something else in that folder
        m_fake->clock.advance(MakingRoom::quiet);
        QCOMPARE(m_count, 0);
        put("another");
        m_watch->tell();
        QCOMPARE(m_count, 0);
        m_fake->clock.advance(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
        m_fake->clock.advance(MakingRoom::quiet); // it was no good moment
        QCOMPARE(m_count, 2);
    }

    void waitsUntilAppsAreQuiet()
    {
        using std::chrono::seconds;
        put("another");
        m_watch->tell();
        m_fake->clock.advance(MakingRoom::quiet - seconds(1));
        Q_EMIT m_relay->activity({});
        m_fake->clock.advance(MakingRoom::quiet - seconds(1));
        QCOMPARE(m_count, 0);
        m_fake->clock.advance(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    void staysIfThereIsNone()
    {
        QVERIFY(QFile::remove(m_program));
        m_watch->tell();
        m_fake->clock.advance(10 * MakingRoom::quiet);
        QCOMPARE(m_count, 0);
        put("another");
        m_watch->tell();
        m_fake->clock.advance(MakingRoom::quiet);
        QCOMPARE(m_count, 1);
    }

    void staysIfTheOldOneComesBack()
    {
        const QDateTime written = QFileInfo(m_program).lastModified();
        put("another");
        m_watch->tell();
        put("one");
        QFile file(m_program);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
        file.close();
        m_fake->clock.advance(10 * MakingRoom::quiet);
        QCOMPARE(m_count, 0);
    }

private:
    void put(const QByteArray &content)
    {
        QFile file(m_program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<RelayToQt> m_relay;
    std::unique_ptr<MakingRoom> m_makingRoom;
    FakeFileWatch *m_watch = nullptr;
    QString m_program;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestMakingRoom)
#include "test_making_room.moc"
