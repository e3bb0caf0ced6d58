#include "relay/message.h"

#include "base/advice.h"
#include "base/json_scan.h"

#include <algorithm>
#include <optional>

namespace patchbay::relay {

namespace {

constexpr std::string_view versionKey = "io.modelcontextprotocol/protocolVersion";

using Kind = JsonToken::Kind;

// Calls `member(key, value token, end)` for each member of the object that `open` begins; `member`
// must read its value to the end, and put the offset past it into `end`. So does this for the
// object. False: this is no JSON.
template <typename Member>
bool readObject(JsonScanner &scanner, const JsonToken &open, std::size_t &end, Member member)
{
    if (open.kind != Kind::BeginObject)
        return scanner.skip(open, end);
    JsonToken token;
    while (scanner.read(token)) {
        if (token.kind == Kind::EndObject) {
            end = token.end;
            return true;
        }
        if (token.kind != Kind::Key)
            continue; // a comma
        const std::string_view quoted = scanner.textOf(token);
        if (!scanner.read(token) || !member(quoted.substr(1, quoted.size() - 2), token, end))
            return false;
    }
    return false;
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
    Reader(std::string_view text, Message &message)
        : m_text(text)
        , m_scanner(text)
        , m_message(message)
    {
    }

    // False: what has been read is no message.
    bool read()
    {
        JsonToken token;
        if (!m_scanner.read(token))
            return false;
        if (token.kind == Kind::BeginArray) {
            m_message.kind = Message::Kind::Batch;
            return true;
        }
        std::size_t end = 0;
        const bool isRead = token.kind == Kind::BeginObject
            && readObject(m_scanner, token, end,
                          [this](auto key, const auto &value, std::size_t &valueEnd) {
                              return topMember(key, value, valueEnd);
                          });
        if (!isRead || !m_scanner.read(token) || token.kind != Kind::End)
            return false;
        m_message.kind = kind();
        return true;
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

    bool topMember(std::string_view key, const JsonToken &value, std::size_t &end)
    {
        if (key == "params")
            return readObject(m_scanner, value, end,
                              [this](auto inner, const auto &token, std::size_t &innerEnd) {
                                  return paramsMember(inner, token, innerEnd);
                              });
        if (key == "result") {
            m_isAnswer = true;
            if (!readObject(m_scanner, value, end,
                            [this](auto inner, const auto &token, std::size_t &innerEnd) {
                                return resultMember(inner, token, innerEnd);
                            }))
                return false;
            m_message.result = raw(value, end);
            return true;
        }
        if (key == "error") {
            m_isAnswer = true;
            m_message.failed = true;
            return readObject(m_scanner, value, end,
                              [this](auto inner, const auto &token, std::size_t &innerEnd) {
                                  if (inner == "code")
                                      m_message.errorCode = m_scanner.textOf(token);
                                  if (inner == "message")
                                      m_message.errorMessage = stringOf(m_scanner, token);
                                  return m_scanner.skip(token, innerEnd);
                              });
        }
        if (key == "method") {
            m_hasMethod = value.kind == Kind::String;
            m_message.method = stringOf(m_scanner, value);
        }
        if (!m_scanner.skip(value, end))
            return false;
        if (key == "id")
            m_message.id = raw(value, end);
        return true;
    }

    bool resultMember(std::string_view key, const JsonToken &value, std::size_t &end)
    {
        if (key == "isError" && value.kind == Kind::True)
            m_message.failed = true;
        if (key == "protocolVersion")
            m_message.resultVersion = stringOf(m_scanner, value);
        if (!m_scanner.skip(value, end))
            return false;
        if (key == "tools")
            m_message.tools = raw(value, end);
        if (key == "nextCursor" && value.kind == Kind::String)
            m_message.nextCursor = raw(value, end);
        return true;
    }

    bool paramsMember(std::string_view key, const JsonToken &value, std::size_t &end)
    {
        if (key == "_meta") {
            if (!readObject(m_scanner, value, end,
                            [this](auto inner, const auto &token, std::size_t &innerEnd) {
                                if (inner == versionKey)
                                    m_message.modernVersion = stringOf(m_scanner, token);
                                return m_scanner.skip(token, innerEnd);
                            }))
                return false;
            m_message.meta = raw(value, end);
            return true;
        }
        if (key == "name") {
            m_hasName = true;
            m_message.name = stringOf(m_scanner, value);
        }
        if (key == "uri" && !m_hasName)
            m_message.name = stringOf(m_scanner, value);
        if (key == "protocolVersion")
            m_message.askedVersion = stringOf(m_scanner, value);
        if (!m_scanner.skip(value, end))
            return false;
        if (key == "arguments")
            m_message.arguments = raw(value, end);
        if (key == "requestId")
            m_message.cancelled = raw(value, end);
        return true;
    }

    std::string_view m_text;
    JsonScanner m_scanner;
    Message &m_message;
    bool m_hasMethod = false;
    bool m_hasName = false;
    bool m_isAnswer = false;
};

} // namespace

Message readMessage(std::string_view text)
{
    Message message;
    if (!Reader(text, message).read())
        return {};
    return message;
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
    JsonToken token;
    if (!scanner.read(token) || token.kind != Kind::BeginArray)
        return {};
    while (scanner.read(token)) {
        if (token.kind == Kind::EndArray)
            return parts;
        if (token.kind == Kind::Comma)
            continue;
        std::size_t end = 0;
        if (!scanner.skip(token, end))
            return {};
        parts.push_back(text.substr(token.begin, end - token.begin));
    }
    return {};
}

std::string withId(std::string_view text, std::string_view rawId)
{
    JsonScanner scanner(text);
    JsonToken first;
    if (!scanner.read(first) || first.kind != Kind::BeginObject)
        return std::string(text);
    std::optional<JsonToken> found;
    std::size_t foundEnd = 0;
    std::size_t textEnd = 0;
    bool isEmpty = true;
    const auto take = [&](auto key, const auto &value, std::size_t &end) {
        isEmpty = false;
        if (!scanner.skip(value, end))
            return false;
        if (key == "id") {
            found = value;
            foundEnd = end;
        }
        return true;
    };
    if (!readObject(scanner, first, textEnd, take))
        return std::string(text);
    std::string out(text);
    if (found)
        out.replace(found->begin, foundEnd - found->begin, rawId);
    else
        out.insert(first.end, "\"id\":" + std::string(rawId) + (isEmpty ? "" : ","));
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
