#include "relay/activity.h"

#include "relay/message.h"

#include <utility>

namespace patchbay::relay {

namespace {

// Longer than any name; what is longer is no name, and payloads are not kept.
constexpr std::size_t longestName = 128; // bytes

std::string boundedName(std::string text)
{
    if (text.size() <= longestName)
        return text;
    std::size_t end = longestName;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // not in the middle of a character
    text.resize(end);
    return text + "\xE2\x80\xA6"; // an ellipsis
}

} // namespace

PendingActivity::PendingActivity(std::string connection, std::string client)
{
    m_activity.connection = std::move(connection);
    m_activity.client = std::move(client);
}

void PendingActivity::begin(const Message &request)
{
    m_isBegun = true;
    m_activity.method = boundedName(request.method);
    if (request.method == "tools/call")
        m_activity.tool = boundedName(request.name);
    m_activity.when = std::chrono::system_clock::now();
    m_begun = std::chrono::steady_clock::now();
}

void PendingActivity::end(RelayHost &host, bool ok)
{
    if (!std::exchange(m_isBegun, false))
        return;
    m_activity.ok = ok && !m_failed;
    m_activity.took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_begun);
    host.happened(m_activity);
}

} // namespace patchbay::relay
