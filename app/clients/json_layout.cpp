#include "clients/json_layout.h"

namespace patchbay {

namespace {

std::size_t lineBegin(std::string_view text, std::size_t offset)
{
    const auto end = text.substr(0, offset).find_last_of("\r\n");
    return end == std::string_view::npos ? 0 : end + 1;
}

// Tells a JSON array of plain values from one with objects or arrays inside.
bool isFlatArray(std::string_view value)
{
    return value.find_first_of("{[", 1) == std::string_view::npos;
}

class Writer
{
public:
    Writer(std::string_view value, const JsonLayout &layout, std::string_view indent)
        : m_value(value)
        , m_scanner(value)
        , m_layout(layout)
        , m_indent(indent)
    {
    }

    std::string write()
    {
        for (;;) {
            const auto token = m_scanner.next();
            if (!token || token->kind == JsonToken::Kind::End)
                return m_out;
            add(*token);
        }
    }

private:
    void add(const JsonToken &token)
    {
        const auto text = m_scanner.textOf(token);
        switch (token.kind) {
        case JsonToken::Kind::BeginArray:
        case JsonToken::Kind::BeginObject: {
            beforeItem();
            JsonScanner ahead(m_value.substr(token.begin));
            const auto length = ahead.skipValue(*ahead.next());
            const auto whole = m_value.substr(token.begin, length ? *length : 0);
            const bool flat = token.kind == JsonToken::Kind::BeginArray && isFlatArray(whole);
            m_out += text;
            m_open.push_back({m_layout.lines && !flat && (m_open.empty() || m_open.back().lines)});
            break;
        }
        case JsonToken::Kind::EndArray:
        case JsonToken::Kind::EndObject: {
            const Level closed = m_open.back();
            m_open.pop_back();
            if (closed.lines && closed.items > 0)
                newLine();
            m_out += text;
            break;
        }
        case JsonToken::Kind::Comma:
            m_out += ',';
            if (!m_open.back().lines && m_layout.blanks)
                m_out += ' ';
            break;
        case JsonToken::Kind::Key:
            beforeItem();
            m_out += text;
            m_out += m_layout.lines || m_layout.blanks ? ": " : ":";
            m_afterKey = true;
            break;
        default:
            beforeItem();
            m_out += text;
        }
    }

    void beforeItem()
    {
        if (m_afterKey) {
            m_afterKey = false;
            return;
        }
        if (m_open.empty())
            return;
        ++m_open.back().items;
        if (m_open.back().lines)
            newLine();
    }

    void newLine()
    {
        m_out += m_layout.lineEnd;
        m_out += m_indent;
        for (std::size_t i = 0; i < m_open.size(); ++i)
            m_out += m_layout.unit;
    }

    struct Level {
        bool lines = false;
        int items = 0;
    };

    std::string_view m_value;
    JsonScanner m_scanner;
    const JsonLayout &m_layout;
    std::string_view m_indent;
    std::vector<Level> m_open;
    bool m_afterKey = false;
    std::string m_out;
};

} // namespace

std::string_view lineIndent(std::string_view text, std::size_t offset)
{
    const auto begin = lineBegin(text, offset);
    const auto end = std::min(text.find_first_not_of(" \t", begin), offset);
    return text.substr(begin, end - begin);
}

bool isFirstInLine(std::string_view text, std::size_t offset)
{
    return lineBegin(text, offset) + lineIndent(text, offset).size() == offset;
}

JsonLayout layoutOf(std::string_view text, const std::vector<JsonObjectSpan> &objects)
{
    JsonLayout layout;
    const auto lineEnd = text.find_first_of("\r\n");
    if (lineEnd != std::string_view::npos && text[lineEnd] == '\r')
        layout.lineEnd = text.substr(lineEnd, 2) == "\r\n" ? "\r\n" : "\r";

    for (const JsonObjectSpan &object : objects) {
        const auto outer = lineIndent(text, object.begin);
        for (const JsonMember &member : object.members) {
            const auto inner = lineIndent(text, member.keyBegin);
            if (isFirstInLine(text, member.keyBegin) && inner.size() > outer.size()
                && inner.substr(0, outer.size()) == outer) {
                layout.unit = inner.substr(outer.size());
                return layout;
            }
        }
    }
    return layout;
}

std::string layOut(std::string_view value, const JsonLayout &layout, std::string_view indent)
{
    return Writer(value, layout, indent).write();
}

} // namespace patchbay
