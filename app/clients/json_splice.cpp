#include "clients/json_splice.h"

#include <algorithm>

namespace patchbay {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view lineEnds = "\r\n";

// Past the blanks at `from`.
std::size_t pastBlanks(std::string_view text, std::size_t from)
{
    return std::min(text.find_first_not_of(blanks, from), text.size());
}

// Past the comment at `from`, or `from` if none begins there.
std::size_t pastComment(std::string_view text, std::size_t from)
{
    if (text.substr(from, 2) == "//")
        return std::min(text.find_first_of(lineEnds, from), text.size());
    if (text.substr(from, 2) == "/*")
        return std::min(text.find("*/", from + 2), text.size() - 2) + 2;
    return from;
}

// A comment behind a member, in the same line, speaks of that member: the end of the last such.
std::size_t pastOwnComments(std::string_view text, std::size_t from)
{
    std::size_t end = from;
    for (;;) {
        const auto comment = pastBlanks(text, end);
        const auto past = pastComment(text, comment);
        if (past == comment)
            return end;
        end = past;
    }
}

bool endsInLineComment(std::string_view text, std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to;) {
        const auto past = pastComment(text, at);
        if (past >= to && text.substr(at, 2) == "//")
            return true;
        at = std::max(past, at + 1);
    }
    return false;
}

std::string member(std::string_view name, std::string_view value, const JsonLayout &layout,
                   std::string_view indent)
{
    return encodeJsonString(name) + (layout.lines || layout.blanks ? ": " : ":")
        + layOut(value, layout, indent);
}

std::vector<Splice> intoEmpty(std::string_view text, const JsonObjectSpan &object,
                              std::string_view name, std::string_view value,
                              const JsonLayout &layout)
{
    const auto inside = object.begin + 1;
    const auto close = object.end - 1;
    if (!layout.lines)
        return {{close, close, member(name, value, layout, {})}};

    // Comments in it stay above the new member.
    std::size_t begin = inside;
    for (std::size_t at = inside; at < close;) {
        const auto past = pastComment(text, at);
        if (past != at)
            begin = past;
        at = std::max(past, at + 1);
    }
    const std::string outer(lineIndent(text, object.begin));
    const std::string indent = outer + layout.unit;
    return {
        {begin, close,
         layout.lineEnd + indent + member(name, value, layout, indent) + layout.lineEnd + outer}};
}

} // namespace

std::string spliced(std::string_view text, const std::vector<Splice> &splices)
{
    std::string out;
    std::size_t copied = 0;
    for (const Splice &splice : splices) {
        out += text.substr(copied, splice.begin - copied);
        out += splice.text;
        copied = splice.end;
    }
    out += text.substr(copied);
    return out;
}

std::size_t skipBlanksAndComments(std::string_view text, std::size_t from, std::size_t to)
{
    std::size_t at = from;
    while (at < to) {
        const auto past = pastComment(text, at);
        if (past != at)
            at = past;
        else if (std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos)
            ++at;
        else
            break;
    }
    return std::min(at, to);
}

std::vector<Splice> insertion(std::string_view text, const JsonObjectSpan &object,
                              std::string_view name, std::string_view value, JsonLayout layout)
{
    if (object.members.empty())
        return intoEmpty(text, object, name, value, layout);

    const JsonMember &last = object.members.back();
    layout.lines = isFirstInLine(text, last.keyBegin);
    layout.blanks = text[last.valueBegin - 1] != ':';
    const std::string indent(layout.lines ? lineIndent(text, last.keyBegin) : "");
    const std::string separator =
        layout.lines ? layout.lineEnd + indent : std::string(layout.blanks ? " " : "");
    const std::string added = separator + member(name, value, layout, indent);

    if (last.commaAfter) {
        const auto comma = *last.commaAfter + 1;
        const auto place = layout.lines ? pastOwnComments(text, comma) : comma;
        return {{place, place, added + ','}};
    }
    const auto place = layout.lines ? pastOwnComments(text, last.valueEnd) : last.valueEnd;
    return {{last.valueEnd, last.valueEnd, ","}, {place, place, added}};
}

std::vector<Splice> replacement(std::string_view text, const JsonMember &member,
                                std::string_view value, JsonLayout layout)
{
    layout.lines = isFirstInLine(text, member.keyBegin);
    layout.blanks = text[member.valueBegin - 1] != ':';
    const auto indent = layout.lines ? lineIndent(text, member.keyBegin) : std::string_view();
    return {{member.valueBegin, member.valueEnd, layOut(value, layout, indent)}};
}

std::vector<Splice> removal(std::string_view text, const JsonObjectSpan &object,
                            const JsonMember &member)
{
    std::size_t begin = member.keyBegin;
    std::size_t end = member.commaAfter ? *member.commaAfter + 1 : member.valueEnd;
    const auto behind = pastBlanks(text, end);
    const bool lineGoesOn = behind < text.size() && lineEnds.find(text[behind]) == lineEnds.npos;
    const bool another = lineGoesOn && text[behind] == '"' && member.commaAfter;

    const auto indent = lineIndent(text, begin);
    const auto lineBegin = begin - indent.size();
    if (another) {
        // {"ours": …, "next": …}: what follows takes its place.
        end = behind;
    } else if (isFirstInLine(text, begin) && lineBegin > 0) {
        // The line goes with it, unless something else in it would then slip into a comment.
        const auto lineEnd =
            text.substr(lineBegin - 1, 1) == "\n" && text.substr(0, lineBegin - 1).ends_with('\r')
            ? lineBegin - 2
            : lineBegin - 1;
        const auto gap = member.commaBefore.value_or(object.begin) + 1;
        if (!lineGoesOn
            || (pastComment(text, behind) == behind && !endsInLineComment(text, gap, lineEnd)))
            begin = lineEnd;
    } else {
        // {"first": 1, "ours": …}: the blank that came with it.
        while (begin > 0 && blanks.find(text[begin - 1]) != std::string_view::npos)
            --begin;
    }

    std::vector<Splice> splices;
    if (member.commaBefore && !member.commaAfter) {
        if (*member.commaBefore + 1 == begin)
            return {{*member.commaBefore, end, {}}};
        splices.push_back({*member.commaBefore, *member.commaBefore + 1, {}});
    }
    splices.push_back({begin, end, {}});
    return splices;
}

} // namespace patchbay
