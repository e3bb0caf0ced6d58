#include "clients/json_outline.h"

#include "clients/utf8.h"

#include <algorithm>
#include <memory>

namespace patchbay {

namespace {

struct JsonNode {
    JsonObjectSpan span;
    std::unique_ptr<JsonNode> next; // the object named by the path's next step
    std::optional<std::size_t> notAnObject; // where that name has some other value
};

Error failure(std::string_view text, std::size_t at, const std::string &expected)
{
    return {ErrorCode::FileNotParsable, describePosition(text, at) + ": expected " + expected};
}

class Outline
{
public:
    Outline(std::string_view text, JsonAllow allow, const QStringList &at)
        : m_text(text)
        , m_scanner(text, allow)
    {
        for (const QString &step : at)
            m_path.push_back(step.toStdString());
    }

    Result<std::unique_ptr<JsonNode>> read()
    {
        const auto first = m_scanner.next();
        if (!first)
            return first.error();
        if (first->kind != JsonToken::Kind::BeginObject)
            return failure(m_text, first->begin, "{");
        auto root = object(*first, 0);
        if (!root)
            return root;
        if (const auto end = m_scanner.next(); !end)
            return end.error();
        return root;
    }

private:
    Result<std::unique_ptr<JsonNode>> object(const JsonToken &open, std::size_t level)
    {
        auto node = std::make_unique<JsonNode>();
        node->span.begin = open.begin;
        std::optional<std::size_t> comma;
        for (;;) {
            const auto token = m_scanner.next();
            if (!token)
                return token.error();
            switch (token->kind) {
            case JsonToken::Kind::EndObject:
                node->span.end = token->end;
                return node;
            case JsonToken::Kind::Comma:
                comma = token->begin;
                node->span.members.back().commaAfter = comma;
                break;
            default:
                if (auto added = member(*token, comma, level, *node); !added)
                    return added.error();
            }
        }
    }

    Result<void> member(const JsonToken &key, std::optional<std::size_t> comma, std::size_t level,
                        JsonNode &node)
    {
        JsonMember found;
        found.keyBegin = key.begin;
        found.keyEnd = key.end;
        found.commaBefore = comma;
        // A name with half a surrogate pair is legal JSON and cannot be one we look for.
        if (auto name = decodeJsonString(m_scanner.textOf(key)))
            found.name = *std::move(name);

        const auto value = m_scanner.next();
        if (!value)
            return value.error();
        found.valueBegin = value->begin;
        const bool onPath = level < m_path.size() && found.name == m_path[level];
        if (onPath && value->kind == JsonToken::Kind::BeginObject) {
            auto inner = object(*value, level + 1);
            if (!inner)
                return inner.error();
            node.next = *std::move(inner);
            node.notAnObject.reset();
            found.valueEnd = node.next->span.end;
        } else {
            const auto end = m_scanner.skipValue(*value);
            if (!end)
                return end.error();
            found.valueEnd = *end;
            if (onPath) {
                node.next.reset();
                node.notAnObject = value->begin;
            }
        }
        node.span.members.push_back(std::move(found));
        return {};
    }

    std::string_view m_text;
    JsonScanner m_scanner;
    std::vector<std::string> m_path;
};

} // namespace

const JsonMember *JsonObjectSpan::find(std::string_view name) const
{
    const auto found = std::find_if(members.rbegin(), members.rend(),
                                    [&](const JsonMember &member) { return member.name == name; });
    return found == members.rend() ? nullptr : &*found;
}

std::size_t JsonObjectSpan::count(std::string_view name) const
{
    return static_cast<std::size_t>(
        std::count_if(members.begin(), members.end(),
                      [&](const JsonMember &member) { return member.name == name; }));
}

Result<std::vector<JsonObjectSpan>> findJsonObjects(std::string_view text, JsonAllow allow,
                                                    const QStringList &at)
{
    if (const auto invalid = firstInvalidUtf8(text))
        return failure(text, *invalid, "UTF-8");
    auto root = Outline(text, allow, at).read();
    if (!root)
        return root.error();

    std::vector<JsonObjectSpan> objects;
    for (JsonNode *node = root->get(); node != nullptr; node = node->next.get()) {
        if (node->notAnObject) {
            const auto name = at[static_cast<qsizetype>(objects.size())].toStdString();
            return failure(text, *node->notAnObject, "an object as \"" + name + "\"");
        }
        objects.push_back(std::move(node->span));
    }
    return objects;
}

} // namespace patchbay
