#include "signin/step_ups.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;
using Next = StepUps::Next;

class TestStepUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpAfterThreeSignIns()
    {
        StepUps ups;
        const auto write = u"tools/call write"_s;
        QCOMPARE(ups.refused(u"a"_s, write), Next::AskPerson);
        ups.signedIn(u"a"_s);
        QCOMPARE(ups.refused(u"a"_s, write), Next::AskPerson);
        ups.signedIn(u"a"_s);
        QCOMPARE(ups.refused(u"a"_s, write), Next::GiveUp);
        ups.signedIn(u"a"_s);
        QCOMPARE(ups.refused(u"a"_s, write), Next::GiveUp);
        // Signing out clears the slate.
        ups.forget(u"a"_s);
        QCOMPARE(ups.refused(u"a"_s, write), Next::AskPerson);
    }

    void countsSignInsAndNotRefusals()
    {
        StepUps ups;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(ups.refused(u"a"_s, u"x"_s), Next::AskPerson);
    }

    void keepsOperationsAndConnectionsApart()
    {
        StepUps ups;
        for (int i = 0; i < StepUps::mostSignIns; ++i) {
            ups.refused(u"a"_s, u"x"_s);
            ups.signedIn(u"a"_s);
        }
        QCOMPARE(ups.refused(u"a"_s, u"x"_s), Next::GiveUp);
        QCOMPARE(ups.refused(u"a"_s, u"y"_s), Next::AskPerson);
        QCOMPARE(ups.refused(u"b"_s, u"x"_s), Next::AskPerson);
    }
};

QTEST_GUILESS_MAIN(TestStepUps)
#include "test_step_ups.moc"
