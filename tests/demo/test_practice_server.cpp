#include "base/digest.h"
#include "demo/practice_server.h"
#include "http/client.h"
#include "http/event_stream.h"
#include "http/form.h"
#include "http/loop.h"

#include <QTest>
#include <QUrl>

#include <nlohmann/json.hpp>

#include <atomic>

using namespace patchbay;
using namespace std::chrono_literals;
using http::Request;
using http::Response;
using nlohmann::json;

namespace {

constexpr const char *verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
constexpr const char *redirect = "http://127.0.0.1:5000/cb";

std::string headerOf(const Response &response, std::string_view name)
{
    return std::string(response.headers.value(name).value_or(""));
}

json jsonOf(const Response &response)
{
    return json::parse(response.body, nullptr, false);
}

// The query of the address a response redirects to.
http::Form locationOf(const Response &response)
{
    const std::string location = headerOf(response, "Location");
    const auto mark = location.find('?');
    if (mark == std::string::npos)
        return {};
    return http::parseForm(location.substr(mark + 1)).value_or(http::Form{});
}

std::string between(const std::string &text, const std::string &before, const std::string &after)
{
    const auto from = text.find(before);
    if (from == std::string::npos)
        return {};
    const auto start = from + before.size();
    return text.substr(start, text.find(after, start) - start);
}

// A server and somebody who calls it, with a clock that only moves when told.
class Practice
{
public:
    Practice()
        : client(loop, {})
    {
        demo::PracticeServer::Options options;
        options.port = 0;
        options.countPause = 1ms;
        options.now = [this] { return std::chrono::steady_clock::time_point(now.load()); };
        server = std::move(*demo::PracticeServer::start(loop, options));
        origin = server->url().substr(0, server->url().find("/practice"));
    }

    Response ask(Request request)
    {
        auto slot = std::make_shared<Response>();
        auto done = std::make_shared<std::atomic<bool>>(false);
        client.send(std::move(request), [slot, done](Result<Response> given) {
            if (given)
                *slot = std::move(*given);
            *done = true;
        });
        if (!QTest::qWaitFor([done] { return done->load(); }))
            return {};
        return *slot;
    }
    Response get(const std::string &path)
    {
        Request request;
        request.url = origin + path;
        return ask(std::move(request));
    }
    Response post(const std::string &path, const http::Form &form)
    {
        Request request;
        request.method = "POST";
        request.url = origin + path;
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = encoded(form);
        return ask(std::move(request));
    }
    static std::string encoded(const http::Form &form)
    {
        std::string text;
        for (const auto &[name, value] : form)
            text += (text.empty() ? "" : "&") + name + '=' + http::percentEncode(value);
        return text;
    }
    Response registerClient(const json &metadata)
    {
        Request request;
        request.method = "POST";
        request.url = origin + "/practice/register";
        request.headers = {{"Content-Type", "application/json"}};
        request.body = metadata.dump();
        return ask(std::move(request));
    }
    std::string newClient()
    {
        return jsonOf(registerClient({{"client_name", "Tester"},
                                      {"redirect_uris", json::array({"http://127.0.0.1/cb"})}}))
            .value("client_id", "");
    }
    http::Form wish(const std::string &clientId)
    {
        return {{"response_type", "code"},
                {"client_id", clientId},
                {"redirect_uri", redirect},
                {"state", "st&ate"},
                {"code_challenge", base64Url(sha256(verifier))},
                {"code_challenge_method", "S256"},
                {"resource", server->url()},
                {"scope", "practice"}};
    }
    // Opens the page and presses a button on it.
    Response decide(const http::Form &query, const std::string &decision)
    {
        const Response page = get("/practice/authorize?" + encoded(query));
        return post("/practice/authorize",
                    {{"transaction", between(page.body, "name=\"transaction\" value=\"", "\"")},
                     {"decision", decision}});
    }
    http::Form exchange(const std::string &clientId, const std::string &code)
    {
        return {{"grant_type", "authorization_code"},
                {"client_id", clientId},
                {"code", code},
                {"redirect_uri", redirect},
                {"code_verifier", verifier},
                {"resource", server->url()}};
    }
    json signIn(const std::string &clientId)
    {
        const auto code = locationOf(decide(wish(clientId), "allow"))["code"];
        return jsonOf(post("/practice/token", exchange(clientId, code)));
    }
    Response refresh(const std::string &clientId, const std::string &token)
    {
        return post(
            "/practice/token",
            {{"grant_type", "refresh_token"}, {"client_id", clientId}, {"refresh_token", token}});
    }
    Response call(const std::string &token, const json &message, http::Headers more = {})
    {
        Request request;
        request.method = "POST";
        request.url = server->url();
        request.headers = std::move(more);
        request.headers.add("Content-Type", "application/json");
        request.headers.add("Accept", "application/json, text/event-stream");
        if (!token.empty())
            request.headers.add("Authorization", "Bearer " + token);
        request.body = message.dump();
        return ask(std::move(request));
    }

    http::Loop loop;
    http::Client client;
    std::atomic<std::chrono::steady_clock::duration> now{1h};
    std::unique_ptr<demo::PracticeServer> server;
    std::string origin;
};

json request(int id, const char *method, const json &params = json::object())
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}};
}

// A modern request and the headers that go with it.
struct Modern {
    json message;
    http::Headers headers;
};
Modern modern(const char *method, json params = json::object())
{
    Modern made;
    params["_meta"] = {{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                       {"io.modelcontextprotocol/clientCapabilities", json::object()}};
    made.headers = {{"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", method}};
    if (params.contains("name"))
        made.headers.add("Mcp-Name", params["name"].get<std::string>());
    made.message = request(7, method, params);
    return made;
}

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereToSignIn()
    {
        Practice practice;
        const Response refused = practice.call({}, request(1, "initialize"));
        QCOMPARE(refused.status, 401);
        const std::string where =
            between(headerOf(refused, "WWW-Authenticate"), "resource_metadata=\"", "\"");
        QVERIFY(where.starts_with(practice.origin + "/.well-known/oauth-protected-resource"));

        const json resource = jsonOf(practice.get(where.substr(practice.origin.size())));
        QCOMPARE(resource["resource"].get<std::string>(), practice.server->url());
        QCOMPARE(resource["authorization_servers"].dump(), json::array({practice.origin}).dump());

        const json issuer = jsonOf(practice.get("/.well-known/oauth-authorization-server"));
        QCOMPARE(issuer["issuer"].get<std::string>(), practice.origin);
        QCOMPARE(issuer["code_challenge_methods_supported"].dump(), json::array({"S256"}).dump());
        QCOMPARE(issuer["scopes_supported"].dump(), json::array({"practice"}).dump());
        QCOMPARE(issuer["token_endpoint_auth_methods_supported"].dump(),
                 json::array({"none"}).dump());
        QVERIFY(issuer["authorization_response_iss_parameter_supported"].get<bool>());
        QCOMPARE(practice.get("/.well-known/openid-configuration").status, 404);
    }

    void registersLoopbackRedirectsOnly()
    {
        Practice practice;
        for (const char *good :
             {"http://127.0.0.1/cb", "http://localhost:1234/a", "http://[::1]/"}) {
            const Response answer =
                practice.registerClient({{"redirect_uris", json::array({good})}});
            QCOMPARE(answer.status, 201);
            QCOMPARE(jsonOf(answer)["token_endpoint_auth_method"].get<std::string>(),
                     std::string("none"));
        }
        for (const json &bad :
             {json::array({"https://127.0.0.1/cb"}), json::array({"http://example.com/"}),
              json::array({"http://127.0.0.1.example.com/"}), json::array({"app:/cb"}),
              json::array(), json::array({1}), json("http://127.0.0.1/"), json()}) {
            const Response answer = practice.registerClient({{"redirect_uris", bad}});
            QCOMPARE(answer.status, 400);
            QCOMPARE(jsonOf(answer)["error"].get<std::string>(),
                     std::string("invalid_redirect_uri"));
        }
        QCOMPARE(practice.registerClient(json::array()).status, 400);
    }

    void pageIsPlainAndSafe()
    {
        Practice practice;
        const std::string id = jsonOf(practice.registerClient(
            {{"client_name", "<b>\"&"},
             {"redirect_uris", json::array({"http://127.0.0.1/cb"})}}))["client_id"];
        const Response page =
            practice.get("/practice/authorize?" + Practice::encoded(practice.wish(id)));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("&lt;b&gt;&quot;&amp;") != std::string::npos);
        QVERIFY(page.body.find("<b>") == std::string::npos);
        QVERIFY(page.body.find("<script") == std::string::npos);
        QVERIFY(page.body.find("Practice server") != std::string::npos);
        const std::string policy = headerOf(page, "Content-Security-Policy");
        QVERIFY(policy.starts_with("default-src 'none'"));
        const std::string nonce = between(policy, "'nonce-", "'");
        QVERIFY(page.body.find("<style nonce=\"" + nonce + "\">") != std::string::npos);
    }

    void signsIn()
    {
        Practice practice;
        const std::string id = practice.newClient();
        const Response allowed = practice.decide(practice.wish(id), "allow");
        QCOMPARE(allowed.status, 303);
        QVERIFY(headerOf(allowed, "Location").starts_with(std::string(redirect) + "?"));
        http::Form location = locationOf(allowed);
        QCOMPARE(location["state"], std::string("st&ate"));
        QCOMPARE(location["iss"], practice.origin);

        const Response answer =
            practice.post("/practice/token", practice.exchange(id, location["code"]));
        QCOMPARE(answer.status, 200);
        QCOMPARE(headerOf(answer, "Cache-Control"), std::string("no-store"));
        const json tokens = jsonOf(answer);
        QCOMPARE(tokens["token_type"].get<std::string>(), std::string("Bearer"));
        QCOMPARE(tokens["expires_in"].get<int>(), 300);
        QCOMPARE(tokens["account"].get<std::string>(), std::string("practice@example.com"));
        QCOMPARE(practice.call(tokens["access_token"], request(1, "initialize")).status, 200);
    }

    void denies()
    {
        Practice practice;
        http::Form location =
            locationOf(practice.decide(practice.wish(practice.newClient()), "deny"));
        QCOMPARE(location["error"], std::string("access_denied"));
        QCOMPARE(location["iss"], practice.origin);
        QVERIFY(!location.contains("code"));
    }

    void refusesAuthorizationRequests_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("error"); // empty: a page, nothing is redirected
        const auto row = [](const char *name, QByteArray value, QByteArray error) {
            QTest::addRow("%s=%s", name, value.constData()) << QByteArray(name) << value << error;
        };
        row("client_id", "nobody", "");
        row("redirect_uri", "http://127.0.0.1:5000/other", "");
        row("redirect_uri", "http://localhost:5000/cb", "");
        row("redirect_uri", "https://example.com/cb", "");
        row("response_type", "token", "unsupported_response_type");
        row("code_challenge", "", "invalid_request");
        row("code_challenge_method", "plain", "invalid_request");
        row("resource", "https://example.com/mcp", "invalid_target");
    }
    void refusesAuthorizationRequests()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, error);
        Practice practice;
        http::Form wish = practice.wish(practice.newClient());
        wish[name.toStdString()] = value.toStdString();
        const Response answer = practice.get("/practice/authorize?" + Practice::encoded(wish));
        QCOMPARE(answer.status, error.isEmpty() ? 400 : 303);
        QCOMPARE(locationOf(answer)["error"], error.toStdString());
    }

    void pageWorksOnce()
    {
        Practice practice;
        const std::string id = practice.newClient();
        const Response page =
            practice.get("/practice/authorize?" + Practice::encoded(practice.wish(id)));
        const http::Form press{
            {"transaction", between(page.body, "name=\"transaction\" value=\"", "\"")},
            {"decision", "allow"}};
        QCOMPARE(practice.post("/practice/authorize", press).status, 303);
        QCOMPARE(practice.post("/practice/authorize", press).status, 400);
        QCOMPARE(practice.post("/practice/authorize", {{"decision", "allow"}}).status, 400);
    }

    void strangersStayOut_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        QTest::newRow("own page") << QByteArray("own") << 400;
        QTest::newRow("foreign page") << QByteArray("https://example.com") << 403;
        QTest::newRow("no origin") << QByteArray("null") << 403;
    }
    void strangersStayOut()
    {
        QFETCH(QByteArray, origin);
        QFETCH(int, status);
        Practice practice;
        Request request;
        request.method = "POST";
        request.url = practice.origin + "/practice/authorize";
        request.headers = {{"Origin", origin == "own" ? practice.origin : origin.toStdString()}};
        QCOMPARE(practice.ask(std::move(request)).status, status);
    }

    void codesWorkOnceAndNotForLong()
    {
        Practice practice;
        const std::string id = practice.newClient();
        const auto code = [&] {
            return locationOf(practice.decide(practice.wish(id), "allow"))["code"];
        };
        const auto errorOf = [&](const http::Form &form) {
            return jsonOf(practice.post("/practice/token", form)).value("error", "");
        };
        http::Form form = practice.exchange(id, code());
        const json tokens = jsonOf(practice.post("/practice/token", form));
        QCOMPARE(errorOf(form), std::string("invalid_grant"));
        // What the code has led to ends as well.
        QCOMPARE(practice.call(tokens["access_token"], request(1, "initialize")).status, 401);

        form = practice.exchange(id, code());
        form["code_verifier"] = "wrong";
        QCOMPARE(errorOf(form), std::string("invalid_grant"));
        form["code_verifier"] = verifier;
        QCOMPARE(errorOf(form), std::string("invalid_grant")); // burnt
        form = practice.exchange(id, code());
        form["redirect_uri"] = "http://127.0.0.1:5001/cb";
        QCOMPARE(errorOf(form), std::string("invalid_grant"));
        form = practice.exchange(id, code());
        form["client_id"] = practice.newClient();
        QCOMPARE(errorOf(form), std::string("invalid_grant"));
        form = practice.exchange(id, code());
        form["resource"] = "https://example.com";
        QCOMPARE(errorOf(form), std::string("invalid_target"));
        form = practice.exchange("nobody", code());
        QCOMPARE(errorOf(form), std::string("invalid_client"));
        form = practice.exchange(id, code());
        practice.now = practice.now.load() + 61s;
        QCOMPARE(errorOf(form), std::string("invalid_grant"));
        QCOMPARE(errorOf({{"grant_type", "password"}, {"client_id", id}}),
                 std::string("unsupported_grant_type"));
    }

    void rotatesRefreshTokens()
    {
        Practice practice;
        const std::string id = practice.newClient();
        const json first = practice.signIn(id);
        const std::string firstRefresh = first["refresh_token"];
        QCOMPARE(practice.refresh(practice.newClient(), firstRefresh).status, 400);

        practice.now = practice.now.load() + 301s;
        QCOMPARE(practice.call(first["access_token"], request(1, "initialize")).status, 401);
        const json second = jsonOf(practice.refresh(id, firstRefresh));
        const std::string access = second["access_token"];
        const std::string secondRefresh = second["refresh_token"];
        QCOMPARE(practice.call(access, request(1, "initialize")).status, 200);
        QVERIFY(secondRefresh != firstRefresh);

        // The first is used again: somebody has taken it, so the whole family ends.
        QCOMPARE(practice.refresh(id, firstRefresh).status, 400);
        QCOMPARE(practice.refresh(id, secondRefresh).status, 400);
        QCOMPARE(practice.call(access, request(1, "initialize")).status, 401);
    }

    void refreshTokensEnd()
    {
        Practice practice;
        const std::string id = practice.newClient();
        const json tokens = practice.signIn(id);
        practice.now = practice.now.load() + 15 * 24h;
        QCOMPARE(practice.refresh(id, tokens["refresh_token"]).status, 400);
    }

    void revokes()
    {
        Practice practice;
        const std::string id = practice.newClient();
        const json tokens = practice.signIn(id);
        QCOMPARE(practice.post("/practice/revoke", {{"token", "unknown"}}).status, 200);
        QCOMPARE(practice.post("/practice/revoke", {{"token", tokens["refresh_token"]}}).status,
                 200);
        QCOMPARE(practice.refresh(id, tokens["refresh_token"]).status, 400);
        QCOMPARE(practice.call(tokens["access_token"], request(1, "initialize")).status, 401);
        QCOMPARE(practice.post("/practice/revoke", {}).status, 400);
    }

    void speaksLegacy()
    {
        Practice practice;
        const std::string token = practice.signIn(practice.newClient())["access_token"];
        const auto initialize = [&](const char *version) {
            return practice.call(token, request(1, "initialize", {{"protocolVersion", version}}));
        };
        const Response hello = initialize("2025-06-18");
        QCOMPARE(jsonOf(hello)["result"]["protocolVersion"].get<std::string>(),
                 std::string("2025-06-18"));
        QCOMPARE(jsonOf(initialize("2099-01-01"))["result"]["protocolVersion"].get<std::string>(),
                 std::string("2025-11-25"));
        const std::string session = headerOf(hello, "Mcp-Session-Id");
        QVERIFY(!session.empty());
        const http::Headers with{{"Mcp-Session-Id", session},
                                 {"MCP-Protocol-Version", "2025-06-18"}};

        const json initialized{{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}};
        const Response accepted = practice.call(token, initialized, with);
        QCOMPARE(accepted.status, 202);
        QCOMPARE(accepted.body, std::string());
        const json tools = jsonOf(practice.call(token, request(2, "tools/list"), with));
        QCOMPARE(tools["result"]["tools"].size(), std::size_t(5));
        for (const json &tool : tools["result"]["tools"]) {
            QVERIFY(tool["annotations"]["readOnlyHint"].get<bool>());
            QCOMPARE(tool["inputSchema"]["type"].get<std::string>(), std::string("object"));
            QVERIFY(tool["inputSchema"]["properties"].is_object());
            QVERIFY(tool["inputSchema"]["required"].is_array());
        }
        const json echoed = jsonOf(practice.call(
            token, request(3, "tools/call", {{"name", "echo"}, {"arguments", {{"text", "hi"}}}}),
            with));
        QCOMPARE(echoed["id"].get<int>(), 3);
        QCOMPARE(echoed["result"]["content"][0]["text"].get<std::string>(), std::string("hi"));
        const auto errorOf = [&](const json &message, const http::Headers &headers) {
            return jsonOf(practice.call(token, message, headers))["error"].value("code", 0);
        };
        QCOMPARE(errorOf(request(4, "tools/call", {{"name", "rm"}}), with), -32602);
        QCOMPARE(errorOf(request(4, "nothing"), with), -32601);
        QCOMPARE(jsonOf(practice.call(token, request(4, "ping"), with))["result"].dump(),
                 std::string("{}"));
        QCOMPARE(practice.call(token, request(4, "ping")).status, 400);
        QCOMPARE(practice.call(token, request(4, "ping"), {{"Mcp-Session-Id", "x"}}).status, 404);
        QCOMPARE(practice.call(token, json::array()).status, 400);

        Request leave;
        leave.method = "DELETE";
        leave.url = practice.server->url();
        leave.headers = {{"Authorization", "Bearer " + token}, {"Mcp-Session-Id", session}};
        QCOMPARE(practice.ask(leave).status, 204);
        QCOMPARE(practice.ask(leave).status, 404);
        leave.method = "GET";
        QCOMPARE(practice.ask(leave).status, 405);
    }

    void speaksModern()
    {
        Practice practice;
        const std::string token = practice.signIn(practice.newClient())["access_token"];
        const auto call = [&](const Modern &made) {
            return practice.call(token, made.message, made.headers);
        };
        const json found = jsonOf(call(modern("server/discover")))["result"];
        QCOMPARE(found["resultType"].get<std::string>(), std::string("complete"));
        QCOMPARE(found["supportedVersions"][0].get<std::string>(), std::string("2026-07-28"));
        QVERIFY(found["capabilities"].contains("tools"));
        QVERIFY(found["_meta"].contains("io.modelcontextprotocol/serverInfo"));
        const json tools = jsonOf(call(modern("tools/list")))["result"];
        QCOMPARE(tools["tools"].size(), std::size_t(5));
        QVERIFY(tools["ttlMs"].is_number());
        const Response said = call(
            modern("tools/call",
                   {{"name", "flow_errors"}, {"arguments", {{"flow", "invoices-to-ledger"}}}}));
        QVERIFY(said.body.find("4711") != std::string::npos);
        QVERIFY(headerOf(said, "Mcp-Session-Id").empty());

        Modern wrong = modern("tools/list");
        wrong.headers.set("Mcp-Method", "tools/call");
        QCOMPARE(jsonOf(call(wrong))["error"]["code"].get<int>(), -32020);
        wrong = modern("tools/call", {{"name", "echo"}});
        wrong.headers.set("Mcp-Name", "other");
        QCOMPARE(jsonOf(call(wrong))["error"]["code"].get<int>(), -32020);
        wrong = modern("tools/list");
        wrong.headers.set("MCP-Protocol-Version", "2025-11-25");
        QCOMPARE(jsonOf(call(wrong))["error"]["code"].get<int>(), -32020);
        wrong = modern("tools/list");
        wrong.message["params"].erase("_meta");
        QCOMPARE(jsonOf(call(wrong))["error"]["code"].get<int>(), -32602);
        wrong = modern("ping");
        QCOMPARE(call(wrong).status, 404);
        QCOMPARE(jsonOf(call(wrong))["error"]["code"].get<int>(), -32601);
        wrong = modern("tools/list");
        wrong.headers.set("MCP-Protocol-Version", "2099-01-01");
        wrong.message["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"] = "2099-01-01";
        const Response refused = call(wrong);
        QCOMPARE(refused.status, 400);
        QCOMPARE(jsonOf(refused)["error"]["code"].get<int>(), -32022);
        QCOMPARE(jsonOf(refused)["error"]["data"]["requested"].get<std::string>(),
                 std::string("2099-01-01"));
    }

    void countsSlowly()
    {
        Practice practice;
        const std::string token = practice.signIn(practice.newClient())["access_token"];
        Modern made = modern("tools/call", {{"name", "slow_count"}, {"arguments", {{"to", 3}}}});
        made.message["params"]["_meta"]["progressToken"] = "p";
        const Response answer = practice.call(token, made.message, made.headers);
        QCOMPARE(headerOf(answer, "Content-Type"), std::string("text/event-stream"));
        http::EventStreamParser parser;
        QByteArray seen;
        QVERIFY(parser.feed(answer.body, [&seen](const http::StreamEvent &event) {
            const json message = json::parse(event.data);
            if (message.contains("result"))
                seen += QByteArray::fromStdString(message["result"]["content"][0]["text"]);
            else
                seen += QByteArray::number(message["params"]["progress"].get<int>()) + ' ';
        }));
        QCOMPARE(seen, QByteArray("1 2 Counted to 3."));
    }

    // Two people on one computer try it, or one of them twice.
    void goesElsewhereWhereSomebodyIs()
    {
        http::Loop loop;
        const auto first = demo::PracticeServer::start(loop, {});
        const auto second = demo::PracticeServer::start(loop, {});
        QVERIFY(first && second);
        QVERIFY((*first)->url() != (*second)->url());
        demo::PracticeServer::Options there;
        there.port =
            static_cast<std::uint16_t>(QUrl(QString::fromStdString((*second)->url())).port());
        const auto third = demo::PracticeServer::start(loop, there); // asked for by number
        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::PortTaken);
    }

    void survivesGarbage()
    {
        Practice practice;
        const std::string token = practice.signIn(practice.newClient())["access_token"];
        for (const json &message :
             {json("x"), json(1), json::object(), json{{"jsonrpc", 2}},
              json{{"jsonrpc", "2.0"}, {"id", json::array()}, {"method", 1}, {"params", 2}},
              json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", "initialize"}, {"params", {1}}},
              json{{"jsonrpc", "2.0"},
                   {"id", 1},
                   {"method", "tools/call"},
                   {"params", {{"name", 1}, {"arguments", 2}, {"_meta", 3}}}}}) {
            const int status = practice.call(token, message).status;
            QVERIFY2(status == 400 || status == 202 || status == 200, message.dump().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "test_practice_server.moc"
