#include "clients/yaml_places.h"

#include "clients/lines.h"

#include <algorithm>

namespace patchbay {

YamlPlaces::YamlPlaces(std::string_view text)
    : m_text(text)
    , m_begins(lineBegins(text))
{
}

std::size_t YamlPlaces::lineBegin(std::size_t line) const
{
    return m_begins[std::min(line, m_begins.size() - 1)];
}

std::size_t YamlPlaces::of(const YamlNode &node) const
{
    return std::min(lineBegin(node.line) + node.column, m_text.size());
}

std::string_view YamlPlaces::line(std::size_t number) const
{
    const auto begin = lineBegin(number);
    return m_text.substr(begin, lineBegin(number + 1) - begin);
}

bool YamlPlaces::isFirstInItsLine(const YamlNode &key) const
{
    const auto begin = lineBegin(key.line);
    return m_text.substr(begin, of(key) - begin).find_first_not_of(' ') == std::string_view::npos;
}

std::size_t YamlPlaces::lastLine(const YamlNode &key) const
{
    std::size_t last = key.line;
    for (auto next = key.line + 1; next + 1 < m_begins.size(); ++next) {
        const auto indent = line(next).find_first_not_of(' ');
        const bool blank = line(next).find_first_not_of(" \t\r\n") == std::string_view::npos;
        if (!blank && indent <= key.column)
            break;
        if (!blank)
            last = next;
    }
    return last;
}

std::size_t YamlPlaces::lastLine() const
{
    return m_begins.size() - 1;
}

bool YamlPlaces::hasComment(std::size_t firstLine, std::size_t lastLine) const
{
    for (auto number = firstLine; number <= lastLine; ++number) {
        if (line(number).find('#') != std::string_view::npos)
            return true;
    }
    return false;
}

Result<YamlWay> wayTo(const YamlNode &root, const QStringList &at)
{
    YamlWay way{{&root}, {}};
    for (qsizetype depth = 0;; ++depth) {
        const YamlNode &node = *way.nodes.back();
        if (node.kind != YamlNode::Kind::Mapping && node.kind != YamlNode::Kind::Null)
            return yamlRefusal(node,
                               depth == 0 ? "a mapping"
                                          : "a mapping as \"" + at[depth - 1].toStdString() + "\"");
        const auto found = depth < at.size() ? node.find(at[depth].toStdString()) : 0;
        if (found == 0)
            return way;
        way.keys.push_back(&node.parts[found - 1]);
        way.nodes.push_back(&node.parts[found]);
    }
}

Error yamlRefusal(const YamlNode &node, const std::string &expected)
{
    return {ErrorCode::FileNotParsable,
            "line " + std::to_string(node.line + 1) + ", column " + std::to_string(node.column + 1)
                + ": expected " + expected};
}

} // namespace patchbay
