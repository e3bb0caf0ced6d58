// However a compressed body is cut into pieces, the same comes out. The first byte says how long
// the pieces are, and how it is compressed.

#include "http/unpacker.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace patchbay::http;

namespace {

std::string unpack(std::string_view bytes, std::size_t size, std::string_view coding)
{
    const auto unpacker = Unpacker::forCoding(coding);
    std::string all;
    while (!bytes.empty()) {
        unpacker->feed(bytes.substr(0, size));
        auto piece = unpacker->next();
        for (; piece && !piece->empty(); piece = unpacker->next())
            all += *piece;
        // Of what is wrong, more or less may have been given before that was seen.
        if (!piece)
            return "!";
        bytes.remove_prefix(std::min(size, bytes.size()));
    }
    const auto rest = unpacker->end();
    return rest ? all + *rest + '+' : all + '-';
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::string_view coding = data[0] >= 128 ? "gzip" : "deflate";
    if (unpack(bytes, bytes.size(), coding) != unpack(bytes, std::size_t{data[0]} % 16 + 1, coding))
        std::abort();
    return 0;
}
