#include "http/message.h"

#include <algorithm>
#include <utility>

namespace patchbay::http {

namespace {

constexpr std::size_t usualCount = 15; // from a KiB on glibc tidies its heap first

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

void Headers::add(std::string name, std::string value)
{
    Header &added = own().emplace_back();
    added.name = std::move(name);
    added.value = std::move(value);
}

void Headers::set(std::string name, std::string value)
{
    remove(name);
    add(std::move(name), std::move(value));
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

std::vector<Header> &Headers::own()
{
    if (!m_headers) {
        m_headers = std::make_shared<std::vector<Header>>();
        m_headers->reserve(usualCount);
    } else if (m_headers.use_count() > 1) {
        m_headers = std::make_shared<std::vector<Header>>(*m_headers);
    }
    return *m_headers;
}

} // namespace patchbay::http
