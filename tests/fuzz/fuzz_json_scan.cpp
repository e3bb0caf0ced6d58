// Tokens lie in order within the text, and a text that is accepted is accepted by skipping, too.

#include "base/json_scan.h"

#include <cstdint>
#include <cstdlib>

using namespace patchbay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    const JsonAllow allow{(data[0] & 1) != 0, (data[0] & 2) != 0, (data[0] & 4) != 0};

    JsonScanner scanner(text, allow, 64);
    std::size_t end = 0;
    bool isWhole = false;
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            break;
        if (token->begin < end || token->end < token->begin || token->end > text.size())
            std::abort();
        end = token->end;
        if (token->kind == JsonToken::Kind::End) {
            isWhole = true;
            break;
        }
        if (token->kind == JsonToken::Kind::String || token->kind == JsonToken::Kind::Key) {
            const auto decoded = decodeJsonString(scanner.textOf(*token));
            if (decoded && decodeJsonString(encodeJsonString(*decoded)).value() != *decoded)
                std::abort();
        }
    }

    JsonScanner skipping(text, allow, 64);
    const auto first = skipping.next();
    const bool skips = first && first->kind != JsonToken::Kind::End && skipping.skipValue(*first)
        && skipping.next();
    if (isWhole != skips)
        std::abort();
    return 0;
}
