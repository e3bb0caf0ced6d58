// What is read of a message lies within it, and a new id changes the id and nothing else.

#include "relay/message.h"

#include <cstdint>
#include <cstdlib>

using namespace patchbay::relay;

namespace {

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

void expectWithin(std::string_view part, std::string_view text)
{
    expect(
        part.empty()
        || (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const Message message = readMessage(text);
    for (const auto part : {message.id, message.arguments, message.cancelled, message.meta,
                            message.result, message.tools, message.nextCursor, message.errorCode})
        expectWithin(part, text);
    expect(mayHaveFailed(text) || (!message.failed && message.errorCode.empty()));

    const auto parts = splitBatch(text);
    expect(parts.empty() || message.kind != Message::Kind::Request);
    for (const auto part : parts)
        expectWithin(part, text);
    expect(oneLine(text).find_first_of("\r\n") == std::string::npos);

    const std::string key = idKey(message.id);
    expect(idKey(key) == key && sameId(message.id, key));
    if (message.kind == Message::Kind::Unreadable || message.kind == Message::Kind::Batch)
        return 0;
    const std::string changed = withId(text, "\"new\"");
    const Message again = readMessage(changed);
    expect(again.id == "\"new\"" && again.method == message.method && again.name == message.name
           && again.result == message.result && again.failed == message.failed);
    return 0;
}
