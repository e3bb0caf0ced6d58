#include "relay/session_loss.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace patchbay::relay {

bool saysSessionLost(int status, const Message &error, std::string_view rawId)
{
    if (status == 404)
        return !(error.errorCode == "-32601" && sameId(error.id, rawId));
    if (status != 400 || error.errorCode != "-32000")
        return false;
    std::string words = error.errorMessage;
    std::transform(words.begin(), words.end(), words.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return words.find("session") != std::string::npos
        || words.find("not initialized") != std::string::npos;
}

} // namespace patchbay::relay
