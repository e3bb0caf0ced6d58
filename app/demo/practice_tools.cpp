#include "demo/practice_tools.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace patchbay::demo {

namespace {

using nlohmann::json;

constexpr int defaultCount = 5;
constexpr int maxCount = 20;

struct Flow {
    std::string_view id;
    std::string_view name;
    std::string_view state;
    std::string_view errors; // lines; empty: none
};

constexpr std::array<Flow, 3> flows{{
    {"orders-to-warehouse", "Web shop orders to warehouse", "running", ""},
    {"invoices-to-ledger", "Invoices to ledger", "failing",
     "Invoice 1041: the ledger has no account 4711.\n"
     "Invoice 1043: the ledger has no account 4711."},
    {"stock-to-shop", "Stock levels to web shop", "paused", ""},
}};

json tool(const char *name, const char *title, const char *description, const json &properties,
          const json &required)
{
    return {
        {"name", name},
        {"title", title},
        {"description", description},
        {"inputSchema", {{"type", "object"}, {"properties", properties}, {"required", required}}},
        {"annotations",
         {{"title", title},
          {"readOnlyHint", true},
          {"destructiveHint", false},
          {"idempotentHint", true},
          {"openWorldHint", false}}}};
}

json text(std::string_view content, bool isError = false)
{
    return {{"content", json::array({{{"type", "text"}, {"text", content}}})},
            {"isError", isError}};
}

std::string stringArgument(const json &arguments, const char *name)
{
    const auto found = arguments.find(name);
    return found != arguments.end() && found->is_string() ? found->get<std::string>()
                                                          : std::string();
}

json listFlows()
{
    std::string lines;
    for (const Flow &flow : flows)
        lines.append(flow.id).append(": ").append(flow.name).append(", ").append(flow.state) +=
            '\n';
    return text(lines);
}

json flowErrors(const std::string &id)
{
    const auto found =
        std::find_if(flows.begin(), flows.end(), [&id](const Flow &flow) { return flow.id == id; });
    if (found == flows.end())
        return text("There is no flow with this id. Ask list_flows for the ids.", true);
    return text(found->errors.empty() ? "No errors." : found->errors);
}

} // namespace

json practiceTools()
{
    const json none = json::object();
    const json nothing = json::array();
    return json::array(
        {tool("list_connections", "List connections",
              "Lists the systems the made-up company Bluebird Bicycles has connected.", none,
              nothing),
         tool("list_flows", "List flows",
              "Lists the flows of the made-up company Bluebird Bicycles and their state.", none,
              nothing),
         tool("flow_errors", "Show errors of a flow", "Lists the open errors of one flow.",
              {{"flow", {{"type", "string"}, {"description", "id of the flow, from list_flows"}}}},
              json::array({"flow"})),
         tool("echo", "Echo", "Says back what it is told.",
              {{"text", {{"type", "string"}, {"description", "what to say"}}}},
              json::array({"text"})),
         tool("slow_count", "Count slowly",
              "Counts up, twice a second, and reports its progress meanwhile.",
              {{"to",
                {{"type", "integer"},
                 {"minimum", 1},
                 {"maximum", maxCount},
                 {"default", defaultCount},
                 {"description", "how far to count"}}}},
              nothing)});
}

std::optional<json> callPracticeTool(const std::string &name, const json &arguments)
{
    if (name == "list_connections")
        return text("web-shop: Shop, online\nwarehouse: Warehouse system, online\n"
                    "ledger: Accounting, online, one warning");
    if (name == "list_flows")
        return listFlows();
    if (name == "flow_errors")
        return flowErrors(stringArgument(arguments, "flow"));
    if (name == "echo")
        return text(stringArgument(arguments, "text"));
    if (const auto slow = slowCallFor(name, arguments))
        return text("Counted to " + std::to_string(slow->steps) + '.');
    return std::nullopt;
}

std::optional<SlowCall> slowCallFor(const std::string &name, const json &arguments)
{
    if (name != "slow_count")
        return std::nullopt;
    const auto to = arguments.find("to");
    if (to == arguments.end() || !to->is_number_integer())
        return SlowCall{defaultCount};
    return SlowCall{
        static_cast<int>(std::clamp<std::int64_t>(to->get<std::int64_t>(), 1, maxCount))};
}

} // namespace patchbay::demo
