// What the buttons of the Problems page do, where it needs more than one part of the program.

#include "clients/catalogue.h"
#include "owner/owner.h"
#include "owner/troubleshooting.h"
#include "platform/files.h"
#include "setup/app_wiring.h"
#include "support/fake_platform.h"

#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestMending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakePlatform>();
        m_home = m_fake->platform.places.home;
        // Else the bridges' socket would be the one of whoever runs this.
        m_fake->platform.places.dataDir = m_home % u"/data"_s;
        QVERIFY(writeFile(cursorFile(), "{ \"mcpServers\": {} }\n"));
        Owner::Options options;
        options.port = 0;
        auto owner = Owner::start(std::move(m_fake->platform), options);
        QVERIFY2(owner, owner ? "" : owner.error().detail.c_str());
        m_owner = *std::move(owner);
        Connection connection;
        connection.id = u"celigo"_s;
        connection.name = u"Celigo"_s;
        connection.url = u"https://api.integrator.io/celigo-mcp"_s;
        connection.preset = u"celigo-us"_s;
        QVERIFY(m_owner->store().add(connection));
        const auto cursor = findClient(m_owner->catalogue(), u"cursor"_s);
        QVERIFY(cursor);
        QVERIFY(AppWiring(m_owner->platform(), m_owner->store(), m_owner->receipts())
                    .connect(*cursor, connection));
    }

    void cleanup()
    {
        m_owner.reset();
        m_fake.reset();
    }

    // "Move and update apps".
    void movesTheDoorWithTheApps()
    {
        const quint16 before = m_owner->port();
        QVERIFY(cursorText().contains(doorText(before)));
        const auto moved = mend(*m_owner, findingOf(Action::MovePort));
        QVERIFY2(moved, moved ? "" : moved.error().detail.c_str());
        const quint16 now = m_owner->port();
        QVERIFY(now != 0);
        QCOMPARE(m_owner->store().port(), now);
        QVERIFY(cursorText().contains(doorText(now)));
        QVERIFY(m_owner->status().status().relayRunning);
    }

    // "Start Patchbay", after another program had the door.
    void startsAgainAtTheSameDoor()
    {
        const quint16 port = m_owner->port();
        const auto started = mend(*m_owner, findingOf(Action::StartPatchbay));
        QVERIFY2(started, started ? "" : started.error().detail.c_str());
        QCOMPARE(m_owner->port(), port);
        QVERIFY(m_owner->status().status().relayRunning);
    }

    // "Go on", after a pause.
    void goesOnAfterAPause()
    {
        const auto refusal = [this] {
            std::optional<Error> heard;
            m_owner->relay().token("celigo", std::nullopt, [&heard](const Result<Secret> &token) {
                heard = token ? std::nullopt : std::optional(token.error());
            });
            return heard;
        };
        QVERIFY(m_owner->pause().begin());
        const auto refused = refusal();
        QVERIFY(refused);
        QCOMPARE(refused->code, ErrorCode::RelayPaused);
        QVERIFY(m_owner->status().status().pausedUntil.isValid());
        QVERIFY(m_owner->status().status().connections.constFirst().paused);
        QCOMPARE(m_owner->status().status().health, Health::Off);
        const QList<Check> checks = checksOf(*m_owner);
        const auto running = std::find_if(checks.begin(), checks.end(),
                                          [](const Check &check) { return check.id == u"R1"_s; });
        QVERIFY(running != checks.end());
        auto asked = running->run();
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 30'000);
        const Outcome outcome = asked.result();
        QVERIFY(outcome);
        QCOMPARE(outcome->action, Action::GoOn);
        QVERIFY(mend(*m_owner, findingOf(Action::GoOn)));
        QVERIFY(!m_owner->pause().isOn());
        QVERIFY(!m_owner->status().status().pausedUntil.isValid());
    }

    void saysWhenTheDoorIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        const auto started = m_owner->restartRelay(other.serverPort());
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::PortTaken);
        QVERIFY(!m_owner->status().status().relayRunning);
        QVERIFY(m_owner->restartRelay(0));
    }

    // "Switch to Europe": the address is another one, everything else stays.
    void switchesTheRegion()
    {
        Finding finding = findingOf(Action::SwitchRegion);
        finding.connection = u"celigo"_s;
        finding.error = Error{ErrorCode::WrongRegion, "celigo-eu"};
        const auto switched = switchRegion(*m_owner, finding);
        QTRY_VERIFY(switched.isFinished());
        QVERIFY(switched.result());
        const auto now = m_owner->store().find(u"celigo"_s);
        QVERIFY(now);
        QCOMPARE(now->url, u"https://api.eu.integrator.io/celigo-mcp"_s);
        QCOMPARE(now->preset, u"celigo-eu"_s);
        QCOMPARE(now->name, u"Celigo"_s);
        QCOMPARE(now->keys.size(), 1);
        QVERIFY(!now->facts);
    }

    void doesNotSwitchToWhatIsNotKnown()
    {
        Finding finding = findingOf(Action::SwitchRegion);
        finding.connection = u"celigo"_s;
        finding.error = Error{ErrorCode::WrongRegion, "celigo-moon"};
        const auto switched = switchRegion(*m_owner, finding);
        QTRY_VERIFY(switched.isFinished());
        QVERIFY(!switched.result());
        QCOMPARE(m_owner->store().find(u"celigo"_s)->preset, u"celigo-us"_s);
    }

private:
    static Finding findingOf(Action action)
    {
        Finding finding;
        finding.action = action;
        return finding;
    }
    static QByteArray doorText(quint16 port)
    {
        return QByteArray(":").append(QByteArray::number(port)).append("/");
    }
    QString cursorFile() const { return m_home + u"/.cursor/mcp.json"_s; }
    QByteArray cursorText() const
    {
        const auto text = readFile(cursorFile());
        return text ? *text : QByteArray();
    }

    std::unique_ptr<FakePlatform> m_fake;
    QString m_home;
    std::unique_ptr<Owner> m_owner;
};

QTEST_GUILESS_MAIN(TestMending)
#include "test_mending.moc"
