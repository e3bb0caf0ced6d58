#include "clients/lines.h"

#include <algorithm>

namespace patchbay {

std::size_t markSize(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

std::vector<std::size_t> lineBegins(std::string_view text)
{
    std::vector<std::size_t> begins{markSize(text)};
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        begins.push_back(end + 1);
    if (begins.back() < text.size())
        begins.push_back(text.size());
    return begins;
}

std::string withLines(std::string_view text, const std::vector<LineRange> &ranges,
                      std::string_view block)
{
    const auto begins = lineBegins(text);
    const auto begin = [&](std::size_t line) { return begins[std::min(line, begins.size() - 1)]; };
    std::string out;
    std::size_t copied = 0;
    for (const LineRange &range : ranges) {
        out += text.substr(copied, begin(range.first) - copied);
        if (copied == 0)
            out += block; // the first
        copied = begin(range.last + 1);
    }
    return out.append(text.substr(copied));
}

std::string lineEndOf(std::string_view text)
{
    return text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
}

} // namespace patchbay
