// The tray's menu and icon; whether a tray is there is not asked (offscreen has none).

#include "parts/icons.h"
#include "parts/when.h"
#include "tray/tray.h"
#include "ui/pretended.h"

#include <QMenu>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_asked.clear(); }
    void saysThatAllIsWell();
    void putsWhatNeedsAClickFirst();
    void signsInFromTheFirstLine();
    void offersAWayInWhenNothingIsThere();
    void pausesAndGoesOn();
    void escapesNames();
    void drawsFiveDifferentIcons();
    void waitsForATray();
    void tellsOncePerCause();
    void saysNothingOfABlip();
    void tellsOfEachThatNeedsAPerson();

private:
    QAction *entry(const QMenu *menu, const QString &text) const;
    QStringList texts(const QMenu *menu) const;

    Actions m_actions = pretended::actions(&m_asked);
    QStringList m_asked;
};

QAction *TestTray::entry(const QMenu *menu, const QString &text) const
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QStringList TestTray::texts(const QMenu *menu) const
{
    QStringList all;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            all.append(action->text());
    }
    return all;
}

void TestTray::saysThatAllIsWell()
{
    pretended::Source source(pretended::allIsWell());
    Tray tray(source, m_actions);
    QCOMPARE(
        texts(tray.menu()),
        (QStringList{u"Celigo: ready"_s, u"maria.keller@acme.example"_s,
                     u"Claude: connected, 2 minutes ago"_s,
                     u"Cursor: not open, "_s + u"yesterday"_s, u"Add an app…"_s, u"Open Patchbay"_s,
                     u"Check everything now"_s, u"Show report…"_s, u"Pause for 1 hour"_s,
                     u"Undo everything…"_s, u"Quit: your AI apps lose Celigo"_s}));
    QCOMPARE(tray.toolTip(), u"Patchbay. Celigo: ready"_s);
    const QMenu *claude = entry(tray.menu(), u"Claude: connected, 2 minutes ago"_s)->menu();
    entry(claude, u"Restart Claude"_s)->trigger();
    entry(claude, u"Remove from Claude"_s)->trigger();
    entry(entry(tray.menu(), u"maria.keller@acme.example"_s)->menu(), u"Sign out"_s)->trigger();
    entry(tray.menu(), u"Celigo: ready"_s)->trigger();
    entry(tray.menu(), u"Quit: your AI apps lose Celigo"_s)->trigger();
    QCOMPARE(m_asked,
             (QStringList{u"restartApp claude-desktop"_s, u"removeApp celigo claude-desktop"_s,
                          u"signOut celigo"_s, u"openMainWindow"_s, u"quit"_s}));
}

void TestTray::putsWhatNeedsAClickFirst()
{
    pretended::Source source(pretended::needsYou());
    Tray tray(source, m_actions);
    QCOMPARE(texts(tray.menu()).first(), u"Celigo: VS Code needs you"_s);
    QAction *putBack = entry(tray.menu(), u"VS Code: put our entry back"_s);
    QVERIFY(putBack);
    QVERIFY(!putBack->menu());
    putBack->trigger();
    QCOMPARE(m_asked, QStringList{u"putBack celigo vscode"_s});
}

void TestTray::signsInFromTheFirstLine()
{
    pretended::Source source(pretended::allIsWell());
    Tray tray(source, m_actions);
    source.set(pretended::needsSignIn());
    entry(tray.menu(), u"Celigo: sign in again"_s)->trigger();
    QCOMPARE(m_asked, QStringList{u"signIn celigo"_s});
}

void TestTray::offersAWayInWhenNothingIsThere()
{
    pretended::Source source(pretended::noConnections());
    Tray tray(source, m_actions);
    entry(tray.menu(), u"Add a connection…"_s)->trigger();
    QCOMPARE(m_asked, QStringList{u"addConnection"_s});
    QVERIFY(!entry(tray.menu(), u"Undo everything…"_s));
}

void TestTray::pausesAndGoesOn()
{
    Status status = pretended::allIsWell();
    pretended::Source source(status);
    Tray tray(source, m_actions);
    entry(tray.menu(), u"Pause for 1 hour"_s)->trigger();
    status.pausedUntil = pretended::now().addSecs(3600);
    status.connections[0].paused = true;
    source.set(status);
    QCOMPARE(tray.toolTip(), u"Patchbay. Celigo: paused"_s);
    QVERIFY(!entry(tray.menu(), u"Pause for 1 hour"_s));
    QAction *goOn =
        entry(tray.menu(), u"Go on (paused until %1)"_s.arg(timeOf(status.pausedUntil)));
    QVERIFY(goOn);
    goOn->trigger();
    QCOMPARE(m_asked, (QStringList{u"pause"_s, u"goOn"_s}));
}

void TestTray::escapesNames()
{
    Status status = pretended::allIsWell();
    status.connections[0].connection.name = u"R&D"_s;
    pretended::Source source(status);
    Tray tray(source, m_actions);
    QCOMPARE(texts(tray.menu()).first(), u"R&&D: ready"_s);
}

void TestTray::drawsFiveDifferentIcons()
{
    QList<QImage> seen;
    for (const Health health :
         {Health::Off, Health::Ready, Health::Working, Health::NeedsYou, Health::Broken}) {
        const QImage image = trayIcon(health).pixmap(22, 22).toImage();
        QCOMPARE(image.size(), QSize(22, 22));
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestTray::waitsForATray()
{
    pretended::Source source(pretended::allIsWell());
    Tray tray(source, m_actions);
    QCoreApplication::processEvents();
    QCOMPARE(tray.isShown(), QSystemTrayIcon::isSystemTrayAvailable());
}

void TestTray::tellsOncePerCause()
{
    pretended::Source source(pretended::allIsWell());
    Notices notices(source, m_actions.now, std::chrono::milliseconds(0));
    QStringList told;
    connect(&notices, &Notices::raised, this,
            [&told](const Notice &notice) { told.append(notice.title); });
    source.set(pretended::needsSignIn());
    QTRY_COMPARE(told, QStringList{u"Sign in to Celigo again"_s});
    source.set(pretended::needsSignIn());
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1);
    source.set(pretended::allIsWell()); // mended, and broken anew
    source.set(pretended::needsSignIn());
    QTRY_COMPARE(told.size(), 2);
}

void TestTray::saysNothingOfABlip()
{
    pretended::Source source(pretended::allIsWell());
    Notices notices(source, m_actions.now, std::chrono::milliseconds(20));
    QStringList told;
    connect(&notices, &Notices::raised, this,
            [&told](const Notice &notice) { told.append(notice.title); });
    source.set(pretended::needsSignIn());
    source.set(pretended::allIsWell());
    source.set(pretended::relayStopped());
    QTRY_COMPARE(told, QStringList{u"Your apps cannot reach their servers"_s});
}

void TestTray::tellsOfEachThatNeedsAPerson()
{
    QStringList titles;
    for (const Notice &notice : noticesFor(pretended::needsYou(), pretended::now()))
        titles.append(notice.title);
    QCOMPARE(titles,
             (QStringList{u"Your sign-in to Celigo ends soon"_s, u"VS Code has lost Celigo"_s}));
    Status more = pretended::allIsWell();
    more.connections.first().connection.facts->wantedScope = u"flows.write"_s;
    const QList<Notice> wanted = noticesFor(more, pretended::now());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().title, u"Celigo needs more permission"_s);
    QVERIFY(noticesFor(pretended::allIsWell(), pretended::now()).isEmpty());
    QVERIFY(noticesFor(pretended::noConnections(), pretended::now()).isEmpty());
    QVERIFY(noticesFor({}, pretended::now()).isEmpty()); // before anything is set up
}

QTEST_MAIN(TestTray)
#include "test_tray.moc"
