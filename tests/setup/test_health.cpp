#include "setup/status_source.h"

#include <QTest>

using namespace patchbay;

namespace {

AppStatus app(EntryState entry, bool seen, bool usable = true)
{
    AppStatus status;
    status.entry = entry;
    if (seen)
        status.lastSeen = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
    status.health = healthOf(status, usable);
    return status;
}

ConnectionStatus connection(TokenState tokens, const QList<AppStatus> &apps)
{
    ConnectionStatus status;
    status.tokens = tokens;
    status.apps = apps;
    status.health = healthOf(status, true);
    return status;
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppIsReadyOnlyWhenItCameThrough()
    {
        QCOMPARE(app(EntryState::Present, true).health, Health::Ready);
        QCOMPARE(app(EntryState::Present, false).health, Health::Off);
        QCOMPARE(app(EntryState::Present, true, false).health, Health::Off);
        for (const EntryState bad :
             {EntryState::Missing, EntryState::Changed, EntryState::FileUnreadable})
            QCOMPARE(app(bad, true).health, Health::NeedsYou);
    }

    void aConnectionNeedsYouForSignInOrApp()
    {
        const auto fine = app(EntryState::Present, true);
        QCOMPARE(connection(TokenState::Ready, {fine}).health, Health::Ready);
        QCOMPARE(connection(TokenState::NotNeeded, {}).health, Health::Ready);
        QCOMPARE(connection(TokenState::Unknown, {fine}).health, Health::Off);
        QCOMPARE(connection(TokenState::SignInNeeded, {fine}).health, Health::NeedsYou);
        QCOMPARE(connection(TokenState::KeychainTrouble, {}).health, Health::NeedsYou);
        QCOMPARE(connection(TokenState::Ready, {fine, app(EntryState::Missing, false)}).health,
                 Health::NeedsYou);
    }

    void somebodySignedInMayBeWantedAllTheSame()
    {
        ConnectionStatus status = connection(TokenState::Ready, {});
        status.wantsPerson = true;
        QCOMPARE(healthOf(status, true), Health::NeedsYou);
    }

    void nothingWorksWithoutTheRelay()
    {
        QCOMPARE(healthOf(connection(TokenState::Ready, {}), false), Health::Broken);
    }

    void aPauseIsNoFault()
    {
        ConnectionStatus status = connection(TokenState::Ready, {app(EntryState::Missing, true)});
        status.paused = true;
        QCOMPARE(healthOf(status, true), Health::Off);
        QCOMPARE(healthOf(status, false), Health::Broken);
    }

    void theWorstConnectionIsShown()
    {
        Status status;
        status.relayRunning = true;
        QCOMPARE(healthOf(status), Health::Off);
        status.connections = {connection(TokenState::Ready, {}),
                              connection(TokenState::SignInNeeded, {})};
        QCOMPARE(healthOf(status), Health::NeedsYou);
        status.relayRunning = false;
        QCOMPARE(healthOf(status), Health::Broken);
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "test_health.moc"
