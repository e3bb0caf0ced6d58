#include "clients/yaml_text.h"

#include "clients/json_outline.h"
#include "clients/json_text.h"
#include "clients/lines.h"
#include "clients/yaml_layout.h"
#include "clients/yaml_splice.h"

#include <algorithm>
#include <string>
#include <vector>

namespace patchbay {

namespace {

using Json = nlohmann::ordered_json;

// What the text says besides the entry; mappings on the way to it that hold nothing say nothing.
// NOLINTNEXTLINE(misc-no-recursion): as deep as a descriptor's path
YamlNode besides(YamlNode node, const QStringList &path)
{
    if (path.isEmpty())
        return {};
    if (const auto found = node.find(path.first().toStdString()); found != 0) {
        node.parts[found] = besides(std::move(node.parts[found]), path.mid(1));
        if (node.parts[found].isEmpty()) {
            const auto begin = node.parts.begin() + static_cast<std::ptrdiff_t>(found) - 1;
            node.parts.erase(begin, begin + 2);
        }
    }
    return node.isEmpty() ? YamlNode() : node;
}

Result<std::optional<QByteArray>> entryIn(const YamlNode &root, const QStringList &at,
                                          const QString &name)
{
    const auto way = wayTo(root, at);
    if (!way)
        return way.error();
    const YamlNode &host = *way->nodes.back();
    const auto found =
        static_cast<qsizetype>(way->keys.size()) == at.size() ? host.find(name.toStdString()) : 0;
    if (found == 0)
        return std::optional<QByteArray>();
    return std::optional(QByteArray::fromStdString(jsonOf(host.parts[found]).dump()));
}

// The law every edit obeys: read again, the text says what it said besides the entry, and the entry
// says what it should (nothing, if it went).
Result<QByteArray> checkedYaml(const std::string &text, const YamlNode &before,
                               const QStringList &path, const std::optional<QByteArray> &entry)
{
    auto bytes = QByteArray::fromStdString(text);
    const auto after = readYaml(text);
    const auto now = after ? entryIn(*after, path.mid(0, path.size() - 1), path.last())
                           : Result<std::optional<QByteArray>>(after.error());
    const bool right = after && now && now->has_value() == entry.has_value()
        && (!entry || canonicalJson(**now) == canonicalJson(*entry))
        && saySame(besides(*after, path), besides(before, path));
    if (!right)
        return Error{ErrorCode::Unexpected, "an edited YAML text does not say what it should"};
    return bytes;
}

} // namespace

Result<void> checkYaml(const QByteArray &text)
{
    const auto root = readYaml(viewOf(text));
    return root ? Result<void>() : root.error();
}

Result<QByteArray> yamlContent(const QByteArray &text)
{
    const auto root = readYaml(viewOf(text));
    if (!root)
        return root.error();
    return QByteArray::fromStdString(jsonOf(*root).dump());
}

Result<std::optional<QByteArray>> yamlEntry(const QByteArray &text, const QStringList &at,
                                            const QString &name)
{
    const auto root = readYaml(viewOf(text));
    return root ? entryIn(*root, at, name) : root.error();
}

Result<TextEdit> withYamlEntry(const QByteArray &text, const QStringList &at, const QString &name,
                               const QByteArray &value)
{
    const auto view = viewOf(text);
    const auto root = readYaml(view);
    if (!root)
        return root.error();
    const auto present = entryIn(*root, at, name);
    if (!present)
        return present.error();
    const auto entry = Json::parse(value.toStdString(), nullptr, false);
    if (!entry.is_object())
        return Error{ErrorCode::Unexpected, "an entry is not a JSON object"};
    if (*present && canonicalJson(**present) == canonicalJson(value))
        return TextEdit{text, {}};
    const QStringList path = at + QStringList(name);

    const std::string_view said = view.substr(markSize(view));
    if (said.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        const YamlLayout layout{lineEndOf(view), "  "};
        const auto made = std::string(view.substr(0, view.size() - said.size()))
            + yamlLines(path.first().toStdString(), yamlWrapped(path, 0, entry), layout, {});
        auto checked = checkedYaml(made, *root, path, value);
        if (!checked)
            return checked.error();
        return TextEdit{*std::move(checked), {static_cast<int>(path.size()), text}};
    }

    const auto way = wayTo(*root, at);
    const YamlPlaces places(view);
    std::vector<TextEdit> edits;
    if (const YamlNode &host = *way->nodes.back(); *present) {
        const auto found = host.find(name.toStdString());
        const YamlNode &key = host.parts[found - 1];
        if (!host.flow && !places.isFirstInItsLine(key))
            return yamlRefusal(key, "\"" + name.toStdString() + "\" in lines of its own");
        edits.push_back({QByteArray::fromStdString(yamlReplacement(view, *way, path, entry)), {}});
    } else {
        edits = yamlInsertions(view, *way, path, entry);
    }
    for (const TextEdit &edit : edits) {
        if (checkedYaml(edit.text.toStdString(), *root, path, value))
            return edit;
    }
    return yamlRefusal(*way->nodes.back(), "a mapping that can be added to");
}

Result<QByteArray> withoutYamlEntry(const QByteArray &text, const QStringList &at,
                                    const QString &name, const Scaffold &scaffold)
{
    const auto view = viewOf(text);
    const auto root = readYaml(view);
    if (!root)
        return root.error();
    const auto present = entryIn(*root, at, name);
    if (!present)
        return present.error();
    if (!*present)
        return Error{ErrorCode::EntryMissing, name.toStdString()};
    const auto way = wayTo(*root, at);
    const YamlPlaces places(view);
    const QStringList path = at + QStringList(name);

    // From the outermost mapping we built inwards: the first that holds nothing but our entry.
    const auto depth = static_cast<std::size_t>(at.size());
    const auto built = std::min(static_cast<std::size_t>(std::max(scaffold.objects, 0)), depth + 1);
    const auto holdsOnlyOurs = [&](std::size_t from) {
        const auto first = from > 0 ? way->keys[from - 1]->line : 0;
        const auto last = from > 0 ? places.lastLine(*way->keys[from - 1]) : places.lastLine();
        const auto begin = way->nodes.begin() + static_cast<std::ptrdiff_t>(from);
        return !places.hasComment(first, last)
            && std::all_of(begin, way->nodes.end(),
                           [](const YamlNode *node) { return node->parts.size() == 2; });
    };
    if (built > depth && holdsOnlyOurs(0))
        return scaffold.inside;
    const auto outermost = depth - std::min(built, depth);
    auto level = outermost;
    while (level < depth && !holdsOnlyOurs(level + 1))
        ++level;

    const YamlNode &host = *way->nodes[level];
    const auto found = host.find(path[static_cast<qsizetype>(level)].toStdString());
    const YamlNode &key = host.parts[found - 1];
    const std::string inside = level == outermost ? scaffold.inside.toStdString() : std::string();
    if (!host.flow && !places.isFirstInItsLine(key))
        return yamlRefusal(key, "\"" + name.toStdString() + "\" in lines of its own");
    return checkedYaml(yamlRemoval(view, host, found, inside), *root,
                       {path.mid(0, static_cast<qsizetype>(level) + 1)}, std::nullopt);
}

} // namespace patchbay
