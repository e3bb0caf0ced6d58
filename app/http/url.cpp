#include "http/url.h"

#include "http/message.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace patchbay::http {

namespace {

namespace ip = boost::asio::ip;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    for (char &c : low) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return low;
}

// Neither blanks, control characters, bytes beyond ASCII nor a backslash, which some parsers take
// for a slash: nothing that two readers could understand differently.
bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > ' ' && c < '\x7F' && c != '\\'; });
}

Error notUrl(std::string detail)
{
    return Error{ErrorCode::AddressNotUrl, std::move(detail)};
}

// The five parts of RFC 3986 §3, as views.
struct Parts {
    std::optional<std::string_view> scheme;
    std::optional<std::string_view> authority;
    std::string_view path;
    std::optional<std::string_view> query;
    std::optional<std::string_view> fragment;
};

Parts split(std::string_view text)
{
    Parts parts;
    const auto colon = text.find_first_of(":/?#");
    if (colon != std::string_view::npos && text[colon] == ':' && colon > 0 && isLetter(text[0])
        && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), [](char c) {
               return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
           })) {
        parts.scheme = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (const auto hash = text.find('#'); hash != std::string_view::npos) {
        parts.fragment = text.substr(hash + 1);
        text = text.substr(0, hash);
    }
    if (const auto mark = text.find('?'); mark != std::string_view::npos) {
        parts.query = text.substr(mark + 1);
        text = text.substr(0, mark);
    }
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        const auto slash = std::min(text.find('/'), text.size());
        parts.authority = text.substr(0, slash);
        text.remove_prefix(slash);
    }
    parts.path = text;
    return parts;
}

// RFC 3986 §5.2.4.
std::string withoutDotSegments(std::string_view in)
{
    std::string out;
    const auto dropLastSegment = [&out] {
        const auto slash = out.rfind('/');
        out.resize(slash == std::string::npos ? 0 : slash);
    };
    while (!in.empty()) {
        if (in.starts_with("../")) {
            in.remove_prefix(3);
        } else if (in.starts_with("./") || in.starts_with("/./")) {
            in.remove_prefix(2);
        } else if (in == "/.") {
            in = "/";
        } else if (in.starts_with("/../")) {
            in.remove_prefix(3);
            dropLastSegment();
        } else if (in == "/..") {
            in = "/";
            dropLastSegment();
        } else if (in == "." || in == "..") {
            in = {};
        } else {
            const auto next = std::min(in.find('/', 1), in.size());
            out += in.substr(0, next);
            in.remove_prefix(next);
        }
    }
    return out;
}

std::string recompose(const Parts &parts, std::string_view path)
{
    std::string text;
    if (parts.scheme)
        text.append(*parts.scheme).append(":");
    if (parts.authority)
        text.append("//").append(*parts.authority);
    text.append(path);
    if (parts.query)
        text.append("?").append(*parts.query);
    if (parts.fragment)
        text.append("#").append(*parts.fragment);
    return text;
}

std::uint16_t defaultPort(std::string_view scheme)
{
    return scheme == "https" ? 443 : 80;
}

// Not here on purpose: 100.64.0.0/10 and 198.18.0.0/15. Company and personal tunnels (Zscaler,
// Cloudflare Gateway, Clash) resolve every public name to addresses of their own in there.
bool isPrivate(const ip::address_v4 &address)
{
    const auto bytes = address.to_bytes();
    const auto a = bytes[0];
    const auto b = bytes[1];
    return a == 0 || a == 10 || a == 127 || (a == 169 && b == 254) || (a == 172 && (b & 0xF0) == 16)
        || (a == 192 && b == 168) || (a >= 224 && a < 240)
        || address == ip::address_v4::broadcast();
}

ip::address_v4 v4At(const ip::address_v6::bytes_type &bytes, std::size_t at)
{
    return ip::address_v4({bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]});
}

bool isPrivate(const ip::address_v6 &address)
{
    if (address.is_unspecified() || address.is_loopback() || address.is_multicast()
        || address.is_link_local() || address.is_site_local())
        return true;
    const auto bytes = address.to_bytes();
    if ((bytes[0] & 0xFE) == 0xFC) // unique local, fc00::/7
        return true;
    const bool startsWithZeros =
        std::all_of(bytes.begin(), bytes.begin() + 10, [](auto byte) { return byte == 0; });
    // IPv4 in IPv6's clothes: mapped ::ffff:0:0/96, compatible ::/96, NAT64 64:ff9b::/96 (RFC
    // 6052), 6to4 2002::/16.
    if (startsWithZeros
        && ((bytes[10] == 0xFF && bytes[11] == 0xFF) || (bytes[10] == 0 && bytes[11] == 0)))
        return isPrivate(v4At(bytes, 12));
    constexpr ip::address_v6::bytes_type nat64{0x00, 0x64, 0xFF, 0x9B};
    if (std::equal(bytes.begin(), bytes.begin() + 12, nat64.begin()))
        return isPrivate(v4At(bytes, 12));
    if (bytes[0] == 0x20 && bytes[1] == 0x02)
        return isPrivate(v4At(bytes, 2));
    return false;
}

} // namespace

std::string Url::origin() const
{
    std::string text = scheme + "://";
    const bool isV6 = host.find(':') != std::string::npos;
    text += isV6 ? "[" + host + "]" : host;
    if (port != defaultPort(scheme))
        text += ":" + std::to_string(port);
    return text;
}

Result<Url> parseUrl(std::string_view text)
{
    if (!isPlain(text))
        return notUrl("a blank, a backslash or a byte that is not printable ASCII");
    const Parts parts = split(text);
    if (!parts.scheme || !parts.authority)
        return notUrl("no scheme and host");
    Url url;
    url.scheme = lowered(*parts.scheme);
    if (url.scheme != "http" && url.scheme != "https")
        return notUrl("scheme " + url.scheme);
    if (parts.fragment)
        return notUrl("a fragment");

    std::string_view rest = *parts.authority;
    if (rest.find('@') != std::string_view::npos)
        return notUrl("a user name");
    if (rest.starts_with('[')) {
        const auto close = std::min(rest.find(']'), rest.size());
        url.host = lowered(rest.substr(1, close - 1));
        boost::system::error_code failed;
        ip::make_address_v6(url.host, failed);
        if (failed || close == rest.size() || url.host.find('%') != std::string::npos)
            return notUrl("not an IPv6 address");
        rest.remove_prefix(close + 1);
    } else {
        const auto end = std::min(rest.find(':'), rest.size());
        url.host = lowered(rest.substr(0, end));
        rest.remove_prefix(end);
        if (url.host.empty() || url.host.size() > 253
            || !std::all_of(url.host.begin(), url.host.end(), [](char c) {
                   return isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_';
               }))
            return notUrl("not a host name");
    }
    url.port = defaultPort(url.scheme);
    if (!rest.empty() && rest != ":") {
        if (!rest.starts_with(':'))
            return notUrl("not a port");
        rest.remove_prefix(1);
        const char *end = rest.data() + rest.size();
        const auto [stop, failed] = std::from_chars(rest.data(), end, url.port);
        if (failed != std::errc() || stop != end || url.port == 0)
            return notUrl("not a port");
    }
    url.path = parts.path;
    url.query = parts.query.value_or("");
    return url;
}

Result<std::string> resolveUrl(std::string_view base, std::string_view reference)
{
    if (const auto checked = parseUrl(base); !checked)
        return checked.error();
    if (!isPlain(reference))
        return notUrl("a blank, a backslash or a byte that is not printable ASCII");

    const Parts from = split(base);
    Parts to = split(reference);
    if (to.scheme)
        return recompose(to, withoutDotSegments(to.path));
    to.scheme = from.scheme;
    if (to.authority)
        return recompose(to, withoutDotSegments(to.path));
    to.authority = from.authority;
    if (to.path.empty()) {
        if (!to.query)
            to.query = from.query;
        return recompose(to, from.path);
    }
    if (to.path.starts_with('/'))
        return recompose(to, withoutDotSegments(to.path));
    const auto slash = from.path.rfind('/');
    std::string merged(slash == std::string_view::npos ? "/" : from.path.substr(0, slash + 1));
    merged += to.path;
    return recompose(to, withoutDotSegments(merged));
}

bool isLoopbackHost(std::string_view host)
{
    if (host == "127.0.0.1")
        return true; // asked for each request
    constexpr std::string_view name = "localhost";
    const std::size_t before = host.size() - std::min(host.size(), name.size());
    if (equalsIgnoringCase(host.substr(before), name) && (before == 0 || host[before - 1] == '.'))
        return true;
    const bool isName =
        host.find(':') == std::string_view::npos && !host.empty() && !isDigit(host.front());
    if (isName)
        return false;
    boost::system::error_code failed;
    const auto address = ip::make_address(std::string(host), failed);
    return !failed && address.is_loopback();
}

bool isPrivateAddress(std::string_view literal)
{
    boost::system::error_code failed;
    const auto address = ip::make_address(std::string(literal), failed);
    if (failed)
        return true; // what we cannot read we do not trust
    return address.is_v4() ? isPrivate(address.to_v4()) : isPrivate(address.to_v6());
}

} // namespace patchbay::http
