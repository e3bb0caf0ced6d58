// Whatever headers come: nothing that carries somebody's rights crosses the relay, and nothing that
// belongs to one hop. The first byte says which way they go, and with which method.

#include "relay/header_rules.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace patchbay;

namespace {

// Lines of "name:value". A header without a name does not come this far: a request with one is
// refused.
http::Headers headersOf(std::string_view text)
{
    http::Headers headers;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const auto colon = line.find(':');
        if (colon != std::string_view::npos && colon > 0)
            headers.add(std::string(line.substr(0, colon)), std::string(line.substr(colon + 1)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return headers;
}

void expectNone(const http::Headers &headers, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (headers.contains(name))
            std::abort();
    }
}

void goUp(const http::Headers &headers, std::string_view method)
{
    const http::Headers up = relay::headersUp(headers, method);
    expectNone(up,
               {"Authorization", "Cookie", "Origin", "Host", "Connection", "Content-Length",
                "Transfer-Encoding", "Upgrade", "Proxy-Authorization", "Sec-Fetch-Mode"});
    if (up.values("Accept-Encoding").size() != 1)
        std::abort();
    for (const std::string_view named : headers.values("Connection")) {
        if (named.find_first_of(", \t") == std::string_view::npos
            && !http::equalsIgnoringCase(named, "Accept")
            && !http::equalsIgnoringCase(named, "Accept-Encoding") && up.contains(named))
            std::abort();
    }
}

void goDown(const http::Headers &headers)
{
    const http::Headers down = relay::headersDown(headers);
    expectNone(down,
               {"Set-Cookie", "WWW-Authenticate", "Alt-Svc", "Strict-Transport-Security",
                "Access-Control-Allow-Origin", "Connection", "Transfer-Encoding"});
    // Once filtered, always filtered.
    if (relay::headersDown(down).size() != down.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const http::Headers headers = headersOf({reinterpret_cast<const char *>(data) + 1, size - 1});
    switch (data[0] % 4) {
    case 0:
        goUp(headers, "POST");
        break;
    case 1:
        goUp(headers, "GET");
        break;
    case 2:
        goUp(headers, "DELETE");
        break;
    default:
        goDown(headers);
    }
    return 0;
}
