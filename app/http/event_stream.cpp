#include "http/event_stream.h"

#include "base/text_run.h"

#include <charconv>

namespace patchbay::http {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    // from_chars takes a minus sign; the field is digits only.
    if (error != std::errc() || stop != end || number < 0 || text.front() == '-')
        return std::nullopt;
    return number;
}

} // namespace

EventStreamParser::EventStreamParser(std::size_t maxEvent)
    : m_maxEvent(maxEvent)
{
}

bool EventStreamParser::feed(std::string_view piece,
                             const std::function<void(StreamEvent &)> &onEvent)
{
    if (m_skipNewline && !piece.empty()) {
        if (piece.front() == '\n')
            piece.remove_prefix(1);
        m_skipNewline = false;
    }
    while (!piece.empty()) {
        const std::size_t end = plainRun(piece, [](char c) { return c == '\n' || c == '\r'; });
        const std::string_view line = piece.substr(0, end);
        if (m_event.data.size() + m_line.size() + line.size() > m_maxEvent)
            return false;
        if (end == piece.size()) {
            m_line += line;
            return true;
        }
        if (m_line.empty()) {
            takeLine(line, onEvent); // the usual case: nothing is copied
        } else {
            m_line += line;
            takeLine(m_line, onEvent);
            m_line.clear();
        }
        const bool wasReturn = piece[end] == '\r';
        piece.remove_prefix(end + 1);
        if (wasReturn && piece.empty())
            m_skipNewline = true;
        else if (wasReturn && piece.front() == '\n')
            piece.remove_prefix(1);
    }
    return true;
}

bool EventStreamParser::isInsideEvent() const
{
    return !m_line.empty() || m_hasData || !m_event.type.empty() || m_event.id || m_event.retry;
}

void EventStreamParser::takeLine(std::string_view line,
                                 const std::function<void(StreamEvent &)> &onEvent)
{
    if (m_atStart && line.starts_with(byteOrderMark))
        line.remove_prefix(byteOrderMark.size());
    m_atStart = false;

    if (line.empty()) {
        if (m_hasData || m_event.id || m_event.retry)
            onEvent(m_event);
        m_event.type.clear();
        m_event.data.clear();
        m_event.id.reset();
        m_event.retry.reset();
        m_hasData = false;
        return;
    }
    const std::size_t colon = line.find(':');
    const std::string_view field = line.substr(0, colon);
    std::string_view value;
    if (colon != std::string_view::npos) {
        value = line.substr(colon + 1);
        if (value.starts_with(' '))
            value.remove_prefix(1);
    }
    if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    } else if (field == "event") {
        m_event.type = value;
    } else if (field == "id") {
        if (value.find('\0') == std::string_view::npos)
            m_event.id = value;
    } else if (field == "retry" && !value.empty()) {
        if (const auto milliseconds = wholeNumber(value))
            m_event.retry = milliseconds;
    }
    // Anything else, comments included (a line that begins with a colon), is ignored.
}

} // namespace patchbay::http
