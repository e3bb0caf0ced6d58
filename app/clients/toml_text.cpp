#include "clients/toml_text.h"

#include "base/json_scan.h"
#include "clients/json_outline.h"
#include "clients/json_text.h"
#include "clients/toml_lines.h"
#include "clients/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>
#include <string>

namespace patchbay {

namespace {

using Json = nlohmann::ordered_json;

Error notToml(const std::string &position, const std::string &expected)
{
    return {ErrorCode::FileNotParsable, position + ": expected " + expected};
}

std::string describe(const toml::source_position &position)
{
    return "line " + std::to_string(position.line) + ", column " + std::to_string(position.column);
}

// The words of toml++ are left out, since they may quote the file.
Result<toml::table> readToml(std::string_view text)
{
    if (const auto invalid = firstInvalidUtf8(text))
        return notToml(describePosition(text, *invalid), "UTF-8");
    try {
        return toml::parse(text);
    } catch (const toml::parse_error &error) {
        return notToml(describe(error.source().begin), "TOML");
    }
}

// The table at `at`, or null where it is missing.
Result<toml::table *> tableAt(toml::table &root, const QStringList &at)
{
    toml::table *table = &root;
    for (const QString &step : at) {
        toml::node *const next = table->get(step.toStdString());
        if (next == nullptr)
            return static_cast<toml::table *>(nullptr);
        table = next->as_table();
        if (table == nullptr)
            return notToml(describe(next->source().begin),
                           "a table as \"" + step.toStdString() + "\"");
        if (table->is_inline())
            return notToml(describe(next->source().begin),
                           "\"" + step.toStdString() + "\" not in braces");
    }
    return table;
}

// What the file says besides the entry; tables on the way to it that hold nothing say nothing.
toml::table besides(toml::table root, const QStringList &at, const QString &name)
{
    const auto table = tableAt(root, at);
    if (!table || *table == nullptr)
        return root;
    (*table)->erase(name.toStdString());
    for (auto depth = at.size(); depth > 0; --depth) {
        const auto parent = tableAt(root, at.mid(0, depth - 1));
        const std::string step = at[depth - 1].toStdString();
        if (const auto *const child = (*parent)->get_as<toml::table>(step); !child->empty())
            break;
        (*parent)->erase(step);
    }
    return root;
}

Json jsonOf(const toml::node &node)
{
    std::ostringstream out;
    node.visit([&](const auto &value) { out << toml::json_formatter{value}; });
    return Json::parse(out.str(), nullptr, false);
}

std::string keyOf(const std::string &name)
{
    const bool bare = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    });
    return bare ? name : encodeJsonString(name); // a JSON string is a basic string of TOML
}

std::string valueOf(const Json &value)
{
    std::string out;
    if (value.is_string())
        return encodeJsonString(value.get<std::string>());
    if (value.is_array()) {
        for (const Json &one : value)
            out += (out.empty() ? "" : ", ") + valueOf(one);
        return '[' + out + ']';
    }
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            out += (out.empty() ? " " : ", ") + keyOf(name) + " = " + valueOf(member);
        return out.empty() ? "{}" : '{' + out + " }";
    }
    return value.dump();
}

std::string blockOf(const QStringList &at, const QString &name, const Json &entry,
                    const std::string &lineEnd)
{
    std::string path;
    for (const QString &step : at)
        path += keyOf(step.toStdString()) + '.';
    std::string block = '[' + path + keyOf(name.toStdString()) + ']' + lineEnd;
    for (const auto &[member, value] : entry.items())
        block += keyOf(member) + " = " + valueOf(value) + lineEnd;
    return block;
}

Result<std::optional<QByteArray>> entryIn(toml::table &root, const QStringList &at,
                                          const QString &name)
{
    const auto table = tableAt(root, at);
    if (!table)
        return table.error();
    const auto *const entry = *table ? (*table)->get(name.toStdString()) : nullptr;
    if (entry == nullptr)
        return std::optional<QByteArray>();
    return std::optional(QByteArray::fromStdString(jsonOf(*entry).dump()));
}

// The law every edit obeys: read again, the text says what it said besides the entry, and the entry
// says what it should (nothing, if it went).
Result<QByteArray> checkedToml(const std::string &text, const toml::table &before,
                               const QStringList &at, const QString &name,
                               const std::optional<QByteArray> &entry)
{
    auto bytes = QByteArray::fromStdString(text);
    auto after = readToml(text);
    const auto now =
        after ? entryIn(*after, at, name) : Result<std::optional<QByteArray>>(after.error());
    const bool right = after && now && now->has_value() == entry.has_value()
        && (!entry || canonicalJson(**now) == canonicalJson(*entry))
        && besides(*std::move(after), at, name) == besides(before, at, name);
    if (!right)
        return Error{ErrorCode::Unexpected, "an edited TOML text does not say what it should"};
    return bytes;
}

// The lines of the entry; an error if it has none of its own.
Result<std::vector<LineRange>> ownLines(toml::table &root, const QStringList &at,
                                        const QString &name, std::string_view text)
{
    const auto parent = tableAt(root, at);
    if (!parent)
        return parent.error();
    auto lines = linesOf(**parent, name.toStdString(), text);
    if (!lines || lines->empty())
        return notToml(describe((*parent)->source().begin),
                       "\"" + name.toStdString() + "\" in lines of its own");
    return *std::move(lines);
}

} // namespace

Result<void> checkToml(const QByteArray &text)
{
    const auto content = readToml(viewOf(text));
    return content ? Result<void>() : content.error();
}

Result<QByteArray> tomlContent(const QByteArray &text)
{
    const auto content = readToml(viewOf(text));
    if (!content)
        return content.error();
    return QByteArray::fromStdString(jsonOf(*content).dump());
}

Result<std::optional<QByteArray>> tomlEntry(const QByteArray &text, const QStringList &at,
                                            const QString &name)
{
    auto content = readToml(viewOf(text));
    return content ? entryIn(*content, at, name) : content.error();
}

Result<TextEdit> withTomlEntry(const QByteArray &text, const QStringList &at, const QString &name,
                               const QByteArray &value)
{
    const auto view = viewOf(text);
    auto content = readToml(view);
    if (!content)
        return content.error();
    const auto present = entryIn(*content, at, name);
    if (!present)
        return present.error();
    const auto entry = Json::parse(value.toStdString(), nullptr, false);
    if (!entry.is_object())
        return Error{ErrorCode::Unexpected, "an entry is not a JSON object"};
    if (*present && canonicalJson(**present) == canonicalJson(value))
        return TextEdit{text, {}};

    const std::string lineEnd = lineEndOf(view);
    const std::string block = blockOf(at, name, entry, lineEnd);
    std::string edited;
    Scaffold scaffold;
    if (*present) {
        const auto lines = ownLines(*content, at, name, view);
        if (!lines)
            return lines.error();
        edited = withLines(view, *lines, block);
    } else {
        // A blank line ahead of it, unless it is the first thing in the file.
        const auto said = view.substr(markSize(view));
        const bool ended = said.empty() || said.ends_with('\n');
        const bool spaced = said.empty() || said == "\n" || said == "\r\n" || said.ends_with("\n\n")
            || said.ends_with("\n\r\n");
        const std::string ahead = (ended ? "" : lineEnd) + (spaced ? "" : lineEnd);
        scaffold = {said.empty() ? static_cast<int>(at.size()) + 1 : 0,
                    said.empty() ? text : QByteArray::fromStdString(ahead)};
        edited = std::string(view) + ahead + block;
    }
    auto checked = checkedToml(edited, *content, at, name, value);
    if (!checked)
        return checked.error();
    return TextEdit{*std::move(checked), scaffold};
}

Result<QByteArray> withoutTomlEntry(const QByteArray &text, const QStringList &at,
                                    const QString &name, const Scaffold &scaffold)
{
    const auto view = viewOf(text);
    auto content = readToml(view);
    if (!content)
        return content.error();
    const auto present = entryIn(*content, at, name);
    if (!present)
        return present.error();
    if (!*present)
        return Error{ErrorCode::EntryMissing, name.toStdString()};
    const auto lines = ownLines(*content, at, name, view);
    if (!lines)
        return lines.error();

    // What was put ahead of it goes as well. If it was the first, so do the blank lines behind it,
    // which stand between it and a later entry.
    const auto begin = lineBegins(view).at(lines->front().first);
    std::string edited = withLines(view, *lines, {});
    const std::string ahead = scaffold.objects > 0 ? std::string() : scaffold.inside.toStdString();
    if (begin == markSize(view)) {
        const auto rest = edited.find_first_not_of("\r\n", begin);
        edited.erase(begin, std::min(rest, edited.size()) - begin);
    } else if (std::string_view(edited).substr(0, begin).ends_with(ahead)) {
        edited.erase(begin - ahead.size(), ahead.size());
    }
    return checkedToml(edited, *content, at, name, std::nullopt);
}

} // namespace patchbay
