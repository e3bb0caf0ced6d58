// A message of a stdio session on its way up, and the judgements about its answer that need no
// session. For stdio_*.cpp only.

#pragma once

#include "relay/session_loss.h"
#include "relay/stdio_session.h"
#include "relay/tool_list.h"

#include <string>
#include <string_view>

namespace patchbay::relay {

struct StdioSession::Pending {
    Pending(std::shared_ptr<const std::string> bytes, const Message &message,
            const std::string &connection, const std::string &client)
        : text(std::move(bytes))
        , id(message.id)
        , method(message.method)
        , isRequest(message.kind == Message::Kind::Request)
        , isModern(message.isModern())
        , isInitialize(isRequest && !isModern && method == "initialize")
        , isInitialized(!isRequest && method == "notifications/initialized")
        , activity(connection, client)
    {
        if (isRequest)
            activity.begin(message);
    }

    std::shared_ptr<const std::string> text;
    std::string id; // raw
    std::string method;
    bool isRequest;
    bool isModern;
    bool isInitialize;
    bool isInitialized;
    PendingActivity activity;

    std::string key; // among those pending
    std::string session; // it was sent with
    std::unique_ptr<Call> call;
    std::unique_ptr<AnswerReader> reader;
    std::unique_ptr<StdioStream> resumed;
    std::unique_ptr<ToolList> listing; // before it is sent, or sent again
    bool mustLook = false; // what the tool may do is not known
    bool isAnswered = false;
    bool isRepeated = false; // after a session was lost, or with better headers
    bool tooLarge = false;
};

} // namespace patchbay::relay
