// Longer than most: one grammar, whose rules call each other.

#include "base/json_scan.h"

#include "base/text_run.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

namespace patchbay {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool endsPlainText(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

// How many bytes of `text` there are before the first that ends plain text. Most texts are short:
// the first few bytes are looked at eight at a time, where the lowest bit found is of the first one
// that is no plain text (the subtractions borrow upwards only).
std::size_t plainText(std::string_view text)
{
    const auto endsIt = [](char c) { return endsPlainText(c); };
    constexpr std::size_t wordSize = sizeof(std::uint64_t);
    constexpr std::uint64_t each = 0x0101010101010101U;
    const auto hasZero = [](std::uint64_t word) { return (word - each) & ~word; };
    std::size_t at = 0;
    while (at < 4 * wordSize && at + wordSize <= text.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, wordSize);
        const std::uint64_t isControl = (word - 0x20 * each) & ~word;
        const std::uint64_t found = (0x80 * each)
            & (isControl | hasZero(word ^ ('"' * each)) | hasZero(word ^ ('\\' * each)));
        if (found != 0 && std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
        if (found != 0)
            break;
        at += wordSize;
    }
    return at + plainRun(text.substr(at), endsIt);
}

// The four hex digits at `at`, or -1.
int hexQuad(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

void appendUtf8(std::string &out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

void appendEscaped(std::string &out, char c)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default: {
        const auto byte = static_cast<unsigned char>(c);
        out += "\\u00";
        out.push_back(hex[byte >> 4U]);
        out.push_back(hex[byte & 0xFU]);
    }
    }
}

} // namespace

JsonScanner::JsonScanner(std::string_view text, JsonAllow allow, int maxDepth)
    : m_text(text)
    , m_allow(allow)
    , m_maxDepth(static_cast<std::size_t>(maxDepth))
{
    if (m_allow.byteOrderMark && m_text.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
}

bool JsonScanner::fail(std::string_view expected)
{
    m_failed = true;
    m_error = Error{ErrorCode::FileNotParsable,
                    describePosition(m_text, m_at) + ": expected " + std::string(expected)};
    return false;
}

inline bool JsonScanner::skipBlanks()
{
    if (m_at < m_text.size() && m_text[m_at] > ' ' && m_text[m_at] != '/')
        return true; // the usual case
    return skipSomeBlanks();
}

bool JsonScanner::skipSomeBlanks()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++m_at;
        } else if (c == '/' && m_allow.comments && m_text.substr(m_at, 2) == "//") {
            const auto end = m_text.find_first_of("\r\n", m_at);
            m_at = end == std::string_view::npos ? m_text.size() : end;
        } else if (c == '/' && m_allow.comments && m_text.substr(m_at, 2) == "/*") {
            const auto end = m_text.find("*/", m_at + 2);
            if (end == std::string_view::npos)
                return fail("the end of this comment");
            m_at = end + 2;
        } else {
            break;
        }
    }
    return true;
}

Result<JsonToken> JsonScanner::next()
{
    JsonToken token;
    if (!read(token))
        return m_error;
    return token;
}

bool JsonScanner::read(JsonToken &token)
{
    if (m_failed || !skipBlanks())
        return false;

    const bool atEnd = m_at >= m_text.size();
    const char c = atEnd ? '\0' : m_text[m_at];
    switch (m_expect) {
    case Expect::Nothing:
        if (!atEnd)
            return fail("the end of the text");
        token = {JsonToken::Kind::End, m_at, m_at, 0};
        return true;
    case Expect::Value:
        return value(token);
    case Expect::ValueOrEnd:
        return c == ']' ? close(token, JsonToken::Kind::EndArray) : value(token);
    case Expect::KeyOrEnd:
        if (c == '}')
            return close(token, JsonToken::Kind::EndObject);
        [[fallthrough]];
    case Expect::Key:
        if (c != '"')
            return fail(m_expect == Expect::Key ? "a name in quotes" : "a name in quotes or }");
        if (!string(token, JsonToken::Kind::Key) || !skipBlanks())
            return false;
        if (m_at >= m_text.size() || m_text[m_at] != ':')
            return fail(":");
        ++m_at;
        m_expect = Expect::Value;
        return true;
    case Expect::CommaOrEnd: {
        const bool inObject = m_open.back() == '{';
        if (c == (inObject ? '}' : ']'))
            return close(token, inObject ? JsonToken::Kind::EndObject : JsonToken::Kind::EndArray);
        if (c != ',')
            return fail(inObject ? ", or }" : ", or ]");
        take(token, JsonToken::Kind::Comma, m_at++);
        if (inObject)
            m_expect = m_allow.trailingCommas ? Expect::KeyOrEnd : Expect::Key;
        else
            m_expect = m_allow.trailingCommas ? Expect::ValueOrEnd : Expect::Value;
        return true;
    }
    }
    return fail("a value");
}

void JsonScanner::take(JsonToken &token, JsonToken::Kind kind, std::size_t begin) const
{
    token = {kind, begin, m_at, static_cast<int>(m_open.size())};
}

bool JsonScanner::value(JsonToken &token)
{
    if (m_at >= m_text.size())
        return fail("a value");
    switch (const char c = m_text[m_at]) {
    case '{':
    case '[':
        if (m_open.size() >= m_maxDepth)
            return fail("less nesting");
        ++m_at;
        take(token, c == '{' ? JsonToken::Kind::BeginObject : JsonToken::Kind::BeginArray,
             m_at - 1);
        m_open.push_back(c);
        m_expect = c == '{' ? Expect::KeyOrEnd : Expect::ValueOrEnd;
        return true;
    case '"':
        return string(token, JsonToken::Kind::String);
    case 't':
        return word(token, "true", JsonToken::Kind::True);
    case 'f':
        return word(token, "false", JsonToken::Kind::False);
    case 'n':
        return word(token, "null", JsonToken::Kind::Null);
    default:
        if (c == '-' || isDigit(c))
            return number(token);
        return fail("a value");
    }
}

bool JsonScanner::string(JsonToken &token, JsonToken::Kind kind)
{
    const std::size_t begin = m_at++;
    for (;;) {
        // Most of a text is nothing special, and most of a message is text.
        m_at += plainText(m_text.substr(m_at));
        if (m_at == m_text.size())
            break;
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            if (kind == JsonToken::Kind::String)
                valueEnded();
            take(token, kind, begin);
            return true;
        }
        if (c != '\\')
            return fail("an escape for this control character");
        const char escaped = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (escaped == 'u') {
            if (hexQuad(m_text, m_at + 2) < 0)
                return fail("four hexadecimal digits");
            m_at += 6;
        } else if (escaped != '\0'
                   && std::string_view("\"\\/bfnrt").find(escaped) != std::string_view::npos) {
            m_at += 2;
        } else {
            return fail("a known escape");
        }
    }
    return fail("the closing quote");
}

bool JsonScanner::number(JsonToken &token)
{
    const std::size_t begin = m_at;
    const auto digits = [this] {
        const std::size_t first = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        return m_at > first;
    };
    const auto at = [this](char c) { return m_at < m_text.size() && m_text[m_at] == c; };
    if (at('-'))
        ++m_at;
    if (at('0'))
        ++m_at;
    else if (!digits())
        return fail("a digit");
    if (at('.')) {
        ++m_at;
        if (!digits())
            return fail("a digit");
    }
    if (at('e') || at('E')) {
        ++m_at;
        if (at('+') || at('-'))
            ++m_at;
        if (!digits())
            return fail("a digit");
    }
    valueEnded();
    take(token, JsonToken::Kind::Number, begin);
    return true;
}

bool JsonScanner::word(JsonToken &token, std::string_view text, JsonToken::Kind kind)
{
    if (m_text.substr(m_at, text.size()) != text)
        return fail("a value");
    m_at += text.size();
    valueEnded();
    take(token, kind, m_at - text.size());
    return true;
}

bool JsonScanner::close(JsonToken &token, JsonToken::Kind kind)
{
    ++m_at;
    m_open.pop_back();
    valueEnded();
    take(token, kind, m_at - 1);
    return true;
}

void JsonScanner::valueEnded()
{
    m_expect = m_open.empty() ? Expect::Nothing : Expect::CommaOrEnd;
}

Result<std::size_t> JsonScanner::skipValue(const JsonToken &token)
{
    std::size_t end = 0;
    if (!skip(token, end))
        return m_error;
    return end;
}

bool JsonScanner::skip(const JsonToken &token, std::size_t &end)
{
    JsonToken inner = token;
    if (token.kind == JsonToken::Kind::BeginObject || token.kind == JsonToken::Kind::BeginArray) {
        do {
            if (!read(inner))
                return false;
        } while (inner.depth != token.depth
                 || (inner.kind != JsonToken::Kind::EndObject
                     && inner.kind != JsonToken::Kind::EndArray));
    }
    end = inner.end;
    return true;
}

Result<std::string> decodeJsonString(std::string_view quoted)
{
    const std::string_view inside = quoted.substr(1, quoted.size() - 2);
    if (inside.find('\\') == std::string_view::npos)
        return std::string(inside); // the usual case
    std::string out;
    out.reserve(quoted.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] != '\\') {
            out.push_back(inside[i]);
            continue;
        }
        const char escaped = inside[++i];
        if (escaped != 'u') {
            static constexpr std::array<std::pair<char, char>, 5> controls{
                {{'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}}};
            const auto *const control =
                std::find_if(controls.begin(), controls.end(),
                             [&](auto &pair) { return pair.first == escaped; });
            out.push_back(control == controls.end() ? escaped : control->second);
            continue;
        }
        auto point = static_cast<std::uint32_t>(hexQuad(inside, i + 1));
        i += 4;
        if (point >= 0xD800 && point < 0xDC00 && inside.substr(i + 1, 2) == "\\u") {
            const int low = hexQuad(inside, i + 3);
            if (low >= 0xDC00 && low < 0xE000) {
                point =
                    0x10000 + ((point - 0xD800) << 10) + (static_cast<std::uint32_t>(low) - 0xDC00);
                i += 6;
            }
        }
        if (point >= 0xD800 && point < 0xE000)
            return Error{ErrorCode::FileNotParsable, "half of a surrogate pair in a string"};
        appendUtf8(out, point);
    }
    return out;
}

std::string encodeJsonString(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 2);
    out.push_back('"');
    while (!text.empty()) {
        const auto special = std::find_if(text.begin(), text.end(), [](char c) {
            return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
        });
        const auto plain = static_cast<std::size_t>(special - text.begin());
        out += text.substr(0, plain);
        if (plain == text.size())
            break;
        appendEscaped(out, text[plain]);
        text.remove_prefix(plain + 1);
    }
    out.push_back('"');
    return out;
}

std::string describePosition(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    std::size_t line = 1;
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < offset; ++i) {
        const bool ends = text[i] == '\n' || (text[i] == '\r' && text.substr(i + 1, 1) != "\n");
        if (ends) {
            ++line;
            lineStart = i + 1;
        }
    }
    const auto isLead = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
    const auto before = text.substr(lineStart, offset - lineStart);
    const auto column = std::count_if(before.begin(), before.end(), isLead) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace patchbay
