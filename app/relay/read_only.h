// Read-only mode: an app for which it was chosen sees and calls only those tools of which the
// server says that they change nothing (`annotations.readOnlyHint`).
//
// What the server says is learned from the lists of tools that pass on their way to such apps; a
// tool that stood in none is refused until it does. Hiding is a courtesy, refusing is what counts:
// it reads requests more strictly than the rest of the relay, so that no spelling of a call is one
// thing to us and another to the server. For all other apps nothing here is ever asked.

#pragma once

#include "base/error.h"
#include "relay/relay.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::relay {

// An app that does not say who it is may only read if any of this connection's may only.
bool mayOnlyRead(const Route &route, std::string_view client);

// What one server says of its tools.
class ReadOnlyTools
{
public:
    // A message or batch on its way down, without the tools that may change something; all other
    // bytes stay as they are.
    std::string withoutOthers(std::string_view text);

    // Why a message or batch may not go up. Errors: ToolMayChange, ToolNotKnown, WrongUsage (what
    // is said is not plain).
    std::optional<Error> refusalFor(std::string_view text) const;

private:
    std::string filtered(std::string_view text);
    std::optional<Error> refusalForOne(std::string_view text) const;

    std::map<std::string, bool, std::less<>> m_readsOnly; // by the tool's name
};

} // namespace patchbay::relay
