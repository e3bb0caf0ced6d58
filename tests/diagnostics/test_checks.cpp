// Every finding is provoked here, and its words are read, in every language.

#include "diagnostics/checks.h"

#include "clients/apply.h"
#include "clients/catalogue.h"
#include "clients/plan.h"
#include "clients/receipts.h"
#include "connections/connection_store.h"
#include "connections/server_presets.h"
#include "diagnostics/checkup.h"
#include "owner/troubleshooting.h"
#include "platform/autostart.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/language.h"
#include "platform/processes.h"
#include "setup/update.h"
#include "support/as_nobody.h"
#include "support/fake_platform.h"
#include "support/words.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

Result<void> resultOf(ErrorCode code, const std::string &detail = "seen")
{
    return code == ErrorCode::Cancelled ? Result<void>() : Result<void>(Error{code, detail});
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allIsWell();
    void serverAndSignIn_data();
    void serverAndSignIn();
    void everyErrorIsSomebodys();
    void morePermissionWanted();
    void offline();
    void networkWantsASignIn();
    void wrongClock_data();
    void wrongClock();
    void slowServer();
    void serverAsksToSlowDown();
    void wrongRegion();
    void webPageAddress();
    void keyOfAnotherRegion();
    void wayBackIsTaken();
    void twoCopies();
    void filterOnThisComputer_data();
    void filterOnThisComputer();
    void readsAnotherFile();
    void windowsPackageReadsAnotherFile();
    void anotherBridge();
    void earlierDoor();
    void complaints_data();
    void complaints();
    void complaintThatIsOver();
    void complaintInALogOfAWindow();
    void companyKeepsUsOut();
    void companyForbidsWhatIsNotItsOwn();
    void mayWantAClick();
    void localServersNeedNoNetwork();
    void openServersNeedNoSignIn();
    void accessKey();
    void endOfAnAccessKey_data();
    void endOfAnAccessKey();
    void tools_data();
    void tools();
    void relay_data();
    void relay();
    void doesNotStartWithTheComputer();
    void appNotInstalled();
    void settingsNotReadable();
    void entryGone();
    void entryDropped();
    void entryMoved();
    void entryChanged();
    void earlierEntries_data();
    void earlierEntries();
    void oldSignIn();
    void settingsReadOnly();
    void appNotRestarted();
    void asksTheServerOnce();
    void newAddressesLeadNowhere();
    void comparesAddresses();
    void serverSwitchedOff();
    void serverTooNew();
    void attempts_data();
    void attempts();
    void attemptOfAnotherKind();
    void serverEndedTheSignIn();
    void somebodyElse();
    void hasSlept();
    void newerVersion();
    void everyCheckIsProvoked(); // last: looks back at all the others

private:
    enum class Languages { All, English };
    QList<Finding> run(Languages languages = Languages::All);
    QList<Finding> checkUp();
    Finding problemIn(const QList<Finding> &findings);
    void setUpApp();

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<Receipts> m_receipts;
    FakeProcesses m_processes;
    Client m_client;
    Connection m_connection;
    QString m_file;

    bool m_networkUp = true;
    ErrorCode m_server = ErrorCode::Cancelled; // Cancelled: no error
    std::string m_detail; // of that error
    ErrorCode m_token = ErrorCode::Cancelled;
    ErrorCode m_local = ErrorCode::Cancelled;
    Result<int> m_tools = 47;
    QDateTime m_lastSeen;
    QDateTime m_now;
    PlainLook m_look;
    QList<ServerPreset> m_presets;
    QString m_regionOfKey;
    bool m_doorIsFree = true;
    std::optional<RunningProgram> m_holder;
    std::chrono::milliseconds m_took{0}; // the server
    std::string m_tokenDetail;
    std::optional<Error> m_lastSignIn;
    QString m_accountBefore;
    AddressLook m_addresses;
    QDateTime m_wokeUp;
    Update m_update;
    QSet<QString> m_known; // codes, over all tests
    QSet<QString> m_provoked;
    int m_askedServer = 0;
};

void TestChecks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = Places{};
    m_places.home = m_folder->path();
    m_places.config = m_folder->filePath(u"config"_s);
    QVERIFY(setAutostart(m_places, Autostart::On, u"/opt/patchbay"_s, {}));
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"store"_s));
    m_connection = Connection{};
    m_connection.id = u"celigo"_s;
    m_connection.name = u"Celigo"_s;
    m_connection.url = u"https://api.integrator.io/celigo-mcp"_s;
    QVERIFY(m_store->add(m_connection));
    m_receipts = std::make_unique<Receipts>(m_folder->filePath(u"data"_s));
    QVERIFY(m_receipts->load());
    m_processes.processes.clear();
    m_networkUp = true;
    m_server = m_token = m_local = ErrorCode::Cancelled;
    m_tools = 47;
    m_lastSeen = QDateTime();
    m_now = QDateTime();
    m_askedServer = 0;
    m_detail = "seen";
    m_look = {};
    m_presets.clear();
    m_regionOfKey.clear();
    m_doorIsFree = true;
    m_holder.reset();
    m_took = {};
    m_tokenDetail = "seen";
    m_lastSignIn.reset();
    m_accountBefore.clear();
    m_addresses = {true, true, true};
    m_wokeUp = {};
    m_update = {Update::State::Newest};

    m_file = m_folder->filePath(u"claude/config.json"_s);
    m_client = Client{};
    m_client.id = u"claude"_s;
    m_client.name = u"Claude"_s;
    m_client.detect = {{DetectionRule::Shows::Installed, {}, u"{home}/claude"_s}};
    m_client.processes = {u"claude"_s};
    ConfigFile file;
    file.places = {{u"{home}/claude/config.json"_s, {}}};
    file.at = {u"mcpServers"_s};
    file.entry = "{\"url\": \"{url}\"}";
    m_client.files = {file};
}

void TestChecks::setUpApp()
{
    QVERIFY(writeFile(m_file, "{\"theme\": \"dark\"}\n"));
    const EntryValues values{u"celigo"_s,
                             u"http://127.0.0.1:47821/celigo/mcp"_s,
                             Secret("key"),
                             u"/opt/patchbay-bridge"_s,
                             {}};
    const auto plan = planToAdd(m_client, m_places, values,
                                [](const QString &, const QByteArray &) { return false; });
    QVERIFY(plan);
    QVERIFY(
        applyPlan(*plan, u"celigo"_s, *m_receipts, QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC)));
    m_lastSeen = QDateTime({2026, 11, 24}, {12, 30}, Qt::UTC);
}

QList<Finding> TestChecks::checkUp()
{
    Questions questions;
    questions.networkUp = [this] { return m_networkUp; };
    questions.askServer = [this](const Connection &) {
        ++m_askedServer;
        return QtFuture::makeReadyFuture(resultOf(m_server, m_detail));
    };
    questions.askForToken = [this](const QString &) {
        return QtFuture::makeReadyFuture(resultOf(m_token, m_tokenDetail));
    };
    questions.askLocalEndpoint = [this](quint16) {
        return QtFuture::makeReadyFuture(resultOf(m_local));
    };
    questions.countTools = [this](const QString &) { return QtFuture::makeReadyFuture(m_tools); };
    questions.lastSeen = [this](const QString &, const QString &) { return m_lastSeen; };
    if (m_now.isValid())
        questions.now = [this] { return m_now; };
    questions.lookPlainly = [this](const Connection &) {
        return QtFuture::makeReadyFuture(m_look);
    };
    questions.findRegion = [this](const Connection &) {
        return QtFuture::makeReadyFuture(m_regionOfKey);
    };
    questions.lastSignIn = [this](const QString &) { return m_lastSignIn; };
    questions.accountBefore = [this](const QString &) { return m_accountBefore; };
    questions.lookAtAddresses = [this](const Connection &) {
        return QtFuture::makeReadyFuture(m_addresses);
    };
    questions.newerVersion = [this] { return aboutUpdates(m_update); };
    questions.wokeUp = [this] { return m_wokeUp; };
    questions.portIsFree = [this](quint16) { return m_doorIsFree; };
    questions.holderOf = [this](quint16) { return m_holder; };
    std::chrono::milliseconds since{0};
    questions.sinceStart = [this, &since] { return std::exchange(since, since + m_took); };
    const CheckParts parts{m_places,   *m_store,  *m_receipts, m_processes,
                           {m_client}, questions, m_presets};
    const auto clock = makeClock();
    Checkup checkup(allChecks(parts), *clock);
    QSignalSpy finished(&checkup, &Checkup::finished);
    checkup.start();
    if (finished.isEmpty())
        finished.wait(5000);
    return finished.isEmpty() ? QList<Finding>() : finished[0][0].value<QList<Finding>>();
}

// What is wrong with the words of a finding in another language, which is `english` otherwise.
static QString problemsWith(const Finding &said, const Finding &english)
{
    static const QRegularExpression forbidden(
        u"\\b(MCP|OAuth|Tokens?|JSON|Ports?|stdio|PKCE|Relay|localhost)\\b|%[0-9n]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (said.check != english.check || said.verdict != english.verdict
        || said.action != english.action || said.cause != english.cause)
        return u"another finding"_s;
    if (said.title == english.title)
        return u"not translated"_s;
    if (said.verdict != Verdict::Problem && said.verdict != Verdict::Note)
        return {};
    if (said.remedy == english.remedy)
        return u"remedy not translated"_s;
    if (said.button.isEmpty() != english.button.isEmpty()
        || (!said.button.isEmpty() && said.button == english.button))
        return u"button not translated"_s;
    if (said.button.size() > 45)
        return u"button too long"_s;
    for (const QString &sentence : {said.title, said.remedy}) {
        if (const auto match = forbidden.match(sentence); match.hasMatch())
            return match.captured();
        if (!sentence.endsWith(u'.') && !sentence.endsWith(u'。'))
            return u"no full stop"_s;
    }
    return {};
}

QList<Finding> TestChecks::run(Languages wanted)
{
    speak(u"en"_s);
    const QList<Finding> findings = checkUp();
    const int asked = m_askedServer;
    const QStringList spoken = wanted == Languages::All ? languages() : QStringList();
    for (const QString &language : spoken) {
        if (language == "en"_L1)
            continue;
        speak(language);
        const QList<Finding> said = checkUp();
        bool same = said.size() == findings.size();
        for (qsizetype i = 0; same && i < said.size(); ++i) {
            const QString wrong = problemsWith(said[i], findings[i]);
            same = wrong.isEmpty();
            if (!same)
                QTest::qFail(qPrintable(QString(language + u' ' + said[i].check + u": "_s + wrong
                                                + u": "_s + said[i].title + u' ' + said[i].remedy
                                                + u' ' + said[i].button)),
                             __FILE__, __LINE__);
        }
    }
    speak(u"en"_s);
    m_askedServer = asked;
    for (const Finding &finding : findings) {
        m_known.insert(finding.code);
        if (finding.verdict == Verdict::Problem || finding.verdict == Verdict::Note)
            m_provoked.insert(finding.code);
        if (!problemsWith(finding.title).isEmpty() || !problemsWithButton(finding.button).isEmpty()
            || (!finding.remedy.isEmpty() && !problemsWith(finding.remedy).isEmpty()))
            QTest::qFail(
                qPrintable(finding.check + u": "_s + finding.title + u' ' + finding.remedy),
                __FILE__, __LINE__);
    }
    return findings;
}

// The one thing that is not fine, and was not left out because of another.
Finding TestChecks::problemIn(const QList<Finding> &findings)
{
    QList<Finding> problems;
    for (const Finding &finding : findings) {
        if (finding.verdict == Verdict::Problem || finding.verdict == Verdict::Note)
            problems << finding;
    }
    return problems.size() == 1 ? problems.first() : Finding{};
}

void TestChecks::allIsWell()
{
    QVERIFY(languages().size() > 5);
    setUpApp();
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    m_now = QDateTime({2026, 11, 24}, {12, 40}, Qt::UTC);
    m_presets = *readServerPresets();
    const auto findings = run();
    QStringList ids;
    for (const Finding &finding : findings) {
        QCOMPARE(finding.verdict, Verdict::Fine);
        ids << finding.check;
    }
    QCOMPARE(ids,
             QStringList({u"N1/celigo"_s,
                          u"N6/celigo"_s,
                          u"N5/celigo"_s,
                          u"N2/celigo"_s,
                          u"N3/celigo"_s,
                          u"N4/celigo"_s,
                          u"N7/celigo"_s,
                          u"S8/celigo"_s,
                          u"S1/celigo"_s,
                          u"S2/celigo"_s,
                          u"S4/celigo"_s,
                          u"S3/celigo"_s,
                          u"S7/celigo"_s,
                          u"S5/celigo"_s,
                          u"S6/celigo"_s,
                          u"A12/celigo"_s,
                          u"A11/celigo"_s,
                          u"A3/celigo"_s,
                          u"A5/celigo"_s,
                          u"A6/celigo"_s,
                          u"A9/celigo"_s,
                          u"A7/celigo"_s,
                          u"A1/celigo"_s,
                          u"A2/celigo"_s,
                          u"A13/celigo"_s,
                          u"A8/celigo"_s,
                          u"C1/celigo/claude"_s,
                          u"C2/celigo/claude"_s,
                          u"C3/celigo/claude"_s,
                          u"C4/celigo/claude"_s,
                          u"C5/celigo/claude"_s,
                          u"C6/celigo/claude"_s,
                          u"C7/celigo/claude"_s,
                          u"C8/celigo/claude"_s,
                          u"C9/celigo/claude"_s,
                          u"C8/celigo"_s,
                          u"R5"_s,
                          u"R2"_s,
                          u"R3"_s,
                          u"R1"_s,
                          u"R8"_s,
                          u"R9"_s,
                          u"R7"_s,
                          u"R4/celigo/claude"_s,
                          u"R3/celigo/claude"_s,
                          u"R6/celigo/claude"_s}));
}

void TestChecks::serverAndSignIn_data()
{
    QTest::addColumn<ErrorCode>("server");
    QTest::addColumn<ErrorCode>("token");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Action>("action");
    const auto server = [](ErrorCode error, const QString &code, Action action) {
        QTest::newRow(std::string(nameOf(error)).c_str())
            << error << ErrorCode::Cancelled << code << action;
    };
    const auto token = [](ErrorCode error, const QString &code, Action action) {
        QTest::newRow(("token: " + std::string(nameOf(error))).c_str())
            << ErrorCode::Cancelled << error << code << action;
    };
    server(ErrorCode::HostNotFound, u"N2"_s, Action::TryAgain);
    server(ErrorCode::ProxyNeedsSignIn, u"N3"_s, Action::CopyForIt);
    server(ErrorCode::CertificateNotTrusted, u"N4"_s, Action::CopyForIt);
    server(ErrorCode::SecureConnectionFailed, u"N4"_s, Action::TryAgain);
    server(ErrorCode::ServerUnavailable, u"S1"_s, Action::TryAgain);
    server(ErrorCode::ConnectionTimedOut, u"S1"_s, Action::TryAgain);
    server(ErrorCode::ConnectionRefused, u"S1"_s, Action::TryAgain);
    server(ErrorCode::NotAnMcpServer, u"S3"_s, Action::CheckAddress);
    server(ErrorCode::SignInNotOffered, u"A12"_s, Action::EnterAccessKey);
    server(ErrorCode::MetadataMismatch, u"A12"_s, Action::CheckAddress);
    server(ErrorCode::PrivateAddressRefused, u"A12"_s, Action::AskAdmin);
    token(ErrorCode::KeychainLocked, u"A11"_s, Action::TryAgain);
    token(ErrorCode::KeychainUnavailable, u"A11"_s, Action::TryAgain);
    token(ErrorCode::SignInNeeded, u"A1"_s, Action::SignIn);
    token(ErrorCode::TokenRefused, u"A2"_s, Action::SignIn);
}

void TestChecks::serverAndSignIn()
{
    QFETCH(ErrorCode, server);
    QFETCH(ErrorCode, token);
    QFETCH(QString, code);
    QFETCH(Action, action);
    m_server = server;
    m_token = token;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.connection, u"celigo"_s);
    QCOMPARE(problem.action, action);
    QVERIFY(!problem.button.isEmpty());
    QVERIFY(problem.seen.endsWith(u": seen"_s));
}

// No error of the server or of the sign-in vanishes between the checks.
void TestChecks::everyErrorIsSomebodys()
{
    for (const ErrorCode code : allErrorCodes()) {
        if (code == ErrorCode::Cancelled)
            continue;
        m_server = code;
        m_token = ErrorCode::Cancelled;
        QVERIFY2(!problemIn(run(Languages::English)).code.isEmpty(), nameOf(code).data());
        m_server = ErrorCode::Cancelled;
        m_token = code;
        QVERIFY2(!problemIn(run(Languages::English)).code.isEmpty(), nameOf(code).data());
    }
}

void TestChecks::morePermissionWanted()
{
    m_connection.facts = SignInFacts();
    m_connection.facts->wantedScope = u"mcp:write"_s;
    QVERIFY(m_store->update(m_connection));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"A13"_s);
    QCOMPARE(problem.action, Action::SignIn);
    QVERIFY(problem.title.contains(u"wants you to allow more"_s));
    QVERIFY(problem.seen.contains(u"mcp:write"_s));
}

void TestChecks::offline()
{
    m_networkUp = false;
    m_server = ErrorCode::HostNotFound;
    m_tools = Error{ErrorCode::HostNotFound, {}};
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"N1"_s);
    QCOMPARE(problem.title, u"You are offline."_s);
    QCOMPARE(m_askedServer, 0);
}

void TestChecks::networkWantsASignIn()
{
    m_look = {true, u"wifi.hotel.example"_s, QDateTime()};
    QCOMPARE(problemIn(run()).code, QString()); // the server answers: a redirect of its own
    m_server = ErrorCode::CertificateNotTrusted;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"N6"_s);
    QCOMPARE(problem.title, u"Your network wants you to sign in to it first."_s);
    QCOMPARE(problem.button, u"Open browser"_s);
    QCOMPARE(problem.action, Action::OpenBrowser);
    QVERIFY(problem.seen.contains(u"wifi.hotel.example"_s));
}

void TestChecks::wrongClock_data()
{
    QTest::addColumn<int>("seconds"); // of this computer, against the world
    QTest::addColumn<ErrorCode>("server");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("title");
    const auto fine = u"This computer's clock is right."_s;
    QTest::newRow("a bit") << 290 << ErrorCode::Cancelled << Verdict::Fine << fine;
    QTest::newRow("fast") << 720 << ErrorCode::CertificateNotTrusted << Verdict::Problem
                          << u"Your computer's clock is 12 minutes fast."_s;
    QTest::newRow("slow") << -3 * 86400 << ErrorCode::SecureConnectionFailed << Verdict::Problem
                          << u"Your computer's clock is 3 days slow."_s;
    QTest::newRow("all works") << 7200 << ErrorCode::Cancelled << Verdict::Note
                               << u"Your computer's clock is 2 hours fast."_s;
}

void TestChecks::wrongClock()
{
    QFETCH(const int, seconds);
    QFETCH(const ErrorCode, server);
    const QDateTime there({2026, 11, 24}, {12, 0}, Qt::UTC);
    m_look = {true, {}, there};
    m_now = there.addSecs(seconds);
    m_server = server;
    const QList<Finding> findings = run();
    const auto clock = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding &one) { return one.code == "N5"_L1; });
    QVERIFY(clock != findings.end());
    QTEST(clock->verdict, "verdict");
    QTEST(clock->title, "title");
    if (clock->verdict == Verdict::Fine)
        return;
    QCOMPARE(clock->button, u"Open clock settings"_s);
    QCOMPARE(clock->action, Action::OpenClockSettings);
    QCOMPARE(problemIn(findings).code, u"N5"_s); // what does not work comes of it
}

void TestChecks::slowServer()
{
    m_took = std::chrono::milliseconds(4900);
    QCOMPARE(problemIn(run()).code, QString());
    m_took = std::chrono::milliseconds(9100);
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"S8"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title, u"Celigo is slow: it took 9 seconds."_s);
}

void TestChecks::serverAsksToSlowDown()
{
    m_server = ErrorCode::ServerUnavailable;
    m_detail = "status 429";
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"S8"_s);
    QCOMPARE(problem.title, u"Celigo asks us to slow down."_s);
    QCOMPARE(problem.action, Action::TryAgain);
    m_server = ErrorCode::TooManyRequests;
    QCOMPARE(problemIn(run()).code, u"S8"_s);
}

void TestChecks::wrongRegion()
{
    m_presets = *readServerPresets();
    m_server = ErrorCode::WrongRegion;
    m_detail = "celigo-eu";
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"S2"_s);
    QCOMPARE(problem.title, u"This account lives in Europe, but you chose United States."_s);
    QCOMPARE(problem.button, u"Switch to Europe"_s);
    QCOMPARE(problem.action, Action::SwitchRegion);
    QVERIFY(problem.error && problem.error->detail == "celigo-eu");
}

void TestChecks::webPageAddress()
{
    m_connection.url = u"https://eu.integrator.io/connections"_s;
    QVERIFY(m_store->update(m_connection));
    m_presets = *readServerPresets();
    m_server = ErrorCode::WrongRegion;
    m_detail = "celigo-eu";
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"S2"_s);
    QCOMPARE(problem.title, u"This is the address of the web pages of Celigo."_s);
    QCOMPARE(problem.action, Action::SwitchRegion);
}

void TestChecks::keyOfAnotherRegion()
{
    m_connection.access = Access::AccessKey;
    QVERIFY(m_store->update(m_connection));
    m_presets = *readServerPresets();
    m_tools = Error{ErrorCode::AccessKeyRefused, "status 401"};
    m_regionOfKey = u"celigo-au"_s;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"S2"_s);
    QCOMPARE(problem.title, u"This account lives in Australia, but you chose United States."_s);
    QCOMPARE(problem.action, Action::SwitchRegion);
    m_regionOfKey.clear(); // known nowhere
    QCOMPARE(problemIn(run()).action, Action::EnterAccessKey);
}

void TestChecks::wayBackIsTaken()
{
    m_connection.choices.redirectPort = 3118;
    QVERIFY(m_store->update(m_connection));
    QCOMPARE(problemIn(run()).code, QString());
    m_doorIsFree = false;
    QCOMPARE(problemIn(run()).verdict, Verdict::Note); // nobody signs in now
    m_token = ErrorCode::SignInNeeded;
    Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"A4"_s);
    QCOMPARE(problem.verdict, Verdict::Problem);
    QCOMPARE(problem.action, Action::TryAgain);
    m_holder = RunningProgram{4711, u"/usr/bin/node"_s};
    problem = problemIn(run());
    QCOMPARE(problem.title, u"Another program, node, stands in the way back from your browser."_s);
    QCOMPARE(problem.button, u"Close node"_s);
    QCOMPARE(problem.action, Action::CloseProgram);
    QVERIFY(problem.seen.contains(u"4711"_s) && problem.seen.contains(u"3118"_s));
}

void TestChecks::twoCopies()
{
    m_local = ErrorCode::PortTaken;
    m_holder = RunningProgram{4711, u"/opt/old/patchbayctl"_s};
    Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"R2"_s);
    QCOMPARE(problem.title, u"Two copies of Patchbay run."_s);
    QCOMPARE(problem.action, Action::CloseProgram);
    m_holder = RunningProgram{4711, u"/usr/bin/node"_s};
    problem = problemIn(run());
    QCOMPARE(problem.code, u"R3"_s);
    QCOMPARE(problem.title,
             u"Another program, node, uses the door that your AI apps come through."_s);
    QCOMPARE(problem.action, Action::MovePort);
}

void TestChecks::filterOnThisComputer_data()
{
    QTest::addColumn<Os>("os");
    QTest::addColumn<QString>("title");
    QTest::newRow("Windows") << Os::Windows
                             << u"Windows Security keeps your apps from reaching Patchbay."_s;
    QTest::newRow("macOS") << Os::MacOs
                           << u"A protection program keeps your apps from reaching Patchbay."_s;
}

void TestChecks::filterOnThisComputer()
{
    QFETCH(const Os, os);
    m_places.os = os;
    m_local = ErrorCode::ConnectionTimedOut;
    const QList<Finding> findings =
        run(); // whether it starts by itself, each system keeps elsewhere
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.verdict == Verdict::Problem;
    });
    QVERIFY(found != findings.cend());
    const Finding problem = *found;
    QCOMPARE(problem.code, u"R5"_s);
    QTEST(problem.title, "title");
    QCOMPARE(problem.button, u"Copy message for IT"_s);
}

void TestChecks::readsAnotherFile()
{
    setUpApp();
    m_lastSeen = QDateTime();
    m_client.files[0].places.prepend({u"{home}/package/config.json"_s, u"{home}/package"_s});
    QCOMPARE(problemIn(run()).code, QString());
    QVERIFY(QDir().mkpath(m_folder->filePath(u"package"_s)));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C2"_s);
    QCOMPARE(problem.title, u"Claude reads a different settings file than expected."_s);
    QCOMPARE(problem.button, u"Write it there"_s);
    QCOMPARE(problem.action, Action::PutBack);
    QVERIFY(problem.seen.contains(u"package/config.json"_s) && problem.seen.contains(m_file));
    m_lastSeen = QDateTime({2026, 11, 24}, {12, 30}, Qt::UTC); // it comes to us: it reads that one
    QCOMPARE(problemIn(run()).code, QString());
}

// Claude was installed anew, now from its package, which has a folder of its own.
void TestChecks::windowsPackageReadsAnotherFile()
{
    m_places.os = Os::Windows;
    m_places.localData = m_folder->filePath(u"Local"_s);
    m_places.config = m_folder->filePath(u"Roaming"_s);
    const auto catalogue = readCatalogue(Os::Windows);
    QVERIFY(catalogue);
    m_client = *findClient(*catalogue, u"claude-desktop"_s);
    m_file = m_folder->filePath(u"Roaming/Claude/claude_desktop_config.json"_s);
    setUpApp();
    m_lastSeen = QDateTime();
    QVERIFY(QFile::exists(m_file));
    QVERIFY(QDir().mkpath(
        m_folder->filePath(u"Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude"_s)));
    const QList<Finding> findings = run();
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const Finding &one) { return one.code == "C2"_L1; });
    QVERIFY(found != findings.end());
    QCOMPARE(found->verdict, Verdict::Problem);
    QVERIFY(found->seen.contains(u"Packages/Claude_pzs8sxrjxfjjc"_s));
}

void TestChecks::anotherBridge()
{
    m_client.files[0].entry = R"({"command": "{bridge}", "args": ["{connection}"]})";
    m_places.bridgeProgram = u"/opt/patchbay-bridge"_s;
    setUpApp();
    QCOMPARE(problemIn(run()).code, QString());
    m_places.bridgeProgram = u"/usr/lib/patchbay/patchbay-bridge"_s;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"R4"_s);
    QCOMPARE(problem.title, u"Claude starts another copy of our part than this one."_s);
    QCOMPARE(problem.button, u"Write it anew"_s);
    QCOMPARE(problem.action, Action::PutBack);
    QVERIFY(problem.seen.contains(u"/opt/patchbay-bridge"_s));
}

void TestChecks::earlierDoor()
{
    setUpApp();
    QVERIFY(m_store->setPort(47900));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.check, u"R3/celigo/claude"_s);
    QCOMPARE(problem.title, u"Claude still comes to a door where we no longer are."_s);
    QCOMPARE(problem.action, Action::PutBack);
}

void TestChecks::complaints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Action>("action");
    QTest::newRow("not found")
        << u"2026-11-24T12:10:44.197Z [celigo] [error] spawn /opt/patchbay-bridge ENOENT"_s
        << u"Claude says that it does not find our part."_s << Action::PutBack;
    QTest::newRow("Windows")
        << u"'C:\\Program' is not recognized as an internal or external command,"_s
        << u"Claude says that it does not find our part."_s << Action::PutBack;
    QTest::newRow("not allowed")
        << u"2026-11-24T12:10:44.197Z [celigo] [error] spawn /opt/patchbay-bridge EACCES"_s
        << u"Claude says that it is not allowed to start our part."_s << Action::CopyForIt;
    QTest::newRow("settings")
        << u"2026-11-24T12:10:44.197Z [celigo] [error] Unexpected token '}', \"{}}\" is not valid JSON"_s
        << u"Claude says that it could not read its settings."_s << Action::ShowFile;
    QTest::newRow("too long")
        << u"2026-11-24T12:10:44.197Z [celigo] [error] MCP error -32001: Request timed out"_s
        << u"Claude says that it waited too long for us."_s << Action::RestartApp;
    QTest::newRow("lost")
        << u"2026-11-24T12:10:44.197Z [celigo] [error] Server disconnected. For guidance, see x"_s
        << u"Claude says that it lost the connection to us."_s << Action::RestartApp;
}

void TestChecks::complaints()
{
    QFETCH(const QString, line);
    m_client.logs = {u"{home}/logs/mcp-server-{name}.log"_s};
    setUpApp();
    m_lastSeen = QDateTime();
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    const QString log = m_folder->filePath(u"logs/mcp-server-celigo.log"_s);
    const QByteArray begin = "2026-11-24T12:10:40.000Z [celigo] [info] Initializing server...\n";
    QVERIFY(writeFile(log, QByteArray(begin + line.toUtf8() + " token=hush-hush-hush-hush\n")));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C10"_s);
    QTEST(problem.title, "title");
    QTEST(problem.action, "action");
    QVERIFY(problem.seen.startsWith(log) && !problem.seen.contains(u"hush"_s));
}

void TestChecks::complaintThatIsOver()
{
    m_client.logs = {u"{home}/logs/mcp-server-{name}.log"_s};
    setUpApp();
    m_lastSeen = QDateTime();
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    const QString log = m_folder->filePath(u"logs/mcp-server-celigo.log"_s);
    QVERIFY(writeFile(log, "2026-11-24T11:10:44.197Z [celigo] [error] spawn x ENOENT\n"));
    QCOMPARE(problemIn(run()).code, u"C9"_s); // it complained before our change
    QVERIFY(writeFile(log,
                      "2026-11-24T12:10:44.197Z [celigo] [error] spawn x ENOENT\n"
                      "2026-11-24T12:20:00.000Z [celigo] [info] Initializing server...\n"));
    QCOMPARE(problemIn(run()).code, u"C9"_s); // and it has tried again since
    QVERIFY(writeFile(log, "2026-11-24T12:10:44.197Z [celigo] [error] spawn x ENOENT\n"));
    QCOMPARE(problemIn(run()).code, u"C10"_s);
}

// Editors keep a log by start and by window, and write local times.
void TestChecks::complaintInALogOfAWindow()
{
    const auto catalogue = readCatalogue(Os::Linux);
    QVERIFY(catalogue);
    for (const QString &id : {u"vscode"_s, u"cursor"_s}) {
        const QStringList logs = findClient(*catalogue, id)->logs;
        QCOMPARE(logs.size(), 1);
        QVERIFY(logs.first().contains(u"/logs/*/window*/"_s));
    }
    m_client.logs = {u"{home}/logs/*/window*/mcp {name}.log"_s};
    setUpApp();
    m_lastSeen = QDateTime();
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    const QDateTime when = QDateTime({2026, 11, 24}, {12, 10}, Qt::UTC).toLocalTime();
    const QByteArray time = when.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s).toUtf8();
    const QString log = m_folder->filePath(u"logs/20261124T100000/window2/mcp celigo.log"_s);
    QVERIFY(writeFile(log,
                      QByteArray(time + " [info] Connection state: Starting\n" + time
                                 + " [info] Connection state: Error spawn /opt/x ENOENT\n")));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C10"_s);
    QVERIFY(problem.seen.startsWith(log));
    QVERIFY(writeFile(log,
                      QByteArray(time + " [info] Connection state: Error spawn /opt/x ENOENT\n"
                                 + time + " [info] Connection state: Running\n")));
    QCOMPARE(problemIn(run()).code, u"C9"_s);
}

void TestChecks::companyKeepsUsOut()
{
    m_client.managedBy = {u"{home}/managed.json"_s};
    setUpApp();
    QCOMPARE(problemIn(run()).code, QString());
    const QString managed = m_folder->filePath(u"managed.json"_s);
    const QByteArray others = "{\"mcpServers\": {\"wiki\": {\"url\": \"https://wiki.example\"}}}";
    QVERIFY(writeFile(managed, others));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C11"_s);
    QCOMPARE(problem.title, u"Your company's settings for Claude keep Celigo out."_s);
    QCOMPARE(problem.button, u"Ask my admin"_s);
    QCOMPARE(problem.action, Action::AskAdmin);
    QCOMPARE(problem.seen, managed);
    QVERIFY(writeFile(
        managed, QByteArray(others).replace("https://wiki.example", m_connection.url.toUtf8())));
    QCOMPARE(problemIn(run()).code, QString());
}

void TestChecks::companyForbidsWhatIsNotItsOwn()
{
    m_client.forbiddenBy = {{u"{home}/policy.json"_s}, u"ChatMCP"_s, {u"none"_s, u"registry"_s}};
    setUpApp();
    const QString policy = m_folder->filePath(u"policy.json"_s);
    for (const char *fine : {"{\"ChatMCP\": \"all\"}", "{\"Other\": \"none\"}", "{", "[]"}) {
        QVERIFY(writeFile(policy, fine));
        QCOMPARE(problemIn(run()).code, QString());
    }
    QVERIFY(writeFile(policy, "{\"ChatMCP\": \"registry\"}"));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C11"_s);
    QVERIFY(problem.seen.startsWith(policy));
    QVERIFY(problem.seen.endsWith(u"ChatMCP registry"_s));
}

void TestChecks::mayWantAClick()
{
    m_client.takesEffect = TakesEffect::Refresh;
    m_client.afterwards = u"Start a new session of Claude to use it."_s;
    setUpApp();
    m_lastSeen = QDateTime();
    QCOMPARE(problemIn(run()).code, QString()); // it does not run
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"C12"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title, u"Claude is open, and has not come to us yet."_s);
    QCOMPARE(note.remedy, u"Start a new session of Claude to use it."_s);
}

void TestChecks::localServersNeedNoNetwork()
{
    m_connection.url = u"http://127.0.0.1:5000/mcp"_s;
    QVERIFY(m_store->update(m_connection));
    m_networkUp = false;
    QCOMPARE(problemIn(run()).code, QString());
    m_server = ErrorCode::ConnectionRefused;
    QCOMPARE(problemIn(run()).code, u"S1"_s);
}

void TestChecks::openServersNeedNoSignIn()
{
    m_connection.access = Access::Open;
    QVERIFY(m_store->update(m_connection));
    m_token = ErrorCode::SignInNeeded;
    QCOMPARE(problemIn(run()).code, QString());
}

void TestChecks::accessKey()
{
    m_connection.access = Access::AccessKey;
    QVERIFY(m_store->update(m_connection));
    m_token = ErrorCode::AccessKeyRefused;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"A10"_s);
    QCOMPARE(problem.action, Action::EnterAccessKey);
    QCOMPARE(problem.title, u"Celigo does not accept the access key."_s);
}

void TestChecks::endOfAnAccessKey_data()
{
    QTest::addColumn<int>("days"); // from now
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("title");
    QTest::newRow("far away") << 8 << Verdict::Fine << u"Your access key does not end soon."_s;
    QTest::newRow("soon") << 3 << Verdict::Note
                          << u"Your access key for Celigo ends on 28 November 2026."_s;
    QTest::newRow("over") << -2 << Verdict::Problem
                          << u"Your access key for Celigo ended on 23 November 2026."_s;
}

void TestChecks::endOfAnAccessKey()
{
    QFETCH(const int, days);
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));
    m_connection.access = Access::AccessKey;
    m_connection.accessKeyEnds = now.addDays(days);
    QVERIFY(m_store->update(m_connection));
    m_now = now;
    const QList<Finding> findings = run();
    const auto end = std::find_if(findings.begin(), findings.end(),
                                  [](const Finding &finding) { return finding.code == "A13"_L1; });
    QVERIFY(end != findings.end());
    QTEST(end->verdict, "verdict");
    QTEST(end->title, "title");
    QCOMPARE(problemsWith(end->title), QStringList());
}

void TestChecks::tools_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("none") << 0 << ErrorCode::Cancelled << u"S6"_s
                          << u"Celigo answers but offers no tools."_s;
    QTest::newRow("no access")
        << 0 << ErrorCode::AccessDenied << u"S5"_s
        << u"You are signed in, but nobody has given you access to Celigo."_s;
}

void TestChecks::tools()
{
    QFETCH(int, count);
    QFETCH(ErrorCode, error);
    QFETCH(QString, title);
    m_tools = error == ErrorCode::Cancelled ? Result<int>(count) : Error{error, {}};
    const Finding problem = problemIn(run());
    QTEST(problem.code, "code");
    QCOMPARE(problem.title, title);
    QCOMPARE(problem.action, Action::AskAdmin);
}

void TestChecks::relay_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Action>("action");
    QTest::newRow("not running") << ErrorCode::RelayNotRunning << u"R1"_s << Action::StartPatchbay;
    QTest::newRow("door taken") << ErrorCode::PortTaken << u"R3"_s << Action::MovePort;
    QTest::newRow("filtered") << ErrorCode::ConnectionTimedOut << u"R5"_s << Action::CopyForIt;
}

void TestChecks::relay()
{
    QFETCH(ErrorCode, error);
    QFETCH(QString, code);
    QFETCH(Action, action);
    setUpApp();
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    m_lastSeen = QDateTime(); // so that C9 would complain, which is a consequence
    m_local = error;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.action, action);
}

void TestChecks::doesNotStartWithTheComputer()
{
    QVERIFY(setAutostart(m_places, Autostart::Off, {}, {}));
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"R8"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.action, Action::TurnOnAutostart);
}

void TestChecks::appNotInstalled()
{
    setUpApp();
    QVERIFY(QDir(m_folder->filePath(u"claude"_s)).removeRecursively());
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C1"_s);
    QCOMPARE(problem.client, u"claude"_s);
    QCOMPARE(problem.title, u"Claude is not on this computer."_s);
}

void TestChecks::settingsNotReadable()
{
    setUpApp();
    QVERIFY(writeFile(m_file, "{\"theme\": \n"));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C3"_s);
    QCOMPARE(problem.title,
             u"The settings file of Claude has a typing mistake; we did not touch it."_s);
    QVERIFY(problem.seen.contains(m_file));
}

void TestChecks::entryGone()
{
    setUpApp();
    QVERIFY(writeFile(m_file, "{\"theme\": \"dark\"}\n"));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C4"_s);
    QCOMPARE(problem.title, u"Claude no longer has our entry."_s);
    QCOMPARE(problem.action, Action::PutBack);
}

void TestChecks::entryDropped()
{
    m_client.rewritesFile = true;
    setUpApp();
    QVERIFY(writeFile(m_file, "{\"theme\": \"dark\"}\n"));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C4"_s);
    QCOMPARE(problem.title, u"Claude has dropped our entry from its settings."_s);
    QCOMPARE(problem.action, Action::PutBack);
}

void TestChecks::entryMoved()
{
    ConfigFile other;
    other.places = {{u"{home}/claude/other.json"_s, {}}};
    other.at = {u"servers"_s};
    m_client.filesToMoveTo = {other};
    setUpApp();
    QByteArray text = *readFile(m_file);
    QVERIFY(writeFile(m_folder->filePath(u"claude/other.json"_s),
                      text.replace("mcpServers", "servers")));
    QVERIFY(writeFile(m_file, "{\"theme\": \"dark\"}\n"));
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"C4"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title, u"Claude has moved our entry to another of its files."_s);
    QVERIFY(note.seen.endsWith(u"other.json"_s));
}

void TestChecks::entryChanged()
{
    setUpApp();
    QVERIFY(writeFile(m_file, readFile(m_file)->replace("47821", "1234")));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C5"_s);
    QCOMPARE(problem.title, u"Someone changed our entry in Claude."_s);
    QCOMPARE(problem.action, Action::PutBack);
}

void TestChecks::earlierEntries_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("address") << QByteArray("{\"url\": \"https://api.integrator.io/celigo-mcp\"}")
                             << u"C6"_s
                             << u"Celigo is set up twice in Claude; you may see its tools twice."_s;
    QTest::newRow("program") << QByteArray("{\"command\": \"npx\", \"args\": [\"mcp-remote\", "
                                           "\"https://api.integrator.io/celigo-mcp\"]}")
                             << u"C7"_s << u"Claude also starts another program to reach Celigo."_s;
    QTest::newRow("key") << QByteArray("{\"url\": \"https://api.integrator.io/celigo-mcp\", "
                                       "\"headers\": {\"Authorization\": \"Bearer hush-hush\"}}")
                         << u"C8"_s
                         << u"A key to Celigo stands in clear text in the settings of Claude."_s;
}

void TestChecks::earlierEntries()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, code);
    QFETCH(const QString, title);
    setUpApp();
    const auto text = readFile(m_file);
    QVERIFY(text);
    const auto both = withEntry(*text, {}, {u"mcpServers"_s}, u"by-hand"_s, entry);
    QVERIFY(both);
    QVERIFY(writeFile(m_file, both->text));
    const Finding note = problemIn(run());
    QCOMPARE(note.code, code);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.client, u"claude"_s);
    QCOMPARE(note.title, title);
    QCOMPARE(note.action, Action::ReplaceEarlier);
    QVERIFY(note.seen.contains(m_file) && !note.seen.contains(u"hush"_s));
}

void TestChecks::oldSignIn()
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(m_connection.url.toUtf8(), QCryptographicHash::Md5).toHex());
    QVERIFY(writeFile(m_folder->filePath(u".mcp-auth/mcp-remote-v1/"_s + hash + u"_tokens.json"_s),
                      "{\"access_token\": \"hush-hush\"}"));
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"C8"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title, u"An earlier sign-in to Celigo is kept in the open."_s);
    QCOMPARE(note.action, Action::DeleteOldSignIn);
    QVERIFY(note.seen.contains(hash) && !note.seen.contains(u"hush"_s));
    // It may be what works, as long as ours does not.
    m_token = ErrorCode::SignInNeeded;
    QCOMPARE(problemIn(run()).code, u"A1"_s);
}

void TestChecks::settingsReadOnly()
{
    setUpApp();
    QVERIFY(QFile::setPermissions(m_file, QFileDevice::ReadOwner));
    std::optional<AsNobody> nobody;
    if (QFileInfo(m_file).isWritable()) {
        if (!AsNobody::canWork(m_folder->path())) {
            m_provoked.insert(u"R6"_s); // cannot be, here
            QSKIP("rights do not bind root");
        }
        nobody.emplace();
    }
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"R6"_s);
    QCOMPARE(note.verdict, Verdict::Note);
}

void TestChecks::appNotRestarted()
{
    setUpApp();
    m_lastSeen = QDateTime({2026, 11, 24}, {11, 30}, Qt::UTC); // before the change
    QCOMPARE(problemIn(run()).code, QString()); // it does not run
    m_processes.processes = {{4711, u"/usr/bin/claude"_s}};
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"C9"_s);
    QCOMPARE(problem.button, u"Restart Claude"_s);
    QCOMPARE(problem.action, Action::RestartApp);
    m_client.takesEffect = TakesEffect::AtOnce;
    QCOMPARE(problemIn(run()).code, QString());
}

void TestChecks::asksTheServerOnce()
{
    run();
    QCOMPARE(m_askedServer, 1);
}

// What the person may not notice, and need not.
void TestChecks::newAddressesLeadNowhere()
{
    m_addresses = {true, true, false};
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"N7"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title, u"Your network does not reach the new kind of address of Celigo."_s);
    QCOMPARE(note.action, Action::None);
    QVERIFY(note.button.isEmpty());
    m_addresses = {true, false, false}; // nobody there at all: not a matter of the kind
    QCOMPARE(problemIn(run()).code, QString());
    m_addresses = {false, true, false};
    QCOMPARE(problemIn(run()).code, QString());
}

// With real sockets: somebody listens at the old address only.
void TestChecks::comparesAddresses()
{
    FakePlatform fake;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    const auto look = [&](const QList<QHostAddress> &addresses) {
        auto asked = tryAddresses(fake.platform, addresses, server.serverPort());
        const bool done = QTest::qWaitFor([&] { return asked.isFinished(); }, 30'000);
        return done ? asked.result() : AddressLook();
    };
    const QHostAddress older(QHostAddress::LocalHost);
    const QHostAddress newer(QHostAddress::LocalHostIPv6);
    const AddressLook both = look({newer, older});
    QVERIFY(both.hasBoth && both.oldOnes && !both.newOnes);
    QVERIFY(!look({older}).hasBoth);
    QTcpServer other;
    if (other.listen(QHostAddress::LocalHostIPv6, server.serverPort()))
        QVERIFY(look({newer, older}).newOnes);
}

// A 404 where somebody was signed in before is no typing mistake.
void TestChecks::serverSwitchedOff()
{
    m_server = ErrorCode::NotAnMcpServer;
    m_detail = "status 404";
    QCOMPARE(problemIn(run()).code, u"S3"_s);
    m_connection.facts = SignInFacts();
    QVERIFY(m_store->update(m_connection));
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"S4"_s);
    QCOMPARE(problem.title, u"Celigo worked before, and is switched off now."_s);
    QCOMPARE(problem.button, u"Ask my admin"_s);
    QCOMPARE(problem.action, Action::AskAdmin);
    QVERIFY(problem.error && problem.error->code == ErrorCode::ServerSwitchedOff);
}

void TestChecks::serverTooNew()
{
    m_tools = Error{ErrorCode::VersionNotKnown, "2031-01-01"};
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"S7"_s);
    QCOMPARE(problem.title, u"Celigo is newer than this Patchbay."_s);
    QCOMPARE(problem.action, Action::CopyForIt);
    QVERIFY(problem.seen.contains(u"2031-01-01"_s));
}

void TestChecks::attempts_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Action>("action");
    const auto row = [](ErrorCode error, const QString &code, Action action) {
        QTest::newRow(std::string(nameOf(error)).c_str()) << error << code << action;
    };
    row(ErrorCode::BrowserNotOpened, u"A3"_s, Action::SignIn);
    row(ErrorCode::RedirectRefused, u"A5"_s, Action::SignIn);
    row(ErrorCode::ClientForgotten, u"A6"_s, Action::SignIn);
    row(ErrorCode::ClientIdRefused, u"A6"_s, Action::AskAdmin);
    row(ErrorCode::ClientIdOfAnother, u"A6"_s, Action::AskAdmin);
    row(ErrorCode::ConsentDenied, u"A7"_s, Action::SignIn);
    row(ErrorCode::SignInTimedOut, u"A7"_s, Action::SignIn);
    row(ErrorCode::Cancelled, u"A7"_s, Action::SignIn);
    row(ErrorCode::ResourceRefused, u"A9"_s, Action::AskAdmin);
    row(ErrorCode::AdminConsentNeeded, u"A9"_s, Action::AskAdmin);
    row(ErrorCode::TokenNotAccepted, u"A9"_s, Action::AskAdmin);
}

// The cause is how the last sign-in ended; that nobody is signed in is its consequence.
void TestChecks::attempts()
{
    QFETCH(const ErrorCode, error);
    m_lastSignIn = Error{error, "their words"};
    QCOMPARE(problemIn(run()).code, QString()); // somebody has signed in since
    m_token = ErrorCode::SignInNeeded;
    const Finding problem = problemIn(run());
    QTEST(problem.code, "code");
    QTEST(problem.action, "action");
    QVERIFY(!problem.button.isEmpty());
    QVERIFY(problem.seen.contains(u"their words"_s));
}

void TestChecks::attemptOfAnotherKind()
{
    m_lastSignIn = Error{ErrorCode::RegistrationRefused, "status 400"};
    m_token = ErrorCode::SignInNeeded;
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"A1"_s);
    QCOMPARE(problem.title, u"Celigo did not let Patchbay introduce itself."_s);
    QCOMPARE(problem.action, Action::SignIn);
}

void TestChecks::serverEndedTheSignIn()
{
    m_connection.facts = SignInFacts();
    QVERIFY(m_store->update(m_connection));
    m_token = ErrorCode::SignInNeeded;
    m_tokenDetail = "signed out";
    QCOMPARE(problemIn(run()).code, u"A1"_s);
    m_tokenDetail = "invalid_grant: revoked";
    const Finding problem = problemIn(run());
    QCOMPARE(problem.code, u"A2"_s);
    QCOMPARE(problem.title, u"Celigo has ended your sign-in."_s);
    QCOMPARE(problem.button, u"Sign in again"_s);
    QCOMPARE(problem.action, Action::SignIn);
}

void TestChecks::somebodyElse()
{
    m_connection.account = u"max@gmail.example"_s;
    QVERIFY(m_store->update(m_connection));
    m_accountBefore = u"maria@acme.example"_s;
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"A8"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title,
             u"You are signed in as max@gmail.example, and were maria@acme.example before."_s);
    QCOMPARE(note.action, Action::SwitchAccount);
}

void TestChecks::hasSlept()
{
    m_now = QDateTime({2026, 11, 24}, {12, 40}, Qt::UTC);
    m_wokeUp = m_now.addSecs(-30);
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"R7"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QCOMPARE(note.title, u"This computer has slept."_s);
    m_wokeUp = m_now.addSecs(-90);
    QCOMPARE(problemIn(run()).code, QString());
}

void TestChecks::newerVersion()
{
    m_update.state = Update::State::Newer;
    m_update.news.version = u"9.1.0"_s;
    m_update.news.page = u"https://patchbay.example/get"_s;
    const Finding note = problemIn(run());
    QCOMPARE(note.code, u"R9"_s);
    QCOMPARE(note.verdict, Verdict::Note);
    QVERIFY(note.title.contains(u"9.1.0"_s));
    QCOMPARE(note.button, u"Update"_s);
    QCOMPARE(note.action, Action::Update);
    m_update = {Update::State::NotReached};
    QCOMPARE(problemIn(run()).action, Action::None);
}

// A check that nobody has seen fail may never do so.
void TestChecks::everyCheckIsProvoked()
{
    if (m_known.size() < 20)
        QSKIP("needs the other tests of this program");
    for (const auto &[kind, last] : {std::pair(u'N', 7), std::pair(u'S', 8), std::pair(u'A', 13),
                                     std::pair(u'C', 12), std::pair(u'R', 9)}) {
        for (int number = 1; number <= last; ++number)
            QVERIFY2(m_known.contains(QString(kind) + QString::number(number)),
                     qPrintable(QString(kind) + QString::number(number)));
    }
    const QSet<QString> unseen = m_known - m_provoked;
    QVERIFY2(unseen.isEmpty(), qPrintable(QStringList(unseen.values()).join(u' ')));
}

QTEST_MAIN(TestChecks)
#include "test_checks.moc"
