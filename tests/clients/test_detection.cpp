#include "clients/detection.h"

#include "clients/catalogue.h"
#include "clients/fake_processes.h"
#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_processes = {};
        m_places = {};
        m_places.home = m_folder->path();
        m_places.config = m_folder->filePath(u"config"_s);
        m_places.localData = m_folder->filePath(u"local"_s);
    }

    void findsNothingOnAnEmptyComputer()
    {
        m_places.os = Os::MacOs; // whose rules look for nothing outside the home but bundles
        const auto catalogue = readCatalogue(m_places.os);
        QVERIFY(catalogue);
        const auto all = detect();
        QCOMPARE(all.size(), catalogue->size());
        for (const DetectedClient &one : all) {
            QVERIFY2(!one.installed && !one.used && !one.running, qPrintable(one.client.id));
            QCOMPARE(one.evidence, u"Not found"_s);
        }
    }

    void takesAFolderAloneForUse()
    {
        QVERIFY(QDir(m_places.home).mkpath(u".cursor"_s));
        const auto cursor = detect(u"cursor"_s);
        QVERIFY(!cursor.installed);
        QVERIFY(cursor.used);
        QCOMPARE(cursor.evidence, u"Only its settings folder is left"_s);
        QCOMPARE(cursor.found, QStringList{m_places.home + u"/.cursor"_s});
    }

    void saysWhenItWasLastUsed_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("today") << 0 << u"Installed, last used today"_s;
        QTest::newRow("yesterday") << 1 << u"Installed, last used yesterday"_s;
        QTest::newRow("days") << 13 << u"Installed, last used 13 days ago"_s;
        QTest::newRow("weeks") << 21 << u"Installed, last used 3 weeks ago"_s;
        QTest::newRow("months") << 100 << u"Installed, last used 3 months ago"_s;
        QTest::newRow("a year") << 400 << u"Installed, last used a year ago"_s;
        QTest::newRow("years") << 800 << u"Installed, last used 2 years ago"_s;
        QTest::newRow("a clock set back") << -3 << u"Installed, last used today"_s;
    }
    void saysWhenItWasLastUsed()
    {
        QFETCH(int, days);
        QFETCH(QString, evidence);
        m_processes.installed = {{u"claude"_s, u"/usr/bin/claude"_s}};
        QVERIFY(writeFile(m_places.home + u"/.claude.json"_s, "{}"));
        const auto detected = detect(u"claude-code"_s, QDateTime::currentDateTime().addDays(days));
        QVERIFY(detected.installed);
        QCOMPARE(detected.evidence, evidence);
        QCOMPARE(detected.found,
                 QStringList({u"/usr/bin/claude"_s, m_places.home + u"/.claude.json"_s}));
    }

    void saysOnlyInstalledIfNeverUsed()
    {
        m_processes.installed = {{u"cursor"_s, u"/usr/bin/cursor"_s}};
        QCOMPARE(detect(u"cursor"_s).evidence, u"Installed"_s);
    }

    void takesARunningAppForInstalled()
    {
        m_processes.programs = {{7, u"/tmp/.mount_Cursor/usr/share/cursor/cursor"_s}};
        const auto cursor = detect(u"cursor"_s);
        QVERIFY(cursor.running);
        QVERIFY(cursor.installed);
        QCOMPARE(cursor.evidence, u"Installed, open now"_s);
        QCOMPARE(cursor.found.size(), 1);
    }

    // Both are called claude.exe.
    void tellsTheClaudesApart()
    {
        m_places.os = Os::Windows;
        const QString app =
            u"C:\\Program Files\\WindowsApps\\Claude_1.2.3.0_x64__pzs8sxrjxfjjc\\app\\claude.exe"_s;
        m_processes.programs = {{7, app}};
        QVERIFY(detect(u"claude-desktop"_s).running);
        QVERIFY(!detect(u"claude-code"_s).running);
        m_processes.programs = {{7, u"C:\\Users\\m\\.local\\bin\\claude.exe"_s}};
        QVERIFY(!detect(u"claude-desktop"_s).running);
        QVERIFY(detect(u"claude-code"_s).running);
    }

    void findsTheWindowsPackage()
    {
        m_places.os = Os::Windows;
        QVERIFY(QDir(m_places.localData).mkpath(u"Packages/Claude_pzs8sxrjxfjjc"_s));
        QVERIFY(detect(u"claude-desktop"_s).installed);
    }

    void findsABundleInTheHome()
    {
        m_places.os = Os::MacOs;
        QVERIFY(QDir(m_places.home).mkpath(u"Applications/Visual Studio Code.app"_s));
        QVERIFY(detect(u"vscode"_s).installed);
    }

private:
    QList<DetectedClient> detect(const QDateTime &now = QDateTime::currentDateTime()) const
    {
        const auto catalogue = readCatalogue(m_places.os);
        return catalogue ? detectClients(*catalogue, m_places, m_processes, now)
                         : QList<DetectedClient>();
    }

    DetectedClient detect(const QString &id,
                          const QDateTime &now = QDateTime::currentDateTime()) const
    {
        const auto all = detect(now);
        for (const DetectedClient &one : all) {
            if (one.client.id == id)
                return one;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    FakeProcesses m_processes;
};

QTEST_GUILESS_MAIN(TestDetection)
#include "test_detection.moc"
