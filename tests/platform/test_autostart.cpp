#include "platform/autostart.h"

#include "platform/files.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAndOff_data();
    void onAndOff();
    void desktopEntryIsQuoted();
    void othersCanSwitchItOff();
    void launchAgentIsEscaped();
    void windowsCommandLine_data();
    void windowsCommandLine();
};

void TestAutostart::onAndOff_data()
{
    QTest::addColumn<Os>("os");
    QTest::addColumn<QString>("file");
    QTest::newRow("Linux") << Os::Linux << u"/config/autostart/patchbay.desktop"_s;
    QTest::newRow("macOS") << Os::MacOs << u"/home/Library/LaunchAgents/patchbay.plist"_s;
}

void TestAutostart::onAndOff()
{
    QFETCH(Os, os);
    QFETCH(QString, file);
    const QTemporaryDir folder;
    Places places;
    places.os = os;
    places.home = folder.path() + u"/home"_s;
    places.config = folder.path() + u"/config"_s;
    QCOMPARE(autostart(places), Autostart::Off);
    QVERIFY(setAutostart(places, Autostart::Off, u"/opt/patchbay"_s, {}));
    QVERIFY(setAutostart(places, Autostart::On, u"/opt/patchbay"_s, {u"--quiet"_s}));
    QCOMPARE(autostart(places), Autostart::On);
    QVERIFY(readFile(folder.path() + file)->contains("/opt/patchbay"));
    QVERIFY(setAutostart(places, Autostart::Off, u"/opt/patchbay"_s, {}));
    QCOMPARE(autostart(places), Autostart::Off);
    QVERIFY(!QFile::exists(folder.path() + file));
}

void TestAutostart::desktopEntryIsQuoted()
{
    const QString entry = desktopEntryFor(u"/opt/my apps/patch\"bay$`\\"_s, {u"50%"_s});
    QVERIFY2(
        entry.contains(u"\nExec=\"/opt/my apps/patch\\\\\"bay\\\\$\\\\`\\\\\\\\\" \"50%%\"\n"_s),
        qPrintable(entry));
}

void TestAutostart::othersCanSwitchItOff()
{
    const QString entry = desktopEntryFor(u"/opt/patchbay"_s, {});
    QVERIFY(isOnIn(entry));
    QVERIFY(!isOnIn(entry + u"Hidden=true\n"_s));
    QVERIFY(!isOnIn(QString(entry).replace(u"enabled=true"_s, u"enabled = false"_s)));
    QVERIFY(!isOnIn(QString()));
}

void TestAutostart::launchAgentIsEscaped()
{
    const QString agent = launchAgentFor(u"/Applications/A & B.app"_s, {u"<x>"_s});
    QVERIFY(agent.contains(u"<string>/Applications/A &amp; B.app</string>"_s));
    QVERIFY(agent.contains(u"<string>&lt;x&gt;</string>"_s));
}

void TestAutostart::windowsCommandLine_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"a"_s << u"\"a\""_s;
    QTest::newRow("blank") << u"a b"_s << u"\"a b\""_s;
    QTest::newRow("empty") << u""_s << u"\"\""_s;
    QTest::newRow("quotation mark") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("backslash inside") << u"a\\b"_s << u"\"a\\b\""_s;
    QTest::newRow("backslash before a mark") << u"a\\\"b"_s << u"\"a\\\\\\\"b\""_s;
    QTest::newRow("backslash at the end") << u"C:\\x\\"_s << u"\"C:\\x\\\\\""_s;
}

void TestAutostart::windowsCommandLine()
{
    QFETCH(QString, argument);
    QFETCH(QString, quoted);
    QCOMPARE(commandLineFor(u"C:\\P F\\p.exe"_s, {argument}), u"\"C:\\P F\\p.exe\" "_s + quoted);
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "test_autostart.moc"
