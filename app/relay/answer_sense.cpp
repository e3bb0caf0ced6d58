#include "relay/answer_sense.h"

#include "relay/header_rules.h"
#include "relay/message.h"

namespace patchbay::relay {

Sense senseOf(const Answered &request, int status, const http::Headers &headers,
              std::string_view body)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (body.starts_with(byteOrderMark))
        body.remove_prefix(byteOrderMark.size());
    const auto first = body.find_first_not_of(" \t\r\n");
    const bool looksJson =
        first != std::string_view::npos && (body[first] == '{' || body[first] == '[');
    if (status >= 200 && status < 300) {
        // "Accepted" is for what wants no answer.
        if (!looksJson)
            return status == 202 && request.hasStream ? Sense::Plain : Sense::None;
        const auto type = headers.value("Content-Type").value_or("");
        return status == 200 && isMediaType(type, "application/json") ? Sense::Plain
                                                                      : Sense::Mistyped;
    }
    if (status < 400)
        return Sense::Plain;
    if (status == 403 || status == 429 || status >= 500) {
        const bool isMessage = looksJson && readMessage(body).kind == Message::Kind::Response;
        return isMessage ? Sense::Plain : Sense::None;
    }
    if (request.isInitialize || (status == 404 && request.hasSession))
        return Sense::Plain;
    return looksJson ? Sense::Plain : Sense::None;
}

} // namespace patchbay::relay
