#include "clients/yaml_splice.h"

#include "clients/lines.h"

#include <algorithm>

namespace patchbay {

namespace {

using Json = nlohmann::ordered_json;

// Past the value in braces that begins at `from`.
std::size_t pastBraces(std::string_view text, std::size_t from)
{
    int depth = 0;
    char quote = 0;
    for (auto at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            if (c == '\\' && quote == '"')
                ++at;
            else if (c == quote)
                quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

YamlLayout yamlLayoutOf(std::string_view text, const YamlWay &way)
{
    YamlLayout layout;
    layout.lineEnd = lineEndOf(text);
    for (std::size_t i = 1; i < way.nodes.size(); ++i) {
        const YamlNode &node = *way.nodes[i];
        if (!node.flow && !node.parts.empty()
            && node.parts.front().column > way.keys[i - 1]->column)
            layout.unit.assign(node.parts.front().column - way.keys[i - 1]->column, ' ');
    }
    return layout;
}

// {a: 1, name: {…}} without `name`; what stood in the braces' place before comes back.
std::string withoutMemberInBraces(std::string_view text, const YamlPlaces &places,
                                  const YamlNode &host, std::size_t found,
                                  const std::string &inside)
{
    auto begin = places.of(host.parts[found - 1]);
    auto end = pastBraces(text, places.of(host.parts[found]));
    const auto behind = std::min(text.find_first_not_of(" \t\r\n", end), text.size() - 1);
    if (text[behind] == ',') {
        end = std::min(text.find_first_not_of(" \t", behind + 1), text.size());
    } else if (found > 1) {
        begin = text.find_last_not_of(" \t\r\n", begin - 1);
    } else if (!inside.empty()) {
        begin = text.rfind('{', begin);
        end = text.find('}', end) + 1;
    }
    return std::string(text.substr(0, begin)) + (found == 1 && text[behind] != ',' ? inside : "")
        + std::string(text.substr(end));
}

} // namespace

Json yamlWrapped(const QStringList &path, qsizetype depth, Json entry)
{
    for (auto i = path.size() - 1; i > depth; --i)
        entry = Json{{path[i].toStdString(), std::move(entry)}};
    return entry;
}

std::vector<TextEdit> yamlInsertions(std::string_view text, const YamlWay &way,
                                     const QStringList &path, const Json &entry)
{
    const YamlPlaces places(text);
    const YamlNode &host = *way.nodes.back();
    const auto depth = static_cast<qsizetype>(way.keys.size());
    const int missing = static_cast<int>(path.size() - 1 - depth);
    const std::string name = path[depth].toStdString();
    const Json value = yamlWrapped(path, depth, entry);
    const YamlLayout layout = yamlLayoutOf(text, way);
    std::vector<TextEdit> all;
    const auto put = [&](std::size_t begin, std::size_t end, const std::string &piece,
                         const std::string &inside) {
        auto edited = std::string(text.substr(0, begin)) + piece;
        edited += text.substr(end);
        all.push_back(
            {QByteArray::fromStdString(edited), {missing, QByteArray::fromStdString(inside)}});
    };

    if (host.kind == YamlNode::Kind::Mapping && host.flow) {
        const auto inside = text.find('{', places.of(host));
        if (inside != std::string_view::npos)
            put(inside + 1, inside + 1,
                yamlInBraces(name, value) + (host.parts.empty() ? "" : ", "), {});
        return all;
    }
    const bool isBlock = host.kind == YamlNode::Kind::Mapping;
    if (depth > 0) {
        const YamlNode &key = *way.keys.back();
        const auto next = places.lineBegin(key.line + 1);
        const std::string missingEnd = text.substr(0, next).ends_with('\n') ? "" : layout.lineEnd;
        const bool written = !isBlock && host.line == key.line && places.of(host) < next
            && std::string_view("~nN").find(text[places.of(host)]) != std::string_view::npos;
        if (written) {
            const auto begin = places.of(host);
            const auto end = std::min(text.find_first_of(" \t\r\n#", begin), text.size());
            put(begin, end, '{' + yamlInBraces(name, value) + '}',
                std::string(text.substr(begin, end - begin)));
            return all;
        }
        const auto indent = isBlock ? std::string(host.parts.front().column, ' ')
                                    : std::string(key.column, ' ') + layout.unit;
        put(next, next, missingEnd + yamlLines(name, value, layout, indent), missingEnd);
        if (isBlock) {
            const auto first = places.lineBegin(host.parts.front().line);
            put(first, first, yamlLines(name, value, layout, indent), {});
        }
        return all;
    }
    const std::string indent(isBlock ? host.parts.front().column : 0, ' ');
    const std::string lines = yamlLines(name, value, layout, indent);
    const std::string ahead = text.empty() || text.ends_with('\n') ? "" : layout.lineEnd;
    put(text.size(), text.size(), ahead + lines, ahead);
    if (isBlock) {
        const auto first = places.lineBegin(host.parts.front().line);
        put(first, first, lines, {});
    }
    return all;
}

std::string yamlReplacement(std::string_view text, const YamlWay &way, const QStringList &path,
                            const Json &entry)
{
    const YamlPlaces places(text);
    const YamlNode &host = *way.nodes.back();
    const std::string name = path.last().toStdString();
    const auto found = host.find(name);
    const YamlNode &key = host.parts[found - 1];
    const auto begin = host.flow ? places.of(key) : places.lineBegin(key.line);
    const auto end = host.flow ? pastBraces(text, places.of(host.parts[found]))
                               : places.lineBegin(places.lastLine(key) + 1);
    const std::string piece = host.flow
        ? yamlInBraces(name, entry)
        : yamlLines(name, entry, yamlLayoutOf(text, way), std::string(key.column, ' '));
    return std::string(text.substr(0, begin)) + piece + std::string(text.substr(end));
}

std::string yamlRemoval(std::string_view text, const YamlNode &host, std::size_t found,
                        const std::string &inside)
{
    const YamlPlaces places(text);
    if (host.flow)
        return withoutMemberInBraces(text, places, host, found, inside);
    const YamlNode &key = host.parts[found - 1];
    auto begin = places.lineBegin(key.line);
    const auto end = places.lineBegin(places.lastLine(key) + 1);
    const bool nothingBehind = text.find_first_not_of(" \t\r\n", end) == std::string_view::npos;
    if (nothingBehind && text.substr(0, begin).ends_with(inside))
        begin -= inside.size();
    return std::string(text.substr(0, begin)) + std::string(text.substr(end));
}

} // namespace patchbay
