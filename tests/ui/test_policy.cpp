// What an admin has decided, as wizard, windows and tray show it: hidden, or set by somebody.

#include "parts/style.h"
#include "tray/tray.h"
#include "ui/fake_setup.h"
#include "ui/pretended.h"
#include "windows/main_window.h"
#include "windows/other_ways.h"
#include "wizard/wizard.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

Policy ofAcme(const QJsonObject &values)
{
    QJsonObject all = values;
    all.insert(u"organisationName"_s, u"Acme"_s);
    return policyFrom({u"/etc/patchbay/policy.json"_s, all, {}});
}

// All text in sight.
QString wordsIn(const QWidget &window)
{
    QStringList words;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words.append(label->text().remove(QChar(0x200B)));
    }
    return words.join(u'\n');
}

} // namespace

class TestUiPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, Scheme::Light);
    }

    void init()
    {
        m_asked.clear();
        m_choices = {.startsWithComputer = true};
        m_actions = pretended::actions(&m_asked);
        m_actions.choices = [this] { return m_choices; };
    }

    void showsEverythingWithoutOne()
    {
        FakeSetup setup(pretended::presets());
        Wizard wizard(setup, m_actions);
        wizard.show();
        QCOMPARE(wizard.place(), Wizard::Welcome);
        wizard.showPlace(Wizard::Address);
        for (const auto &name : {u"card-celigo"_s, u"card-address"_s, u"card-practice"_s})
            QTRY_VERIFY2(isShown(wizard, name), qPrintable(name));
        QVERIFY(!isShown(wizard, u"setByPolicy"_s));
        QVERIFY(!wordsIn(wizard).contains(u"Set by"_s));
    }

    void skipsTheWelcome()
    {
        FakeSetup setup(pretended::presets());
        setup.decided = ofAcme({{u"hiddenScreens"_s, QJsonArray{u"welcome"_s}}});
        Wizard wizard(setup, m_actions);
        wizard.show();
        QCOMPARE(wizard.place(), Wizard::Address);
        QVERIFY(!isShown(wizard, u"back"_s));
        // A link is still taken.
        wizard.offer({}, u"https://a.example.com/mcp"_s, {});
        QCOMPARE(wizard.place(), Wizard::Address);
    }

    void offersOnlyTheseServers()
    {
        FakeSetup setup(pretended::presets()); // those that the policy leaves
        setup.decided = ofAcme({{u"onlyTheseServers"_s, true}});
        Wizard wizard(setup, m_actions);
        wizard.show();
        wizard.showPlace(Wizard::Address);
        QTRY_VERIFY(isShown(wizard, u"card-celigo"_s));
        QVERIFY(!isShown(wizard, u"card-address"_s));
        QVERIFY(!isShown(wizard, u"card-practice"_s));
        QVERIFY(wordsIn(wizard).contains(u"Set by Acme"_s));
    }

    void hidesPracticeAndAccessKey()
    {
        FakeSetup setup(pretended::presets());
        setup.decided = ofAcme({{u"hiddenScreens"_s, QJsonArray{u"practice"_s, u"accessKey"_s}}});
        Wizard wizard(setup, m_actions);
        wizard.show();
        wizard.showPlace(Wizard::Address);
        QTRY_VERIFY(isShown(wizard, u"card-address"_s));
        QVERIFY(!isShown(wizard, u"card-practice"_s));
        QVERIFY(!isShown(wizard, u"accessKeyPart"_s));
    }

    void saysWhatIsDecidedOfApps()
    {
        FakeSetup setup(pretended::presets());
        setup.decided =
            ofAcme({{u"allowedApps"_s, QJsonArray{u"cursor"_s}}, {u"readOnlyMode"_s, true}});
        setup.now = pretended::appsFound();
        Wizard wizard(setup, m_actions, Wizard::Start::Apps);
        wizard.show();
        QTRY_VERIFY(wordsIn(wizard).contains(u"Set by Acme: Only apps that may be connected"_s));
        QVERIFY(wordsIn(wizard).contains(u"only read"_s));
    }

    void saysWhoManages()
    {
        m_choices.policy = ofAcme(
            {{u"supportLink"_s, u"https://help.example.com/"_s}, {u"putBackByItself"_s, true}});
        m_choices.putsBackByItself = true;
        pretended::Source source(pretended::allIsWell());
        MainWindow window(source, m_findings, m_activity, m_actions);
        window.show();
        window.showPage(MainWindow::Settings);
        QTRY_VERIFY(wordsIn(window).contains(u"Managed by Acme"_s));
        auto *putBack = window.findChild<QCheckBox *>(u"putBackByItself"_s);
        QVERIFY(putBack->isChecked());
        QVERIFY(!putBack->isEnabled());
        QVERIFY(wordsIn(window).contains(u"Set by Acme"_s));
        Tray tray(source, m_actions, std::chrono::milliseconds(0));
        QStringList entries;
        const auto actions = tray.menu()->actions();
        for (const QAction *action : actions)
            entries.append(action->text());
        QVERIFY(entries.contains(u"Managed by Acme"_s));
        QVERIFY(entries.contains(u"Get help…"_s));
    }

    void hidesPages()
    {
        m_choices.policy = ofAcme({{u"hiddenScreens"_s, QJsonArray{u"activity"_s, u"settings"_s}}});
        pretended::Source source(pretended::allIsWell());
        MainWindow window(source, m_findings, m_activity, m_actions);
        window.show();
        const auto *navigation = window.findChild<QListWidget *>(u"navigation"_s);
        QVERIFY(navigation->item(MainWindow::Activity)->isHidden());
        QVERIFY(navigation->item(MainWindow::Settings)->isHidden());
        QVERIFY(!navigation->item(MainWindow::Problems)->isHidden());
        // The keys go past them.
        window.activateWindow();
        QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(navigation->currentRow() < MainWindow::Activity);
        QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(navigation->currentRow() < MainWindow::Activity);
    }

    void keepsAWantedServer()
    {
        m_choices.policy = ofAcme({{u"readOnlyMode"_s, true}});
        pretended::Source source(pretended::allIsWell());
        const QString id = source.status().connections.first().connection.id;
        m_choices.forcedConnections = QStringList{id};
        MainWindow window(source, m_findings, m_activity, m_actions);
        window.show();
        const auto *more = window.findChild<QToolButton *>(u"more-"_s + id);
        QVERIFY(more);
        const QAction *last = more->menu()->actions().constLast();
        QVERIFY2(last->text().endsWith(u"(Set by Acme)"_s), qPrintable(last->text()));
        QVERIFY(!last->isEnabled());
        QVERIFY(wordsIn(window).contains(u"only reads"_s));
    }

    void hidesOtherWays()
    {
        pretended::Source source(pretended::allIsWell());
        const QString name = u"otherWays-"_s + source.status().connections.first().connection.id;
        {
            MainWindow window(source, m_findings, m_activity, m_actions);
            window.show();
            QTRY_VERIFY(isShown(window, name));
        }
        m_choices.policy = ofAcme({{u"allowedApps"_s, QJsonArray{u"cursor"_s}}});
        MainWindow window(source, m_findings, m_activity, m_actions);
        window.show();
        QVERIFY(!isShown(window, name));
    }

private:
    static bool isShown(const QWidget &window, const QString &name)
    {
        const auto *widget = window.findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }

    QStringList m_asked;
    Choices m_choices;
    Actions m_actions;
    pretended::Findings m_findings;
    pretended::Activity m_activity;
};

QTEST_MAIN(TestUiPolicy)
#include "test_policy.moc"
