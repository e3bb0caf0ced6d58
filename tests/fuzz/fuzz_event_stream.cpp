// However a stream is cut into pieces, it holds the same events. The first byte says how long the
// pieces are.

#include "http/event_stream.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace patchbay::http;

namespace {

std::string read(std::string_view bytes, std::size_t size)
{
    EventStreamParser parser(128);
    std::string seen;
    const auto onEvent = [&seen](const StreamEvent &event) {
        seen += event.type + '|' + event.data + '|' + event.id.value_or("-") + '|'
            + std::to_string(event.retry.value_or(-1)) + ';';
    };
    while (!bytes.empty()) {
        if (!parser.feed(bytes.substr(0, size), onEvent))
            return seen + '!';
        bytes.remove_prefix(std::min(size, bytes.size()));
    }
    return seen + (parser.isInsideEvent() ? "..." : "");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (read(bytes, bytes.size()) != read(bytes, std::size_t{data[0]} % 16 + 1))
        std::abort();
    return 0;
}
