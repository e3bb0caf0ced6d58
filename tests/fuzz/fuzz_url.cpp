// An address that is accepted keeps its parts when it is put together again and when it is resolved
// against itself. Forms and no_proxy-like lists are cheap to throw in.

#include "http/form.h"
#include "http/url.h"

#include <cstdint>
#include <cstdlib>

using namespace patchbay;
using namespace patchbay::http;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto url = parseUrl(text)) {
        const auto again =
            parseUrl(url->origin() + url->path + (url->query.empty() ? "" : '?' + url->query));
        if (!again || again->host != url->host || again->port != url->port
            || again->path != url->path || again->query != url->query)
            std::abort();
        if (url->path.empty() || url->path.starts_with('/')) {
            const auto resolved = resolveUrl(text, "/x");
            if (!resolved || parseUrl(*resolved).value().origin() != url->origin())
                std::abort();
        } else {
            std::abort();
        }
    }
    const auto relative = resolveUrl("http://a/b/c?d", text);
    static_cast<void>(relative);
    isLoopbackHost(text);
    isPrivateAddress(text);
    if (const auto form = parseForm(text)) {
        for (const auto &[name, value] : *form) {
            const auto again = parseForm("a=" + percentEncode(value));
            if (!again || again->at("a") != value)
                std::abort();
        }
    }
    return 0;
}
