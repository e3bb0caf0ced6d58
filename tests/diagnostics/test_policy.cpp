// P1: what an admin has decided, as the checks see it, and what they say.

#include "clients/catalogue.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "connections/policy_servers.h"
#include "diagnostics/checks.h"
#include "platform/processes.h"
#include "support/words.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

class NoProcesses : public Processes
{
public:
    QList<RunningProgram> running() const override { return {}; }
    std::optional<QString> find(const QString &) const override { return std::nullopt; }
    Result<void> startDetached(const QString &, const QStringList &) override { return {}; }
    Result<void> askToQuit(qint64) override { return {}; }
    QFuture<Result<ProgramOutput>> run(const QString &, const QStringList &,
                                       std::chrono::milliseconds, const RunsIn &) override
    {
        return QtFuture::makeReadyFuture(Result<ProgramOutput>(Error{}));
    }
};

Policy policyOf(const QJsonObject &values)
{
    return policyFrom({u"/etc/patchbay/policy.json"_s, values, {}});
}

} // namespace

class TestPolicyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWithoutAPolicy() { QVERIFY(checks({}, {}).isEmpty()); }

    void isFine()
    {
        const Policy policy = policyOf({{u"organisationName"_s, u"Acme"_s}});
        const auto found = checks(policy, policy);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().code, u"P1"_s);
        QVERIFY(found.first().fine.contains(u"Acme"_s));
        QCOMPARE(problemsWith(found.first().fine), QStringList());
        QVERIFY(!outcomeOf(found));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("values"); // that are kept to
        QTest::addColumn<QJsonObject>("now"); // that are there by now
        QTest::addColumn<bool>("isProblem");
        QTest::addColumn<QString>("seen");
        const QJsonObject good{{u"organisationName"_s, u"Acme"_s}};
        const QJsonObject wrong{{u"readOnlyMode"_s, 3}};
        const QJsonObject unknown{{u"readonly"_s, true}};
        QTest::newRow("one key") << wrong << wrong << true << u"readOnlyMode"_s;
        QTest::newRow("all of it") << unknown << unknown << true << u"readonly"_s;
        QTest::newRow("broken since") << good << wrong << true << u"readOnlyMode"_s;
        QTest::newRow("changed since")
            << good << QJsonObject{{u"organisationName"_s, u"Emca"_s}} << false << u"policy.json"_s;
        const QJsonObject server{{u"offeredServers"_s, QJsonArray{u"nobodys-server"_s}}};
        QTest::newRow("a server that nobody knows")
            << server << server << false << u"nobodys-server"_s;
        const QJsonObject app{{u"allowedApps"_s, QJsonArray{u"other"_s, u"nobodys-app"_s}}};
        QTest::newRow("an app that nobody knows") << app << app << false << u"nobodys-app"_s;
    }

    void findsWhatIsWrong()
    {
        QFETCH(QJsonObject, values);
        QFETCH(QJsonObject, now);
        QFETCH(bool, isProblem);
        QFETCH(QString, seen);
        const Outcome outcome = outcomeOf(checks(policyOf(values), policyOf(now)));
        QVERIFY(outcome);
        QCOMPARE(outcome->verdict == Verdict::Problem, isProblem);
        QVERIFY2(outcome->seen.contains(seen), qPrintable(outcome->seen));
        QCOMPARE(problemsWith(outcome->title), QStringList());
        QCOMPARE(problemsWith(outcome->remedy), QStringList());
        if (isProblem)
            QCOMPARE(outcome->action, Action::AskAdmin);
    }

private:
    QList<Check> checks(const Policy &policy, const Policy &now)
    {
        return policyChecks({m_places,
                             m_store,
                             m_receipts,
                             m_processes,
                             readCatalogue(Os::Linux).value_or({}),
                             {},
                             presetsUnder(policy, readServerPresets().value_or({})),
                             policy,
                             [now] { return now; }});
    }

    static Outcome outcomeOf(const QList<Check> &checks)
    {
        return checks.isEmpty() ? Outcome() : checks.constFirst().run().result();
    }

    QTemporaryDir m_folder;
    Places m_places;
    ConnectionStore m_store{m_folder.path()};
    Receipts m_receipts{m_folder.path()};
    NoProcesses m_processes;
};

QTEST_GUILESS_MAIN(TestPolicyChecks)
#include "test_policy.moc"
