#include "http/message.h"

#include "base/recycled.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace patchbay::http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    return a == b // mostly, where they are equal at all
        || std::equal(a.begin(), a.end(), b.begin(),
                      [](char x, char y) { return x == y || lower(x) == lower(y); });
}

Headers::Headers(std::initializer_list<Header> headers)
{
    for (const Header &header : headers)
        add(header.name, header.value);
}

void Headers::add(std::string_view name, std::string_view value)
{
    own().add(name, value);
}

void Headers::set(std::string_view name, std::string_view value)
{
    const std::string kept(value); // may be of those that go
    const std::string keptName(name);
    remove(keptName);
    add(keptName, kept);
}

void Headers::remove(std::string_view name)
{
    removeIf([name](const Header &h) { return equalsIgnoringCase(h.name, name); });
}

bool Headers::contains(std::string_view name) const
{
    return value(name).has_value();
}

std::optional<std::string_view> Headers::value(std::string_view name) const
{
    for (const Header &header : *this) {
        if (header.name.size() == name.size() && equalsIgnoringCase(header.name, name))
            return header.value;
    }
    return std::nullopt;
}

std::vector<std::string_view> Headers::values(std::string_view name) const
{
    std::vector<std::string_view> found;
    for (const Header &header : *this) {
        if (header.name.size() == name.size() && equalsIgnoringCase(header.name, name))
            found.emplace_back(header.value);
    }
    return found;
}

std::optional<std::string_view> Headers::onlyValue(std::string_view name) const
{
    std::optional<std::string_view> found;
    for (const Header &header : *this) {
        if (header.name.size() != name.size() || !equalsIgnoringCase(header.name, name))
            continue;
        if (found)
            return {};
        found = header.value;
    }
    return found;
}

Headers::Rows &Headers::own()
{
    if (!m_rows)
        m_rows = std::allocate_shared<Rows>(Recycled<Rows>());
    else if (m_rows.use_count() > 1)
        m_rows = std::allocate_shared<Rows>(Recycled<Rows>(), *m_rows);
    return *m_rows;
}

Headers::Rows::Rows(const Rows &other)
{
    std::for_each(other.begin(), other.begin() + other.size(),
                  [this](const Header &header) { add(header.name, header.value); });
}

void Headers::Rows::add(std::string_view name, std::string_view value)
{
    const Header kept = keep(name, value);
    const std::size_t room = m_many.empty() ? m_few.size() : m_many.size();
    if (m_size == room) {
        std::vector<Header> more(2 * room);
        std::copy_n(m_headers, m_size, more.begin());
        m_many = std::move(more);
        m_headers = m_many.data();
    }
    m_headers[m_size++] = kept;
}

void Headers::Rows::tidy()
{
    const char *const begin = m_room.data();
    const char *used = begin;
    for (std::size_t i = 0; i < m_size; ++i) {
        const char *const end = m_headers[i].line.data() + m_headers[i].line.size();
        const bool isInside = std::less<>()(begin, end)
            && std::less_equal<>()(end, begin + m_room.size()); // else it is one of m_long
        if (isInside)
            used = std::max(used, end);
    }
    m_used = static_cast<std::size_t>(used - begin);
    m_long.remove_if([this](const std::string &text) {
        return std::none_of(m_headers, m_headers + m_size, [&](const Header &header) {
            return header.line.data() == text.data();
        });
    });
}

Header Headers::Rows::keep(std::string_view name, std::string_view value)
{
    const std::size_t between = value.empty() ? 1 : 2; // a colon and a blank
    const std::size_t size = name.size() + between + value.size() + 2;
    const bool isLong = size > m_room.size() - m_used;
    char *const line = isLong ? m_long.emplace_front(size, ' ').data() : m_room.data() + m_used;
    if (!isLong)
        m_used += size;
    char *const valueAt = line + name.size() + between;
    std::copy_n(name.data(), name.size(), line);
    valueAt[-1] = ' ';
    line[name.size()] = ':';
    std::copy_n(value.data(), value.size(), valueAt);
    line[size - 2] = '\r';
    line[size - 1] = '\n';
    return {{line, name.size()}, {valueAt, value.size()}, {line, size}};
}

} // namespace patchbay::http
