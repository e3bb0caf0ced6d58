#include "relay/tool_list.h"

#include <utility>
#include <vector>

namespace patchbay::relay {

namespace {

constexpr int mostPages = 20;

// What the app has said of its own request is not true of ours.
http::Headers headersLike(const http::Headers &given, bool isModern)
{
    static constexpr std::string_view mirrored = "Mcp-Param-";
    http::Headers headers = given;
    headers.removeIf([](const http::Header &header) {
        return http::equalsIgnoringCase(header.name.substr(0, mirrored.size()), mirrored);
    });
    headers.remove("Mcp-Name");
    headers.remove("Last-Event-ID");
    if (isModern)
        headers.set("Mcp-Method", "tools/list");
    return headers;
}

} // namespace

ToolList::ToolList(Upstream &upstream, Outgoing like, OnPage onPage, std::function<void()> done)
    : m_upstream(upstream)
    , m_like(std::move(like))
    , m_onPage(std::move(onPage))
    , m_done(std::move(done))
{
    const Message request = readMessage(*m_like.body);
    if (request.isModern())
        m_meta = std::string(request.meta);
    m_like.headers = headersLike(m_like.headers, request.isModern());
    ask({});
}

ToolList::~ToolList() = default;

// `cursor` raw.
void ToolList::ask(const std::string &cursor)
{
    ++m_pages;
    m_cursor = cursor;
    std::string text = R"({"jsonrpc":"2.0","id":"patchbay-list-)" + std::to_string(m_pages);
    text += R"(","method":"tools/list","params":{)";
    if (!cursor.empty())
        text += R"("cursor":)" + cursor;
    if (!m_meta.empty())
        text += (cursor.empty() ? R"("_meta":)" : R"(,"_meta":)") + m_meta;
    text += "}}";
    m_page.clear();
    m_reader.reset();
    Outgoing request = m_like;
    request.method = "POST";
    request.body = std::make_shared<const std::string>(std::move(text));
    http::ExchangeEvents events;
    events.head = [this](http::ResponseHead head) {
        m_reader = std::make_unique<AnswerReader>(
            std::move(head), [this](std::string &line, const Message &message) {
                if (message.kind == Message::Kind::Response)
                    m_page = std::move(line);
            });
    };
    events.body = [this](std::string_view piece) { m_reader->feed(piece); };
    events.end = [this](const Result<void> &end) { takeEnd(end); };
    m_call = m_upstream.send(std::move(request), std::move(events));
}

void ToolList::takeEnd(const Result<void> &end)
{
    if (m_reader && end)
        m_reader->finish();
    const std::string page = std::exchange(m_page, {});
    const Message answer = readMessage(page);
    if (!answer.tools.empty())
        m_onPage(page, answer);
    const bool goesOn = !answer.nextCursor.empty() && answer.nextCursor != m_cursor;
    if (goesOn && m_pages < mostPages)
        return ask(std::string(answer.nextCursor));
    m_call.reset();
    const auto done = std::move(m_done);
    done();
}

} // namespace patchbay::relay
