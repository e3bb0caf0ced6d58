// Undo everything: what it says before, while and after.

#include "parts/style.h"
#include "ui/pretended.h"
#include "windows/leaving_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

QString textIn(const LeavingWindow &window)
{
    QStringList words;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

class TestLeavingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, Scheme::Light);
    }

    void saysWhatItWouldDo()
    {
        LeavingWindow window(pretended::leavingPlan());
        QSignalSpy wished(&window, &LeavingWindow::wished);
        window.show();
        const QString said = textIn(window);
        for (const auto &word :
             {u"Claude and Cursor get back"_s, u"Claude must quit"_s, u"signed out of Celigo"_s,
              u"password safe"_s, u"no longer starts with the computer"_s, u"are deleted"_s})
            QVERIFY2(said.contains(word), qPrintable(word));
        // Enter and Esc keep everything.
        QVERIFY(window.focusWidget() == button(window, u"keep"_s));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
        QCOMPARE(wished.size(), 0);
    }

    void leavesOutWhatThereIsNot()
    {
        LeavingWindow window(LeavingPlan{});
        window.show();
        const QString said = textIn(window);
        QVERIFY(!said.contains(u"must quit"_s));
        QVERIFY(!said.contains(u"signed out"_s));
        QVERIFY(!said.contains(u"starts with"_s));
    }

    void showsHowFarItIs()
    {
        LeavingWindow window(pretended::leavingPlan());
        QSignalSpy wished(&window, &LeavingWindow::wished);
        window.show();
        QTest::mouseClick(button(window, u"leave"_s), Qt::LeftButton);
        QCOMPARE(wished.size(), 1);
        window.showStep(Leaving::Doing::SigningOut, u"Celigo"_s);
        QTRY_VERIFY(textIn(window).contains(u"Signing out of Celigo"_s));
        window.reject(); // not in the middle of it
        QVERIFY(window.isVisible());
    }

    void saysWhatWasDone()
    {
        LeavingWindow window(pretended::leavingPlan());
        QSignalSpy read(&window, &LeavingWindow::read);
        window.show();
        QTest::mouseClick(button(window, u"leave"_s), Qt::LeftButton);
        window.showOutcome(pretended::farewell());
        QTRY_VERIFY(textIn(window).contains(u"Everything is undone"_s));
        QTRY_VERIFY(textIn(window).contains(u"has to be started again"_s));
        QTRY_VERIFY(textIn(window).contains(u"which knows it"_s));
        QVERIFY(!button(window, u"leavingAgain"_s)->isVisible());
        QTest::mouseClick(button(window, u"leavingClose"_s), Qt::LeftButton);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().first().toBool(), true);
    }

    void offersToTryAgain()
    {
        LeavingWindow window(pretended::leavingPlan());
        QSignalSpy wished(&window, &LeavingWindow::wished);
        QSignalSpy read(&window, &LeavingWindow::read);
        window.show();
        QTest::mouseClick(button(window, u"leave"_s), Qt::LeftButton);
        window.showOutcome(pretended::unfinishedFarewell());
        QTRY_VERIFY(textIn(window).contains(u"Not everything is undone"_s));
        QTRY_VERIFY(textIn(window).contains(u"settings file of Cursor"_s));
        QVERIFY(textIn(window).remove(QChar(0x200B)).contains(u"/home/maria/.cursor/mcp.json"_s));
        QTest::mouseClick(button(window, u"leavingAgain"_s), Qt::LeftButton);
        QCOMPARE(wished.size(), 2);
        window.showOutcome(pretended::unfinishedFarewell());
        QTest::mouseClick(button(window, u"leavingClose"_s), Qt::LeftButton);
        QCOMPARE(read.first().first().toBool(), false); // nothing of ours is deleted then
    }

private:
    static QPushButton *button(const LeavingWindow &window, const QString &name)
    {
        return window.findChild<QPushButton *>(name);
    }
};

QTEST_MAIN(TestLeavingWindow)
#include "test_leaving_window.moc"
