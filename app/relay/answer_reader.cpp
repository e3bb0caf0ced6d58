#include "relay/answer_reader.h"

#include "http/retry_after.h"
#include "relay/header_rules.h"
#include "relay/message.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>
#include <vector>

namespace patchbay::relay {

namespace {

constexpr std::size_t largestBody = 256UL * 1024 * 1024;
constexpr std::size_t reservedAtMost = 16UL * 1024 * 1024; // before it has come

// Of the body, as the head has it; 0 if it does not say.
std::size_t lengthOf(const http::ResponseHead &head)
{
    const std::string_view text = head.headers.value("Content-Length").value_or("");
    std::size_t length = 0;
    std::from_chars(text.data(), text.data() + text.size(), length);
    return length;
}

// Whether `text` is a batch; its messages have been given.
bool giveBatch(std::string_view text, const AnswerReader::OnMessage &onMessage)
{
    const auto parts = splitBatch(text);
    for (const std::string_view part : parts) {
        std::string line = oneLine(part);
        onMessage(line, readMessage(line));
    }
    return !parts.empty();
}

bool saysStream(const http::ResponseHead &head)
{
    return head.status == 200
        && isMediaType(head.headers.value("Content-Type").value_or(""), "text/event-stream");
}

// 0: it is not told, or longer than it makes sense to speak of.
std::chrono::seconds waitAskedFor(const http::Headers &headers)
{
    constexpr std::chrono::hours longest{24};
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto wait = http::retryAfter(headers, now);
    return wait && *wait <= longest ? *wait : std::chrono::seconds(0);
}

} // namespace

AnswerReader::AnswerReader(http::ResponseHead head, OnMessage onMessage)
    : m_head(std::move(head))
    , m_onMessage(std::move(onMessage))
    , m_isStream(saysStream(m_head))
{
}

bool AnswerReader::feed(std::string_view piece)
{
    if (!m_isStream) {
        if (m_body.size() + piece.size() > largestBody)
            return false;
        if (m_body.empty())
            m_body.reserve(std::min(lengthOf(m_head), reservedAtMost) + 1); // a line end follows
        m_body += piece;
        return true;
    }
    // The messages are given after the parser has finished with the piece, since taking one may
    // end the session and this reader with it.
    std::vector<std::string> messages;
    const bool fits = m_parser.feed(piece, [&](http::StreamEvent &event) {
        if (event.id)
            m_lastEventId = *event.id;
        if (event.retry)
            m_retry = event.retry;
        if ((event.type.empty() || event.type == "message") && !event.data.empty())
            messages.push_back(std::move(event.data));
    });
    const OnMessage onMessage = m_onMessage;
    for (std::string &message : messages) {
        if (giveBatch(message, onMessage))
            continue;
        makeOneLine(message);
        onMessage(message, readMessage(message));
    }
    return fits;
}

void AnswerReader::finish()
{
    if (m_isStream || !isSuccess() || m_body.empty())
        return;
    std::string body = std::exchange(m_body, {});
    const OnMessage onMessage = m_onMessage;
    if (giveBatch(body, onMessage))
        return;
    const Message message = readMessage(body);
    if (message.kind == Message::Kind::Unreadable)
        return;
    makeOneLine(body);
    onMessage(body, message);
}

Error errorForStatus(int status, const http::Headers &headers)
{
    const std::string detail = "HTTP status " + std::to_string(status);
    if (status == 403)
        return {ErrorCode::AccessDenied, detail};
    if (status == 404 || status == 405)
        return {ErrorCode::NotAnMcpServer, detail};
    if (status == 429)
        return {ErrorCode::TooManyRequests, detail, waitAskedFor(headers)};
    if (status >= 500)
        return {ErrorCode::ServerUnavailable, detail, waitAskedFor(headers)};
    return {ErrorCode::ServerAnswerUnreadable, detail};
}

} // namespace patchbay::relay
