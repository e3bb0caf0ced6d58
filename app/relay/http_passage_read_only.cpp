// The part of Passage for apps that may only read.

#include "relay/http_passage.h"

#include <algorithm>
#include <utility>

namespace patchbay::relay {

ReadOnlyTools &HttpEndpoint::Passage::tools() const
{
    return m_endpoint.m_readOnlyTools[m_admitted->route->connection];
}

void HttpEndpoint::Passage::readOnlyChosen(const RouteTable &routes)
{
    const RouteKey *key = keyIn(routes);
    if (key == nullptr || std::exchange(m_isReadOnly, key->readOnly) == key->readOnly)
        return;
    const bool isInside =
        m_hidesTools ? m_reread && m_reread->isInsideEvent() : m_watch.isInsideEvent();
    m_hidesTools = key->readOnly && m_mayList;
    const bool isUnderWay = m_mayList && m_hasBegun;
    if (isUnderWay && m_shape == Shape::Streamed && m_hidesTools)
        return abort(); // a long list, half of which the app has
    if (isUnderWay && isInside) {
        if (!isNotificationStream())
            return abort();
        endHalfEvent();
        reopen();
    }
    if (isNotificationStream() && m_beganEvents)
        write("event: message\ndata: "
              R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})"
              "\n\n");
}

std::optional<Error> HttpEndpoint::Passage::refusal() const
{
    if (!m_isReadOnly || m_method != "POST")
        return {};
    return tools().refusalFor(*m_outgoing.body);
}

void HttpEndpoint::Passage::allowed()
{
    const auto error = refusal();
    if (!error)
        return send();
    // An app goes on after a start of ours with the list that it has.
    if (error->code == ErrorCode::ToolNotKnown && !m_list)
        return lookAtTools();
    refuse(*error);
}

void HttpEndpoint::Passage::lookAtTools()
{
    Outgoing like = m_outgoing;
    if (!m_session.id.empty())
        like.headers.set("Mcp-Session-Id", m_endpoint.m_sessions.currentFor(m_session));
    m_list = std::make_unique<ToolList>(
        m_endpoint.m_upstream, std::move(like),
        [this](std::string_view page, const Message &) { tools().withoutOthers(page); },
        [this] { allowed(); });
}

void HttpEndpoint::Passage::refuse(const Error &error)
{
    const std::string &name = m_admitted->route->name;
    std::string answers;
    for (const std::string_view part : splitBatch(*m_outgoing.body)) {
        const Message message = readMessage(part);
        if (message.kind == Message::Kind::Request)
            answers += (answers.empty() ? "[" : ",") + errorAnswer(message.id, error, name);
    }
    m_activity.markFailed();
    const http::Headers json{{"Content-Type", "application/json"}};
    if (!answers.empty())
        m_responder->send(200, json, answers + ']');
    else if (!m_id.empty())
        answer(error);
    else
        m_responder->send(400, json, errorAnswer({}, error, name));
    done(false);
}

std::string HttpEndpoint::Passage::withoutOtherTools(std::string_view piece)
{
    std::string shown;
    if (!m_reread)
        m_reread = std::make_unique<http::EventStreamParser>();
    m_reread->feed(piece, [&](const http::StreamEvent &event) {
        if (event.id)
            shown += "id: " + *event.id + '\n';
        if (!event.type.empty())
            shown += "event: " + event.type + '\n';
        if (event.retry)
            shown += "retry: " + std::to_string(*event.retry) + '\n';
        const bool isMessage = event.type.empty() || event.type == "message";
        const std::string data = isMessage ? tools().withoutOthers(event.data) : event.data;
        for (std::size_t at = 0; at <= data.size();) {
            const std::size_t end = std::min(data.find('\n', at), data.size());
            shown.append("data: ").append(data, at, end - at).append("\n");
            at = end + 1;
        }
        shown += '\n';
    });
    return shown;
}

} // namespace patchbay::relay
