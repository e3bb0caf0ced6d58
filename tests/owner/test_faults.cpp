// Faults as they happen, with a real relay and a real server: each is found, and gone once its
// button has been pressed. Every word of every finding is read in diagnostics/test_checks.

#include "clients/catalogue.h"
#include "diagnostics/checkup.h"
#include "owner/owner.h"
#include "owner/troubleshooting.h"
#include "platform/files.h"
#include "setup/app_wiring.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace patchbay;
using namespace Qt::StringLiterals;
using Oddities = FakeProvider::Oddities;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void allIsWell();
    void serverDoesNotAnswer();
    void serverIsGone();
    void serverIsSwitchedOff();
    void serverIsTooNew();
    void noAccess();
    void noTools();
    void signInTakenBack();
    void passwordSafeIsLocked();
    void cancelledInTheBrowser();
    void browserDoesNotOpen();
    void wayBackIsRefused();
    void forgottenForGood();
    void somebodyElse();
    void entryWiped();
    void entryChanged();
    void typingMistake();
    void earlierEntry();
    void oldSignIn();
    void relayDoesNotRun();
    void doorTakenByAnother();
    void secondInstance();
    void wayBackTaken();
    void reportTellsAllAndNothingPrivate();
    void reportWithoutAnybody();

private:
    QList<Finding> look();
    Finding found(); // the one problem, or what is noted where there is none
    void forgetSignIn();
    bool signIn(SignInFlow::Account account = SignInFlow::Account::AsBefore);
    QString cursorFile() const { return m_home + u"/.cursor/mcp.json"_s; }
    QByteArray cursorText() const
    {
        const auto text = readFile(cursorFile());
        return text ? *text : QByteArray();
    }

    std::unique_ptr<FakePlatform> m_fake;
    std::unique_ptr<FakeProvider> m_provider;
    QString m_home;
    std::unique_ptr<Owner> m_owner;
    std::unique_ptr<FakeBrowser> m_browser;
};

void TestFaults::init()
{
    m_fake = std::make_unique<FakePlatform>();
    m_provider = std::make_unique<FakeProvider>();
    m_provider->change([](Oddities &odd) { odd.tools = {u"orders"_s}; });
    m_home = m_fake->platform.places.home;
    // Else the bridges' socket would be the one of whoever runs this.
    m_fake->platform.places.dataDir = m_home % u"/data"_s;
    QVERIFY(writeFile(cursorFile(), "{ \"mcpServers\": {} }\n"));
    Owner::Options options;
    options.port = 0;
    auto owner = Owner::start(std::move(m_fake->platform), options);
    QVERIFY2(owner, owner ? "" : owner.error().detail.c_str());
    m_owner = *std::move(owner);
    m_browser = std::make_unique<FakeBrowser>(*m_owner->platform().network);
    m_fake->desktop.onOpen = [this](const QUrl &url) {
        m_browser->open(QString::fromLatin1(url.toEncoded()));
    };
    Connection connection;
    connection.id = u"acme"_s;
    connection.name = u"Acme"_s;
    connection.url = m_provider->url();
    QVERIFY(m_owner->store().add(connection));
    QVERIFY(signIn());
    const auto cursor = findClient(m_owner->catalogue(), u"cursor"_s);
    QVERIFY(cursor);
    QVERIFY(AppWiring(m_owner->platform(), m_owner->store(), m_owner->receipts())
                .connect(*cursor, connection));
}

void TestFaults::cleanup()
{
    m_browser.reset();
    m_owner.reset();
    m_provider.reset();
    m_fake.reset();
}

QList<Finding> TestFaults::look()
{
    Checkup checkup(checksOf(*m_owner), m_fake->clock);
    QSignalSpy finished(&checkup, &Checkup::finished);
    checkup.start();
    if (finished.isEmpty() && !finished.wait(30'000))
        return {};
    return finished[0][0].value<QList<Finding>>();
}

Finding TestFaults::found()
{
    const QList<Finding> all = look();
    QList<Finding> problems;
    QList<Finding> notes;
    for (const Finding &finding : all) {
        if (finding.verdict == Verdict::Problem)
            problems << finding;
        if (finding.verdict == Verdict::Note && finding.code != "R8"_L1)
            notes << finding;
    }
    if (problems.size() > 1)
        return {};
    const QList<Finding> &seen = problems.isEmpty() ? notes : problems;
    return seen.isEmpty() ? Finding{} : seen.first();
}

bool TestFaults::signIn(SignInFlow::Account account)
{
    SignInFlow::Wishes wishes;
    wishes.account = account;
    const auto done = m_owner->signIn(u"acme"_s, wishes);
    return QTest::qWaitFor([&done] { return done.isFinished(); }, 30'000) && done.result();
}

void TestFaults::forgetSignIn()
{
    m_owner->resetConnection(u"acme"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_owner->store().find(u"acme"_s)->facts, 30'000);
}

void TestFaults::allIsWell()
{
    QCOMPARE(found().check, QString());
}

void TestFaults::serverDoesNotAnswer()
{
    m_provider->change([](Oddities &odd) { odd.mcpStatus = 503; });
    const Finding problem = found();
    QCOMPARE(problem.code, u"S1"_s);
    QCOMPARE(problem.action, Action::TryAgain);
    m_provider->change([](Oddities &odd) { odd.mcpStatus = 0; });
    QCOMPARE(found().check, QString());
}

void TestFaults::serverIsGone()
{
    m_provider.reset();
    const Finding problem = found();
    QCOMPARE(problem.code, u"S1"_s);
    QVERIFY(problem.seen.startsWith(u"connectionRefused"_s));
}

void TestFaults::serverIsSwitchedOff()
{
    m_provider->change([](Oddities &odd) { odd.mcpStatus = 404; });
    const Finding problem = found();
    QCOMPARE(problem.code, u"S4"_s);
    const QString message = messageToAdmin(*m_owner, problem);
    QVERIFY2(message.contains(m_provider->url()) && message.contains(u"switched on"_s),
             qPrintable(message));
}

void TestFaults::serverIsTooNew()
{
    m_provider->change([](Oddities &odd) { odd.modernVersion = "2031-01-01"; });
    const QList<Finding> all = look();
    const auto problem = std::find_if(all.begin(), all.end(), [](const Finding &finding) {
        return finding.verdict == Verdict::Problem;
    });
    QVERIFY(problem != all.end());
    QVERIFY2(problem->code == "S7"_L1, qPrintable(problem->check + u": "_s + problem->seen));
    QCOMPARE(problem->action, Action::CopyForIt);
}

void TestFaults::noAccess()
{
    m_provider->change([](Oddities &odd) { odd.forbidsTokens = true; });
    const Finding problem = found();
    QCOMPARE(problem.code, u"S5"_s);
    QCOMPARE(problem.action, Action::AskAdmin);
    QVERIFY(messageToAdmin(*m_owner, problem).contains(m_provider->url()));
    m_provider->change([](Oddities &odd) { odd.forbidsTokens = false; });
    QCOMPARE(found().check, QString());
}

void TestFaults::noTools()
{
    m_provider->change([](Oddities &odd) { odd.tools.clear(); });
    const Finding problem = found();
    QCOMPARE(problem.code, u"S6"_s);
    QVERIFY(messageToAdmin(*m_owner, problem).contains(m_provider->url()));
    m_provider->change([](Oddities &odd) { odd.tools = {u"orders"_s}; });
    QCOMPARE(found().check, QString());
}

void TestFaults::signInTakenBack()
{
    m_provider->endAccessTokens();
    m_provider->change(
        [](Oddities &odd) { odd.tokenMode = FakeProvider::TokenMode::InvalidGrant; });
    look(); // finds out, by listing the tools
    for (int time = 0; time < 2; ++time) { // and does not forget
        const Finding problem = found();
        QVERIFY2(problem.code == "A2"_L1, qPrintable(problem.check + problem.seen));
        QCOMPARE(problem.title, u"Acme has ended your sign-in."_s);
        QCOMPARE(problem.action, Action::SignIn);
    }
    m_provider->change([](Oddities &odd) { odd.tokenMode = FakeProvider::TokenMode::Good; });
    QVERIFY(signIn());
    QCOMPARE(found().check, QString());
}

void TestFaults::passwordSafeIsLocked()
{
    m_fake->secrets.readError = Error{ErrorCode::KeychainLocked, "locked"};
    m_owner->tokens().reload(u"acme"_s);
    const Finding problem = found();
    QCOMPARE(problem.code, u"A11"_s);
    QCOMPARE(problem.action, Action::TryAgain);
    m_fake->secrets.readError.reset();
    QCOMPARE(found().check, QString());
}

void TestFaults::cancelledInTheBrowser()
{
    forgetSignIn();
    QCOMPARE(found().code, u"A1"_s);
    m_provider->change([](Oddities &odd) { odd.authorizationError = "access_denied"; });
    QVERIFY(!signIn());
    const Finding problem = found();
    QCOMPARE(problem.code, u"A7"_s);
    QCOMPARE(problem.action, Action::SignIn);
    m_provider->change([](Oddities &odd) { odd.authorizationError.clear(); });
    QVERIFY(signIn());
    QCOMPARE(found().check, QString());
}

void TestFaults::browserDoesNotOpen()
{
    forgetSignIn();
    m_fake->desktop.error = Error{ErrorCode::BrowserNotOpened, "no browser"};
    const auto done = m_owner->signIn(u"acme"_s, SignInFlow::Browser::Open);
    QTRY_VERIFY_WITH_TIMEOUT(m_owner->signInUnderWay(u"acme"_s)
                                 && m_owner->signInUnderWay(u"acme"_s)->step()
                                     == SignInFlow::Step::WaitingForBrowser,
                             30'000);
    m_owner->signInUnderWay(u"acme"_s)->cancel();
    QTRY_VERIFY(done.isFinished());
    const Finding problem = found();
    QCOMPARE(problem.code, u"A3"_s);
    QCOMPARE(problem.action, Action::SignIn);
    m_fake->desktop.error.reset();
    QVERIFY(signIn());
    QCOMPARE(found().check, QString());
}

// One refusal is answered with a new registration; if that is refused as well, it is told.
void TestFaults::wayBackIsRefused()
{
    const int before = m_provider->count("/register");
    m_provider->change([](Oddities &odd) {
        odd.authorizationError = "invalid_redirect_uri";
        odd.authorizationErrorTimes = 1;
    });
    QVERIFY(signIn());
    QCOMPARE(m_provider->count("/register"), before + 1);
    forgetSignIn();
    m_provider->change([](Oddities &odd) {
        odd.authorizationError = "invalid_redirect_uri";
        odd.authorizationErrorTimes = -1;
    });
    QVERIFY(!signIn());
    const Finding problem = found();
    QCOMPARE(problem.code, u"A5"_s);
    QCOMPARE(problem.action, Action::SignIn);
    m_provider->change([](Oddities &odd) { odd.authorizationError.clear(); });
    QVERIFY(signIn());
    QCOMPARE(found().check, QString());
}

void TestFaults::forgottenForGood()
{
    forgetSignIn();
    m_provider->change([](Oddities &odd) { odd.authorizationError = "unauthorized_client"; });
    QVERIFY(!signIn());
    QCOMPARE(found().code, u"A6"_s);
    m_provider->change([](Oddities &odd) { odd.authorizationError.clear(); });
    QVERIFY(signIn());
    QCOMPARE(found().check, QString());
}

void TestFaults::somebodyElse()
{
    const auto come = [this](const QString &account) {
        m_provider->change([account](Oddities &odd) {
            odd.moreInAnswer = {{u"account"_s, account}};
        });
    };
    come(u"maria@acme.example"_s);
    QVERIFY(signIn());
    QCOMPARE(found().check, QString());
    come(u"max@gmail.example"_s);
    QVERIFY(signIn());
    const Finding note = found();
    QCOMPARE(note.code, u"A8"_s);
    QCOMPARE(note.action, Action::SwitchAccount);
    QVERIFY(!reportOf(*m_owner, {note}).contains(u"maria"_s));
    come(u"maria@acme.example"_s);
    QVERIFY(signIn(SignInFlow::Account::Choose)); // what the button does
    QCOMPARE(found().check, QString());
}

void TestFaults::entryWiped()
{
    QVERIFY(writeFile(cursorFile(), "{ \"mcpServers\": {} }\n"));
    const Finding problem = found();
    QCOMPARE(problem.code, u"C4"_s);
    QVERIFY(mend(*m_owner, problem));
    QCOMPARE(found().check, QString());
}

void TestFaults::entryChanged()
{
    QVERIFY(writeFile(cursorFile(), cursorText().replace("/acme/", "/other/")));
    const Finding problem = found();
    QCOMPARE(problem.code, u"C5"_s);
    QVERIFY(mend(*m_owner, problem));
    QCOMPARE(found().check, QString());
}

void TestFaults::typingMistake()
{
    const QByteArray broken = cursorText().chopped(3);
    QVERIFY(writeFile(cursorFile(), broken));
    const Finding problem = found();
    QCOMPARE(problem.code, u"C3"_s);
    QCOMPARE(problem.action, Action::ShowFile);
    QVERIFY(!mend(*m_owner, problem)); // that is the person's
    QCOMPARE(cursorText(), broken);
}

void TestFaults::earlierEntry()
{
    const QByteArray earlier = "\"by-hand\": {\"command\": \"npx\", \"args\": [\"mcp-remote\", \""
        + m_provider->url().toUtf8() + "\"]},";
    QByteArray text = cursorText();
    text.replace("\"mcpServers\": {", QByteArray("\"mcpServers\": {" + earlier));
    QVERIFY(text.contains("by-hand"));
    QVERIFY(writeFile(cursorFile(), text));
    const Finding note = found();
    QCOMPARE(note.code, u"C7"_s);
    QCOMPARE(note.action, Action::ReplaceEarlier);
    QVERIFY(mend(*m_owner, note));
    QVERIFY(!cursorText().contains("by-hand"));
    QCOMPARE(found().check, QString());
}

void TestFaults::oldSignIn()
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(m_provider->url().toUtf8(), QCryptographicHash::Md5).toHex());
    const QString file = m_home + u"/.mcp-auth/mcp-remote-v1/"_s + hash + u"_tokens.json"_s;
    QVERIFY(writeFile(file, "{\"access_token\": \"hush\"}"));
    const Finding note = found();
    QCOMPARE(note.code, u"C8"_s);
    QCOMPARE(note.action, Action::DeleteOldSignIn);
    QVERIFY(mend(*m_owner, note));
    QVERIFY(!QFile::exists(file));
    QCOMPARE(found().check, QString());
}

void TestFaults::relayDoesNotRun()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    QVERIFY(!m_owner->restartRelay(other.serverPort())); // leaves none
    const Finding problem = found();
    QCOMPARE(problem.code, u"R1"_s);
    QVERIFY(mend(*m_owner, problem));
    QCOMPARE(found().check, QString());
}

void TestFaults::doorTakenByAnother()
{
    const quint16 door = m_owner->store().port();
    QTcpServer first;
    QVERIFY(first.listen(QHostAddress::LocalHost, 0));
    QVERIFY(!m_owner->restartRelay(first.serverPort()));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, door));
    connect(&other, &QTcpServer::newConnection, this, [&other] {
        QTcpSocket *guest = other.nextPendingConnection();
        guest->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
        guest->disconnectFromHost();
    });
    const QList<Finding> all = look();
    const auto problem = std::find_if(all.begin(), all.end(), [](const Finding &finding) {
        return finding.code == "R3"_L1 && finding.verdict == Verdict::Problem;
    });
    QVERIFY(problem != all.end());
    QCOMPARE(problem->action, Action::MovePort);
    QVERIFY(mend(*m_owner, *problem));
    QVERIFY(m_owner->store().port() != door);
    QVERIFY(
        cursorText().contains(QByteArray(":" + QByteArray::number(m_owner->store().port()) + "/")));
    QCOMPARE(found().check, QString());
}

void TestFaults::secondInstance()
{
    const quint16 door = m_owner->store().port();
    QTcpServer first;
    QVERIFY(first.listen(QHostAddress::LocalHost, 0));
    QVERIFY(!m_owner->restartRelay(first.serverPort()));
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost, door));
    connect(other.get(), &QTcpServer::newConnection, this, [server = other.get()] {
        QTcpSocket *guest = server->nextPendingConnection();
        guest->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi");
        guest->disconnectFromHost();
    });
    m_fake->processes.listening.insert(door, {4711, u"/opt/old/patchbayctl"_s});
    const QList<Finding> all = look();
    const auto problem = std::find_if(all.begin(), all.end(), [](const Finding &finding) {
        return finding.code == "R2"_L1 && finding.verdict == Verdict::Problem;
    });
    QVERIFY(problem != all.end());
    QVERIFY(mend(*m_owner, *problem));
    QCOMPARE(m_fake->processes.askedToQuit, QList<qint64>{4711});
    other.reset(); // it has quit
    m_fake->processes.listening.clear();
    const Finding next = found();
    QCOMPARE(next.code, u"R1"_s);
    QVERIFY(mend(*m_owner, next));
    QCOMPARE(m_owner->port(), door);
    QCOMPARE(found().check, QString());
}

void TestFaults::wayBackTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    Connection connection = *m_owner->store().find(u"acme"_s);
    connection.choices.redirectPort = other.serverPort();
    QVERIFY(m_owner->store().update(connection));
    m_fake->processes.listening.insert(other.serverPort(), {4712, u"/usr/bin/node"_s});
    const Finding note = found();
    QCOMPARE(note.code, u"A4"_s);
    QCOMPARE(note.button, u"Close node"_s);
    QVERIFY(mend(*m_owner, note));
    QCOMPARE(m_fake->processes.askedToQuit, QList<qint64>{4712});
    other.close();
    QCOMPARE(found().check, QString());
}

void TestFaults::reportTellsAllAndNothingPrivate()
{
    m_provider->change([](Oddities &odd) {
        odd.moreInAnswer = {{u"account"_s, u"maria@acme.example"_s}};
    });
    QVERIFY(signIn());
    QVERIFY(writeFile(cursorFile(), "{ \"mcpServers\": {} }\n"));
    const QString report = reportOf(*m_owner, look());
    QVERIFY(report.contains(u"C4/acme/cursor"_s));
    QStringList secrets{u"maria"_s, m_home};
    const QList<QByteArray> given = m_provider->secrets();
    QVERIFY(!given.isEmpty());
    for (const QByteArray &secret : given)
        secrets.append(QString::fromLatin1(secret));
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!report.contains(secret), qPrintable(secret + u'\n' + report));
}

// Where the program does not start, this is what is left to send.
void TestFaults::reportWithoutAnybody()
{
    FakePlatform other;
    const Places &places = other.platform.places;
    QVERIFY(writeFile(places.ourState + u"/patchbay.log"_s, "cannot show a window\n"));
    QVERIFY(writeFile(places.ourConfig + u"/connections.json"_s, "{\"version\": 1, oops"));
    const QString report =
        reportWithoutOwner(other.platform, {ErrorCode::RelayNotRunning, "does not answer"});
    for (const QString &part : {u"cannot show a window"_s, u"does not answer"_s, u"settings"_s})
        QVERIFY2(report.contains(part), qPrintable(report));
    QVERIFY(!report.contains(places.home));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
