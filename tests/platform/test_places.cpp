#include "platform/places.h"
#include "platform/system_parts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linuxFollowsTheXdgVariables();
    void linuxIgnoresRelativeXdgVariables();
    void linuxRuntimeNeedsNoVariable();
    void macOs();
    void windows();
    void dataFolderMovesAllFour_data();
    void dataFolderMovesAllFour();
    void programFolders();
    void newestNodeFirst();
    void thisComputer();
};

namespace {

Surroundings onLinux()
{
    Surroundings s;
    s.os = Os::Linux;
    s.environment = {{u"HOME"_s, u"/home/maria"_s}, {u"PATH"_s, u"/opt/tool/bin:/usr/bin:bin"_s}};
    s.accountHome = u"/home/maria"_s;
    s.ownFolder = u"/opt/patchbay"_s;
    s.workingFolder = u"/tmp/here"_s;
    return s;
}

Surroundings onWindows()
{
    Surroundings s;
    s.os = Os::Windows;
    s.environment = {{u"APPDATA"_s, u"C:\\Users\\maria\\AppData\\Roaming"_s},
                     {u"LOCALAPPDATA"_s, u"C:\\Users\\maria\\AppData\\Local"_s},
                     {u"PATH"_s, u"C:\\Windows\\system32;;C:\\Tool\\;tools"_s}};
    s.accountHome = u"C:\\Users\\maria"_s;
    s.ownFolder = u"C:/Program Files/Patchbay"_s;
    s.workingFolder = u"D:/here"_s;
    return s;
}

} // namespace

void TestPlaces::linuxFollowsTheXdgVariables()
{
    Surroundings s = onLinux();
    Places places = placesFor(s, {});
    QCOMPARE(places.home, u"/home/maria"_s);
    QCOMPARE(places.config, u"/home/maria/.config"_s);
    QCOMPARE(places.localData, u"/home/maria/.local/share"_s);
    QCOMPARE(places.ourConfig, u"/home/maria/.config/patchbay"_s);
    QCOMPARE(places.ourData, u"/home/maria/.local/share/patchbay"_s);
    QCOMPARE(places.ourState, u"/home/maria/.local/state/patchbay"_s);
    QCOMPARE(places.bridgeProgram, u"/opt/patchbay/patchbay-bridge"_s);

    s.environment[u"HOME"_s] = u"/elsewhere/"_s;
    s.environment[u"XDG_CONFIG_HOME"_s] = u"/x/config"_s;
    s.environment[u"XDG_DATA_HOME"_s] = u"/x/data"_s;
    s.environment[u"XDG_STATE_HOME"_s] = u"/x/state"_s;
    places = placesFor(s, {});
    QCOMPARE(places.home, u"/elsewhere"_s);
    QCOMPARE(places.config, u"/x/config"_s);
    QCOMPARE(places.ourConfig, u"/x/config/patchbay"_s);
    QCOMPARE(places.ourData, u"/x/data/patchbay"_s);
    QCOMPARE(places.ourState, u"/x/state/patchbay"_s);
    QCOMPARE(places.environment.value(u"XDG_STATE_HOME"_s), u"/x/state"_s);
}

void TestPlaces::linuxIgnoresRelativeXdgVariables()
{
    Surroundings s = onLinux();
    s.environment[u"XDG_CONFIG_HOME"_s] = u"config"_s;
    s.environment[u"HOME"_s] = u""_s;
    QCOMPARE(placesFor(s, {}).config, u"/home/maria/.config"_s);
}

// The bridge looks for the same folder with an empty environment.
void TestPlaces::linuxRuntimeNeedsNoVariable()
{
    Surroundings s = onLinux();
    s.environment[u"HOME"_s] = u"/elsewhere"_s;
    s.environment[u"XDG_RUNTIME_DIR"_s] = u"/x/runtime"_s;
    s.environment[u"XDG_STATE_HOME"_s] = u"/x/state"_s;
    QCOMPARE(placesFor(s, {}).ourRuntime, u"/home/maria/.local/state/patchbay/run"_s);
    s.sessionRuntime = u"/run/user/1000"_s;
    QCOMPARE(placesFor(s, {}).ourRuntime, u"/run/user/1000/patchbay"_s);
}

void TestPlaces::macOs()
{
    Surroundings s = onLinux();
    s.os = Os::MacOs;
    s.environment[u"HOME"_s] = u"/Users/maria"_s;
    s.environment[u"XDG_CONFIG_HOME"_s] = u"/x/config"_s;
    s.accountHome = u"/Users/maria"_s;
    const Places places = placesFor(s, {});
    QCOMPARE(places.config, u"/Users/maria/Library/Application Support"_s);
    QCOMPARE(places.localData, u"/Users/maria/Library/Application Support"_s);
    QCOMPARE(places.ourConfig, u"/Users/maria/Library/Application Support/Patchbay"_s);
    QCOMPARE(places.ourState, u"/Users/maria/Library/Logs/Patchbay"_s);
    QCOMPARE(places.ourRuntime, u"/Users/maria/Library/Application Support/Patchbay/run"_s);
    QVERIFY(places.programFolders.contains(u"/opt/homebrew/bin"_s));
}

void TestPlaces::windows()
{
    const Places places = placesFor(onWindows(), {});
    QCOMPARE(places.home, u"C:/Users/maria"_s);
    QCOMPARE(places.config, u"C:/Users/maria/AppData/Roaming"_s);
    QCOMPARE(places.localData, u"C:/Users/maria/AppData/Local"_s);
    QCOMPARE(places.ourConfig, u"C:/Users/maria/AppData/Roaming/Patchbay"_s);
    QCOMPARE(places.ourData, u"C:/Users/maria/AppData/Local/Patchbay/data"_s);
    QCOMPARE(places.ourState, u"C:/Users/maria/AppData/Local/Patchbay/state"_s);
    QCOMPARE(places.ourRuntime, u"C:/Users/maria/AppData/Local/Patchbay/run"_s);
    QCOMPARE(places.bridgeProgram, u"C:/Program Files/Patchbay/patchbay-bridge.exe"_s);
    QCOMPARE(places.programFolders.mid(0, 2),
             QStringList({u"C:/Windows/system32"_s, u"C:/Tool"_s}));
    QVERIFY(!places.programFolders.contains(u"tools"_s));
}

void TestPlaces::dataFolderMovesAllFour_data()
{
    QTest::addColumn<Surroundings>("from");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("root");
    QTest::newRow("absolute") << onLinux() << u"/srv/one"_s << u"/srv/one"_s;
    QTest::newRow("slash at the end") << onLinux() << u"/srv/one//"_s << u"/srv/one"_s;
    QTest::newRow("relative") << onLinux() << u"../one"_s << u"/tmp/one"_s;
    QTest::newRow("Windows") << onWindows() << u"E:\\one"_s << u"E:/one"_s;
    QTest::newRow("Windows, relative") << onWindows() << u"one"_s << u"D:/here/one"_s;
    QTest::newRow("Windows, share") << onWindows() << u"\\\\nas\\one"_s << u"//nas/one"_s;
}

void TestPlaces::dataFolderMovesAllFour()
{
    QFETCH(Surroundings, from);
    QFETCH(QString, given);
    QFETCH(QString, root);
    from.sessionRuntime = u"/run/user/1000"_s;
    const Places places = placesFor(from, given);
    QCOMPARE(places.ourConfig, root + u"/config"_s);
    QCOMPARE(places.ourData, root + u"/data"_s);
    QCOMPARE(places.ourState, root + u"/state"_s);
    QCOMPARE(places.ourRuntime, root + u"/run"_s);
    QCOMPARE(places.dataDir, root);
    QCOMPARE(places.bridgeExtra, QStringList({u"--data-dir"_s, root}));
    QCOMPARE(places.config, placesFor(from, {}).config);
    QCOMPARE(placesFor(from, {}).bridgeExtra, QStringList());
}

void TestPlaces::programFolders()
{
    Surroundings s = onLinux();
    s.nodeFolders = {u"/home/maria/.nvm/versions/node/v20/bin"_s};
    const QStringList folders = placesFor(s, {}).programFolders;
    QCOMPARE(folders.first(), u"/opt/tool/bin"_s);
    QCOMPARE(folders.count(u"/usr/bin"_s), 1);
    QVERIFY(folders.contains(u"/home/maria/.local/bin"_s));
    QCOMPARE(folders.last(), s.nodeFolders.first());
    for (const QString &folder : folders)
        QVERIFY2(folder.startsWith(u'/'), qPrintable(folder));
}

void TestPlaces::newestNodeFirst()
{
    const QTemporaryDir home;
    const QString versions = home.path() + u"/.nvm/versions/node/"_s;
    for (const auto &name : {u"v9.1.0"_s, u"v20.2.0"_s, u"v18.19.1"_s})
        QVERIFY(QDir().mkpath(versions + name + u"/bin"_s));
    QCOMPARE(system_parts::nodeFoldersUnder(home.path()),
             QStringList({versions + u"v20.2.0/bin"_s, versions + u"v18.19.1/bin"_s,
                          versions + u"v9.1.0/bin"_s}));
    QCOMPARE(system_parts::nodeFoldersUnder(home.path() + u"/none"_s), QStringList());
}

void TestPlaces::thisComputer()
{
    const Places places = placesOfThisComputer({});
    QCOMPARE(places.home, QDir::homePath());
    QVERIFY(QDir(places.bridgeProgram).isAbsolute());
    for (const QString &path : {places.config, places.localData, places.ourConfig, places.ourData,
                                places.ourState, places.ourRuntime})
        QVERIFY2(QDir(path).isAbsolute() && !path.endsWith(u'/'), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "test_places.moc"
