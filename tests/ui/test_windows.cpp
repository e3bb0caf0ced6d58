// The main window and "Sign in again": what they show of a status, and what they pass on.

#include "parts/style.h"
#include "ui/fake_setup.h"
#include "ui/pretended.h"
#include "windows/main_window.h"
#include "windows/sign_in_again.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

QString spokenIn(const QWidget &window)
{
    QCoreApplication::processEvents(); // a layout shows what is new a bit later
    QStringList all;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n').remove(QChar(0x200B));
}

void click(QWidget &window, const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTRY_VERIFY2(button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void choose(QWidget &window, const QString &moreButton, const QString &entry)
{
    auto *button = window.findChild<QToolButton *>(moreButton);
    QVERIFY2(button, qPrintable(moreButton));
    for (QAction *action : button->menu()->actions()) {
        if (action->text() == entry)
            return action->trigger();
    }
    QFAIL(qPrintable(entry));
}

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_asked.clear(); }

    void showsConnectionsAndApps();
    void offersToPutAnEntryBack();
    void offersToSignInAgain();
    void saysWhenNothingCanWork();
    void invitesToTheFirstConnection();
    void keepsTheFocusWhenItIsRedrawn();
    void asksBeforeItUndoesEverything();
    void asksBeforeItRemovesAConnection();
    void everythingHasAName();
    void signsInAgain();
    void staysWhenSigningInDoesNotWork();
    void stopsWaitingWhenClosed();

private:
    Actions m_actions = pretended::actions(&m_asked);
    QStringList m_asked;
};

void TestWindows::initTestCase()
{
    applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, Scheme::Light);
}

void TestWindows::showsConnectionsAndApps()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_actions);
    window.show();
    const QString spoken = spokenIn(window);
    for (const QString &words :
         {u"Celigo"_s, u"maria.keller@acme.example"_s, u"Ready"_s, u"11 days left"_s, u"Claude"_s,
          u"Last request 2 minutes ago"_s, u"Connected"_s, u"Not open"_s})
        QVERIFY2(spoken.contains(words), qPrintable(words));
    choose(window, u"more-celigo"_s, u"Sign out"_s);
    choose(window, u"more-celigo-claude-desktop"_s, u"Restart Claude"_s);
    choose(window, u"more-celigo-claude-desktop"_s, u"Remove from Claude"_s);
    click(window, u"addApps-celigo"_s);
    click(window, u"addConnection"_s);
    click(window, u"checkEverything"_s);
    QCOMPARE(m_asked,
             (QStringList{u"signOut celigo"_s, u"restartApp claude-desktop"_s,
                          u"removeApp celigo claude-desktop"_s, u"addApps celigo"_s,
                          u"addConnection"_s, u"checkEverything"_s}));
}

void TestWindows::offersToPutAnEntryBack()
{
    pretended::Source source(pretended::needsYou());
    MainWindow window(source, m_actions);
    window.show();
    QVERIFY(spokenIn(window).contains(u"VS Code no longer has our entry"_s));
    QVERIFY(spokenIn(window).contains(u"Ends soon"_s));
    click(window, u"putBack-celigo-vscode"_s);
    QCOMPARE(m_asked, QStringList{u"putBack celigo vscode"_s});
    // Never confused with a real one.
    QVERIFY(spokenIn(window).contains(u"Practice server on this computer, no real data"_s));
}

void TestWindows::offersToSignInAgain()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_actions);
    window.show();
    QVERIFY(!window.findChild<QPushButton *>(u"signIn-celigo"_s));
    QVERIFY(spokenIn(window).contains(u"Connected"_s));
    source.set(pretended::needsSignIn());
    QVERIFY(!spokenIn(window).contains(u"Connected"_s));
    click(window, u"signIn-celigo"_s);
    QCOMPARE(m_asked, QStringList{u"signIn celigo"_s});
}

void TestWindows::saysWhenNothingCanWork()
{
    pretended::Source source(pretended::relayStopped());
    MainWindow window(source, m_actions);
    window.show();
    QVERIFY(spokenIn(window).contains(u"Your apps cannot reach their servers"_s));
    QVERIFY(spokenIn(window).contains(u"Not working"_s));
    QVERIFY(!spokenIn(window).contains(u"Connected"_s));
    source.set(pretended::allIsWell());
    QVERIFY(!spokenIn(window).contains(u"Your apps cannot reach their servers"_s));
}

void TestWindows::invitesToTheFirstConnection()
{
    pretended::Source source(pretended::noConnections());
    MainWindow window(source, m_actions);
    window.show();
    click(window, u"addFirst"_s);
    QCOMPARE(m_asked, QStringList{u"addConnection"_s});
}

void TestWindows::keepsTheFocusWhenItIsRedrawn()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_actions);
    window.show();
    QCoreApplication::processEvents();
    window.findChild<QToolButton *>(u"more-celigo-cursor"_s)->setFocus();
    source.set(pretended::needsYou());
    QVERIFY(window.focusWidget());
    QCOMPARE(window.focusWidget()->objectName(), u"more-celigo-cursor"_s);
}

void TestWindows::asksBeforeItUndoesEverything()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_actions);
    window.show();
    click(window, u"undoEverything"_s);
    QVERIFY(m_asked.isEmpty());
    click(window, u"questionNo"_s);
    QVERIFY(m_asked.isEmpty());
    QTRY_VERIFY(!window.findChild<QPushButton *>(u"questionNo"_s));
    click(window, u"undoEverything"_s);
    click(window, u"questionYes"_s);
    QCOMPARE(m_asked, QStringList{u"undoEverything"_s});
}

void TestWindows::asksBeforeItRemovesAConnection()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_actions);
    window.show();
    choose(window, u"more-celigo"_s, u"Remove Celigo…"_s);
    QVERIFY(m_asked.isEmpty());
    click(window, u"questionYes"_s);
    QCOMPARE(m_asked, QStringList{u"removeConnection celigo"_s});
}

void TestWindows::everythingHasAName()
{
    for (const Status &status : {pretended::needsYou(), pretended::needsSignIn(),
                                 pretended::noConnections(), pretended::relayStopped()}) {
        pretended::Source source(status);
        MainWindow window(source, m_actions);
        window.show();
        QCoreApplication::processEvents();
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
}

void TestWindows::signsInAgain()
{
    FakeSetup setup;
    setup.now = pretended::appsFound(); // signed in once, long ago
    SignInAgain window(setup, m_actions, {u"Claude"_s, u"Cursor"_s});
    window.show();
    QVERIFY(spokenIn(window).contains(u"Claude and Cursor wait until you are back."_s));
    click(window, u"signInNow"_s);
    QCOMPARE(setup.asked, QStringList{u"signIn"_s});
    window.show();
    setup.now = pretended::waitingForBrowser();
    setup.tell();
    QVERIFY(!window.findChild<QPushButton *>(u"signInNow"_s)->isVisible());
    setup.now = pretended::appsFound();
    setup.tell();
    QCOMPARE(window.result(), int(QDialog::Accepted));
    QVERIFY(!window.isVisible());
}

void TestWindows::staysWhenSigningInDoesNotWork()
{
    FakeSetup setup;
    setup.now = pretended::waitingForBrowser();
    SignInAgain window(setup, m_actions, {});
    window.show();
    click(window, u"signInNow"_s);
    setup.now = pretended::signInFailed();
    setup.tell();
    QVERIFY(window.isVisible());
    QVERIFY(spokenIn(window).contains(u"The sign-in was cancelled in the browser."_s));
    click(window, u"signInNow"_s);
    QCOMPARE(setup.asked.count(u"signIn"_s), 2);
}

void TestWindows::stopsWaitingWhenClosed()
{
    FakeSetup setup;
    setup.now = pretended::waitingForBrowser();
    SignInAgain window(setup, m_actions, {});
    window.show();
    click(window, u"signInNow"_s);
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(setup.asked, (QStringList{u"signIn"_s, u"cancelSignIn"_s}));
}

QTEST_MAIN(TestWindows)
#include "test_windows.moc"
