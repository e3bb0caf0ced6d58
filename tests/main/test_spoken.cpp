// In which language patchbayctl speaks: the real program, with the environments of several people.

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Said {
    int exit = -1;
    QString out;
    QString err;
};

} // namespace

class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(u"/tmp/pbw.XXXXXX"_s); }
    void cleanup()
    {
        if (m_owner.state() != QProcess::NotRunning) {
            m_owner.terminate();
            m_owner.waitForFinished(patience);
        }
        m_folder.reset();
    }

    void helpsInThePersonsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("English") << u"en"_s << u"Set up one app"_s;
        QTest::newRow("German") << u"de"_s << u"Eine App einrichten"_s;
        QTest::newRow("French") << u"fr"_s << u"Configurer une app"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Configurar una app"_s;
        QTest::newRow("Portuguese") << u"pt_BR"_s << u"Configurar um app"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"アプリを 1 つ設定する"_s;
        QTest::newRow("one that we do not speak") << u"eo"_s << u"Set up one app"_s;
    }

    void helpsInThePersonsLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, expected);
        speakAs(language);
        const Said said = run({u"--help"_s});
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.out.contains(expected), qPrintable(said.out));
        // Also below the top, with its options.
        const Said below = run({u"connect"_s, u"--help"_s});
        QCOMPARE(below.exit, 0);
        QVERIFY2(below.out.startsWith(expected), qPrintable(below.out));
        QVERIFY2(below.out.contains("--dry-run"_L1), qPrintable(below.out));
    }

    void saysWhatIsWrong()
    {
        speakAs(u"de"_s);
        const Said said = run({u"setup"_s});
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.err.contains(u"Nennen Sie einen Server"_s), qPrintable(said.err));
        const Said policy = run({u"policy"_s, u"--check"_s, u"/nowhere"_s});
        QCOMPARE(policy.exit, 1);
        QVERIFY2(policy.out.startsWith(u"Es gibt keine solche Datei: /nowhere"_s),
                 qPrintable(policy.out));
    }

    // The owner was started by somebody who told no language, as an app does.
    void ownerWithoutWindowsAnswersItsGuest()
    {
        startOwner();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(run({u"server"_s, u"list"_s}).out.trimmed(), u"No server is connected yet."_s);
        speakAs(u"de"_s);
        QCOMPARE(run({u"server"_s, u"list"_s}).out.trimmed(), u"Noch kein Server ist verbunden."_s);
        const Said unknown = run({u"server"_s, u"show"_s, u"celigo"_s});
        QCOMPARE(unknown.exit, 2);
        QVERIFY2(unknown.err.contains(u"Einzelheiten: connectionUnknown celigo"_s),
                 qPrintable(unknown.err));
        speakAs(u"ja"_s);
        QCOMPARE(run({u"server"_s, u"list"_s}).out.trimmed(),
                 u"接続済みのサーバーはまだありません。"_s);
        // A program reads English.
        const Said json = run({u"--json"_s, u"server"_s, u"list"_s});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8()).object().value(u"text"_s).toString(),
                 u"No server is connected yet."_s);
    }

    void scriptsReadEnglish_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("LC_ALL=C") << QByteArray("LC_ALL") << QByteArray("C");
        QTest::newRow("LC_ALL=C.UTF-8") << QByteArray("LC_ALL") << QByteArray("C.UTF-8");
        QTest::newRow("LC_ALL=POSIX") << QByteArray("LC_ALL") << QByteArray("POSIX");
        QTest::newRow("LC_MESSAGES=C") << QByteArray("LC_MESSAGES") << QByteArray("C");
    }

    void scriptsReadEnglish()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        speakAs(u"de"_s);
        m_environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        QVERIFY(run({u"--help"_s}).out.contains(u"Set up one app"_s));
    }

    // What shells and packagers take is the same everywhere.
    void theManualIsEnglish()
    {
        speakAs(u"de"_s);
        const QString manual = run({u"describe"_s, u"man"_s}).out;
        QVERIFY(manual.contains(u"Set up one app"_s));
        QVERIFY(!manual.contains(u"einrichten"_s));
        QVERIFY(run({u"describe"_s, u"fish"_s}).out.contains(u"Set up one app"_s));
    }

    void followsWhatWasChosenInTheWindows()
    {
        speakAs(u"en"_s);
        QSettings(m_folder->filePath(u"data/state/windows.ini"_s), QSettings::IniFormat).sync();
        const Said before = run({u"policy"_s, u"--check"_s, u"/nowhere"_s});
        QVERIFY2(before.out.startsWith(u"There is no such file"_s), qPrintable(before.out));
        {
            QSettings settings(m_folder->filePath(u"data/state/windows.ini"_s),
                               QSettings::IniFormat);
            settings.setValue(u"language"_s, u"fr"_s);
        }
        const Said after = run({u"policy"_s, u"--check"_s, u"/nowhere"_s});
        QVERIFY2(after.out.startsWith(u"Ce fichier n’existe pas"_s), qPrintable(after.out));
    }

private:
    void speakAs(const QString &language)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
            m_environment.remove(name);
        m_environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        m_environment.insert(u"LANGUAGE"_s, language);
    }

    QStringList ours() const
    {
        return {u"--data-dir"_s, m_folder->filePath(u"data"_s), u"--secret-store"_s, u"memory"_s};
    }

    QProcessEnvironment atHome(QProcessEnvironment environment) const
    {
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        return environment;
    }

    static QString program() { return QCoreApplication::applicationDirPath() + "/patchbayctl"_L1; }

    void startOwner()
    {
        QProcessEnvironment bare = atHome(QProcessEnvironment::systemEnvironment());
        for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s, u"LANG"_s})
            bare.remove(name);
        m_owner.setProcessEnvironment(bare);
        m_owner.start(program(), ours() + QStringList{u"serve"_s, u"--port"_s, u"0"_s});
        while (!m_owner.canReadLine())
            QVERIFY2(m_owner.waitForReadyRead(patience),
                     m_owner.readAllStandardError().constData());
        speakAs(u"en"_s);
    }

    Said run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(atHome(m_environment));
        process.start(program(), ours() + arguments);
        if (!process.waitForFinished(patience))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_owner;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestSpoken)
#include "test_spoken.moc"
