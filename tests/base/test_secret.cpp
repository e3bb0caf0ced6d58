#include "base/secret.h"

#include <QTest>

using namespace patchbay;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWholeTexts()
    {
        const Secret secret(std::string("open sesame"));
        QVERIFY(secret.equals("open sesame"));
        QVERIFY(!secret.equals("open sesamf"));
        QVERIFY(!secret.equals("open"));
        QVERIFY(!secret.equals(""));
        QVERIFY(Secret().equals(""));
    }

    void leavesNothingBehindWhenMoved()
    {
        Secret first(std::string("short"));
        const Secret second = std::move(first);
        QCOMPARE(second.reveal(), std::string("short"));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the point
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
