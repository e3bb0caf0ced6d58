#include "tray/tray.h"

#include "parts/icons.h"
#include "parts/set_by.h"
#include "parts/state_mark.h"
#include "parts/text.h"
#include "parts/when.h"
#include "platform/panel_watch.h"
#include "windows/app_words.h"

#include <QGuiApplication>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

constexpr std::chrono::seconds betweenLooks{5};

// A panel's own colour is not known: these have 3:1 on white, #F0F0F0, #2B2B2B and #202020.
QColor panelColour(Health health)
{
    switch (health) {
    case Health::Off:
        return QColor(0x82, 0x88, 0x94);
    case Health::Ready:
        return QColor(0x1F, 0x9A, 0x57);
    case Health::Working:
        return QColor(0x4A, 0x80, 0xEE);
    case Health::NeedsYou:
        return QColor(0xC4, 0x7A, 0x10);
    case Health::Broken:
        return QColor(0xE0, 0x50, 0x4A);
    }
    Q_UNREACHABLE();
}

bool signInNeeded(const ConnectionStatus &status)
{
    return status.tokens == TokenState::SignInNeeded;
}

// What a name from elsewhere says must not become a mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString sentence(const ConnectionStatus &status, bool relayRunning)
{
    const QString name = status.connection.name;
    if (!relayRunning)
        return Tray::tr("%1: not working").arg(name);
    if (status.paused)
        return Tray::tr("%1: paused").arg(name);
    if (signInNeeded(status))
        return Tray::tr("%1: sign in again").arg(name);
    for (const AppStatus &app : status.apps) {
        if (app.health == Health::NeedsYou)
            return Tray::tr("%1: %2 needs you", "Connection and app").arg(name, app.name);
    }
    switch (status.health) {
    case Health::Off:
        return Tray::tr("%1: starting").arg(name);
    case Health::Ready:
        return Tray::tr("%1: ready").arg(name);
    case Health::Working:
        return Tray::tr("%1: one moment").arg(name);
    case Health::NeedsYou:
        return Tray::tr("%1: needs you").arg(name);
    case Health::Broken:
        break;
    }
    return Tray::tr("%1: not working").arg(name);
}

} // namespace

QIcon trayIcon(Health health)
{
    QIcon icon = fixedIcon(glyphOf(health), panelColour(health));
    // On macOS the panel tints it; the shapes tell the states there.
    icon.setIsMask(true);
    return icon;
}

Tray::Tray(StatusSource &source, const Actions &actions, std::chrono::milliseconds patience,
           QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_actions(actions)
    , m_menu(std::make_unique<QMenu>())
    , m_panel(new PanelWatch(this))
    , m_search(new QTimer(this))
    , m_notices(new Notices(source, actions.now, noticeDelay, this))
{
    m_menu->setObjectName(u"trayMenu"_s);
    connect(&m_source, &StatusSource::changed, this, &Tray::redraw);
    // "2 minutes ago" is true when one looks.
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::redraw);
    connect(m_notices, &Notices::raised, this, &Tray::tell);
    m_search->setInterval(betweenLooks);
    connect(m_search, &QTimer::timeout, this, &Tray::look);
    connect(m_panel, &PanelWatch::came, this, &Tray::look);
    QTimer::singleShot(patience, this, [this] {
        m_patient = false;
        look();
    });
    redraw();
}

Tray::~Tray() = default;

bool Tray::isShown() const
{
    return m_icon != nullptr;
}

void Tray::look()
{
    if (m_icon)
        return;
    // Qt must not be asked before the panel is there, but where it knows another way than D-Bus.
    const bool otherWay = !m_patient && QGuiApplication::platformName() == "xcb"_L1;
    if ((!m_panel->isThere() && !otherWay) || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_search->start();
        return;
    }
    m_search->stop();
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    m_actions.openMainWindow();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::follow);
    redraw();
    m_icon->show();
    Q_EMIT shown();
}

void Tray::tell(const Notice &notice)
{
    if (!m_icon)
        return;
    m_told = notice;
    m_icon->showMessage(notice.title, notice.text, appIcon());
}

void Tray::follow()
{
    // With X11's signs Qt takes a click that opens the menu for one on the message as well (6.4.2).
    if (m_menu->isVisible())
        return;
    if (m_told
        && (m_told->kind == Notice::Kind::SignIn || m_told->kind == Notice::Kind::SignInEndsSoon
            || m_told->kind == Notice::Kind::MorePermission))
        m_actions.signIn(m_told->connection);
    else
        m_actions.checkEverything();
}

QString Tray::toolTip() const
{
    const Status &status = m_source.status();
    QStringList sentences{u"Patchbay"_s};
    for (const ConnectionStatus &connection : status.connections)
        sentences.append(sentence(connection, status.relayRunning));
    return sentences.join(u". "_s);
}

void Tray::redraw()
{
    const Status &status = m_source.status();
    m_menu->clear();
    // clear() leaves submenus to their parent.
    const QList<QMenu *> old = m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *menu : old)
        menu->deleteLater();

    if (status.connections.isEmpty()) {
        m_menu->addAction(tr("Nothing is connected yet"), this,
                          [this] { m_actions.openMainWindow(); });
        m_menu->addAction(tr("Add a connection…"), this, [this] { m_actions.addConnection(); });
    }
    for (const ConnectionStatus &connection : status.connections) {
        addConnection(connection);
        m_menu->addSeparator();
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Open Patchbay"), this, [this] { m_actions.openMainWindow(); });
    m_menu->addAction(tr("Check everything now"), this, [this] { m_actions.checkEverything(); });
    m_menu->addAction(tr("Show report…"), this, [this] { m_actions.showReport(); });
    if (status.pausedUntil.isValid())
        m_menu->addAction(tr("Go on (paused until %1)", "A time").arg(timeOf(status.pausedUntil)),
                          this, [this] { m_actions.goOn(); });
    else if (!status.connections.isEmpty())
        m_menu->addAction(tr("Pause for 1 hour"), this, [this] { m_actions.pause(); });
    if (!status.connections.isEmpty())
        m_menu->addAction(tr("Undo everything…"), this, [this] { m_actions.undoEverything(); });
    if (const Policy policy = m_actions.choices().policy; policy.isThere()) {
        m_menu->addSeparator();
        m_menu->addAction(plain(managedBy(policy)))->setEnabled(false);
        if (!policy.supportLink.isEmpty())
            m_menu->addAction(
                tr("Get help…", "From the company’s own people"), this,
                [this, link = policy.supportLink] { m_actions.openLink(QUrl(link)); });
    }
    m_menu->addSeparator();
    QStringList names;
    for (const ConnectionStatus &connection : status.connections)
        names.append(plain(connection.connection.name));
    m_menu->addAction(names.isEmpty() ? tr("Quit")
                                      : tr("Quit: your AI apps lose %1").arg(listed(names)),
                      this, [this] { m_actions.quit(); });
    if (m_icon) {
        m_icon->setIcon(trayIcon(status.health));
        m_icon->setToolTip(toolTip());
    }
}

void Tray::addConnection(const ConnectionStatus &status)
{
    const QString id = status.connection.id;
    const bool signIn = signInNeeded(status) && !status.paused;
    m_menu->addAction(plain(sentence(status, m_source.status().relayRunning)), this,
                      [this, id, signIn] {
                          if (signIn)
                              m_actions.signIn(id);
                          else
                              m_actions.openMainWindow();
                      });
    if (!signIn && status.connection.access == Access::SignIn
        && !status.connection.account.isEmpty()) {
        QMenu *account = m_menu->addMenu(plain(status.connection.account));
        account->addAction(tr("Sign in as somebody else…"), this,
                           [this, id] { m_actions.signInAsSomebodyElse(id); });
        account->addAction(tr("Sign out"), this, [this, id] { m_actions.signOut(id); });
    }
    for (const AppStatus &app : status.apps)
        addApp(status, app);
    m_menu->addAction(tr("Add an app…"), this, [this, id] { m_actions.addApps(id); });
}

void Tray::addApp(const ConnectionStatus &status, const AppStatus &app)
{
    const QString id = status.connection.id;
    const QString client = app.client;
    const QString name = plain(app.name);
    if (app.entry == EntryState::Missing || app.entry == EntryState::Changed) {
        // What needs a click stands in the first level.
        m_menu->addAction(tr("%1: put our entry back", "Name of an app").arg(name), this,
                          [this, id, client] { m_actions.putBack(id, client); });
        return;
    }
    const QString word = wordFor(app).toLower();
    QMenu *menu = m_menu->addMenu(app.lastSeen.isValid()
                                      ? tr("%1: %2, %3", "App, its state, when it last asked")
                                            .arg(name, word, ago(app.lastSeen, m_actions.now()))
                                      : tr("%1: %2", "App and its state").arg(name, word));
    if (app.running)
        menu->addAction(tr("Restart %1").arg(name), this,
                        [this, client] { m_actions.restartApp(client); });
    menu->addAction(app.byHand ? tr("Take its key back from %1", "An app set up by hand").arg(name)
                               : tr("Remove from %1").arg(name),
                    this, [this, id, client] { m_actions.removeApp(id, client); });
}

} // namespace patchbay
