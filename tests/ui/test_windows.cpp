// The main window and "Sign in again": what they show of a status, and what they pass on.

#include "parts/style.h"
#include "ui/fake_setup.h"
#include "ui/pretended.h"
#include "ui/walk.h"
#include "windows/activity_model.h"
#include "windows/main_window.h"
#include "windows/report_window.h"
#include "windows/sign_in_again.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
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
    void letsAnAppOnlyRead();
    void offersToPutAnEntryBack();
    void offersToSignInAgain();
    void saysWhenNothingCanWork();
    void invitesToTheFirstConnection();
    void saysThatItIsPaused();
    void keepsTheFocusWhenItIsRedrawn();
    void passesOnTheWishToUndoEverything();
    void showsWhatIsChosenAndPassesItOn();
    void redrawsWhatWasChosenElsewhere();
    void tellsOfANewerVersion();
    void asksBeforeItRemovesAConnection();
    void showsTheCauseAndWhatWaitsForIt();
    void doesWhatAFindingsButtonSays();
    void looksAgainWhileWatched();
    void saysThatSomethingWasCopied();
    void checksAgain();
    void keepsOpenWhatWasOpen();
    void countsProblemsBesideThePages();
    void goesThroughThePagesByKey();
    void showsTheReportBeforeAnyoneElse();
    void showsWhatTheAppsAskedFor();
    void countsTheHoursOfADay();
    void namesWhatWasAskedFor();
    void everythingHasAName();
    void changesTheAccount();
    void asksForMorePermission();
    void signsInAgain();
    void staysWhenSigningInDoesNotWork();
    void stopsWaitingWhenClosed();

private:
    Actions m_actions = pretended::actions(&m_asked);
    QStringList m_asked;
    pretended::Findings m_findings;
    pretended::Activity m_activity;
};

void TestWindows::initTestCase()
{
    applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, Scheme::Light);
}

void TestWindows::saysThatItIsPaused()
{
    m_asked.clear();
    Status status = pretended::allIsWell();
    pretended::Source source(status);
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    auto *pause = window.findChild<QPushButton *>(u"pause"_s);
    auto *goOn = window.findChild<QToolButton *>(u"goOn"_s);
    QVERIFY(pause && goOn);
    QVERIFY(pause->isVisible());
    QVERIFY(!goOn->isVisible());
    pause->click();
    status.pausedUntil = pretended::now().addSecs(3600);
    status.connections[0].paused = true;
    status.connections[0].health = Health::Off;
    status.health = Health::Off;
    source.set(status);
    QVERIFY(!pause->isVisible());
    QVERIFY(goOn->isVisible());
    QVERIFY(spokenIn(window).contains(u"Paused until "_s));
    QVERIFY(!spokenIn(window).contains(u"Starting"_s));
    goOn->click();
    QCOMPARE(m_asked, (QStringList{u"pause"_s, u"goOn"_s}));
}

void TestWindows::showsConnectionsAndApps()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
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
    click(window, u"otherWays-celigo"_s);
    click(window, u"addConnection"_s);
    click(window, u"checkEverything"_s);
    QCOMPARE(m_asked,
             (QStringList{u"signOut celigo"_s, u"restartApp claude-desktop"_s,
                          u"removeApp celigo claude-desktop"_s, u"addApps celigo"_s,
                          u"otherWays celigo"_s, u"addConnection"_s, u"checkEverything"_s}));
}

void TestWindows::letsAnAppOnlyRead()
{
    Status status = pretended::allIsWell();
    pretended::Source source(status);
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    QVERIFY(!spokenIn(window).contains(u"only reads"_s));
    choose(window, u"more-celigo-claude-desktop"_s, u"Let it only read"_s);
    QCOMPARE(m_asked, QStringList{u"onlyRead celigo claude-desktop on"_s});
    m_asked.clear();

    status.connections.first().connection.readOnlyClients = {u"claude-desktop"_s};
    pretended::Source chosen(status);
    MainWindow again(chosen, m_findings, m_activity, m_actions);
    again.show();
    QVERIFY(spokenIn(again).contains(u"only reads"_s));
    choose(again, u"more-celigo-claude-desktop"_s, u"Let it only read"_s);
    QCOMPARE(m_asked, QStringList{u"onlyRead celigo claude-desktop off"_s});
}

void TestWindows::offersToPutAnEntryBack()
{
    pretended::Source source(pretended::needsYou());
    MainWindow window(source, m_findings, m_activity, m_actions);
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
    MainWindow window(source, m_findings, m_activity, m_actions);
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
    MainWindow window(source, m_findings, m_activity, m_actions);
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
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    click(window, u"addFirst"_s);
    QCOMPARE(m_asked, QStringList{u"addConnection"_s});
}

void TestWindows::keepsTheFocusWhenItIsRedrawn()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    QCoreApplication::processEvents();
    window.findChild<QToolButton *>(u"more-celigo-cursor"_s)->setFocus();
    source.set(pretended::needsYou());
    QVERIFY(window.focusWidget());
    QCOMPARE(window.focusWidget()->objectName(), u"more-celigo-cursor"_s);
}

// The window that comes then asks; test_leaving_window has it.
void TestWindows::passesOnTheWishToUndoEverything()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    window.showPage(MainWindow::Settings);
    click(window, u"undoEverything"_s);
    QCOMPARE(m_asked, QStringList{u"undoEverything"_s});
}

void TestWindows::showsWhatIsChosenAndPassesItOn()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    window.showPage(MainWindow::Settings);
    auto *start = window.findChild<QCheckBox *>(u"startWithComputer"_s);
    auto *putBack = window.findChild<QCheckBox *>(u"putBackByItself"_s);
    QVERIFY(start->isChecked());
    QVERIFY(!putBack->isChecked());
    QVERIFY(spokenIn(window).contains(u"/home/maria/.local/share/patchbay"_s));
    QVERIFY(spokenIn(window).contains(u"password safe"_s));
    click(window, u"startWithComputer"_s);
    // The whole row is the target.
    QTest::mouseClick(putBack->parentWidget(), Qt::LeftButton, {}, {20, 20});
    walk::toggle(start);
    click(window, u"openFolder"_s);
    QCOMPARE(m_asked,
             (QStringList{u"startWithComputer off"_s, u"putBackByItself on"_s,
                          u"startWithComputer off"_s, u"openFolder"_s}));
    QVERIFY(start->isChecked()); // nobody did it, so it is as it was
    QVERIFY(!putBack->isChecked());
}

void TestWindows::redrawsWhatWasChosenElsewhere()
{
    Choices now;
    Actions actions = m_actions;
    actions.choices = [&now] { return now; };
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, actions);
    window.show();
    window.showPage(MainWindow::Settings);
    now = {.startsWithComputer = true, .startCanBeChosen = false, .putsBackByItself = true};
    source.set(pretended::allIsWell());
    QVERIFY(window.findChild<QCheckBox *>(u"putBackByItself"_s)->isChecked());
    QVERIFY(!window.findChild<QCheckBox *>(u"startWithComputer"_s)->isEnabled());
    QVERIFY(spokenIn(window).contains(u"a folder of its own"_s));
}

void TestWindows::tellsOfANewerVersion()
{
    Choices now;
    Actions actions = m_actions;
    actions.choices = [&now] { return now; };
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, actions);
    window.show();
    window.showPage(MainWindow::Settings);
    QVERIFY(spokenIn(window).contains(u"This is version "_s));
    QVERIFY(!window.findChild<QPushButton *>(u"getUpdate"_s)->isVisible());
    now.update.state = Update::State::Newer;
    now.update.news = {u"99.1"_s, {}, {}, u"https://example.com/get"_s};
    source.set(pretended::allIsWell());
    QVERIFY(spokenIn(window).contains(u"Version 99.1 is there"_s));
    click(window, u"getUpdate"_s);
    QCOMPARE(m_asked, QStringList{u"openLink example.com"_s});
}

void TestWindows::asksBeforeItRemovesAConnection()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    choose(window, u"more-celigo"_s, u"Remove Celigo…"_s);
    QVERIFY(m_asked.isEmpty());
    click(window, u"questionYes"_s);
    QCOMPARE(m_asked, QStringList{u"removeConnection celigo"_s});
}

void TestWindows::showsTheCauseAndWhatWaitsForIt()
{
    pretended::Source source(pretended::needsSignIn());
    m_findings.set(pretended::oneCause());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Problems);
    window.show();
    for (const QString &words :
         {u"One thing is in the way"_s, u"Checked just now, 6 checks"_s,
          u"Celigo wants you to sign in again."_s, u"Everything else is fine."_s})
        QVERIFY2(spokenIn(window).contains(words), qPrintable(words + spokenIn(window)));
    // What is for experts, and what only follows, is there on request.
    QVERIFY(!spokenIn(window).contains(u"invalid_grant"_s));
    QVERIFY(!spokenIn(window).contains(u"Celigo offers tools."_s));
    click(window, u"findingDetails-A1/celigo"_s);
    QVERIFY(spokenIn(window).contains(u"invalid_grant"_s));
    click(window, u"waiting-A1/celigo"_s);
    QVERIFY(spokenIn(window).contains(u"Not asked yet: Celigo offers tools."_s));
    m_findings.set(pretended::nothingFound());
    QVERIFY(spokenIn(window).contains(u"Everything is fine"_s));
    QVERIFY(!window.findChild<QPushButton *>(u"mend-A1/celigo"_s));
}

void TestWindows::doesWhatAFindingsButtonSays()
{
    pretended::Source source(pretended::needsYou());
    m_findings.set(pretended::manyFindings());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Problems);
    window.show();
    QVERIFY(spokenIn(window).contains(u"2 things are in the way"_s));
    QVERIFY(window.findChild<QPushButton *>(u"mend-A1/celigo"_s)->isDefault());
    click(window, u"mend-C4/celigo/vscode"_s);
    click(window, u"mend-R8"_s);
    click(window, u"showReport"_s);
    QCOMPARE(m_asked, (QStringList{u"mend C4/celigo/vscode"_s, u"mend R8"_s, u"showReport"_s}));
}

// What is mended elsewhere goes away under the eyes of who watches, and nothing else moves.
void TestWindows::looksAgainWhileWatched()
{
    pretended::Source source(pretended::needsSignIn());
    m_findings.set(pretended::oneCause());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Problems);
    window.show();
    QTRY_COMPARE(m_findings.asked, 1); // of the window itself
    auto *watch = window.findChild<QTimer *>(u"watchProblems"_s);
    QVERIFY(watch && watch->isActive());
    watch->start(0);
    QTRY_VERIFY(m_findings.asked > 1);
    watch->stop();
    m_findings.run(false);
    QVERIFY(!spokenIn(window).contains(u"Checking again"_s));
    m_findings.set(pretended::nothingFound());
    QVERIFY(spokenIn(window).contains(u"Everything is fine"_s));
    // Nothing is in the way: nobody looks.
    const int asked = m_findings.asked;
    watch->start(0);
    QTest::qWait(50);
    QCOMPARE(m_findings.asked, asked);
    // Nor where each look would ask for a password.
    QList<Finding> locked = pretended::oneCause();
    for (Finding &finding : locked)
        finding.code = u"A11"_s;
    m_findings.set(locked);
    watch->start(0);
    QTest::qWait(50);
    QCOMPARE(m_findings.asked, asked);
    window.showPage(MainWindow::Settings);
    QVERIFY(!watch->isActive());
    m_findings.asked = 0; // for the next test
}

void TestWindows::saysThatSomethingWasCopied()
{
    Finding finding;
    finding.check = u"C11/celigo/claude-code"_s;
    finding.code = u"C11"_s;
    finding.verdict = Verdict::Problem;
    finding.title = u"Your company's settings for Claude Code keep Celigo out."_s;
    finding.remedy = u"Ask your admin to add it there."_s;
    finding.button = u"Ask my admin"_s;
    finding.action = Action::AskAdmin;
    m_findings.set({finding});
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Problems);
    window.show();
    QVERIFY(!spokenIn(window).contains(u"Copied."_s));
    click(window, u"mend-"_s + finding.check);
    QCOMPARE(m_asked, QStringList{u"mend "_s + finding.check});
    QVERIFY(spokenIn(window).contains(u"Copied."_s));
}

void TestWindows::checksAgain()
{
    pretended::Source source(pretended::allIsWell());
    m_findings.set(pretended::nothingFound());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Problems);
    window.show();
    QTRY_COMPARE(m_findings.asked, 1); // a window that is opened shows what is so now
    click(window, u"checkAgain"_s);
    QCOMPARE(m_findings.asked, 2);
    m_findings.run(false);
    QVERIFY(spokenIn(window).contains(u"Everything is fine"_s)); // until more is known
    QVERIFY(spokenIn(window).contains(u"Checking again"_s));
    QVERIFY(!window.findChild<QPushButton *>(u"checkAgain"_s)->isEnabled());
    m_findings.set(pretended::nothingFound());
    QVERIFY(window.findChild<QPushButton *>(u"checkAgain"_s)->isEnabled());
    m_findings.asked = 0;
    source.set(pretended::needsSignIn());
    source.set(pretended::allIsWell());
    QTRY_COMPARE(m_findings.asked, 1); // once for changes that come together
    m_findings.run(true);
    QVERIFY(spokenIn(window).contains(u"Looking at everything"_s));
    QVERIFY(!spokenIn(window).contains(u"Everything is fine"_s));
}

void TestWindows::keepsOpenWhatWasOpen()
{
    pretended::Source source(pretended::needsYou());
    m_findings.set(pretended::oneCause());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Problems);
    window.show();
    click(window, u"findingDetails-A1/celigo"_s);
    window.findChild<QPushButton *>(u"copyFinding-A1/celigo"_s)->setFocus();
    m_findings.set(pretended::manyFindings());
    QVERIFY(spokenIn(window).contains(u"invalid_grant"_s));
    QVERIFY(window.focusWidget());
    QCOMPARE(window.focusWidget()->objectName(), u"copyFinding-A1/celigo"_s);
}

void TestWindows::countsProblemsBesideThePages()
{
    pretended::Source source(pretended::allIsWell());
    m_findings.set(pretended::nothingFound());
    MainWindow window(source, m_findings, m_activity, m_actions);
    auto *pages = window.findChild<QListWidget *>(u"navigation"_s);
    const auto spoken = [pages] {
        return pages->item(MainWindow::Problems)->data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(), u"Problems"_s);
    m_findings.set(pretended::manyFindings());
    QCOMPARE(spoken(), u"Problems: 2"_s); // the note does not need anybody
}

void TestWindows::goesThroughThePagesByKey()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *pages = window.findChild<QListWidget *>(u"navigation"_s);
    QCOMPARE(pages->currentRow(), int(MainWindow::Connections));
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(pages->currentRow(), int(MainWindow::Problems));
    QVERIFY(window.findChild<QPushButton *>(u"checkAgain"_s)->isVisible());
    for (int page = MainWindow::Problems; page <= MainWindow::Settings; ++page)
        QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(pages->currentRow(), int(MainWindow::Connections)); // after the last, the first
    QTest::keyClick(&window, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pages->currentRow(), int(MainWindow::Settings));
}

void TestWindows::showsTheReportBeforeAnyoneElse()
{
    ReportWindow window(u"all that leaves"_s, u"report.txt"_s, m_actions);
    window.show();
    QCOMPARE(window.findChild<QPlainTextEdit *>(u"reportText"_s)->toPlainText(),
             u"all that leaves"_s);
    click(window, u"copyReport"_s);
    QCOMPARE(m_asked, QStringList{u"copyText all that leaves"_s});
    const QTemporaryDir folder;
    window.saveTo(folder.filePath(u"r.txt"_s));
    QVERIFY(spokenIn(window).contains(u"Saved as"_s));
    QFile saved(folder.filePath(u"r.txt"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("all that leaves"));
    window.saveTo(folder.filePath(u"r.txt/under a file.txt"_s));
    QVERIFY(spokenIn(window).contains(u"cannot be written. Choose another folder."_s));
}

void TestWindows::showsWhatTheAppsAskedFor()
{
    pretended::Source source(pretended::allIsWell());
    m_activity.set({});
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.showPage(MainWindow::Activity);
    window.show();
    QVERIFY(spokenIn(window).contains(u"No app has asked for anything yet"_s));
    QList<ActivityEntry> entries = pretended::aDay().last(3);
    entries[0].client = u"cursor"_s;
    entries[0].ok = false;
    entries[1].ok = entries[2].ok = true;
    entries[1].client = entries[2].client = u"claude-desktop"_s;
    m_activity.set(entries);
    QVERIFY(spokenIn(window).contains(u"3 requests, 1 failed"_s));
    QVERIFY(!spokenIn(window).contains(u"No app has asked for anything yet"_s));
    const auto *table = window.findChild<QTableView *>(u"activityTable"_s);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(cell(0, ActivityModel::App), u"Claude"_s); // the newest first, by the app's name
    QCOMPARE(cell(2, ActivityModel::App), u"Cursor"_s);
    QCOMPARE(cell(2, ActivityModel::Outcome), u"Failed"_s);
    click(window, u"activityFailed"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    click(window, u"activityFailed"_s);
    auto *apps = window.findChild<QComboBox *>(u"activityApp"_s);
    apps->setCurrentIndex(apps->findText(u"Claude"_s));
    QCOMPARE(table->model()->rowCount(), 2);
    m_activity.set(entries + entries.last(1)); // what comes does not undo a choice
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(apps->currentText(), u"Claude"_s);
}

void TestWindows::countsTheHoursOfADay()
{
    const auto at = [](qint64 seconds, bool ok) {
        ActivityEntry entry;
        entry.when = pretended::now().addSecs(-seconds);
        entry.ok = ok;
        return entry;
    };
    const auto hours = lastDay({at(0, true), at(3599, false), at(3600, true), at(86399, true),
                                at(86400, true), at(-5, true)},
                               pretended::now());
    QCOMPARE(hours.size(), 24);
    QCOMPARE(hours[23], (HourCount{2, 1}));
    QCOMPARE(hours[22], (HourCount{1, 0}));
    QCOMPARE(hours[0], (HourCount{1, 0}));
    QCOMPARE(hours[1], HourCount());
}

void TestWindows::namesWhatWasAskedFor()
{
    const auto asked = [](const QString &method, const QString &tool) {
        ActivityEntry entry;
        entry.method = method;
        entry.tool = tool;
        return askedFor(entry);
    };
    QCOMPARE(asked(u"tools/call"_s, u"list_flow-errors"_s), u"List flow errors"_s);
    QCOMPARE(asked(u"tools/list"_s, {}), u"List tools"_s);
    QCOMPARE(asked(u"some/thing"_s, {}), u"Some/thing"_s);
    QCOMPARE(asked({}, {}), QString());
}

void TestWindows::everythingHasAName()
{
    m_findings.set(pretended::manyFindings());
    m_activity.set(pretended::aDay());
    for (const Status &status : {pretended::needsYou(), pretended::needsSignIn(),
                                 pretended::noConnections(), pretended::relayStopped()}) {
        pretended::Source source(status);
        MainWindow window(source, m_findings, m_activity, m_actions);
        window.show();
        for (const MainWindow::Page page : {MainWindow::Connections, MainWindow::Problems,
                                            MainWindow::Activity, MainWindow::Settings}) {
            window.showPage(page);
            QCoreApplication::processEvents();
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }
}

void TestWindows::changesTheAccount()
{
    pretended::Source source(pretended::allIsWell());
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    choose(window, u"more-celigo"_s, u"Sign in as somebody else…"_s);
    QCOMPARE(m_asked, QStringList{u"signInAsSomebodyElse celigo"_s});
    FakeSetup setup;
    setup.now = pretended::appsFound();
    SignInAgain again(setup, m_actions, {}, SignInAgain::Who::SomebodyElse);
    again.show();
    QVERIFY(spokenIn(again).contains(u"as somebody else"_s));
    click(again, u"signInNow"_s);
    QCOMPARE(setup.asked, QStringList{u"signInAsSomebodyElse"_s});
}

void TestWindows::asksForMorePermission()
{
    Status status = pretended::allIsWell();
    status.connections.first().connection.facts->wantedScope = u"flows.write"_s;
    pretended::Source source(status);
    MainWindow window(source, m_findings, m_activity, m_actions);
    window.show();
    QVERIFY(spokenIn(window).contains(u"More permission is needed"_s));
    QVERIFY(!spokenIn(window).contains(u"flows.write"_s));
    click(window, u"signIn-celigo"_s);
    QCOMPARE(m_asked, QStringList{u"signIn celigo"_s});
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
