#include "ui/pretended.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace patchbay::pretended {
namespace {

Connection celigo()
{
    Connection connection;
    connection.id = u"celigo"_s;
    connection.name = u"Celigo"_s;
    connection.url = u"https://api.eu.integrator.io/celigo-mcp"_s;
    connection.preset = u"celigo-eu"_s;
    connection.account = u"maria.keller@acme.example"_s;
    return connection;
}

AppView app(const QString &id, const QString &name, const QString &evidence)
{
    AppView view;
    view.detected.client.id = id;
    view.detected.client.name = name;
    view.detected.evidence = evidence;
    view.detected.installed = !evidence.isEmpty();
    return view;
}

AppStatus appStatus(const QString &id, const QString &name, Health health, int minutesAgo)
{
    AppStatus status;
    status.client = id;
    status.name = name;
    status.health = health;
    status.entry = health == Health::NeedsYou ? EntryState::Missing : EntryState::Present;
    status.running = health == Health::Ready;
    if (minutesAgo >= 0)
        status.lastSeen = now().addSecs(-60 * minutesAgo);
    return status;
}

} // namespace

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 22), QTime(10, 31), Qt::UTC);
}

QList<ServerPreset> presets()
{
    QList<ServerPreset> all;
    const struct {
        QString id, region, host;
    } regions[] = {{u"celigo-us"_s, u"United States"_s, u"integrator.io"_s},
                   {u"celigo-eu"_s, u"Europe"_s, u"eu.integrator.io"_s},
                   {u"celigo-au"_s, u"Australia"_s, u"au.integrator.io"_s},
                   {u"celigo-ca"_s, u"Canada"_s, u"ca.integrator.io"_s}};
    for (const auto &region : regions) {
        ServerPreset preset;
        preset.id = region.id;
        preset.vendor = u"Celigo"_s;
        preset.name = u"Celigo"_s;
        preset.region = region.region;
        preset.url = u"https://api."_s + region.host + u"/celigo-mcp"_s;
        preset.hint = u"Your browser shows "_s + region.host + u" after you sign in to Celigo."_s;
        preset.tryIt = u"List my Celigo connections."_s;
        preset.accessKeyHelp =
            u"Create an API token with full access in Celigo; it is shown only once."_s;
        all.append(preset);
    }
    return all;
}

SetupView addressRefused()
{
    SetupView view;
    view.address = Progress::Failed;
    view.addressError = Error{ErrorCode::NotAnMcpServer, "text/html from eu.integrator.io"};
    return view;
}

SetupView waitingForBrowser()
{
    SetupView view;
    view.connection = celigo();
    view.connection.account.clear();
    view.address = Progress::Done;
    view.signIn = Progress::Running;
    view.signInStep = SignInFlow::Step::WaitingForBrowser;
    view.signInLink = QUrl(u"https://integrator.io/oidc/auth?state=pretended"_s);
    view.signInHost = u"integrator.io"_s;
    view.signInEnds = now().addSecs(9 * 60 + 12);
    return view;
}

SetupView waitingForCode()
{
    SetupView view = waitingForBrowser();
    view.signInLink = QUrl(u"https://integrator.io/device"_s);
    view.signInCode = u"WDJB-MJHT"_s;
    return view;
}

SetupView adminMustRegister()
{
    SetupView view = signInFailed();
    view.signInError = Error{ErrorCode::RegistrationNotOffered, "no registration_endpoint"};
    return view;
}

SetupView signInFailed()
{
    SetupView view = waitingForBrowser();
    view.signIn = Progress::Failed;
    view.signInStep = SignInFlow::Step::Idle;
    view.signInLink.clear();
    view.signInError = Error{ErrorCode::ConsentDenied, "access_denied"};
    return view;
}

SetupView appsFound()
{
    SetupView view;
    view.connection = celigo();
    view.address = Progress::Done;
    view.signIn = Progress::Done;
    view.signInStep = SignInFlow::Step::Done;
    view.readingTools = 31;
    AppView claude = app(u"claude-desktop"_s, u"Claude"_s, u"Installed, last used today"_s);
    claude.chosen = true;
    claude.detected.running = true;
    claude.detected.client.rewritesFile = true;
    AppView cursor = app(u"cursor"_s, u"Cursor"_s, u"Installed, open now"_s);
    cursor.chosen = true;
    EarlierView npx;
    npx.entry.name = u"celigo"_s;
    npx.entry.by = u"npx mcp-remote"_s;
    npx.entry.expected = true;
    npx.replace = true;
    claude.earlier = {npx};
    EarlierView key;
    key.entry.kind = EarlierEntry::Kind::Address;
    key.entry.name = u"celigo-prod"_s;
    key.entry.key = EntryKey::Clear;
    cursor.earlier = {key};
    AppView code = app(u"vscode"_s, u"VS Code"_s, u"Installed, last used 3 weeks ago"_s);
    AppView windsurf = app(u"windsurf"_s, u"Windsurf"_s, u"Only its settings folder is left"_s);
    windsurf.detected.installed = false;
    windsurf.detected.used = true;
    view.apps = {claude, cursor, code, windsurf, app(u"claude-code"_s, u"Claude Code"_s, {})};
    for (const QString &name : {u"Codex"_s, u"Gemini CLI"_s, u"GitHub Copilot CLI"_s, u"opencode"_s,
                                u"Qwen Code"_s, u"Zed"_s, u"Kiro"_s, u"LM Studio"_s})
        view.apps.append(app(name, name, {}));

    Change first;
    first.client = u"claude-desktop"_s;
    first.path = u"/home/maria/.config/Claude/claude_desktop_config.json"_s;
    first.existed = true;
    first.before = "{\n  \"globalShortcut\": \"Ctrl+Space\",\n  \"mcpServers\": {\n"
                   "    \"celigo\": { \"command\": \"npx\", \"args\": [\"mcp-remote\"] }\n  }\n}\n";
    first.after = "{\n  \"globalShortcut\": \"Ctrl+Space\",\n  \"mcpServers\": {\n"
                  "    \"celigo\": {\n      \"command\": \"/usr/bin/patchbay-bridge\",\n"
                  "      \"args\": [\"celigo\"]\n    }\n  }\n}\n";
    first.entryBefore = "{ \"command\": \"npx\", \"args\": [\"mcp-remote\"] }";
    Change second;
    second.client = u"cursor"_s;
    second.path = u"/home/maria/.cursor/mcp.json"_s;
    second.after = "{\n  \"mcpServers\": {\n    \"celigo\": {\n"
                   "      \"url\": \"http://127.0.0.1:47821/celigo/mcp\",\n"
                   "      \"headers\": { \"Authorization\": \"Bearer "
        + QByteArray(43, 'x') + "\" }\n    }\n  }\n}\n";
    view.plan.changes = {first, second};
    return view;
}

SetupView askingApps()
{
    SetupView view = appsFound();
    AppView claudeCode = app(u"claude-code"_s, u"Claude Code"_s, u"Installed, last used today"_s);
    claudeCode.chosen = true;
    claudeCode.setUp = Progress::Running;
    view.apps[4] = claudeCode;
    view.apps[0].setUp = Progress::Done;
    view.apps[1].setUp = Progress::Done;
    view.setUp = Progress::Running;
    DetectedClient roo;
    roo.client.name = u"Roo Code"_s;
    roo.client.discontinued =
        u"Roo Code ended in May 2026. Cline, which it came from, can be set up instead."_s;
    roo.used = true;
    view.ended = {roo};
    return view;
}

SetupView appRefused()
{
    SetupView view = appsFound();
    view.apps[1].error =
        Error{ErrorCode::FileNotParsable, "/home/maria/.cursor/mcp.json: line 14, column 3"};
    view.planErrors = {*view.apps[1].error};
    view.plan.changes.removeLast();
    return view;
}

SetupView setUp()
{
    SetupView view = appsFound();
    view.plan = {};
    view.setUp = Progress::Done;
    for (AppView &app : view.apps) {
        if (app.chosen)
            app.setUp = Progress::Done;
    }
    view.apps[0].mustRestart = true;
    return view;
}

SetupView waitsForQuit()
{
    SetupView view = setUp();
    view.apps[0].setUp = Progress::NotStarted;
    view.apps[0].waitsForQuit = true;
    return view;
}

SetupView testing()
{
    SetupView view = setUp();
    view.apps[0].restart = Progress::Done;
    view.apps[0].mustRestart = false;
    view.test = Progress::Running;
    view.apps[0].test = Progress::Running;
    view.apps[1].test = Progress::Running;
    view.toolCount = 47;
    view.answerTime = std::chrono::milliseconds(412);
    return view;
}

SetupView working()
{
    SetupView view = testing();
    view.test = Progress::Done;
    view.apps[0].test = Progress::Done;
    view.apps[0].lastSeen = now();
    view.apps[1].test = Progress::Done;
    return view;
}

SetupView notWorking()
{
    SetupView view = testing();
    view.test = Progress::Failed;
    view.testError = Error{ErrorCode::ServerUnavailable, "HTTP 503"};
    view.toolCount = -1;
    for (AppView &app : view.apps)
        app.test = Progress::NotStarted;
    return view;
}

Status noConnections()
{
    Status status;
    status.relayRunning = true;
    status.port = 47821;
    return status;
}

Status allIsWell()
{
    Status status = noConnections();
    ConnectionStatus connection;
    connection.connection = celigo();
    connection.connection.facts = SignInFacts();
    connection.connection.facts->refreshTokenEnds = now().addDays(11).addSecs(3600);
    connection.tokens = TokenState::Ready;
    connection.accessTokenEnds = now().addSecs(3000);
    connection.health = Health::Ready;
    connection.apps = {appStatus(u"claude-desktop"_s, u"Claude"_s, Health::Ready, 2),
                       appStatus(u"cursor"_s, u"Cursor"_s, Health::Off, 60 * 20)};
    status.connections = {connection};
    status.health = Health::Ready;
    return status;
}

Status needsSignIn()
{
    Status status = allIsWell();
    ConnectionStatus &connection = status.connections.first();
    connection.tokens = TokenState::SignInNeeded;
    connection.accessTokenEnds = {};
    connection.health = Health::NeedsYou;
    connection.apps.first().health = Health::Off; // nothing is ready that cannot work
    status.health = Health::NeedsYou;
    return status;
}

Status needsYou()
{
    Status status = allIsWell();
    ConnectionStatus &connection = status.connections.first();
    connection.apps.append(appStatus(u"vscode"_s, u"VS Code"_s, Health::NeedsYou, -1));
    connection.connection.facts->refreshTokenEnds = now().addDays(2).addSecs(3600);
    connection.health = Health::NeedsYou;
    status.health = Health::NeedsYou;
    ConnectionStatus practice;
    practice.connection.id = u"practice"_s;
    practice.connection.name = u"Practice"_s;
    practice.connection.url = u"http://127.0.0.1:40001/mcp"_s;
    practice.connection.practice = true;
    practice.connection.account = u"you"_s;
    practice.tokens = TokenState::Ready;
    practice.health = Health::Ready;
    status.connections.append(practice);
    return status;
}

Status relayStopped()
{
    Status status = allIsWell();
    status.relayRunning = false;
    status.connections.first().health = Health::Broken;
    status.connections.first().apps.first().health = Health::Off;
    status.health = Health::Broken;
    return status;
}

Status paused()
{
    Status status = allIsWell();
    status.pausedUntil = now().addSecs(3600);
    ConnectionStatus &connection = status.connections.first();
    connection.paused = true;
    connection.health = Health::Off;
    connection.apps.first().health = Health::Off; // nothing is ready that cannot work
    status.health = Health::Off;
    return status;
}

LeavingPlan leavingPlan()
{
    return {{u"Claude"_s, u"Cursor"_s}, {u"Claude"_s}, {u"Celigo"_s}, true};
}

Farewell farewell()
{
    Farewell all;
    all.apps = {{u"claude-desktop"_s, u"Claude"_s, u"celigo"_s, {}, false, std::nullopt},
                {u"cursor"_s, u"Cursor"_s, u"celigo"_s, {}, true, std::nullopt}};
    all.servers = {{u"celigo"_s, u"Celigo"_s, true, std::nullopt}};
    all.startedWithComputer = true;
    return all;
}

Farewell unfinishedFarewell()
{
    Farewell some = farewell();
    some.apps.last().error = Error{ErrorCode::FileNotWritable, "/home/maria/.cursor/mcp.json"};
    some.servers.first().confirmed = false;
    some.complete = false;
    return some;
}

namespace {

Finding finding(const QString &check, Verdict verdict, const QString &title)
{
    Finding made;
    made.check = check;
    made.code = check.section(u'/', 0, 0);
    made.verdict = verdict;
    made.title = title;
    return made;
}

} // namespace

QList<Finding> nothingFound()
{
    return {finding(u"N1"_s, Verdict::Fine, u"You are online."_s),
            finding(u"S1/celigo"_s, Verdict::Fine, u"Celigo answers."_s),
            finding(u"A1/celigo"_s, Verdict::Fine, u"You are signed in to Celigo."_s),
            finding(u"C4/celigo/cursor"_s, Verdict::Fine, u"Cursor has our entry."_s)};
}

QList<Finding> oneCause()
{
    QList<Finding> found = nothingFound();
    Finding signedOut =
        finding(u"A1/celigo"_s, Verdict::Problem, u"Celigo wants you to sign in again."_s);
    signedOut.connection = u"celigo"_s;
    signedOut.remedy = u"Sign in again; your settings stay as they are."_s;
    signedOut.button = u"Sign in"_s;
    signedOut.action = Action::SignIn;
    signedOut.seen = u"signInNeeded: invalid_grant from integrator.io"_s;
    found[2] = signedOut;
    for (const auto &[check, title] : {std::pair(u"S5/celigo"_s, u"You have access to Celigo."_s),
                                       std::pair(u"S6/celigo"_s, u"Celigo offers tools."_s)}) {
        found.append(finding(check, Verdict::NotAsked, title));
        found.last().cause = signedOut.check;
    }
    return found;
}

QList<Finding> manyFindings()
{
    QList<Finding> found = nothingFound();
    Finding gone = finding(u"C4/celigo/vscode"_s, Verdict::Problem,
                           u"VS Code no longer has the entry we wrote."_s);
    gone.connection = u"celigo"_s;
    gone.client = u"vscode"_s;
    gone.remedy = u"Put it back; a copy of the file is kept."_s;
    gone.button = u"Put it back"_s;
    gone.action = Action::PutBack;
    gone.seen = u"entryMissing: /home/maria/.config/Code/User/mcp.json"_s;
    Finding off = finding(u"R8"_s, Verdict::Note, u"Patchbay does not start with your computer."_s);
    off.remedy = u"Turn it on, so that your apps are connected after a restart."_s;
    off.button = u"Turn on"_s;
    off.action = Action::TurnOnAutostart;
    found.prepend(gone);
    found.prepend(oneCause()[2]);
    found.append(off);
    return found;
}

QList<ActivityEntry> aDay()
{
    QList<ActivityEntry> entries;
    const QStringList tools{u"list_connections"_s, u"get_flow_details"_s, u"list_flow_errors"_s};
    for (int minutes = 23 * 60; minutes >= 0; minutes -= 7 + minutes % 11) {
        if (minutes > 4 * 60 && minutes < 16 * 60) // the night
            continue;
        ActivityEntry entry;
        entry.when = now().addSecs(-60 * minutes);
        entry.connection = u"celigo"_s;
        entry.client = minutes % 3 == 0 ? u"cursor"_s : u"claude-desktop"_s;
        entry.method = minutes % 5 == 0 ? u"tools/list"_s : u"tools/call"_s;
        if (minutes % 5 != 0)
            entry.tool = tools[minutes % 3];
        entry.took = std::chrono::milliseconds(200 + minutes * 37 % 1900);
        entry.ok = entries.size() != 60;
        entries.append(entry);
    }
    return entries;
}

QList<Client> linkApps()
{
    Client cursor;
    cursor.id = u"cursor"_s;
    cursor.name = u"Cursor"_s;
    Client code;
    code.id = u"vscode"_s;
    code.name = u"VS Code"_s;
    return {cursor, code};
}

QString otherAppKey()
{
    return u"q7Xk2vTn8Rb4Yc1Zs6Wd9Fg3Hj5Lm0Pe"_s;
}

OtherAppEntry otherApp()
{
    OtherAppEntry entry;
    entry.app = {u"hermes"_s, u"Hermes"_s};
    entry.values.connection = u"celigo"_s;
    entry.values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
    entry.values.key = Secret(otherAppKey().toStdString());
    entry.values.bridge = u"/usr/bin/patchbay-bridge"_s;
    entry.texts = pasteTexts(entry.values, entry.app.client, Os::Linux);
    return entry;
}

Actions actions(QStringList *asked)
{
    const auto note = [asked](const QString &verb) {
        return [asked, verb](const QString &id) { asked->append(verb + u' ' + id); };
    };
    const auto both = [asked](const QString &verb) {
        return [asked, verb](const QString &one, const QString &other) {
            asked->append(verb + u' ' + one + u' ' + other);
        };
    };
    const auto plain = [asked](const QString &verb) {
        return [asked, verb] { asked->append(verb); };
    };
    Actions actions;
    actions.signIn = note(u"signIn"_s);
    actions.signInAsSomebodyElse = note(u"signInAsSomebodyElse"_s);
    actions.signOut = note(u"signOut"_s);
    actions.addConnection = plain(u"addConnection"_s);
    actions.addApps = note(u"addApps"_s);
    actions.otherWays = note(u"otherWays"_s);
    actions.addByLink = both(u"addByLink"_s);
    actions.removeConnection = note(u"removeConnection"_s);
    actions.restartApp = note(u"restartApp"_s);
    actions.putBack = both(u"putBack"_s);
    actions.removeApp = both(u"removeApp"_s);
    actions.onlyRead = [asked](const QString &one, const QString &other, bool on) {
        asked->append(u"onlyRead "_s + one + u' ' + other + (on ? u" on"_s : u" off"_s));
    };
    actions.choices = [] {
        return Choices{.startsWithComputer = true,
                       .folder = u"/home/maria/.local/share/patchbay"_s};
    };
    actions.pause = plain(u"pause"_s);
    actions.goOn = plain(u"goOn"_s);
    const auto wish = [asked](const QString &verb) {
        return [asked, verb](bool on) { asked->append(verb + (on ? u" on"_s : u" off"_s)); };
    };
    actions.startWithComputer = wish(u"startWithComputer"_s);
    actions.putBackByItself = wish(u"putBackByItself"_s);
    actions.speak = note(u"speak"_s);
    actions.openFolder = plain(u"openFolder"_s);
    actions.undoEverything = plain(u"undoEverything"_s);
    actions.checkEverything = plain(u"checkEverything"_s);
    actions.mend = [asked](const Finding &finding) { asked->append(u"mend "_s + finding.check); };
    actions.showReport = plain(u"showReport"_s);
    actions.openMainWindow = plain(u"openMainWindow"_s);
    actions.quit = plain(u"quit"_s);
    actions.openLink = [asked](const QUrl &link) { asked->append(u"openLink "_s + link.host()); };
    actions.copyText = note(u"copyText"_s);
    actions.now = [] { return now(); };
    return actions;
}

} // namespace patchbay::pretended
