#include "relay/list_changes.h"

#include <nlohmann/json.hpp>

namespace patchbay::relay {

std::vector<std::string> listChanges(std::string_view initializeResult)
{
    using Json = nlohmann::json;
    const Json result = Json::parse(initializeResult, nullptr, false);
    std::vector<std::string> notifications;
    for (const char *each : {"tools", "resources", "prompts"}) {
        const std::string list(each);
        const Json::json_pointer announced("/capabilities/" + list + "/listChanged");
        if (result.is_object() && result.contains(announced) && result[announced] == true)
            notifications.push_back(R"({"jsonrpc":"2.0","method":"notifications/)" + list
                                    + R"(/list_changed"})");
    }
    return notifications;
}

} // namespace patchbay::relay
