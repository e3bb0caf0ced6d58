// Clicks through the wizard, from welcome to green, and reads what it says on the way.

#include "parts/style.h"
#include "platform/language.h"
#include "ui/fake_setup.h"
#include "ui/pretended.h"
#include "ui/walk.h"
#include "wizard/wizard.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QToolButton>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void walksFromWelcomeToGreen();
    void triesThePracticeServerFromTheStart();
    void restartsWithTheSameButton();
    void asksForTheRegionFirst();
    void checksAPastedAddress();
    void takesALinkAsAWishOnly();
    void saysWhatIsWrongAtTheField();
    void passesOnAnAccessKeyAndForgetsIt();
    void skipsTheSignInAnOpenServerDoesNotAsk();
    void offersEveryWayToTheBrowser();
    void signsInByACode();
    void offersToBeIntroducedAgain();
    void takesWhatAnAdminHasRegistered();
    void hasAMessageForTheAdmin();
    void switchesToTheRightRegion();
    void stopsWaitingWhenLeft();
    void showsTheSignInsError();
    void showsAnAppsErrorAtItsRow();
    void offersToReplaceEarlierEntries();
    void offersToOnlyRead();
    void goesOnOnlyWhenAllAppsAreSetUp();
    void waitsForTheAppsWord();
    void laterGoesOnWithoutARestart();
    void speaksOfWhatIsLeftToDo();
    void asksForAnAppToQuit();
    void triesAgainWhenTheTestFails();
    void beginsAtTheAppsForAKeptConnection();
    void turnsTheRailIntoALine();
    void nothingIsCutInTheSmallestWindow_data() { states(); }
    void nothingIsCutInTheSmallestWindow();
    void everythingHasANameAndItsOwnLetter_data() { states(); }
    void everythingHasANameAndItsOwnLetter();

private:
    void states();
    void click(const QString &name);
    QPushButton *button(const QString &name) { return m_wizard->findChild<QPushButton *>(name); }
    QString spoken() const; // all text in sight

    std::unique_ptr<FakeSetup> m_setup;
    std::unique_ptr<Wizard> m_wizard;
    QStringList m_asked;
};

void TestWizard::initTestCase()
{
    applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, Scheme::Light);
}

void TestWizard::init()
{
    m_asked.clear();
    m_setup = std::make_unique<FakeSetup>(pretended::presets());
    m_wizard = std::make_unique<Wizard>(*m_setup, pretended::actions(&m_asked));
    m_wizard->show();
}

void TestWizard::cleanup()
{
    m_wizard.reset();
    m_setup.reset();
}

void TestWizard::click(const QString &name)
{
    auto *target = m_wizard->findChild<QWidget *>(name);
    QVERIFY2(target, qPrintable(name));
    QTRY_VERIFY2(target->isVisible(), qPrintable(name)); // a layout shows what is new a bit later
    QVERIFY2(target->isEnabled(), qPrintable(name));
    // Boxes are hit at their box, which is at the leading side.
    QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(10, target->height() / 2));
}

QString TestWizard::spoken() const
{
    QCoreApplication::processEvents(); // a layout shows what is new a bit later
    QStringList all;
    for (const QLabel *label : m_wizard->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n').remove(QChar(0x200B));
}

void TestWizard::walksFromWelcomeToGreen()
{
    QCOMPARE(m_wizard->place(), Wizard::Welcome);
    click(u"next"_s);
    QCOMPARE(m_wizard->place(), Wizard::Address);
    click(u"card-practice"_s);
    click(u"next"_s);
    QCOMPARE(m_setup->asked.takeFirst(), u"usePracticeServer"_s);
    QVERIFY(!button(u"next"_s)->isEnabled());

    m_setup->now.address = Progress::Done;
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::SignIn);
    QCOMPARE(m_setup->asked.takeFirst(), u"signIn"_s);
    m_setup->now = pretended::waitingForBrowser();
    m_setup->tell();
    QVERIFY(spoken().contains(u"No hurry: 9 minutes left"_s));
    QVERIFY(spoken().contains(u"integrator.io"_s));
    QVERIFY(!button(u"next"_s)->isVisible());

    m_setup->now = pretended::appsFound();
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Apps);
    QVERIFY(spoken().contains(u"You are signed in as maria.keller@acme.example."_s));
    QCOMPARE(button(u"next"_s)->text(), u"&Set up 2 apps, restart Claude"_s);
    click(u"app-cursor"_s);
    QCOMPARE(m_setup->asked.takeLast(), u"chooseApps claude-desktop"_s);
    QCOMPARE(button(u"next"_s)->text(), u"&Set up and restart Claude"_s);
    click(u"app-cursor"_s);
    click(u"restartAsWell"_s);
    QCOMPARE(button(u"next"_s)->text(), u"&Set up 2 apps"_s);
    m_setup->asked.clear();
    click(u"next"_s);
    QCOMPARE(m_setup->asked.takeFirst(), u"apply"_s);

    m_setup->now = pretended::setUp();
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Restart);
    QVERIFY(!button(u"next"_s)->isEnabled());
    m_setup->asked.clear();
    click(u"restart-claude-desktop"_s);
    QCOMPARE(m_setup->asked.takeFirst(), u"restartApp claude-desktop"_s);

    m_setup->now = pretended::testing();
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Test);
    QVERIFY(spoken().contains(u"47 tools offered"_s));
    QVERIFY(!button(u"next"_s)->isVisible());

    m_setup->now = pretended::working();
    m_setup->tell();
    QVERIFY(spoken().contains(u"Everything works"_s));
    click(u"copySentence"_s);
    QCOMPARE(m_asked.takeLast(), u"copyText List my Celigo connections."_s);
    click(u"next"_s);
    QCOMPARE(m_wizard->result(), int(QDialog::Accepted));
}

// A click fewer for who only wants to look.
void TestWizard::triesThePracticeServerFromTheStart()
{
    click(u"tryPractice"_s);
    QCOMPARE(m_setup->asked, QStringList{u"usePracticeServer"_s});
    QCOMPARE(m_wizard->place(), Wizard::Address);
    m_setup->now.address = Progress::Failed;
    m_setup->now.addressError = Error{ErrorCode::PortTaken, "47822"};
    m_setup->tell();
    QTRY_VERIFY(button(u"practiceError"_s)->isVisible()); // in place, at its own choice
    m_setup->now = {};
    click(u"practiceError"_s);
    m_setup->now.address = Progress::Done;
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::SignIn);
}

// By one button, which says so, and not where the person has taken the tick away.
void TestWizard::restartsWithTheSameButton()
{
    m_setup->now = pretended::appsFound();
    m_wizard->showPlace(Wizard::Apps);
    auto *box = m_wizard->findChild<QCheckBox *>(u"restartAsWell"_s);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->text(), u"R&estart Claude as well"_s);
    QVERIFY(box->isChecked());
    walk::toggle(box);
    QCOMPARE(button(u"next"_s)->text(), u"&Set up 2 apps"_s);
    walk::toggle(box);
    click(u"next"_s);
    QCOMPARE(m_setup->asked, QStringList{u"applyAndRestart"_s});
    m_setup->now = pretended::waitsForQuit();
    m_setup->now.apps[0].restart = Progress::Running;
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Restart);
    QVERIFY(spoken().contains(u"Restarting Claude"_s));
    QCOMPARE(button(u"cancel"_s)->text(), u"La&ter"_s);
    m_setup->now = pretended::testing();
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Test);

    // One that can be set up while it is open is not restarted unasked.
    m_setup->now = pretended::appsFound();
    m_setup->now.apps[0].detected.client.rewritesFile = false;
    m_wizard->showPlace(Wizard::Apps);
    QTRY_VERIFY(!box->isVisible());
    m_setup->asked.clear();
    click(u"next"_s);
    QCOMPARE(m_setup->asked, QStringList{u"apply"_s});
}

void TestWizard::asksForTheRegionFirst()
{
    m_wizard->showPlace(Wizard::Address);
    QVERIFY(!button(u"next"_s)->isEnabled());
    click(u"region-celigo-eu"_s);
    QVERIFY(button(u"next"_s)->isEnabled());
    QVERIFY(spoken().contains(u"eu.integrator.io"_s));
    click(u"next"_s);
    QCOMPARE(m_setup->asked, QStringList{u"usePreset celigo-eu"_s});
}

void TestWizard::checksAPastedAddress()
{
    m_wizard->showPlace(Wizard::Address);
    click(u"card-address"_s);
    QVERIFY(!button(u"next"_s)->isEnabled());
    auto *field = m_wizard->findChild<QLineEdit *>(u"address"_s);
    QTest::keyClicks(field, u"  https://mcp.acme.example/mcp "_s);
    click(u"next"_s);
    QCOMPARE(m_setup->asked, QStringList{u"useAddress https://mcp.acme.example/mcp"_s});
}

void TestWizard::takesALinkAsAWishOnly()
{
    m_wizard->offer(u"celigo-eu"_s, {}, {});
    QCOMPARE(m_wizard->place(), Wizard::Address);
    QVERIFY(m_wizard->findChild<QRadioButton *>(u"region-celigo-eu"_s)->isChecked());
    QVERIFY(spoken().contains(u"A link filled this in."_s));
    QVERIFY(m_setup->asked.isEmpty());

    m_wizard->offer({}, u"https://mcp.acme.example/mcp"_s, u"Acme"_s);
    QCOMPARE(m_wizard->findChild<QLineEdit *>(u"address"_s)->text(),
             u"https://mcp.acme.example/mcp"_s);
    QVERIFY(m_setup->asked.isEmpty());
    click(u"next"_s);
    QCOMPARE(m_setup->asked, QStringList{u"useAddress https://mcp.acme.example/mcp"_s});

    // Not while somebody is in the middle of something.
    m_wizard->showPlace(Wizard::Apps);
    m_wizard->offer(u"celigo-us"_s, {}, {});
    QCOMPARE(m_wizard->place(), Wizard::Apps);
}

void TestWizard::saysWhatIsWrongAtTheField()
{
    m_wizard->showPlace(Wizard::Address);
    click(u"card-address"_s);
    auto *field = m_wizard->findChild<QLineEdit *>(u"address"_s);
    QTest::keyClicks(field, u"https://eu.integrator.io/home"_s);
    click(u"next"_s);
    m_setup->now = pretended::addressRefused();
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Address);
    auto *again = button(u"addressError"_s);
    QVERIFY(again->isVisible());
    QVERIFY(field->property("broken").toBool());
    QCOMPARE(field->text(), u"https://eu.integrator.io/home"_s); // nothing typed is lost
    // Details hold what an expert needs, closed.
    QVERIFY(!spoken().contains(u"notAnMcpServer"_s));
    click(u"addressErrorDetails"_s);
    QVERIFY(spoken().contains(u"notAnMcpServer"_s));
    // A new text is a new try.
    QTest::keyClicks(field, u"x"_s);
    QVERIFY(!again->isVisible());
    QVERIFY(!field->property("broken").toBool());
}

void TestWizard::passesOnAnAccessKeyAndForgetsIt()
{
    m_wizard->showPlace(Wizard::Address);
    click(u"region-celigo-us"_s);
    click(u"accessKeyPart"_s);
    QVERIFY(!button(u"next"_s)->isEnabled());
    auto *field = m_wizard->findChild<QLineEdit *>(u"accessKey"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u"sesame"_s);
    click(u"next"_s);
    m_setup->now.address = Progress::Done;
    m_setup->tell();
    QCOMPARE(m_setup->asked, (QStringList{u"usePreset celigo-us"_s, u"useAccessKey sesame"_s}));
    QCOMPARE(m_wizard->place(), Wizard::Address);

    m_setup->now.signIn = Progress::Failed;
    m_setup->now.signInError = Error{ErrorCode::AccessKeyRefused, {}};
    m_setup->tell();
    QVERIFY(button(u"accessKeyError"_s)->isVisible());

    m_setup->now = {}; // as `usePreset` does
    click(u"next"_s);
    m_setup->now = pretended::appsFound();
    m_setup->now.accessKeyMode = true;
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Apps);
    QVERIFY(field->text().isEmpty());
}

void TestWizard::skipsTheSignInAnOpenServerDoesNotAsk()
{
    m_wizard->showPlace(Wizard::Address);
    click(u"card-practice"_s);
    click(u"next"_s);
    m_setup->now = pretended::appsFound();
    m_setup->now.connection.access = Access::Open;
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Apps);
    QVERIFY(!m_setup->asked.contains(u"signIn"_s));
    QVERIFY(spoken().contains(u"Celigo asks for no sign-in."_s));
}

void TestWizard::offersEveryWayToTheBrowser()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    click(u"openBrowserAgain"_s);
    click(u"copyLink"_s);
    QCOMPARE(m_asked.takeLast(), u"copyText https://integrator.io/oidc/auth?state=pretended"_s);
    click(u"elsewhere"_s);
    auto *field = m_wizard->findChild<QLineEdit *>(u"endedAddress"_s);
    QTest::keyClicks(field, u"http://127.0.0.1:5000/callback?code=secret"_s);
    click(u"useEndedAddress"_s);
    QVERIFY(field->text().isEmpty());
    QCOMPARE(m_setup->asked,
             (QStringList{u"openBrowserAgain"_s,
                          u"takeRedirect http://127.0.0.1:5000/callback?code=secret"_s}));
    click(u"stopWaiting"_s);
    QCOMPARE(m_setup->asked.last(), u"cancelSignIn"_s);
}

void TestWizard::signsInByACode()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    click(u"elsewhere"_s);
    click(u"useCode"_s);
    QCOMPARE(m_setup->asked, QStringList{u"signIn onAnotherDevice"_s});
    m_setup->now = pretended::waitingForCode();
    m_setup->tell();
    QVERIFY(spoken().contains(u"WDJB-MJHT"_s));
    QVERIFY(spoken().contains(u"on any computer or phone"_s));
    QVERIFY(!spoken().contains(u"Come back here"_s)); // the steps of a browser on this computer
    QVERIFY(button(u"copyLink"_s)->isVisible());
}

void TestWizard::offersToBeIntroducedAgain()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    QVERIFY(!spoken().contains(u"may have forgotten Patchbay"_s));
    m_setup->now.signInTakesLong = true;
    m_setup->tell();
    QVERIFY(spoken().contains(u"may have forgotten Patchbay"_s));
    click(u"introduceAgain"_s);
    QCOMPARE(m_setup->asked, QStringList{u"registerAgain"_s});
}

void TestWizard::takesWhatAnAdminHasRegistered()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    m_setup->now = pretended::adminMustRegister();
    m_setup->tell();
    m_setup->asked.clear();
    QVERIFY(!button(u"useClientId"_s)->isEnabled());
    auto *id = m_wizard->findChild<QLineEdit *>(u"clientId"_s);
    auto *secret = m_wizard->findChild<QLineEdit *>(u"clientSecret"_s);
    QTRY_VERIFY(id->isVisible());
    QTest::keyClicks(id, u"patchbay-1"_s);
    QTest::keyClicks(secret, u"s3cret"_s);
    click(u"useClientId"_s);
    QCOMPARE(m_setup->asked, QStringList{u"useClientId patchbay-1 s3cret"_s});
    QVERIFY(secret->text().isEmpty());
    m_setup->now = pretended::signInFailed(); // another error has another remedy
    m_setup->tell();
    QVERIFY(!id->isVisible());
}

void TestWizard::hasAMessageForTheAdmin()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    m_setup->now = pretended::signInFailed();
    m_setup->now.signInError = Error{ErrorCode::AdminConsentNeeded, "AADSTS65001"};
    m_setup->tell();
    m_setup->asked.clear();
    click(u"signInError"_s);
    QVERIFY(m_setup->asked.isEmpty()); // signing in again would not help
    QCOMPARE(m_asked.takeLast(), u"copyText Please allow Patchbay\n\nfor maria"_s);
    QVERIFY(spoken().contains(u"Copied. Send it to your admin."_s));
}

void TestWizard::switchesToTheRightRegion()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    m_setup->now = pretended::signInFailed();
    m_setup->now.signInError = Error{ErrorCode::WrongRegion, "celigo-us"};
    m_setup->now.otherRegions = QStringList{u"celigo-us"_s};
    m_setup->tell();
    m_setup->asked.clear();
    click(u"switchTo-celigo-us"_s);
    QCOMPARE(m_setup->asked, QStringList{u"usePreset celigo-us"_s});
    m_setup->now.address = Progress::Running;
    m_setup->now.signInError.reset();
    m_setup->tell();
    m_setup->now.address = Progress::Done;
    m_setup->now.signIn = Progress::NotStarted;
    m_setup->tell();
    QCOMPARE(m_setup->asked.last(), u"signIn"_s);
}

void TestWizard::stopsWaitingWhenLeft()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    click(u"back"_s);
    QCOMPARE(m_setup->asked, QStringList{u"cancelSignIn"_s});
    QCOMPARE(m_wizard->place(), Wizard::Address);

    m_wizard->showPlace(Wizard::SignIn);
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(m_setup->asked.last(), u"cancelSignIn"_s);
    QVERIFY(!m_wizard->isVisible());
}

void TestWizard::showsTheSignInsError()
{
    m_setup->now = pretended::waitingForBrowser();
    m_wizard->showPlace(Wizard::SignIn);
    m_setup->now = pretended::signInFailed();
    m_setup->tell();
    QVERIFY(spoken().contains(u"You are not signed in yet"_s));
    m_setup->asked.clear();
    click(u"signInError"_s);
    QCOMPARE(m_setup->asked, QStringList{u"signIn"_s});
}

void TestWizard::showsAnAppsErrorAtItsRow()
{
    m_setup->now = pretended::appRefused();
    m_wizard->showPlace(Wizard::Apps);
    QTRY_VERIFY(button(u"appError-cursor"_s)->isVisible());
    QVERIFY(!button(u"appError-claude-desktop"_s)->isVisible());
}

void TestWizard::offersToReplaceEarlierEntries()
{
    m_setup->now = pretended::appsFound();
    m_wizard->showPlace(Wizard::Apps);
    auto *npx = m_wizard->findChild<QCheckBox *>(u"earlier-claude-desktop-celigo"_s);
    auto *key = m_wizard->findChild<QCheckBox *>(u"earlier-cursor-celigo-prod"_s);
    QVERIFY(npx && key);
    QTRY_VERIFY(npx->isVisible() && key->isVisible());
    QVERIFY(npx->isChecked() && !key->isChecked());
    QCOMPARE(npx->text(), u"Replace the earlier entry “celigo”"_s);
    QVERIFY(spoken().contains(u"What stands there: npx mcp-remote."_s));
    QVERIFY(spoken().contains(u"Its key may be another account’s."_s));
    m_setup->asked.clear();
    npx->click();
    key->click();
    QCOMPARE(m_setup->asked,
             (QStringList{u"keepEarlier claude-desktop celigo"_s,
                          u"replaceEarlier cursor celigo-prod"_s}));
    QVERIFY(!npx->isChecked() && key->isChecked());
    // Gone when the app is not chosen.
    m_setup->now.apps[1].earlier.clear();
    m_setup->tell();
    QVERIFY(!m_wizard->findChild<QCheckBox *>(u"earlier-cursor-celigo-prod"_s));
}

// Unticked, and only where the server says which of its tools only read.
void TestWizard::offersToOnlyRead()
{
    m_setup->now = pretended::appsFound();
    m_setup->now.readingTools = 0;
    m_wizard->showPlace(Wizard::Apps);
    auto *box = m_wizard->findChild<QCheckBox *>(u"onlyRead"_s);
    QVERIFY(box && !box->isVisible());
    m_setup->now.readingTools = 2;
    m_setup->tell();
    QTRY_VERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    m_setup->asked.clear();
    box->click();
    QCOMPARE(m_setup->asked, QStringList{u"onlyRead"_s});
    QVERIFY(box->isChecked());
    walk::toggle(box);
    QCOMPARE(m_setup->asked.last(), u"everything"_s);
}

void TestWizard::goesOnOnlyWhenAllAppsAreSetUp()
{
    m_setup->now = pretended::appsFound();
    m_wizard->showPlace(Wizard::Apps);
    click(u"next"_s);
    QCOMPARE(m_setup->asked.takeLast(), u"applyAndRestart"_s);
    m_setup->now.setUp = Progress::Failed;
    m_setup->now.apps[0].setUp = Progress::Done;
    m_setup->now.apps[1].setUp = Progress::Failed;
    m_setup->now.apps[1].error = Error{ErrorCode::FileNotWritable, "/home/maria/.cursor"};
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Apps);
    QTRY_VERIFY(button(u"appError-cursor"_s)->isVisible());
    // What was done can be undone at once.
    auto *undo = m_wizard->findChild<QToolButton *>(u"undoSetUp"_s);
    QVERIFY(undo->isVisible());
    undo->click();
    QCOMPARE(m_setup->asked.takeLast(), u"undoApply"_s);
}

void TestWizard::waitsForTheAppsWord()
{
    m_setup->now = pretended::askingApps();
    m_wizard->showPlace(Wizard::Apps);
    QVERIFY(!button(u"next"_s)->isEnabled());
    const QString said = spoken();
    QVERIFY(said.contains(u"Roo Code ended in May 2026."_s));
    QVERIFY2(
        said.contains(u"Not found: Codex, Gemini CLI, GitHub Copilot CLI, opencode and 4 others"_s),
        qPrintable(said));
}

void TestWizard::laterGoesOnWithoutARestart()
{
    m_setup->now = pretended::setUp();
    m_wizard->showPlace(Wizard::Restart);
    QCOMPARE(button(u"cancel"_s)->text(), u"La&ter"_s);
    click(u"cancel"_s);
    QCOMPARE(m_wizard->place(), Wizard::Test);
    QVERIFY(m_setup->asked.contains(u"test"_s));
}

// It stands in the app's descriptor, in English.
void TestWizard::speaksOfWhatIsLeftToDo()
{
    const auto back = qScopeGuard([] { speak(u"en"_s); });
    speak(u"de"_s);
    m_setup->now = pretended::setUp();
    Client &cursor = m_setup->now.apps[1].detected.client;
    cursor.afterwards = u"If the server is shown as disabled, switch it on in Cursor under "
                        "Customize, MCPs."_s;
    m_wizard->showPlace(Wizard::Restart);
    QVERIFY(spoken().contains(u"schalten Sie ihn in Cursor unter Customize, MCPs ein"_s));
}

void TestWizard::asksForAnAppToQuit()
{
    m_setup->now = pretended::waitsForQuit();
    m_wizard->showPlace(Wizard::Restart);
    QVERIFY(spoken().contains(u"would overwrite the change"_s));
    QCOMPARE(button(u"restart-claude-desktop"_s)->text(), u"Quit Claude and go on"_s);
    m_setup->asked.clear();
    click(u"restart-claude-desktop"_s);
    QCOMPARE(m_setup->asked.takeFirst(), u"restartApp claude-desktop"_s);
    QCOMPARE(m_wizard->place(), Wizard::Restart);
    m_setup->now = pretended::setUp(); // it was quit and written
    m_setup->now.apps[0].mustRestart = false;
    m_setup->tell();
    QCOMPARE(m_wizard->place(), Wizard::Test);
}

void TestWizard::triesAgainWhenTheTestFails()
{
    m_setup->now = pretended::notWorking();
    m_wizard->showPlace(Wizard::Test);
    QVERIFY(spoken().contains(u"Not everything works yet"_s));
    QVERIFY(!spoken().contains(u"Everything works\n"_s));
    m_setup->asked.clear();
    click(u"testError"_s);
    QCOMPARE(m_setup->asked, QStringList{u"test"_s});
}

void TestWizard::beginsAtTheAppsForAKeptConnection()
{
    m_setup->now = pretended::appsFound();
    Wizard wizard(*m_setup, pretended::actions(&m_asked), Wizard::Start::Apps);
    wizard.show();
    QCOMPARE(wizard.place(), Wizard::Apps);
    QVERIFY(!wizard.findChild<QPushButton *>(u"back"_s)->isVisible());
}

void TestWizard::turnsTheRailIntoALine()
{
    m_wizard->showPlace(Wizard::Address);
    m_wizard->resize(m_wizard->minimumSize());
    QCoreApplication::processEvents();
    bool line = false;
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>())
        line = line
            || (widget->isVisible() && widget->height() < 80
                && widget->accessibleName() == u"Step 1 of 5: Your company"_s);
    QVERIFY(line);
}

void TestWizard::states()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<SetupView>("view");
    const auto row = [](const char *name, Wizard::Place place, const SetupView &view) {
        QTest::newRow(name) << int(place) << view;
    };
    row("welcome", Wizard::Welcome, {});
    row("address", Wizard::Address, {});
    row("waiting", Wizard::SignIn, pretended::waitingForBrowser());
    row("waiting for a code", Wizard::SignIn, pretended::waitingForCode());
    row("an admin must register", Wizard::SignIn, pretended::adminMustRegister());
    row("sign-in failed", Wizard::SignIn, pretended::signInFailed());
    row("apps", Wizard::Apps, pretended::appsFound());
    row("app refused", Wizard::Apps, pretended::appRefused());
    row("restart", Wizard::Restart, pretended::setUp());
    row("testing", Wizard::Test, pretended::testing());
    row("working", Wizard::Test, pretended::working());
    row("not working", Wizard::Test, pretended::notWorking());
}

void TestWizard::nothingIsCutInTheSmallestWindow()
{
    QFETCH(int, place);
    QFETCH(SetupView, view);
    const QFont plain = QApplication::font();
    for (const double factor : {1.0, 1.5, 2.0}) {
        QFont font = plain;
        font.setPointSizeF(plain.pointSizeF() * factor);
        QApplication::setFont(font);
        const auto back = qScopeGuard([&plain] { QApplication::setFont(plain); });
        FakeSetup setup(pretended::presets());
        setup.now = view;
        Wizard wizard(setup, pretended::actions(&m_asked));
        // As if the screen allowed no more; the offscreen one is only 800 wide.
        wizard.setMinimumSize(0, 0);
        wizard.showPlace(Wizard::Place(place));
        wizard.resize(units(480), units(400));
        QCoreApplication::processEvents();
        for (const QScrollArea *area : wizard.findChildren<QScrollArea *>()) {
            if (!area->isVisible())
                continue;
            QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(u"%1 wide, %2 to see, text %3"_s.arg(area->widget()->width())
                                        .arg(area->viewport()->width())
                                        .arg(factor)));
        }
    }
}

void TestWizard::everythingHasANameAndItsOwnLetter()
{
    QFETCH(int, place);
    QFETCH(SetupView, view);
    m_setup->now = view;
    m_wizard->showPlace(Wizard::Place(place));
    QCoreApplication::processEvents();
    // All that is folded away is open.
    for (QToolButton *fold : m_wizard->findChildren<QToolButton *>()) {
        if (fold->isCheckable() && fold->isVisible())
            fold->setChecked(true);
    }
    QMap<QChar, QString> letters;
    for (const QWidget *widget : m_wizard->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *reader =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString where =
            QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(reader, qPrintable(where));
        QVERIFY2(!reader->text(QAccessible::Name).isEmpty(), qPrintable(where));
        const QString text = widget->property("text").toString();
        const qsizetype mark = text.indexOf(u'&');
        if (mark < 0 || qobject_cast<const QLineEdit *>(widget))
            continue;
        const QChar letter = text.at(mark + 1).toLower();
        QVERIFY2(!letters.contains(letter), qPrintable(letters.value(letter) + u" and " + text));
        letters.insert(letter, text);
    }
}

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"
