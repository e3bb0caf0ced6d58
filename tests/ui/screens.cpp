// Draws every page and window to PNG files, from pretended states: light and dark, at scale 1 and
// 2, with large text and in the smallest window.
//
//   screens OUTDIR [NAME…]      all of them, or those whose name begins so
//   screens --walk [NAME…]      draws nothing, but walks through each as ui/walk.h does, in every
//                               size of text and every language, and says what is wrong
//   screens --walk=de [NAME…]   in this language only; `mirrored`: as one reads from right to left
//
// The scale is Qt's own and is fixed when a program starts, so each scale is a start of its own.

#include "clients/web_apps.h"
#include "parts/style.h"
#include "platform/language.h"
#include "tray/tray.h"
#include "ui/fake_setup.h"
#include "ui/pretended.h"
#include "ui/walk.h"
#include "windows/main_window.h"
#include "windows/other_ways.h"
#include "windows/report_window.h"
#include "windows/sign_in_again.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryFile>
#include <QTextStream>
#include <QToolButton>
#include <QVBoxLayout>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

struct Picture {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

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

// The menu alone, and the five signs on a light and a dark panel.
Picture trayPicture()
{
    return {u"tray"_s, []() -> std::unique_ptr<QWidget> {
                auto *source = new pretended::Source(pretended::needsYou());
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
        trayPicture(),
    };
}

// As a system in high contrast would give it.
QPalette systemHighContrast()
{
    QPalette palette(Qt::black);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::All, role, Qt::white);
    for (const auto role :
         {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::AlternateBase})
        palette.setColor(QPalette::All, role, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

bool isWanted(const QString &name, const QStringList &wanted)
{
    return wanted.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(),
                       [&name](const QString &start) { return name.startsWith(start); });
}

// Every picture as one sees it where one reads from right to left.
constexpr QStringView fromTheRight = u"mirrored";

// A way of looking at all of them.
struct Way {
    QString suffix;
    Scheme scheme = Scheme::Light;
    double fontFactor = 1;
    bool smallest = false;
    bool highContrast = false;
};

int draw(const QString &folder, const QString &scale, const QStringList &wanted)
{
    const QFont plain = QApplication::font();
    QList<Way> ways{{u"light"_s}, {u"dark"_s, Scheme::Dark}};
    if (scale == u"1"_s) {
        ways.append({u"high-contrast"_s, Scheme::Dark, 1, false, true});
        ways.append({u"text-150"_s, Scheme::Light, 1.5});
        ways.append({u"text-300"_s, Scheme::Light, 3});
        ways.append({u"smallest"_s, Scheme::Dark, 1, true});
        ways.append(Way{fromTheRight.toString()});
    }
    for (const Way &way : ways) {
        QFont font = plain;
        font.setPointSizeF(plain.pointSizeF() * way.fontFactor);
        QApplication::setFont(font);
        if (way.highContrast)
            QApplication::setPalette(systemHighContrast());
        applyLook(*qApp, {.highContrast = way.highContrast, .reducedMotion = true}, way.scheme);
        QApplication::setLayoutDirection(way.suffix == fromTheRight ? Qt::RightToLeft
                                                                    : Qt::LeftToRight);
        for (const Picture &picture : pictures()) {
            if (!isWanted(picture.name, wanted))
                continue;
            const std::unique_ptr<QWidget> window = picture.make();
            if (way.smallest)
                window->resize(window->minimumSize());
            window->show();
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const QString file = u"%1/%2-%3-%4x.png"_s.arg(folder, picture.name, way.suffix, scale);
            if (!window->grab().save(file)) {
                QTextStream(stderr) << "Cannot write " << file << '\n';
                return 1;
            }
        }
    }
    return 0;
}

std::unique_ptr<QWidget> shown(const Picture &picture, const Way &way)
{
    std::unique_ptr<QWidget> window = picture.make();
    if (way.smallest)
        window->resize(window->minimumSize());
    window->show();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return window;
}

QStringList faultsOf(const Picture &picture, const Way &way, const QString &language)
{
    const bool usual = way.fontFactor == 1 && !way.smallest;
    if (language == fromTheRight) {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const std::unique_ptr<QWidget> plain = shown(picture, way);
        plain->setLayoutDirection(Qt::LeftToRight); // whatever the others do from now on
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const std::unique_ptr<QWidget> window = shown(picture, way);
        return walk::clipped(*window) + walk::notMirrored(*plain, *window);
    }
    const std::unique_ptr<QWidget> window = shown(picture, way);
    QStringList faults = walk::clipped(*window);
    if (usual && way.scheme == Scheme::Light)
        faults += walk::nameless(*window) + walk::unreachable(*window);
    if (usual && language == u"en"_s)
        faults += walk::pale(*window);
    return faults;
}

// In every size of text, as it opens and in the smallest window; in one language in both schemes,
// too, since colours are the same in all.
QList<Way> waysToWalk(const QString &language)
{
    QList<Way> ways{{u"light"_s},
                    {u"smallest"_s, Scheme::Light, 1, true},
                    {u"200 %"_s, Scheme::Light, 2},
                    {u"200 %, smallest"_s, Scheme::Light, 2, true},
                    {u"300 %"_s, Scheme::Light, 3}};
    if (language == u"en"_s)
        ways << Way{u"dark"_s, Scheme::Dark} << Way{u"150 %"_s, Scheme::Light, 1.5};
    return ways;
}

int walkThrough(const QString &only, const QStringList &wanted)
{
    const QFont plain = QApplication::font();
    int windows = 0;
    QStringList faults;
    const QStringList all = languages() << fromTheRight.toString();
    for (const QString &language : all) {
        if (!only.isEmpty() && language != only)
            continue;
        speak(language == fromTheRight ? u"en"_s : language);
        for (const Way &way : waysToWalk(language)) {
            QFont font = plain;
            font.setPointSizeF(plain.pointSizeF() * way.fontFactor);
            QApplication::setFont(font);
            applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, way.scheme);
            for (const Picture &picture : pictures()) {
                // The tray's is a sheet of icons, not a window of ours.
                if (!isWanted(picture.name, wanted) || picture.name == u"tray"_s)
                    continue;
                const QString where = u"%1, %2, %3: "_s.arg(picture.name, language, way.suffix);
                const QStringList here = faultsOf(picture, way, language);
                for (const QString &fault : here)
                    faults.append(where + fault);
                ++windows;
            }
        }
    }
    QTextStream(stdout) << faults.join(u'\n') << (faults.isEmpty() ? "" : "\n") << windows
                        << " windows, " << faults.size() << " faults\n";
    return faults.isEmpty() && windows > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QString scale = qEnvironmentVariable("PATCHBAY_SCREENS_SCALE");
    // The child has a platform of its own; this one only starts it.
    if (scale.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: screens OUTDIR [NAME...]\n";
        return 2;
    }
    const bool walks = arguments[1].section(u'=', 0, 0) == u"--walk"_s;
    if (!scale.isEmpty()) {
        return walks ? walkThrough(arguments[1].section(u'=', 1), arguments.mid(2))
                     : draw(arguments[1], scale, arguments.mid(2));
    }

    if (!walks)
        QDir().mkpath(arguments[1]);
    for (const int factor : walks ? QList<int>{1} : QList<int>{1, 2}) {
        // The offscreen platform's own screen is 800 by 800, and windows keep within the screen.
        QTemporaryFile screen;
        if (!screen.open())
            return 1;
        const QJsonObject size{{u"name"_s, u"pictures"_s},
                               {u"x"_s, 0},
                               {u"y"_s, 0},
                               {u"width"_s, 1280 * factor},
                               {u"height"_s, 1024 * factor},
                               {u"logicalDpi"_s, 96},
                               {u"logicalBaseDpi"_s, 96},
                               {u"dpr"_s, 1}};
        screen.write(QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{size}}}).toJson());
        screen.close();
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen.fileName());
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(factor));
        environment.insert(u"PATCHBAY_SCREENS_SCALE"_s, QString::number(factor));
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), arguments.mid(1));
        if (!child.waitForFinished(-1) || child.exitCode() != 0)
            return 1;
    }
    return 0;
}
