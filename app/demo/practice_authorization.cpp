#include "demo/practice_authorization.h"

#include "base/digest.h"
#include "http/url.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace patchbay::demo {

namespace {

using nlohmann::json;

constexpr std::chrono::minutes pageLife{10};
constexpr std::chrono::seconds codeLife{60};
constexpr std::size_t maxClients = 1000;
constexpr std::size_t maxTransactions = 1000;
constexpr std::size_t maxNameLength = 100;

Answer jsonAnswer(int status, const json &content)
{
    return {status,
            {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
            content.dump(-1, ' ', false, json::error_handler_t::replace)};
}

Answer problem(int status, std::string_view error, std::string_view description)
{
    return jsonAnswer(status, {{"error", error}, {"error_description", description}});
}

std::string valueOf(const http::Form &form, std::string_view name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

// RFC 8252 §7.3: the port of a loopback redirect is chosen anew each time.
std::optional<std::string> withoutPort(const std::string &redirect)
{
    const auto url = http::parseUrl(redirect);
    if (!url || url->scheme != "http" || !http::isLoopbackHost(url->host))
        return std::nullopt;
    return url->host + '|' + url->path + '?' + url->query;
}

// To a length that fits a page, without cutting a UTF-8 character.
std::string shortened(std::string name)
{
    if (name.size() <= maxNameLength)
        return name;
    std::size_t end = maxNameLength;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    name.resize(end);
    return name;
}

Answer redirectTo(const std::string &redirect, const std::string &issuer, const std::string &state,
                  const http::Form &more)
{
    std::string location = redirect;
    char separator = redirect.find('?') == std::string::npos ? '?' : '&';
    const auto add = [&](std::string_view name, std::string_view value) {
        location += separator;
        location.append(name).append("=").append(http::percentEncode(value));
        separator = '&';
    };
    for (const auto &[name, value] : more)
        add(name, value);
    if (!state.empty())
        add("state", state);
    add("iss", issuer);
    return {
        303,
        {{"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}},
        {}};
}

} // namespace

PracticeAuthorization::PracticeAuthorization(std::chrono::seconds accessLife,
                                             std::chrono::seconds refreshLife,
                                             PracticeTokens::Now now)
    : m_now(now)
    , m_tokens(accessLife, refreshLife, std::move(now))
{
}

Answer PracticeAuthorization::metadata(const std::string &issuer)
{
    return jsonAnswer(200,
                      {{"issuer", issuer},
                       {"authorization_endpoint", issuer + "/practice/authorize"},
                       {"token_endpoint", issuer + "/practice/token"},
                       {"registration_endpoint", issuer + "/practice/register"},
                       {"revocation_endpoint", issuer + "/practice/revoke"},
                       {"scopes_supported", json::array({"practice"})},
                       {"response_types_supported", json::array({"code"})},
                       {"response_modes_supported", json::array({"query"})},
                       {"grant_types_supported", {"authorization_code", "refresh_token"}},
                       {"token_endpoint_auth_methods_supported", json::array({"none"})},
                       {"revocation_endpoint_auth_methods_supported", json::array({"none"})},
                       {"code_challenge_methods_supported", json::array({"S256"})},
                       {"authorization_response_iss_parameter_supported", true}});
}

Answer PracticeAuthorization::registerClient(std::string_view text)
{
    const json wish = json::parse(text, nullptr, false);
    if (!wish.is_object())
        return problem(400, "invalid_client_metadata", "Not a JSON object.");
    RegisteredClient client;
    const auto redirects = wish.value("redirect_uris", json());
    if (!redirects.is_array() || redirects.empty())
        return problem(400, "invalid_redirect_uri", "At least one redirect address is needed.");
    for (const json &redirect : redirects) {
        if (!redirect.is_string() || !withoutPort(redirect.get<std::string>()))
            return problem(400, "invalid_redirect_uri", "Only http addresses on this computer.");
        client.redirects.push_back(redirect.get<std::string>());
    }
    if (const auto name = wish.find("client_name"); name != wish.end() && name->is_string())
        client.name = shortened(name->get<std::string>());

    if (m_clients.size() >= maxClients)
        m_clients.erase(m_clients.begin());
    const std::string id = "practice-" + randomToken(12);
    const json answer{{"client_id", id},
                      {"client_name", client.name},
                      {"redirect_uris", client.redirects},
                      {"grant_types", {"authorization_code", "refresh_token"}},
                      {"response_types", json::array({"code"})},
                      {"token_endpoint_auth_method", "none"},
                      {"application_type", "native"},
                      {"scope", "practice"}};
    m_clients.emplace(id, std::move(client));
    return jsonAnswer(201, answer);
}

Answer PracticeAuthorization::authorize(const std::string &issuer, std::string_view query)
{
    const auto form = http::parseForm(query);
    if (!form)
        return problemPage("The request is garbled.");
    // As long as client and redirect are not known to belong together, nothing is redirected.
    const auto client = m_clients.find(valueOf(*form, "client_id"));
    if (client == m_clients.end())
        return problemPage("The program that asks is not known here (any more).");
    const std::string redirect = valueOf(*form, "redirect_uri");
    const auto wanted = withoutPort(redirect);
    const auto &known = client->second.redirects;
    if (!wanted || std::none_of(known.begin(), known.end(), [&](const std::string &one) {
            return withoutPort(one) == wanted;
        }))
        return problemPage(
            "The program that asks wants the answer in a place it did not register.");

    const std::string state = valueOf(*form, "state");
    const auto refuse = [&](const char *error, const char *description) {
        return redirectTo(redirect, issuer, state,
                          {{"error", error}, {"error_description", description}});
    };
    if (valueOf(*form, "response_type") != "code")
        return refuse("unsupported_response_type", "Only code is offered.");
    if (valueOf(*form, "code_challenge_method") != "S256"
        || valueOf(*form, "code_challenge").size() != 43)
        return refuse("invalid_request", "PKCE with S256 is needed.");
    const std::string resource = valueOf(*form, "resource");
    if (!resource.empty() && resource != resourceAt(issuer))
        return refuse("invalid_target", "This server does not issue tokens for that resource.");

    dropExpired(m_pages);
    const std::string id = randomToken(24);
    m_pages[id] = {client->first,      redirect, state, valueOf(*form, "code_challenge"),
                   m_now() + pageLife, 0};
    return consentPage(client->second.name, id);
}

Answer PracticeAuthorization::decide(const std::string &issuer, std::string_view text)
{
    const auto form = http::parseForm(text);
    dropExpired(m_pages);
    auto page = form ? m_pages.extract(valueOf(*form, "transaction")) : Transactions::node_type();
    if (!page)
        return problemPage("This page has been answered before, or has waited too long.");
    Transaction &transaction = page.mapped();
    if (valueOf(*form, "decision") != "allow")
        return redirectTo(transaction.redirect, issuer, transaction.state,
                          {{"error", "access_denied"}, {"error_description", "Denied."}});

    dropExpired(m_codes);
    const std::string code = randomToken(24);
    transaction.expires = m_now() + codeLife;
    m_codes[code] = transaction;
    return redirectTo(transaction.redirect, issuer, transaction.state, {{"code", code}});
}

Answer PracticeAuthorization::token(const std::string &issuer, std::string_view text)
{
    const auto form = http::parseForm(text);
    if (!form)
        return problem(400, "invalid_request", "The request is garbled.");
    if (!m_clients.contains(valueOf(*form, "client_id")))
        return problem(401, "invalid_client", "This client is not known here.");
    const std::string resource = valueOf(*form, "resource");
    if (!resource.empty() && resource != resourceAt(issuer))
        return problem(400, "invalid_target", "No tokens for that resource.");

    const std::string type = valueOf(*form, "grant_type");
    if (type == "authorization_code")
        return exchangeCode(*form);
    if (type != "refresh_token")
        return problem(400, "unsupported_grant_type", "Only code and refresh token.");
    const auto pair =
        m_tokens.refresh(valueOf(*form, "refresh_token"), valueOf(*form, "client_id"));
    return pair ? grant(*pair) : problem(400, "invalid_grant", "The refresh token has ended.");
}

Answer PracticeAuthorization::exchangeCode(const http::Form &form)
{
    dropExpired(m_codes);
    const auto found = m_codes.find(valueOf(form, "code"));
    if (found == m_codes.end() || found->second.client != valueOf(form, "client_id"))
        return problem(400, "invalid_grant", "The code is unknown or too old.");
    Transaction &transaction = found->second;
    if (transaction.family != 0) { // RFC 6749 §4.1.2: a code used twice ends what it has led to
        m_tokens.endFamily(transaction.family);
        return problem(400, "invalid_grant", "The code has been used.");
    }
    const std::string redirect = valueOf(form, "redirect_uri");
    const bool isProven =
        base64Url(sha256(valueOf(form, "code_verifier"))) == transaction.challenge;
    if (!isProven || (!redirect.empty() && redirect != transaction.redirect)) {
        m_codes.erase(found);
        return problem(400, "invalid_grant", "Verifier or redirect address do not match.");
    }
    transaction.family = m_tokens.openFamily(transaction.client);
    return grant(m_tokens.issue(transaction.family));
}

Answer PracticeAuthorization::grant(const PracticeTokens::Pair &pair) const
{
    return jsonAnswer(200,
                      {{"access_token", pair.access},
                       {"token_type", "Bearer"},
                       {"expires_in", m_tokens.accessLife().count()},
                       {"refresh_token", pair.refresh},
                       {"scope", "practice"},
                       {"account", "practice@example.com"}});
}

Answer PracticeAuthorization::revoke(std::string_view text)
{
    const auto form = http::parseForm(text);
    if (!form || valueOf(*form, "token").empty())
        return problem(400, "invalid_request", "A token is needed.");
    m_tokens.revoke(valueOf(*form, "token"));
    return {200, {{"Cache-Control", "no-store"}}, {}};
}

// Also bounds how many there can be: beyond that, the first ones go.
void PracticeAuthorization::dropExpired(Transactions &transactions) const
{
    const auto now = m_now();
    std::erase_if(transactions, [now](const auto &item) { return item.second.expires <= now; });
    while (transactions.size() >= maxTransactions)
        transactions.erase(transactions.begin());
}

} // namespace patchbay::demo
