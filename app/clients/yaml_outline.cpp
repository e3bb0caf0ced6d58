#include "clients/yaml_outline.h"

#include "base/json_scan.h"
#include "clients/utf8.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace patchbay {

namespace {

constexpr std::string_view yamlByteOrderMark = "\xEF\xBB\xBF";

class Builder : public YAML::EventHandler
{
public:
    YamlNode root;
    int documents = 0;

    void OnDocumentStart(const YAML::Mark &) override { ++documents; }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(node(YamlNode::Kind::Null, mark, anchor));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(node(YamlNode::Kind::Alias, mark, anchor));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        auto scalar = node(YamlNode::Kind::Scalar, mark, anchor);
        scalar.tag = tag;
        scalar.value = value;
        add(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::Sequence, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(YamlNode::Kind::Mapping, mark, tag, anchor, style);
    }
    void OnMapEnd() override { close(); }

private:
    static YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        YamlNode made;
        made.kind = kind;
        made.anchor = anchor;
        made.line = static_cast<std::size_t>(std::max(mark.line, 0));
        made.column = static_cast<std::size_t>(std::max(mark.column, 0));
        return made;
    }

    void open(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag,
              YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        auto made = node(kind, mark, anchor);
        made.tag = tag;
        made.flow = style == YAML::EmitterStyle::Flow;
        m_open.push_back(std::move(made));
    }

    void close()
    {
        auto made = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(made));
    }

    void add(YamlNode made)
    {
        if (m_open.empty())
            root = std::move(made);
        else
            m_open.back().parts.push_back(std::move(made));
    }

    std::vector<YamlNode> m_open;
};

} // namespace

std::size_t YamlNode::find(std::string_view name) const
{
    if (kind != Kind::Mapping)
        return 0;
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
        if (parts[i].kind == Kind::Scalar && parts[i].value == name)
            return i + 1;
    }
    return 0;
}

bool YamlNode::isEmpty() const
{
    return kind == Kind::Null || (kind == Kind::Mapping && parts.empty());
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as yaml-cpp has read, which has its own limit
bool saySame(const YamlNode &x, const YamlNode &y)
{
    return x.kind == y.kind && x.tag == y.tag && x.value == y.value && x.anchor == y.anchor
        && std::equal(x.parts.begin(), x.parts.end(), y.parts.begin(), y.parts.end(), saySame);
}

Result<YamlNode> readYaml(std::string_view text)
{
    const auto failure = [&](const std::string &position, const std::string &expected) {
        return Error{ErrorCode::FileNotParsable, position + ": expected " + expected};
    };
    if (const auto invalid = firstInvalidUtf8(text))
        return failure(describePosition(text, *invalid), "UTF-8");
    if (text.starts_with(yamlByteOrderMark)) // yaml-cpp would count it in some places
        text.remove_prefix(yamlByteOrderMark.size());
    std::istringstream stream{std::string(text)};
    Builder builder;
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
            if (builder.documents > 1)
                return failure(describePosition(text, text.size()), "one document only");
        }
    } catch (const YAML::Exception &error) {
        // Its words are left out, since they may quote the file.
        return failure("line " + std::to_string(error.mark.line + 1) + ", column "
                           + std::to_string(error.mark.column + 1),
                       "YAML");
    }
    return std::move(builder.root);
}

} // namespace patchbay
