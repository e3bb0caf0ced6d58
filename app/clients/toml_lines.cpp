#include "clients/toml_lines.h"

#include <algorithm>

namespace patchbay {

namespace {

LineRange linesOf(const toml::source_position &begin, const toml::source_position &end)
{
    return {begin.line - 1U, end.line - 1U};
}

class Collector
{
public:
    explicit Collector(std::string_view text)
        : m_text(text)
        , m_begins(lineBegins(text))
    {
    }

    void add(const toml::key &key, const toml::node &node)
    {
        if (const auto *const table = node.as_table(); table != nullptr && !table->is_inline())
            return addTable(*table);
        if (const auto *const array = node.as_array(); array != nullptr && isOfTables(*array)) {
            for (const toml::node &one : *array)
                addTable(*one.as_table());
            return;
        }
        m_ranges.push_back(linesOf(key.source().begin, node.source().end));
    }

    // In order, without those that others hold.
    std::vector<LineRange> ranges()
    {
        std::sort(m_ranges.begin(), m_ranges.end(), [](const LineRange &x, const LineRange &y) {
            return x.first != y.first ? x.first < y.first : x.last > y.last;
        });
        std::vector<LineRange> apart;
        for (const LineRange &range : m_ranges) {
            if (apart.empty() || range.first > apart.back().last)
                apart.push_back(range);
        }
        return apart;
    }

private:
    // By a header, or by dotted keys: then only its members have lines.
    void addTable(const toml::table &table)
    {
        if (beginsWithBracket(table.source().begin))
            m_ranges.push_back(linesOf(table.source().begin, table.source().begin));
        for (const auto &[key, node] : table)
            add(key, node);
    }

    bool beginsWithBracket(const toml::source_position &position) const
    {
        if (position.line == 0 || position.line >= m_begins.size())
            return false;
        const auto begin = m_text.find_first_not_of(" \t", m_begins[position.line - 1U]);
        return begin != std::string_view::npos && m_text[begin] == '[';
    }

    static bool isOfTables(const toml::array &array)
    {
        return !array.empty() && std::all_of(array.begin(), array.end(), [](const auto &node) {
            return node.is_table() && !node.as_table()->is_inline();
        });
    }

    std::string_view m_text;
    std::vector<std::size_t> m_begins;
    std::vector<LineRange> m_ranges;
};

} // namespace

std::optional<std::vector<LineRange>> linesOf(const toml::table &parent, std::string_view name,
                                              std::string_view text)
{
    const auto found = parent.find(name);
    if (found == parent.end() || parent.is_inline())
        return std::nullopt;
    Collector collector(text);
    collector.add(found->first, found->second);
    return collector.ranges();
}

} // namespace patchbay
