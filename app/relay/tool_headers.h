// Mirrors arguments of tools into headers where the server's schemas ask for it (MCP 2026-07-28,
// Streamable HTTP, "x-mcp-header"): a gateway on the way reads headers, not bodies. HTTP apps do it
// themselves; for an app on stdio the relay is the HTTP client.

#pragma once

#include "http/message.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::relay {

struct Message;

class ToolHeaders
{
public:
    // Remembers the schemas of an answer to tools/list and gives back its text, without the tools
    // whose annotations are not valid: the specification forbids to offer those.
    std::string learn(std::string_view text, const Message &answer);

    // Mcp-Param-* for a call; `arguments` raw. What is absent or null has none.
    http::Headers headersFor(const std::string &tool, std::string_view arguments) const;

private:
    struct Mirrored {
        std::vector<std::string> path; // of names, through "properties"
        std::string header;
    };
    std::map<std::string, std::vector<Mirrored>> m_tools;

    friend class SchemaReader;
};

} // namespace patchbay::relay
