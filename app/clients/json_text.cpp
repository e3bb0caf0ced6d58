#include "clients/json_text.h"

#include "clients/json_splice.h"

#include <QJsonDocument>

#include <algorithm>

namespace patchbay {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// The tokens without what only a reader of JSONC understands.
Result<QByteArray> strictJson(std::string_view text, JsonAllow allow)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(text.size()));
    JsonScanner scanner(text, allow);
    bool comma = false;
    for (;;) {
        const auto token = scanner.next();
        if (!token)
            return token.error();
        switch (token->kind) {
        case JsonToken::Kind::End:
            return out;
        case JsonToken::Kind::Comma:
            comma = true;
            continue;
        case JsonToken::Kind::EndObject:
        case JsonToken::Kind::EndArray:
            break;
        default:
            if (comma)
                out += ',';
        }
        comma = false;
        out += bytesOf(scanner.textOf(*token));
        if (token->kind == JsonToken::Kind::Key)
            out += ':';
    }
}

bool isBlank(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isNewDocument(std::string_view text, const JsonRules &rules)
{
    return rules.emptyFile && isBlank(text)
        && (rules.allow.byteOrderMark || !text.starts_with(byteOrderMark));
}

// {"b":{"name":value}} for the steps from `level` on; just the value when none is left.
std::string wrapped(const QStringList &at, qsizetype level, const QString &name,
                    std::string_view value)
{
    std::string out(value);
    const QStringList names = at.mid(level) + QStringList(name);
    for (qsizetype i = names.size() - 1; i > 0; --i)
        out = '{' + encodeJsonString(names[i].toStdString()) + ':' + out + '}';
    return out;
}

QJsonObject with(QJsonObject object, const QStringList &at, const QString &name,
                 const QJsonValue &value)
{
    if (at.isEmpty()) {
        object.insert(name, value);
    } else {
        object.insert(at.first(),
                      with(object.value(at.first()).toObject(), at.mid(1), name, value));
    }
    return object;
}

// Without the member at the end of `path`.
QJsonObject without(QJsonObject object, const QStringList &path)
{
    if (path.size() == 1) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), without(object.value(path.first()).toObject(), path.mid(1)));
    }
    return object;
}

// The law every edit obeys: read by another parser, the new text says what it should, and no more.
Result<QByteArray> checked(const std::string &text, const JsonRules &rules,
                           const QJsonObject &expected)
{
    auto bytes = bytesOf(text);
    const auto content = readJson(bytes, rules);
    if (!content || *content != expected)
        return Error{ErrorCode::Unexpected, "an edited JSON text does not say what it should"};
    return bytes;
}

std::string newDocument(std::string_view before, const QStringList &at, const QString &name,
                        std::string_view value)
{
    JsonLayout layout;
    if (before.find("\r\n") != std::string_view::npos)
        layout.lineEnd = "\r\n";
    std::string out(before.starts_with(byteOrderMark) ? byteOrderMark : "");
    const QString first = at.isEmpty() ? name : at.first();
    const auto members =
        '{' + encodeJsonString(first.toStdString()) + ':' + wrapped(at, 0, name, value) + '}';
    return out + layOut(members, layout, {}) + layout.lineEnd;
}

// Whether the members on the path from `level` inwards are all that these objects hold.
bool holdsNothingElse(std::string_view text, const std::vector<JsonObjectSpan> &objects,
                      std::size_t level)
{
    for (std::size_t i = level; i < objects.size(); ++i) {
        const JsonObjectSpan &object = objects[i];
        if (object.members.size() != 1)
            return false;
        const JsonMember &only = object.members.front();
        const std::string around(text.substr(object.begin + 1, only.keyBegin - object.begin - 1));
        const std::string behind(text.substr(only.valueEnd, object.end - 1 - only.valueEnd));
        if ((around + behind).find('/') != std::string::npos) // a comment
            return false;
    }
    return true;
}

// Gives an object that became empty its old inside back, if only blanks make the difference.
std::string withInside(const std::string &text, std::size_t objectBegin, const QByteArray &inside)
{
    const auto begin = objectBegin + 1;
    const auto close = skipBlanksAndComments(text, begin, text.size());
    if (close >= text.size() || text[close] != '}')
        return text;
    const auto visible = [](std::string_view part) {
        std::string out(part);
        std::erase_if(out, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
        return out;
    };
    const std::string_view now = std::string_view(text).substr(begin, close - begin);
    return visible(now) == visible(viewOf(inside))
        ? spliced(text, {{begin, close, inside.toStdString()}})
        : text;
}

} // namespace

Result<QJsonObject> readJson(const QByteArray &text, const JsonRules &rules)
{
    if (isNewDocument(viewOf(text), rules))
        return QJsonObject();
    if (const auto objects = findJsonObjects(viewOf(text), rules.allow, {}); !objects)
        return objects.error();
    const auto strict = strictJson(viewOf(text), rules.allow);
    if (!strict)
        return strict.error();
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*strict, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorCode::FileNotParsable, error.errorString().toStdString()};
    return document.object();
}

Result<std::optional<QByteArray>> jsonEntry(const QByteArray &text, const JsonRules &rules,
                                            const QStringList &at, const QString &name)
{
    const auto view = viewOf(text);
    if (isNewDocument(view, rules))
        return std::optional<QByteArray>();
    const auto objects = findJsonObjects(view, rules.allow, at);
    if (!objects)
        return objects.error();
    if (static_cast<qsizetype>(objects->size()) <= at.size())
        return std::optional<QByteArray>();
    const auto *const member = objects->back().find(name.toStdString());
    if (member == nullptr)
        return std::optional<QByteArray>();
    return std::optional(
        bytesOf(view.substr(member->valueBegin, member->valueEnd - member->valueBegin)));
}

Result<TextEdit> withJsonEntry(const QByteArray &text, const JsonRules &rules,
                               const QStringList &at, const QString &name, const QByteArray &value)
{
    const auto view = viewOf(text);
    const auto before = readJson(text, rules);
    if (!before)
        return before.error();
    const auto entry = readJson(value, {});
    if (!entry)
        return entry.error();
    const auto expected = with(*before, at, name, *entry);

    if (isNewDocument(view, rules)) {
        auto made = checked(newDocument(view, at, name, viewOf(value)), rules, expected);
        if (!made)
            return made.error();
        return TextEdit{*std::move(made), {static_cast<int>(at.size()) + 1, text}};
    }

    const auto objects = findJsonObjects(view, rules.allow, at);
    if (!objects)
        return objects.error();
    const JsonObjectSpan &host = objects->back();
    const auto depth = static_cast<qsizetype>(objects->size()) - 1;
    const auto missing = at.size() - depth;
    auto layout = layoutOf(view, *objects);
    std::vector<Splice> splices;
    Scaffold scaffold;
    const auto *const present = missing == 0 ? host.find(name.toStdString()) : nullptr;
    if (present != nullptr) {
        const auto old = view.substr(present->valueBegin, present->valueEnd - present->valueBegin);
        if (canonicalJson(bytesOf(old)) == canonicalJson(value))
            return TextEdit{text, {}};
        splices = replacement(view, *present, viewOf(value), layout);
    } else {
        if (host.members.empty()) {
            scaffold.inside = bytesOf(view.substr(host.begin + 1, host.end - host.begin - 2));
            if (depth > 0) { // an empty object follows the style of the member it belongs to
                const auto *const own =
                    (*objects)[objects->size() - 2].find(at[depth - 1].toStdString());
                layout.lines = isFirstInLine(view, own->keyBegin);
                layout.blanks = view[own->valueBegin - 1] != ':';
            }
        }
        scaffold.objects = static_cast<int>(missing);
        const QString first = missing > 0 ? at[depth] : name;
        splices = insertion(view, host, first.toStdString(),
                            wrapped(at, depth, name, viewOf(value)), layout);
    }
    auto edited = checked(spliced(view, splices), rules, expected);
    if (!edited)
        return edited.error();
    return TextEdit{*std::move(edited), scaffold};
}

Result<QByteArray> withoutJsonEntry(const QByteArray &text, const JsonRules &rules,
                                    const QStringList &at, const QString &name,
                                    const Scaffold &scaffold)
{
    const auto present = jsonEntry(text, rules, at, name);
    if (!present)
        return present.error();
    if (!*present)
        return Error{ErrorCode::EntryMissing, name.toStdString()};
    const auto before = readJson(text, rules);
    auto objects = findJsonObjects(viewOf(text), rules.allow, at);
    if (!before || !objects)
        return before ? objects.error() : before.error();

    const QStringList path = at + QStringList(name);
    const auto depth = static_cast<std::size_t>(at.size());
    const auto objectsBuilt = static_cast<std::size_t>(std::max(scaffold.objects, 0));
    if (objectsBuilt > depth && holdsNothingElse(viewOf(text), *objects, 0))
        return scaffold.inside;

    // From the outermost object we built inwards: the first that holds nothing but our entry.
    const std::size_t outermost = depth - std::min(objectsBuilt, depth);
    std::size_t level = outermost;
    while (level < depth
           && ((*objects)[level].count(path[qsizetype(level)].toStdString()) > 1
               || !holdsNothingElse(viewOf(text), *objects, level + 1)))
        ++level;

    std::string edited = text.toStdString();
    const auto gone = path[qsizetype(level)].toStdString();
    // Every one of that name: an earlier one would come to life when the last is gone.
    for (auto left = (*objects)[level].count(gone); left > 0; --left) {
        const auto now = findJsonObjects(edited, rules.allow, at.mid(0, qsizetype(level)));
        if (!now)
            return now.error();
        const JsonObjectSpan &host = now->back();
        edited = spliced(edited, removal(edited, host, *host.find(gone)));
        if (host.members.size() == 1)
            edited =
                withInside(edited, host.begin, level == outermost ? scaffold.inside : QByteArray());
    }
    return checked(edited, rules, without(*before, path.mid(0, qsizetype(level) + 1)));
}

QByteArray canonicalJson(const QByteArray &value)
{
    const auto strict = strictJson(viewOf(value), {true, true, true});
    const auto object = strict ? QJsonDocument::fromJson(*strict) : QJsonDocument();
    return object.isObject() ? object.toJson(QJsonDocument::Compact) : QByteArray();
}

} // namespace patchbay
