#include "main/screens.h"

#include "owner/troubleshooting.h"
#include "platform/desktop.h"
#include "platform/language.h"
#include "platform/spoken_advice.h"
#include "setup/connect_link.h"
#include "setup/half_done.h"
#include "tray/tray.h"
#include "windows/main_window.h"
#include "windows/report_window.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// So long a panel may take after a login until it offers its tray over D-Bus.
constexpr std::chrono::seconds panelPatience{30};

} // namespace

Screens::Screens(Owner &owner, Started started)
    : m_owner(owner)
    , m_findings([this] { return checksOf(m_owner); }, *owner.platform().clock)
    , m_actions(makeActions())
    , m_tray(std::make_unique<Tray>(owner.status(), m_actions,
                                    started == Started::WithDesktop ? panelPatience
                                                                    : std::chrono::seconds(0)))
{
}

Screens::~Screens() = default;

Actions Screens::makeActions()
{
    Actions actions;
    actions.signIn = [this](const QString &connection) {
        signIn(connection, SignInAgain::Who::AsBefore);
    };
    actions.signInAsSomebodyElse = [this](const QString &connection) {
        signIn(connection, SignInAgain::Who::SomebodyElse);
    };
    actions.signOut = [this](const QString &connection) {
        m_owner.tokens().signOut(connection).then(this, [this](const Result<bool> &done) {
            if (!done)
                tell(done.error());
        });
    };
    actions.addConnection = [this] { openWizard({}); };
    actions.addApps = [this](const QString &connection) { openWizardAtApps(connection); };
    actions.otherWays = [this](const QString &connection) { openOtherWays(connection); };
    actions.addByLink = [this](const QString &connection, const QString &client) {
        addByLink(connection, client);
    };
    actions.removeConnection = [this](const QString &connection) {
        removeConnections({connection});
    };
    actions.restartApp = [this](const QString &client) { restartApp(client); };
    actions.putBack = [this](const QString &connection, const QString &client) {
        putBack(connection, client);
    };
    actions.removeApp = [this](const QString &connection, const QString &client) {
        removeApp(connection, client);
    };
    actions.onlyRead = [this](const QString &connection, const QString &client, bool wish) {
        onlyRead(connection, client, wish);
    };
    actions.pause = [this] {
        if (const auto paused = m_owner.pause().begin(); !paused)
            tell(paused.error());
    };
    actions.goOn = [this] {
        if (const auto ended = m_owner.pause().end(); !ended)
            tell(ended.error());
    };
    actions.choices = [this] { return choices(); };
    actions.startWithComputer = [this](bool wish) {
        keepAutostart(wish ? Autostart::On : Autostart::Off);
    };
    actions.putBackByItself = [this](bool wish) {
        const auto kept = m_owner.store().setPutBack(wish ? PutBack::ByItself : PutBack::WhenAsked);
        if (!kept)
            tell(kept.error());
    };
    actions.speak = [this](const QString &language) { speakFromNowOn(language); };
    actions.openFolder = [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_owner.platform().places.ourData));
    };
    actions.undoEverything = [this] { undoEverything(); };
    actions.checkEverything = [this] {
        m_owner.status().lookAgain();
        m_findings.check();
        openMainWindow();
        m_window->showPage(MainWindow::Problems);
    };
    actions.mend = [this](const Finding &finding) { mendFinding(finding); };
    actions.showReport = [this] { showReport(); };
    actions.openMainWindow = [this] { openMainWindow(); };
    actions.quit = [] { QApplication::quit(); };
    actions.openLink = [this](const QUrl &link) {
        if (const auto opened = m_owner.platform().desktop->openInBrowser(link); !opened)
            tell(opened.error());
    };
    actions.copyText = [](const QString &text) { QApplication::clipboard()->setText(text); };
    return actions;
}

void Screens::open(const QString &link)
{
    const QList<Connection> connections = m_owner.store().connections();
    if (!link.isEmpty() || connections.isEmpty())
        return openWizard(link);
    // Signed in, and no app was ever set up: that is where to go on.
    const bool noApps = std::all_of(connections.begin(), connections.end(),
                                    [](const Connection &one) { return one.keys.isEmpty(); });
    if (!noApps || m_wizard || !m_owner.receipts().all().isEmpty()
        || (m_window && m_window->isVisible()))
        return openMainWindow();
    // One that an admin wants and nobody has signed in to yet.
    const auto waits =
        std::find_if(connections.begin(), connections.end(), [this](const auto &one) {
            return m_owner.isForced(one) && !one.facts && one.access == Access::SignIn;
        });
    if (waits != connections.end()) {
        openWizard({});
        m_wizard->offer(waits->preset, {}, waits->name, Wizard::Offered::ByPolicy);
        return;
    }
    openWizardAtApps(connections.constLast().id);
    connect(m_wizard, &QDialog::rejected, this, &Screens::openMainWindow);
}

void Screens::openMainWindow()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_owner.status(), m_findings, m_owner.activity(),
                                                m_actions);
        m_window->restoreGeometry(
            QSettings(windowPlaces(), QSettings::IniFormat).value(u"mainWindow"_s).toByteArray());
        m_window->installEventFilter(this);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

// Apps that have been set up need us after every start of the computer; but who has switched that
// off since the first one was set up meant it.
void Screens::takeNewSetup()
{
    m_setup = m_owner.newSetup();
    connect(m_setup.get(), &Setup::changed, this, &Screens::rememberSetup);
    if (!m_owner.receipts().all().isEmpty())
        return;
    connect(m_setup.get(), &Setup::changed, this, [this] {
        if (m_setup->view().setUp == Progress::Done)
            keepAutostart(Autostart::On);
    });
}

QStringList Screens::forcedConnections() const
{
    QStringList ids;
    const QList<Connection> all = m_owner.store().connections();
    for (const Connection &connection : all) {
        if (m_owner.isForced(connection))
            ids.append(connection.id);
    }
    return ids;
}

Choices Screens::choices() const
{
    const Places &places = m_owner.platform().places;
    return {.startsWithComputer = places.dataDir.isEmpty() && autostart(places) == Autostart::On,
            .startCanBeChosen = places.dataDir.isEmpty(),
            .putsBackByItself = m_owner.store().putBack() == PutBack::ByItself,
            .language = chosenLanguage(places),
            .folder = QDir::toNativeSeparators(places.ourData),
            .policy = m_owner.platform().policy,
            .forcedConnections = forcedConnections(),
            .update = m_owner.updates().update()};
}

void Screens::keepAutostart(Autostart wish)
{
    const Places &places = m_owner.platform().places;
    // One of several side by side must not start in place of the person's own.
    if (!places.dataDir.isEmpty() || autostart(places) == wish)
        return;
    const auto kept =
        setAutostart(places, wish, QApplication::applicationFilePath(), {u"--background"_s});
    if (!kept)
        tell(kept.error());
}

// One wizard at a time: a second wish brings the first one to the front.
void Screens::openWizard(const QString &link)
{
    if (!m_wizard) {
        takeNewSetup();
        m_wizard = new Wizard(*m_setup, m_actions);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        const auto before = halfDone(m_owner.platform().places);
        if (before && link.isEmpty())
            m_wizard->offer(before->preset, before->url, before->name,
                            Wizard::Offered::TheLastTime);
    }
    if (!link.isEmpty()) {
        const auto wish = parseConnectLink(link);
        if (wish)
            m_wizard->offer(wish->preset, wish->url, wish->name);
        else
            tell(wish.error());
    }
    m_wizard->setVisible(true);
    m_wizard->raise();
    m_wizard->activateWindow();
}

void Screens::openWizardAtApps(const QString &connection)
{
    if (m_wizard)
        return openWizard({});
    takeNewSetup();
    m_setup->useConnection(connection);
    m_wizard = new Wizard(*m_setup, m_actions, Wizard::Start::Apps);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    openWizard({});
}

void Screens::signIn(const QString &connection, SignInAgain::Who who)
{
    if (!m_again) {
        m_againSetup = m_owner.newSetup();
        m_againSetup->useConnection(connection);
        QStringList apps;
        for (const ConnectionStatus &status : m_owner.status().status().connections) {
            if (status.connection.id != connection)
                continue;
            for (const AppStatus &app : status.apps)
                apps.append(app.name);
        }
        m_again = new SignInAgain(*m_againSetup, m_actions, apps, who);
        m_again->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_again->show();
    m_again->raise();
    m_again->activateWindow();
}

void Screens::tell(const Error &error, const QString &server, const QString &app)
{
    const Advice advice = spokenAdvice(error, server, app);
    auto *box = new QMessageBox(QMessageBox::Warning, u"Patchbay"_s,
                                QString::fromStdString(advice.happened), QMessageBox::Ok);
    box->setInformativeText(QString::fromStdString(advice.next));
    if (!error.detail.empty())
        box->setDetailedText(QString::fromStdString(error.detail));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace patchbay
