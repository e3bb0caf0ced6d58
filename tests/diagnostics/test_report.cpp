#include "diagnostics/report.h"

#include "platform/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHelps();
    void keepsToItselfWhatIsPrivate();
    void leaks_data();
    void leaks();
    void keepsWhatIsNeeded();
    void lastLines();
};

namespace {

ReportInput input()
{
    ReportInput in;
    in.when = QDateTime({2026, 11, 24}, {10, 31}, Qt::UTC);
    in.system = u"Debian GNU/Linux 12"_s;
    in.places.home = u"/home/maria"_s;
    Connection connection;
    connection.id = u"celigo"_s;
    connection.name = u"Celigo"_s;
    connection.url = u"https://maria:pw1234@api.eu.integrator.io/celigo-mcp?key=s3cr3t"_s;
    connection.account = u"Maria@acme.com"_s;
    connection.facts = SignInFacts{};
    connection.facts->issuer = u"https://integrator.io"_s;
    connection.keys = {{u"cursor"_s, QByteArray(32, 'k')}};
    in.connections = {connection};
    Finding fine;
    fine.check = u"N1/celigo"_s;
    Finding gone;
    gone.check = u"C4/celigo/claude"_s;
    gone.verdict = Verdict::Problem;
    gone.title = u"Claude no longer has our entry."_s;
    gone.seen = u"/home/maria/.config/Claude/claude_desktop_config.json"_s;
    Finding skipped;
    skipped.check = u"C5/celigo/claude"_s;
    skipped.verdict = Verdict::NotAsked;
    skipped.cause = gone.check;
    in.findings = {fine, gone, skipped};
    in.apps = {u"Claude: entry missing"_s};
    in.log = {u"10:12 info signed in as maria@acme.com with code=s3cr3t"_s};
    return in;
}

} // namespace

void TestReport::tellsWhatHelps()
{
    const QString report = reportFor(input());
    const QStringList parts = {u"Patchbay "_s + QStringLiteral(PATCHBAY_VERSION)
                                   + u" on Debian GNU/Linux 12\n"_s,
                               u"2026-11-24 10:31 UTC"_s,
                               u"CONNECTION  Celigo"_s,
                               u"https://api.eu.integrator.io/celigo-mcp\n"_s,
                               u"https://integrator.io"_s,
                               u"1 of 2 fine"_s,
                               u"Claude no longer has our entry."_s,
                               u"~/.config/Claude/claude_desktop_config.json"_s,
                               u"not asked because of C4/celigo/claude"_s,
                               u"Claude: entry missing"_s,
                               u"10:12 info signed in as"_s};
    for (const QString &part : parts)
        QVERIFY2(report.contains(part), qPrintable(part + u"\n---\n"_s + report));
}

void TestReport::keepsToItselfWhatIsPrivate()
{
    const QString report = reportFor(input());
    for (const QString &part : {u"maria"_s, u"acme"_s, u"s3cr3t"_s, u"pw1234"_s, u"kkkk"_s})
        QVERIFY2(!report.contains(part, Qt::CaseInsensitive), qPrintable(report));
}

// Each is tried wherever a text of others can come from: the log, a finding, an app's line.
void TestReport::leaks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &line, const QString &secret) {
        QTest::newRow(name) << line << secret;
    };
    row("bearer", u"Authorization: Bearer abc.def-ghi_jkl"_s, u"ghi_jkl"_s);
    row("refresh token", u"{\"refresh_token\": \"r-4711-hush\"}"_s, u"r-4711"_s);
    row("code", u"GET /callback?code=c0de-hush&state=st4te-hush"_s, u"hush"_s);
    row("JSON Web Token", u"got eyJhbGciOiJI.eyJzdWIiOiJtYXJpYSJ9.c2lnbmF0dXJl"_s, u"eyJzdWI"_s);
    row("our key in an address", u"http://127.0.0.1:47821/k/abcdefghijklmnopqrstuvwx/celigo/mcp"_s,
        u"abcdefghijklmnop"_s);
    row("long key", u"key is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s, u"9f86d081"_s);
    row("number of a company", u"https://login.example/3f2504e0-4f89-41d3-9a0c-0305e82c3301/v2.0"_s,
        u"3f2504e0"_s);
    row("e-mail", u"signed in as max.muster@acme.co.uk now"_s, u"max.muster"_s);
    row("e-mail of others", u"cc <Jürgen+x@firma.example>"_s, u"rgen+x"_s);
    row("e-mail in an address", u"https://x.example/?login_hint=max%40acme.com&a=max@acme.com"_s,
        u"=max"_s);
    row("own home", u"/home/maria/.cursor/mcp.json"_s, u"maria"_s);
    row("home of others", u"open /home/max/notes"_s, u"max"_s);
    row("home on a Mac", u"spawn /Users/max/bin/x ENOENT"_s, u"max"_s);
    row("home on Windows", u"C:\\Users\\Max Muster\\AppData\\x.exe"_s, u"Muster"_s);
    row("home in JSON", u"\"C:\\\\Users\\\\Max Muster\\\\AppData\""_s, u"Muster"_s);
    row("home in a file address", u"file:///home/max/x"_s, u"max"_s);
    row("IPv4", u"connect to 10.20.30.40:443 failed"_s, u"10.20.30.40"_s);
    row("IPv6", u"tried [fd12:3456:789a::1] and 2001:db8:0:1:2:3:4:5"_s, u"3456"_s);
    row("IPv6, long", u"tried 2001:db8:0:1:2:3:4:5"_s, u"2001:db8"_s);
    row("account", u"for Maria@ACME.com"_s, u"acme"_s);
}

void TestReport::leaks()
{
    QFETCH(const QString, line);
    QFETCH(const QString, secret);
    ReportInput in = input();
    in.log = {line};
    in.apps = {line};
    in.findings[1].seen = line;
    in.findings[1].title = line;
    const QString report = reportFor(in);
    QVERIFY2(!report.contains(secret, Qt::CaseInsensitive), qPrintable(report));
}

// What is hidden helps nobody; neither does a report that hides everything.
void TestReport::keepsWhatIsNeeded()
{
    for (const QString &line :
         {u"10:31:22 info listens at http://127.0.0.1:47821"_s, u"curl 7.88.1, Qt 6.4.2"_s,
          u"2026-11-24T12:10:44.197Z [celigo] [error] spawn npx ENOENT"_s,
          u"notAnMcpServer: status 404 text/html"_s, u"npm exec mcp-remote@0.1.29"_s,
          u"connect to [::1]:47821"_s, u"https://api.eu.integrator.io/celigo-mcp"_s,
          u"~/.config/Claude/claude_desktop_config.json"_s}) {
        ReportInput in = input();
        in.log = {line};
        QVERIFY2(reportFor(in).contains(line), qPrintable(line + u'\n' + reportFor(in)));
    }
}

void TestReport::lastLines()
{
    const QTemporaryDir folder;
    Places places;
    places.ourState = folder.path();
    QCOMPARE(lastLogLines(places, u"patchbay"_s, 2), QStringList());
    QVERIFY(writeFile(folder.filePath(u"patchbay.log"_s), "one\ntwo\nthree\n"));
    QCOMPARE(lastLogLines(places, u"patchbay"_s, 2), QStringList({u"two"_s, u"three"_s}));
    QCOMPARE(lastLogLines(places, u"patchbay"_s, 9).size(), 3);
}

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
