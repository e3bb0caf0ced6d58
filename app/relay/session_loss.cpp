#include "relay/session_loss.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace patchbay::relay {

namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size> &list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

// A tool may have an error of its own about a session of its own, and the request is sent again if
// we are wrong: so the code must be one of those a transport uses, and the words a known phrase.
bool saysSoInPassing(const Message &answer)
{
    constexpr std::array<std::string_view, 4> codes{"-32000", "-32001", "-32600", "-32602"};
    constexpr std::array<std::string_view, 13> phrases{
        "session not found",      "session expired",    "session has expired",
        "session terminated",     "session not valid",  "session does not exist",
        "invalid session",        "unknown session",    "no valid session",
        "invalid mcp-session-id", "missing session id", "not initialized",
        "before initialization"};
    if (answer.kind != Message::Kind::Response || !isOneOf(codes, answer.errorCode))
        return false;
    const std::string words = lowered(answer.errorMessage);
    return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
        return words.find(phrase) != std::string::npos;
    });
}

} // namespace

bool saysSessionLost(int status, const Message &answer, std::string_view rawId)
{
    if (status == 404)
        return !(answer.errorCode == "-32601" && sameId(answer.id, rawId));
    if (status == 200)
        return saysSoInPassing(answer);
    if (status != 400 || answer.errorCode != "-32000")
        return false;
    const std::string words = lowered(answer.errorMessage);
    return words.find("session") != std::string::npos
        || words.find("not initialized") != std::string::npos;
}

} // namespace patchbay::relay
