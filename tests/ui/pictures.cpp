#include "ui/pictures.h"

#include "clients/web_apps.h"
#include "tray/tray.h"
#include "ui/fake_setup.h"
#include "ui/pretended.h"
#include "windows/leaving_window.h"
#include "windows/main_window.h"
#include "windows/other_ways.h"
#include "windows/report_window.h"
#include "windows/sign_in_again.h"
#include "wizard/wizard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QStringList unused;

// The wizard at a place, in a state; `then` clicks what is to be open.
Picture wizardPicture(const QString &name, Wizard::Place place, const SetupView &view,
                      const std::function<void(Wizard &)> &then = {})
{
    return {name, [=]() -> std::unique_ptr<QWidget> {
                auto *setup = new FakeSetup(pretended::presets());
                setup->now = view;
                auto wizard = std::make_unique<Wizard>(*setup, pretended::actions(&unused));
                setup->setParent(wizard.get());
                wizard->showPlace(place);
                if (then)
                    then(*wizard);
                return wizard;
            }};
}

Picture mainPicture(const QString &name, const Status &status,
                    const QList<Finding> &found = pretended::nothingFound(),
                    const std::function<void(MainWindow &)> &then = {},
                    const QList<ActivityEntry> &asked = pretended::aDay())
{
    return {name, [=]() -> std::unique_ptr<QWidget> {
                auto *source = new pretended::Source(status);
                auto *findings = new pretended::Findings(found);
                auto *activity = new pretended::Activity(asked);
                auto window = std::make_unique<MainWindow>(*source, *findings, *activity,
                                                           pretended::actions(&unused));
                activity->setParent(window.get());
                source->setParent(window.get());
                findings->setParent(window.get());
                if (then)
                    then(*window);
                return window;
            }};
}

Picture reportPicture()
{
    return {u"report"_s, []() -> std::unique_ptr<QWidget> {
                QString report = u"Patchbay 0.1.0, Debian GNU/Linux 12 (bookworm)\n\nChecks\n"_s;
                for (const Finding &finding : pretended::manyFindings())
                    report += u"  "_s % finding.check % u": "_s % finding.title % u'\n';
                return std::make_unique<ReportWindow>(report, u"report.txt"_s,
                                                      pretended::actions(&unused));
            }};
}

Picture signInAgainPicture(const QString &name, const SetupView &before, const SetupView &after)
{
    return {name, [=]() -> std::unique_ptr<QWidget> {
                auto *setup = new FakeSetup;
                setup->now = before;
                auto window = std::make_unique<SignInAgain>(*setup, pretended::actions(&unused),
                                                            QStringList{u"Claude"_s, u"Cursor"_s});
                setup->setParent(window.get());
                if (after.signIn != Progress::Done) {
                    window->findChild<QPushButton *>(u"signInNow"_s)->click();
                    setup->now = after;
                    setup->tell();
                }
                return window;
            }};
}

Status practiceOnly()
{
    Status status = pretended::needsYou();
    status.connections.removeFirst();
    return status;
}

Picture otherWaysPicture(const QString &name, const Status &status, const QStringList &clicks)
{
    return {name, [=]() -> std::unique_ptr<QWidget> {
                auto window = std::make_unique<OtherWays>(
                    status.connections.first().connection,
                    OtherWays::Offers{pretended::linkApps(), *readWebApps()},
                    [](const QString &) { return pretended::otherApp(); },
                    pretended::actions(&unused));
                for (const QString &each : clicks) {
                    if (auto *field = window->findChild<QLineEdit *>(u"otherAppName"_s))
                        field->setText(u"Hermes"_s);
                    window->findChild<QAbstractButton *>(each)->click();
                }
                return window;
            }};
}

// Before, in the middle, and after; `then` passes on what Leaving would tell.
Picture leavingPicture(const QString &name, const std::function<void(LeavingWindow &)> &then = {})
{
    return {name, [=]() -> std::unique_ptr<QWidget> {
                auto window = std::make_unique<LeavingWindow>(pretended::leavingPlan());
                if (then) {
                    window->findChild<QPushButton *>(u"leave"_s)->click();
                    then(*window);
                }
                return window;
            }};
}

// The menu alone, and the five signs on a light and a dark panel.
Picture trayPicture(const QString &name, const Status &status)
{
    return {name, [=]() -> std::unique_ptr<QWidget> {
                auto *source = new pretended::Source(status);
                auto *tray = new Tray(*source, pretended::actions(&unused));
                auto sheet = std::make_unique<QWidget>();
                source->setParent(sheet.get());
                tray->setParent(sheet.get());
                auto *column = new QVBoxLayout(sheet.get());
                for (const QColor &panel : {QColor(0xF0, 0xF0, 0xF0), QColor(0x20, 0x20, 0x20)}) {
                    auto *strip = new QWidget;
                    QPalette palette;
                    palette.setColor(QPalette::Window, panel);
                    strip->setPalette(palette);
                    strip->setAutoFillBackground(true);
                    auto *row = new QHBoxLayout(strip);
                    for (const Health health : {Health::Off, Health::Ready, Health::Working,
                                                Health::NeedsYou, Health::Broken}) {
                        auto *sign = new QLabel;
                        sign->setPixmap(
                            trayIcon(health).pixmap(QSize(22, 22), sheet->devicePixelRatioF()));
                        row->addWidget(sign);
                    }
                    column->addWidget(strip);
                }
                auto *menu = new QLabel;
                menu->setPixmap(tray->menu()->grab());
                column->addWidget(menu);
                return sheet;
            }};
}

void open(const QWidget &window, const QString &name)
{
    window.findChild<QToolButton *>(name)->setChecked(true);
}

void refuseAddress(Wizard &wizard)
{
    wizard.findChild<QRadioButton *>(u"card-address"_s)->setChecked(true);
    wizard.findChild<QLineEdit *>(u"address"_s)->setText(u"https://eu.integrator.io/home"_s);
    wizard.findChild<QPushButton *>(u"next"_s)->click();
    auto *setup = wizard.findChild<FakeSetup *>();
    setup->now = pretended::addressRefused();
    setup->tell();
}

} // namespace

QList<Picture> pictures()
{
    return {
        wizardPicture(u"wizard-1-welcome"_s, Wizard::Welcome, {}),
        wizardPicture(u"wizard-2-address"_s, Wizard::Address, {},
                      [](Wizard &wizard) {
                          wizard.findChild<QRadioButton *>(u"region-celigo-eu"_s)->click();
                      }),
        wizardPicture(u"wizard-2-inline-error"_s, Wizard::Address, {}, refuseAddress),
        wizardPicture(u"wizard-2-checking"_s, Wizard::Address, {},
                      [](Wizard &wizard) {
                          wizard.findChild<QRadioButton *>(u"card-practice"_s)->click();
                          wizard.findChild<QPushButton *>(u"next"_s)->click();
                      }),
        wizardPicture(u"wizard-2-access-key"_s, Wizard::Address, {},
                      [](Wizard &wizard) {
                          wizard.findChild<QRadioButton *>(u"region-celigo-us"_s)->click();
                          open(wizard, u"accessKeyPart"_s);
                      }),
        wizardPicture(u"wizard-3-sign-in"_s, Wizard::SignIn, pretended::waitingForBrowser()),
        wizardPicture(u"wizard-3-elsewhere"_s, Wizard::SignIn, pretended::waitingForBrowser(),
                      [](Wizard &wizard) { open(wizard, u"elsewhere"_s); }),
        wizardPicture(u"wizard-3-code"_s, Wizard::SignIn, pretended::waitingForCode()),
        wizardPicture(u"wizard-3-admin"_s, Wizard::SignIn, pretended::adminMustRegister()),
        wizardPicture(u"wizard-3-takes-long"_s, Wizard::SignIn, pretended::waitingForBrowser(),
                      [](Wizard &wizard) {
                          auto *setup = wizard.findChild<FakeSetup *>();
                          setup->now.signInTakesLong = true;
                          setup->tell();
                      }),
        wizardPicture(u"wizard-3-failed"_s, Wizard::SignIn, pretended::signInFailed()),
        wizardPicture(u"wizard-4-apps"_s, Wizard::Apps, pretended::appsFound()),
        wizardPicture(u"wizard-4-asking"_s, Wizard::Apps, pretended::askingApps()),
        wizardPicture(u"wizard-4-preview"_s, Wizard::Apps, pretended::appsFound(),
                      [](Wizard &wizard) { open(wizard, u"seeChanges"_s); }),
        wizardPicture(u"wizard-4-app-error"_s, Wizard::Apps, pretended::appRefused()),
        wizardPicture(u"wizard-5-restart"_s, Wizard::Restart, pretended::setUp(),
                      [](Wizard &wizard) { open(wizard, u"restartMyself"_s); }),
        wizardPicture(u"wizard-5-quit"_s, Wizard::Restart, pretended::waitsForQuit(),
                      [](Wizard &wizard) { open(wizard, u"restartMyself"_s); }),
        wizardPicture(u"wizard-6-testing"_s, Wizard::Test, pretended::testing()),
        wizardPicture(u"wizard-6-test"_s, Wizard::Test, pretended::working()),
        wizardPicture(u"wizard-6-failed"_s, Wizard::Test, pretended::notWorking()),
        mainPicture(u"main-connections"_s, pretended::allIsWell()),
        mainPicture(u"main-needs-you"_s, pretended::needsYou()),
        mainPicture(u"main-sign-in"_s, pretended::needsSignIn()),
        mainPicture(u"main-stopped"_s, pretended::relayStopped()),
        mainPicture(u"main-paused"_s, pretended::paused()),
        mainPicture(u"main-empty"_s, pretended::noConnections()),
        mainPicture(u"main-problems-none"_s, pretended::allIsWell(), pretended::nothingFound(),
                    [](MainWindow &window) { window.showPage(MainWindow::Problems); }),
        mainPicture(u"main-problems-one"_s, pretended::needsSignIn(), pretended::oneCause(),
                    [](MainWindow &window) {
                        window.showPage(MainWindow::Problems);
                        open(window, u"waiting-A1/celigo"_s);
                    }),
        mainPicture(u"main-problems-many"_s, pretended::needsYou(), pretended::manyFindings(),
                    [](MainWindow &window) {
                        window.showPage(MainWindow::Problems);
                        open(window, u"findingDetails-C4/celigo/vscode"_s);
                        open(window, u"fineChecks"_s);
                    }),
        mainPicture(
            u"main-problems-first"_s, pretended::allIsWell(), {},
            [](MainWindow &window) {
                window.showPage(MainWindow::Problems);
                static_cast<pretended::Findings *>(window.findChild<FindingsSource *>())->run(true);
            }),
        mainPicture(u"main-activity"_s, pretended::allIsWell(), pretended::nothingFound(),
                    [](MainWindow &window) { window.showPage(MainWindow::Activity); }),
        mainPicture(u"main-activity-none"_s, pretended::allIsWell(), pretended::nothingFound(),
                    [](MainWindow &window) { window.showPage(MainWindow::Activity); }, {}),
        mainPicture(u"main-settings"_s, pretended::allIsWell(), pretended::nothingFound(),
                    [](MainWindow &window) { window.showPage(MainWindow::Settings); }),
        reportPicture(),
        signInAgainPicture(u"sign-in-again"_s, pretended::appsFound(), pretended::appsFound()),
        signInAgainPicture(u"sign-in-again-waiting"_s, pretended::appsFound(),
                           pretended::waitingForBrowser()),
        signInAgainPicture(u"sign-in-again-failed"_s, pretended::appsFound(),
                           pretended::signInFailed()),
        otherWaysPicture(u"other-ways"_s, pretended::allIsWell(), {}),
        otherWaysPicture(u"other-ways-private"_s, practiceOnly(), {}),
        otherWaysPicture(u"other-ways-name"_s, pretended::allIsWell(), {u"otherApp"_s}),
        otherWaysPicture(u"other-ways-paste"_s, pretended::allIsWell(),
                         {u"otherApp"_s, u"makeKey"_s, u"copy-url"_s, u"show-json"_s}),
        otherWaysPicture(u"other-ways-claude"_s, pretended::allIsWell(), {u"webApp-claude-ai"_s}),
        otherWaysPicture(u"other-ways-chatgpt"_s, pretended::allIsWell(), {u"webApp-chatgpt"_s}),
        otherWaysPicture(u"other-ways-studio"_s, pretended::allIsWell(),
                         {u"webApp-copilot-studio"_s}),
        leavingPicture(u"leaving"_s),
        leavingPicture(
            u"leaving-working"_s,
            [](LeavingWindow &window) { window.showStep(Leaving::Doing::TakingOut, u"Claude"_s); }),
        leavingPicture(u"leaving-done"_s,
                       [](LeavingWindow &window) { window.showOutcome(pretended::farewell()); }),
        leavingPicture(
            u"leaving-not-all"_s,
            [](LeavingWindow &window) { window.showOutcome(pretended::unfinishedFarewell()); }),
        leavingPicture(u"leaving-refused"_s,
                       [](LeavingWindow &window) {
                           window.showRefusal(Error{ErrorCode::ClientMustQuit, "Claude"});
                       }),
        trayPicture(u"tray"_s, pretended::needsYou()),
        trayPicture(u"tray-paused"_s, pretended::paused()),
    };
}

} // namespace patchbay
