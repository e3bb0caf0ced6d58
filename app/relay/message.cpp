#include "relay/message.h"

#include "base/advice.h"
#include "base/json_scan.h"

#include <algorithm>
#include <optional>

namespace patchbay::relay {

namespace {

constexpr std::string_view versionKey = "io.modelcontextprotocol/protocolVersion";

using Kind = JsonToken::Kind;

// Calls `member(key, value token)` for each member of the object that `open` begins; `member`
// returns the offset past its value, which it must have read to the end. Gives the offset past
// the object.
template <typename Member>
Result<std::size_t> readObject(JsonScanner &scanner, const JsonToken &open, Member member)
{
    if (open.kind != Kind::BeginObject)
        return scanner.skipValue(open);
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return token.error();
        if (token->kind == Kind::EndObject)
            return token->end;
        if (token->kind != Kind::Key)
            continue; // a comma
        const std::string_view quoted = scanner.textOf(*token);
        const auto value = scanner.next();
        if (!value)
            return value.error();
        const Result<std::size_t> end = member(quoted.substr(1, quoted.size() - 2), *value);
        if (!end)
            return end;
    }
}

std::string stringOf(const JsonScanner &scanner, const JsonToken &token)
{
    if (token.kind != Kind::String)
        return {};
    return decodeJsonString(scanner.textOf(token)).value_or({});
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
        , m_scanner(text)
    {
    }

    Message read()
    {
        const auto first = m_scanner.next();
        if (!first)
            return {};
        if (first->kind == Kind::BeginArray) {
            m_message.kind = Message::Kind::Batch;
            return m_message;
        }
        if (first->kind != Kind::BeginObject)
            return {};
        const auto end = readObject(m_scanner, *first, [this](auto key, const auto &value) {
            return topMember(key, value);
        });
        const auto last = m_scanner.next();
        if (!end || !last || last->kind != Kind::End)
            return {};
        m_message.kind = kind();
        return m_message;
    }

private:
    std::string_view raw(const JsonToken &value, std::size_t end) const
    {
        return m_text.substr(value.begin, end - value.begin);
    }

    Message::Kind kind() const
    {
        const bool hasId = !m_message.id.empty() && m_message.id != "null";
        if (m_hasMethod)
            return hasId ? Message::Kind::Request : Message::Kind::Notification;
        return m_isAnswer ? Message::Kind::Response : Message::Kind::Unreadable;
    }

    Result<std::size_t> topMember(std::string_view key, const JsonToken &value)
    {
        if (key == "method") {
            m_hasMethod = value.kind == Kind::String;
            m_message.method = stringOf(m_scanner, value);
        } else if (key == "params") {
            return readObject(m_scanner, value, [this](auto inner, const auto &token) {
                return paramsMember(inner, token);
            });
        } else if (key == "result") {
            m_isAnswer = true;
            const auto end = readObject(m_scanner, value, [this](auto inner, const auto &token) {
                if (inner == "isError" && token.kind == Kind::True)
                    m_message.failed = true;
                if (inner == "protocolVersion")
                    m_message.resultVersion = stringOf(m_scanner, token);
                const auto innerEnd = m_scanner.skipValue(token);
                if (innerEnd && inner == "tools")
                    m_message.tools = raw(token, *innerEnd);
                if (innerEnd && inner == "nextCursor" && token.kind == Kind::String)
                    m_message.nextCursor = raw(token, *innerEnd);
                return innerEnd;
            });
            if (end)
                m_message.result = raw(value, *end);
            return end;
        } else if (key == "error") {
            m_isAnswer = true;
            m_message.failed = true;
            return readObject(m_scanner, value, [this](auto inner, const auto &token) {
                if (inner == "code")
                    m_message.errorCode = m_scanner.textOf(token);
                if (inner == "message")
                    m_message.errorMessage = stringOf(m_scanner, token);
                return m_scanner.skipValue(token);
            });
        }
        const auto end = m_scanner.skipValue(value);
        if (key == "id" && end)
            m_message.id = raw(value, *end);
        return end;
    }

    Result<std::size_t> paramsMember(std::string_view key, const JsonToken &value)
    {
        if (key == "_meta") {
            const auto end = readObject(m_scanner, value, [this](auto inner, const auto &token) {
                if (inner == versionKey)
                    m_message.modernVersion = stringOf(m_scanner, token);
                return m_scanner.skipValue(token);
            });
            if (end)
                m_message.meta = raw(value, *end);
            return end;
        }
        if (key == "name") {
            m_hasName = true;
            m_message.name = stringOf(m_scanner, value);
        }
        if (key == "uri" && !m_hasName)
            m_message.name = stringOf(m_scanner, value);
        if (key == "protocolVersion")
            m_message.askedVersion = stringOf(m_scanner, value);
        const auto end = m_scanner.skipValue(value);
        if (end && key == "arguments")
            m_message.arguments = raw(value, *end);
        if (end && key == "requestId")
            m_message.cancelled = raw(value, *end);
        return end;
    }

    std::string_view m_text;
    JsonScanner m_scanner;
    Message m_message;
    bool m_hasMethod = false;
    bool m_hasName = false;
    bool m_isAnswer = false;
};

} // namespace

Message readMessage(std::string_view text)
{
    return Reader(text).read();
}

bool mayHaveFailed(std::string_view text)
{
    constexpr std::size_t shortText = 16UL * 1024; // where looking costs less than reading
    // Both names end like that, unless they are written with escapes.
    return text.size() > shortText || text.find("rror\"") != std::string_view::npos
        || text.find("\\u") != std::string_view::npos;
}

std::string idKey(std::string_view raw)
{
    if (!raw.starts_with('"'))
        return std::string(raw);
    const auto text = decodeJsonString(raw);
    return text ? encodeJsonString(*text) : std::string(raw);
}

bool isListening(std::string_view method)
{
    return method == "subscriptions/listen";
}

bool sameId(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    return a.starts_with('"') && b.starts_with('"') && idKey(a) == idKey(b);
}

std::vector<std::string_view> splitBatch(std::string_view text)
{
    std::vector<std::string_view> parts;
    JsonScanner scanner(text);
    const auto first = scanner.next();
    if (!first || first->kind != Kind::BeginArray)
        return {};
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return {};
        if (token->kind == Kind::EndArray)
            return parts;
        if (token->kind == Kind::Comma)
            continue;
        const auto end = scanner.skipValue(*token);
        if (!end)
            return {};
        parts.push_back(text.substr(token->begin, *end - token->begin));
    }
}

std::string withId(std::string_view text, std::string_view rawId)
{
    JsonScanner scanner(text);
    const auto first = scanner.next();
    if (!first || first->kind != Kind::BeginObject)
        return std::string(text);
    std::optional<JsonToken> found;
    std::size_t foundEnd = 0;
    bool isEmpty = true;
    const auto end = readObject(scanner, *first, [&](auto key, const auto &value) {
        isEmpty = false;
        const auto valueEnd = scanner.skipValue(value);
        if (key == "id" && valueEnd) {
            found = value;
            foundEnd = *valueEnd;
        }
        return valueEnd;
    });
    if (!end)
        return std::string(text);
    std::string out(text);
    if (found)
        out.replace(found->begin, foundEnd - found->begin, rawId);
    else
        out.insert(first->end, "\"id\":" + std::string(rawId) + (isEmpty ? "" : ","));
    return out;
}

void makeOneLine(std::string &text)
{
    for (const char lineBreak : {'\n', '\r'}) {
        for (auto at = text.find(lineBreak); at != std::string::npos;
             at = text.find(lineBreak, at + 1))
            text[at] = ' ';
    }
}

std::string oneLine(std::string_view text)
{
    std::string line(text);
    makeOneLine(line);
    return line;
}

std::string sentenceFor(const Error &error, std::string_view server)
{
    const Advice advice = adviceFor(error, server);
    if (advice.next.empty())
        return advice.happened;
    return advice.happened + ' ' + advice.next;
}

std::string errorAnswer(std::string_view rawId, const Error &error, std::string_view server)
{
    // JSON-RPC reserves -32768 to -32000; positive numbers are an application's own.
    const bool signIn = error.code == ErrorCode::SignInNeeded
        || error.code == ErrorCode::MorePermissionNeeded
        || error.code == ErrorCode::AccessKeyRefused;
    std::string answer = R"({"jsonrpc":"2.0","id":)";
    answer += rawId.empty() ? "null" : rawId;
    answer += R"(,"error":{"code":)";
    answer += signIn ? "1001" : "1000";
    answer += R"(,"message":)" + encodeJsonString(sentenceFor(error, server));
    answer +=
        R"(,"data":{"from":"patchbay","error":)" + encodeJsonString(nameOf(error.code)) + "}}}";
    return answer;
}

} // namespace patchbay::relay
