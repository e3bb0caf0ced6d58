#include "relay/bridge_protocol.h"

#include "base/json_scan.h"
#include "platform/socket_place.h"

#include <charconv>

namespace patchbay {

namespace {

Error notAHello(std::string_view why)
{
    return Error{ErrorCode::WrongUsage, "no hello: " + std::string(why)};
}

} // namespace

std::string helloLine(const Hello &hello)
{
    if (hello.role == Hello::Role::Control)
        return "{\"patchbay\":1,\"role\":\"control\"}\n";
    return R"({"patchbay":1,"role":"bridge","version":)" + encodeJsonString(hello.version)
        + R"(,"connection":)" + encodeJsonString(hello.connection) + R"(,"client":)"
        + encodeJsonString(hello.client) + R"(,"pid":)" + std::to_string(hello.pid) + "}\n";
}

Result<Hello> parseHello(std::string_view line)
{
    if (line.size() > longestHello)
        return notAHello("too long");
    JsonScanner scanner(line);
    const auto open = scanner.next();
    if (!open || open->kind != JsonToken::Kind::BeginObject)
        return notAHello("not an object");

    Hello hello;
    std::string role;
    std::string format;
    for (;;) {
        const auto key = scanner.next();
        if (!key)
            return notAHello(key.error().detail);
        if (key->kind == JsonToken::Kind::EndObject)
            break;
        if (key->kind != JsonToken::Kind::Key)
            continue; // a comma
        const auto value = scanner.next();
        if (!value)
            return notAHello(value.error().detail);
        const auto end = scanner.skipValue(*value);
        if (!end)
            return notAHello(end.error().detail);
        const std::string_view name = scanner.textOf(*key);
        const std::string_view raw = scanner.textOf(*value);
        const bool isText = value->kind == JsonToken::Kind::String;
        const std::string text = isText ? decodeJsonString(raw).value_or({}) : std::string(raw);
        if (name == "\"patchbay\"")
            format = text;
        else if (name == "\"role\"")
            role = text;
        else if (name == "\"version\"")
            hello.version = text;
        else if (name == "\"connection\"")
            hello.connection = text;
        else if (name == "\"client\"")
            hello.client = text;
        else if (name == "\"pid\"")
            std::from_chars(text.data(), text.data() + text.size(), hello.pid);
    }
    const auto end = scanner.next();
    if (!end || end->kind != JsonToken::Kind::End)
        return notAHello("something follows it");
    if (format != "1")
        return notAHello("its format is not 1");
    if (role == "control")
        return Hello{Hello::Role::Control, {}, {}, {}, 0};
    if (role != "bridge")
        return notAHello("unknown role");
    if (hello.connection.empty())
        return notAHello("no connection");
    return hello;
}

std::string bridgeSocketPath(std::string_view dataDir)
{
    return socketPlace(dataDir);
}

} // namespace patchbay
