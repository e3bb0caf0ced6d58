#include "platform/desktop.h"

#include "platform/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithTheGivenCommand();
    void opensWithTheSystems();
    void needsAScreenOrABrowserVariable();
    void tellsWhenNothingOpens();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void opensAnAppsOwnAddress();
    void leavesTheWebAndFilesToOthers_data();
    void leavesTheWebAndFilesToOthers();
    void reducedMotion();
    void highContrast();

private:
    // A program that writes down what it was given.
    void writeProgram(const QString &name);
    QString given() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDesktop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_folder->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    qputenv("DISPLAY", ":77");
    for (const char *name : {"WAYLAND_DISPLAY", "BROWSER", "GTK_THEME"})
        qunsetenv(name);
}

void TestDesktop::writeProgram(const QString &name)
{
    const QByteArray script = "#!/bin/sh\n(for word in \"$@\"; do echo \"$word\"; done) > "
        + m_folder->filePath(u"draft"_s).toLocal8Bit() + "\n/bin/mv "
        + m_folder->filePath(u"draft"_s).toLocal8Bit() + " "
        + m_folder->filePath(u"given"_s).toLocal8Bit() + "\n";
    QVERIFY(writeFile(path(name), script));
    QVERIFY(QFile::setPermissions(path(name), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
}

QString TestDesktop::given() const
{
    const auto text = readFile(path(u"given"_s));
    return text ? QString::fromUtf8(*text) : QString();
}

void TestDesktop::opensWithTheGivenCommand()
{
    writeProgram(u"browser"_s);
    const auto desktop = makeDesktop(path(u"browser"_s) + u"  --new-window "_s);
    QVERIFY(desktop->openInBrowser(QUrl(u"https://x.example/a?b=c d&e=$(id)"_s)));
    QTRY_COMPARE(given(), u"--new-window\nhttps://x.example/a?b=c%20d&e=$(id)\n"_s);
}

void TestDesktop::opensWithTheSystems()
{
    writeProgram(u"xdg-open"_s);
    QVERIFY(makeDesktop({})->openInBrowser(QUrl(u"http://127.0.0.1:1234/"_s)));
    QTRY_COMPARE(given(), u"http://127.0.0.1:1234/\n"_s);
}

void TestDesktop::needsAScreenOrABrowserVariable()
{
    const auto desktop = makeDesktop({});
    QVERIFY(desktop->hasScreen());
    qunsetenv("DISPLAY");
    QVERIFY(!desktop->hasScreen());
    writeProgram(u"xdg-open"_s);
    const auto opened = desktop->openInBrowser(QUrl(u"https://x.example/"_s));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::BrowserNotOpened);
    qputenv("BROWSER", "something");
    QVERIFY(desktop->openInBrowser(QUrl(u"https://x.example/"_s)));
    QTRY_COMPARE(given(), u"https://x.example/\n"_s);
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    QVERIFY(desktop->hasScreen());
}

void TestDesktop::tellsWhenNothingOpens()
{
    for (const QString &command : {QString(), path(u"none"_s)}) {
        const auto opened = makeDesktop(command)->openInBrowser(QUrl(u"https://x.example/"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::BrowserNotOpened);
    }
}

void TestDesktop::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address :
         {u"http://x.example/"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ftp://x/"_s,
          u"https:///path"_s, u"/local"_s, u""_s, u"http://127.0.0.1.x.example/"_s,
          u"patchbay://connect"_s})
        QTest::newRow(qPrintable(address)) << address;
}

void TestDesktop::refusesOtherAddresses()
{
    QFETCH(QString, address);
    writeProgram(u"xdg-open"_s);
    const auto opened = makeDesktop({})->openInBrowser(QUrl(address));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::RequestRefused);
}

void TestDesktop::opensAnAppsOwnAddress()
{
    const QUrl link(u"cursor://anysphere.cursor-deeplink/mcp/install?name=a&config=e30%3D"_s);
    const auto desktop = makeDesktop(path(u"browser"_s)); // which has no part in it
    auto opened = desktop->openInApp(link);
    QVERIFY(!opened); // there is no xdg-open yet
    QCOMPARE(opened.error().code, ErrorCode::AppNotOpened);
    writeProgram(u"xdg-open"_s);
    QVERIFY(desktop->openInApp(link));
    QTRY_COMPARE(given(), QString(link.toString(QUrl::FullyEncoded) + u'\n'));
    qunsetenv("DISPLAY");
    opened = desktop->openInApp(link);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::AppNotOpened);
}

void TestDesktop::leavesTheWebAndFilesToOthers_data()
{
    QTest::addColumn<QString>("address");
    for (const QString &address :
         {u"https://x.example/"_s, u"http://127.0.0.1/"_s, u"file:///etc/passwd"_s,
          u"javascript:alert(1)"_s, u"JavaScript:alert(1)"_s, u"/local"_s, u"-option"_s, u""_s})
        QTest::newRow(qPrintable(address)) << address;
}

void TestDesktop::leavesTheWebAndFilesToOthers()
{
    QFETCH(QString, address);
    writeProgram(u"xdg-open"_s);
    const auto opened = makeDesktop({})->openInApp(QUrl(address));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::RequestRefused);
}

void TestDesktop::reducedMotion()
{
    const auto desktop = makeDesktop({});
    QVERIFY(!desktop->prefersReducedMotion());
    QVERIFY(writeFile(path(u"gtk-3.0/settings.ini"_s), "[Settings]\ngtk-enable-animations=0\n"));
    QVERIFY(desktop->prefersReducedMotion());
    QVERIFY(writeFile(path(u"kdeglobals"_s), "[KDE]\nAnimationDurationFactor=1.0\n"));
    QVERIFY(!desktop->prefersReducedMotion());
    QVERIFY(writeFile(path(u"kdeglobals"_s), "[KDE]\nAnimationDurationFactor=0\n"));
    QVERIFY(desktop->prefersReducedMotion());
}

void TestDesktop::highContrast()
{
    const auto desktop = makeDesktop({});
    QVERIFY(!desktop->prefersHighContrast());
    QVERIFY(
        writeFile(path(u"gtk-4.0/settings.ini"_s), "[Settings]\ngtk-theme-name=HighContrast\n"));
    QVERIFY(desktop->prefersHighContrast());
    qputenv("GTK_THEME", "Adwaita:dark");
    QVERIFY(!desktop->prefersHighContrast());
}

QTEST_GUILESS_MAIN(TestDesktop)
#include "test_desktop.moc"
