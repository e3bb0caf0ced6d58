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
