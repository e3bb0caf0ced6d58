// However an answer of a server is cut into pieces, it is understood in the same way. The first
// byte says how long the pieces are, and whether it answers HEAD.

#include "http/client_wire.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace patchbay::http;

namespace {

using State = ResponseReader::State;

std::string read(std::string_view bytes, std::size_t size, std::string_view method)
{
    ResponseReader reader(method);
    std::string waiting;
    std::string body;
    while (!bytes.empty()) {
        waiting += bytes.substr(0, size);
        bytes.remove_prefix(std::min(size, bytes.size()));
        for (std::size_t used = 1; used > 0;) {
            used = reader.feed(waiting);
            if (used > waiting.size())
                std::abort();
            body += reader.piece();
            waiting.erase(0, used);
        }
    }
    reader.end();
    // What is not whole is no answer; whether it is known to be none before its end depends on the
    // pieces.
    if (reader.state() != State::Done)
        return "!";
    std::string seen = std::to_string(reader.head().status) + reader.head().httpVersion + '\n';
    for (const Header &header : reader.head().headers)
        seen.append(header.name).append(":").append(header.value).append("\n");
    seen += body + '|' + waiting + (reader.keepAlive() ? '+' : '-');
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::string_view method = data[0] >= 128 ? "HEAD" : "GET";
    if (read(bytes, bytes.size(), method) != read(bytes, std::size_t{data[0]} % 16 + 1, method))
        std::abort();
    return 0;
}
