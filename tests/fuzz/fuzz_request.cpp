// However a request is cut into pieces, it is understood in the same way. The first byte says how
// long the pieces are.

#include "http/wire.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace patchbay::http;

namespace {

std::string read(std::string_view bytes, std::size_t size)
{
    RequestReader reader({256, 64});
    std::string waiting;
    std::string seen;
    while (!bytes.empty()) {
        waiting += bytes.substr(0, size);
        bytes.remove_prefix(std::min(size, bytes.size()));
        for (;;) {
            const std::size_t used = reader.feed(waiting);
            if (used > waiting.size())
                std::abort();
            waiting.erase(0, used);
            if (reader.state() == RequestReader::State::Failed)
                return seen + '!';
            if (reader.state() == RequestReader::State::Done) {
                const ServerRequest &request = reader.request();
                if (request.body.size() > 64 || !request.headers.contains("Host"))
                    std::abort();
                seen += request.method + ' ' + request.target + ' ' + request.body + ';';
                reader.next();
            } else if (used == 0) {
                break;
            }
        }
    }
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::string whole = read(bytes, bytes.size());
    const std::string pieces = read(bytes, std::size_t{data[0]} % 16 + 1);
    // Limits are found out earlier or later, so what was understood before a refusal may differ.
    const bool isRefused = whole.ends_with('!') || pieces.ends_with('!');
    if (!isRefused && whole != pieces)
        std::abort();
    return 0;
}
