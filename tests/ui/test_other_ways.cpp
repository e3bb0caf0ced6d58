// "Other ways": what a person can copy, and what is not offered.

#include "clients/web_apps.h"
#include "parts/style.h"
#include "ui/pretended.h"
#include "windows/other_ways.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
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
    button->click();
    QCoreApplication::processEvents();
}

} // namespace

class TestOtherWays : public QObject
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
        m_copied.clear();
        m_opened.clear();
        m_made = pretended::otherApp();
        m_actions = pretended::actions(&m_asked);
        m_actions.copyText = [this](const QString &text) { m_copied.append(text); };
        m_actions.openLink = [this](const QUrl &link) { m_opened.append(link); };
    }

    void givesAnAppItsKeyWithoutShowingIt()
    {
        const auto window = open(pretended::allIsWell());
        click(*window, u"otherApp"_s);
        auto *name = window->findChild<QLineEdit *>(u"otherAppName"_s);
        auto *make = window->findChild<QPushButton *>(u"makeKey"_s);
        // Whether the window is active or not.
        QVERIFY(window->focusWidget());
        QCOMPARE(window->focusWidget()->objectName(), u"otherAppName"_s);
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(name, u"  Hermes"_s);
        QVERIFY(make->isEnabled());
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(spokenIn(*window).contains(u"Hermes may use Celigo from now on"_s));
        QVERIFY(!name->isVisible());

        const QString key = pretended::otherAppKey();
        click(*window, u"show-json"_s);
        auto *shown = window->findChild<QPlainTextEdit *>(u"text-json"_s);
        QVERIFY(shown->isVisible());
        QVERIFY(shown->toPlainText().contains(u"mcpServers"_s));
        QVERIFY(!shown->toPlainText().contains(key));
        click(*window, u"copy-json"_s);
        QCOMPARE(m_copied.size(), 1);
        QVERIFY(m_copied.first().contains(key));
        auto *copy = window->findChild<QPushButton *>(u"copy-json"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
        click(*window, u"copy-header"_s);
        QCOMPARE(m_copied.last(), QString(u"Bearer "_s + key));
        QCOMPARE(copy->text(), u"Copy"_s);

        // Nobody sees it unless they ask to.
        for (const auto *text : window->findChildren<QPlainTextEdit *>())
            QVERIFY2(!text->toPlainText().contains(key), qPrintable(text->objectName()));
        QVERIFY(!spokenIn(*window).contains(key));
        window->findChild<QCheckBox *>(u"showKey"_s)->setChecked(true);
        QVERIFY(shown->toPlainText().contains(key));
        window->findChild<QCheckBox *>(u"showKey"_s)->setChecked(false);
        QVERIFY(!shown->toPlainText().contains(key));
    }

    void copiesEveryForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("part");
        QTest::newRow("address") << u"url"_s << u"http://127.0.0.1:47821/celigo/mcp"_s;
        QTest::newRow("key") << u"header"_s << u"Bearer "_s;
        QTest::newRow("both") << u"address-with-key"_s << u"/k/"_s;
        QTest::newRow("json") << u"json"_s << u"\"headers\""_s;
        QTest::newRow("json program") << u"json-program"_s << u"\"args\""_s;
        QTest::newRow("toml") << u"toml"_s << u"[mcp_servers.celigo]"_s;
        QTest::newRow("yaml") << u"yaml"_s << u"mcpServers:\n"_s;
        QTest::newRow("command") << u"command"_s << u"patchbay-bridge celigo"_s;
    }
    void copiesEveryForm()
    {
        QFETCH(QString, form);
        QFETCH(QString, part);
        const auto window = open(pretended::allIsWell());
        makeKey(*window);
        click(*window, u"copy-"_s + form);
        QCOMPARE(m_copied.size(), 1);
        QVERIFY2(m_copied.first().contains(part), qPrintable(m_copied.first()));
    }

    void saysWhyThereIsNoKey()
    {
        m_made = Error{ErrorCode::FileNotWritable, "connections.json"};
        const auto window = open(pretended::allIsWell());
        makeKey(*window);
        QVERIFY(window->findChild<QLineEdit *>(u"otherAppName"_s)->isVisible());
        QVERIFY(!window->findChild<QPushButton *>(u"copy-json"_s));
        QVERIFY(window->findChild<QAbstractButton *>(u"otherAppErrorDetails"_s)->isVisible());
    }

    void goesBackAndBegins()
    {
        const auto window = open(pretended::allIsWell());
        makeKey(*window);
        click(*window, u"pasteBack"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!window->findChild<QPushButton *>(u"copy-json"_s)); // the key is gone with it
        QVERIFY(spokenIn(*window).contains(u"Other ways to use Celigo"_s));
        click(*window, u"otherApp"_s);
        QVERIFY(window->findChild<QLineEdit *>(u"otherAppName"_s)->text().isEmpty());
        click(*window, u"pasteClose"_s);
        QVERIFY(!window->isVisible());
    }

    void letsAnAppAddItItself()
    {
        const auto window = open(pretended::allIsWell());
        click(*window, u"addByLink-vscode"_s);
        QCOMPARE(m_asked, QStringList{u"addByLink celigo vscode"_s});
        QVERIFY(!window->findChild<QPushButton *>(u"addByLink-zed"_s));
    }

    void leadsThroughAWebApp()
    {
        const auto window = open(pretended::allIsWell());
        click(*window, u"webApp-claude-ai"_s);
        QVERIFY(spokenIn(*window).contains(u"Use Celigo in Claude.ai"_s));
        QVERIFY(spokenIn(*window).contains(u"VPN"_s));
        click(*window, u"step-1-open"_s);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().host(), u"claude.ai"_s);
        const QString url = pretended::allIsWell().connections.first().connection.url;
        QVERIFY(m_opened.first().query(QUrl::FullyDecoded).contains(url));
        click(*window, u"step-2-url"_s);
        click(*window, u"step-2-name"_s);
        QCOMPARE(m_copied, (QStringList{url, u"Celigo"_s}));
        click(*window, u"webAppBack"_s);
        QVERIFY(spokenIn(*window).contains(u"Other ways to use Celigo"_s));
    }

    void offersNoWebAppForWhatTheWebCannotReach()
    {
        Status status = pretended::allIsWell();
        status.connections.first().connection.url = u"https://mcp.acme.internal/mcp"_s;
        const auto window = open(status);
        QVERIFY(!window->findChild<QPushButton *>(u"webApp-claude-ai"_s));
        QVERIFY(spokenIn(*window).contains(u"where they cannot reach it"_s));
    }

    void everythingHasAName()
    {
        const auto window = open(pretended::allIsWell());
        const auto look = [&window] {
            QCoreApplication::processEvents();
            for (QWidget *widget : window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName()));
            }
        };
        look();
        makeKey(*window);
        click(*window, u"show-toml"_s);
        look();
        click(*window, u"pasteBack"_s);
        click(*window, u"webApp-chatgpt"_s);
        look();
    }

private:
    std::unique_ptr<OtherWays> open(const Status &status)
    {
        auto window = std::make_unique<OtherWays>(
            status.connections.first().connection,
            OtherWays::Offers{pretended::linkApps(), *readWebApps()},
            [this](const QString &) { return m_made; }, m_actions);
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
        return window;
    }

    static void makeKey(QWidget &window)
    {
        click(window, u"otherApp"_s);
        window.findChild<QLineEdit *>(u"otherAppName"_s)->setText(u"Hermes"_s);
        click(window, u"makeKey"_s);
    }

    QStringList m_asked;
    QStringList m_copied;
    QList<QUrl> m_opened;
    Actions m_actions;
    Result<OtherAppEntry> m_made = pretended::otherApp();
};

QTEST_MAIN(TestOtherWays)
#include "test_other_ways.moc"
