#include "relay_fixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace patchbay;
using namespace patchbay::relay;

namespace {

const QByteArray initialize("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":"
                            "{\"protocolVersion\":\"2025-11-25\",\"capabilities\":{}}}\n");

QByteArray toolsList(const QByteArray &id)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"tools/list\"}\n";
}

QString bridgeProgram()
{
    return QCoreApplication::applicationDirPath() + u"/patchbay-bridge"_s;
}

// The bridge, started as AI apps do at their worst: without any environment.
class Bridge
{
public:
    explicit Bridge(const QString &dataDir, const QString &program = bridgeProgram())
    {
        m_process.setProcessEnvironment(QProcessEnvironment());
        m_process.start(u"/usr/bin/env"_s,
                        {u"-i"_s, program, u"celigo"_s, u"cursor"_s, u"--data-dir"_s, dataDir});
        m_process.waitForStarted();
    }
    ~Bridge()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Bridge(const Bridge &) = delete;
    Bridge &operator=(const Bridge &) = delete;

    void send(const QByteArray &bytes) { m_process.write(bytes); }
    void closeInput() { m_process.closeWriteChannel(); }
    const QByteArray &output()
    {
        m_output += m_process.readAllStandardOutput();
        return m_output;
    }
    qsizetype lines() { return output().count('\n'); }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_output;
};

// Answers each request with an empty result, and tells which session it belongs to.
void answerSimply(const http::ServerRequest &request,
                  const std::shared_ptr<http::Responder> &responder)
{
    const auto at = request.body.find("\"id\":");
    if (request.method != "POST")
        return responder->send(405, {}, {});
    if (at == std::string::npos)
        return responder->send(202, {}, {});
    const auto end = request.body.find(',', at);
    http::Headers headers = json();
    if (request.body.find("\"initialize\"") != std::string::npos)
        headers.add("Mcp-Session-Id", "s1");
    responder->send(200, headers,
                    "{\"jsonrpc\":\"2.0\"," + request.body.substr(at, end - at)
                        + ",\"result\":{}}");
}

} // namespace

class TestBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesLinesBothWays()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest(answerSimply);
        Bridge first(fixture.dataDir());
        Bridge second(fixture.dataDir());
        first.send(initialize);
        second.send(initialize);
        QTRY_COMPARE(first.lines(), 1);
        QTRY_COMPARE(second.lines(), 1);
        first.send(toolsList("9007199254740993").left(10));
        first.send(toolsList("9007199254740993").mid(10));
        QTRY_COMPARE(first.lines(), 2);
        QVERIFY(first.output().endsWith(
            "{\"jsonrpc\":\"2.0\",\"id\":9007199254740993,\"result\":{}}\n"));
        QCOMPARE(second.lines(), 1);
    }

    void endsWhenItsInputEnds()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest([](auto &request, auto &responder) {
            if (request.body.find("slow") == std::string::npos)
                answerSimply(request, responder);
        });
        Bridge bridge(fixture.dataDir());
        bridge.send(initialize);
        QTRY_COMPARE(bridge.lines(), 1);
        bridge.send("{\"id\":\"slow\",\"method\":\"tools/call\"}\n");
        QTRY_COMPARE(server.count(), 2);
        bridge.closeInput();
        // What is under way still comes.
        server.withOpen(1, [](http::Responder &responder) {
            responder.send(200, json(), "{\"id\":\"slow\",\"result\":{}}");
        });
        QTRY_VERIFY(bridge.isOver());
        QVERIFY(bridge.output().endsWith("{\"id\":\"slow\",\"result\":{}}\n"));
        QCOMPARE(bridge.exitCode(), 0);
        // The session is told goodbye.
        QTRY_COMPARE(server.count(), 3);
        QCOMPARE(server.requests().at(2).method, std::string("DELETE"));
    }

    void endsWithItsParent()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        // The shell is the bridge's parent; its input stays open, since we hold it.
        QProcess shell;
        const QString pidFile = fixture.dataDir() + u"/pid"_s;
        // (A shell gives what it starts in the background no input of its own accord.)
        shell.start(
            u"/bin/sh"_s,
            {u"-c"_s,
             u"exec 3<&0; \"$0\" celigo --data-dir \"$1\" <&3 & echo $! >\"$2\"; sleep 60"_s,
             bridgeProgram(), fixture.dataDir(), pidFile});
        QVERIFY(shell.waitForStarted());
        QFile pid(pidFile);
        QTRY_VERIFY(pid.exists() && pid.size() > 1);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        const QString process = u"/proc/"_s + QString::fromLatin1(pid.readAll().trimmed());
        QTRY_VERIFY(QFile::exists(process + u"/exe"_s));
        shell.kill(); // -9
        QVERIFY(shell.waitForFinished());
        QTRY_VERIFY(!QFile::exists(process + u"/exe"_s));
    }

    void startsTheOwnerBesideItself()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest(answerSimply);
        fixture.relay.reset();
        // A folder with the bridge and an owner of our making, which says how it was started.
        QTemporaryDir programs;
        const QString bridge = programs.filePath(u"patchbay-bridge"_s);
        QVERIFY(QFile::copy(bridgeProgram(), bridge));
        QFile owner(programs.filePath(u"patchbayctl"_s));
        QVERIFY(owner.open(QIODevice::WriteOnly));
        owner.write("#!/bin/sh\necho \"$@\" \"$HOME\" >>\"" + programs.path().toUtf8()
                    + "/started\"\n");
        owner.setPermissions(owner.permissions() | QFile::ExeOwner);
        owner.close();

        Bridge app(fixture.dataDir(), bridge);
        app.send(initialize);
        QFile started(programs.filePath(u"started"_s));
        QTRY_VERIFY(started.exists() && started.size() > 0);
        QVERIFY(started.open(QIODevice::ReadOnly));
        const QByteArray how = started.readAll();
        const QByteArray expected = "--data-dir " + fixture.dataDir().toUtf8() + " serve /";
        QCOMPARE(how.left(expected.size()), expected);
        QCOMPARE(app.lines(), 0);
        fixture.start();
        fixture.setRoutes(server.url());
        QTRY_COMPARE(app.lines(), 1);
        started.seek(0);
        QCOMPARE(started.readAll().count('\n'), 1); // once
    }

    void withoutARelayItSaysSo()
    {
        QTemporaryDir programs; // no owner beside it
        const QString bridge = programs.filePath(u"patchbay-bridge"_s);
        QVERIFY(QFile::copy(bridgeProgram(), bridge));
        Bridge app(programs.path(), bridge);
        app.send(initialize);
        app.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
        app.send(toolsList("\"x\""));
        QTRY_COMPARE(app.lines(), 2);
        QVERIFY(app.output().contains("\"id\":0,\"error\""));
        QVERIFY(app.output().contains("\"id\":\"x\",\"error\""));
        QVERIFY(app.output().contains("Patchbay is not running"));
        QVERIFY(!app.isOver());
    }

    void goesOnWithARelayThatIsStartedAgain()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest(answerSimply);
        Bridge app(fixture.dataDir());
        app.send(initialize);
        app.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
        QTRY_COMPARE(server.count(), 3); // with the GET
        server.onRequest({});
        app.send(toolsList("1"));
        QTRY_COMPARE(server.count(), 4);

        fixture.relay.reset();
        // Nobody knows whether this was done, so it is not asked again.
        QTRY_COMPARE(app.lines(), 2);
        QVERIFY(app.output().contains("\"id\":1,\"error\""));

        server.onRequest(answerSimply);
        fixture.start();
        fixture.setRoutes(server.url());
        app.send(toolsList("2"));
        QTRY_COMPARE(app.lines(), 3);
        QVERIFY(app.output().endsWith("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}\n"));
        QCOMPARE(headerOf(server.requests().back(), "Mcp-Session-Id"), std::string("s1"));
        QCOMPARE(app.output().count("\"id\":0"), 1); // the second beginning is not the app's affair
    }

    // Passed on while they come, through pipes that take a part of them at a time.
    void carriesLargeLinesBothWays()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        const std::string large(3'000'000, 'y');
        server.onRequest([&large](const http::ServerRequest &request, auto &responder) {
            if (request.body.find("\"tools/call\"") == std::string::npos)
                return answerSimply(request, responder);
            responder->send(200, json(),
                            "{\"id\":1,\n\"result\":\r\n{\"text\":\"" + large + "\"}}\n");
        });
        Bridge app(fixture.dataDir());
        app.send(initialize);
        QTRY_COMPARE(app.lines(), 1);
        const QByteArray before = app.output();
        const QByteArray asked = "{\"id\":1,\"method\":\"tools/call\",\"params\":{\"text\":\""
            + QByteArray(3'000'000, 'x') + "\"}}";
        app.send(asked.left(100'000));
        app.send(asked.mid(100'000));
        app.send("\r\n" + toolsList("2")); // the next one in the same piece
        QTRY_COMPARE(app.lines(), 3);
        const auto isCall = [&](const http::ServerRequest &request) {
            return request.body == QByteArray(asked + "\r").toStdString();
        };
        const auto requests = server.requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(), isCall), 1);
        QByteArray answers = app.output().mid(before.size());
        const QByteArray answer =
            "{\"id\":1, \"result\":  {\"text\":\"" + QByteArray::fromStdString(large) + "\"}} \n";
        QVERIFY(answers.contains(answer));
        QCOMPARE(answers.replace(answer, "").count("\"id\":2,"), 1);
    }

    void aLargeLineOutlivesTheRelay()
    {
        ScriptedServer server;
        RelayFixture fixture(server);
        server.onRequest(answerSimply);
        Bridge app(fixture.dataDir());
        app.send(initialize);
        app.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n");
        QTRY_COMPARE(server.count(), 3); // with the GET
        const QByteArray asked = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"x\":\""
            + QByteArray(1'000'000, 'x') + "\"}";
        // More than a pipe holds has gone into it, so a part has been passed on.
        app.send(asked.left(400'000));
        QTRY_COMPARE(app.process().bytesToWrite(), 0);
        fixture.relay.reset();
        fixture.start();
        fixture.setRoutes(server.url());
        app.send(asked.mid(400'000) + '\n');
        QTRY_COMPARE(app.lines(), 2);
        QVERIFY(app.output().endsWith("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n"));
        const auto requests = server.requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [&](const auto &each) { return each.body == asked.toStdString(); }),
                 1);
    }

    void usage()
    {
        QProcess process;
        process.start(bridgeProgram(), {});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().startsWith("usage:"));
    }
};

QTEST_GUILESS_MAIN(TestBridge)
#include "test_bridge.moc"
