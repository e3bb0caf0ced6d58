// HTTP requests and answers as plain values, shared by client and server (RFC 9110).

#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::http {

struct Header {
    std::string name; // compared without regard to case
    std::string value;
};

class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> headers)
        : m_headers(headers)
    {
    }

    void add(std::string name, std::string value);
    // Replaces all of that name by one.
    void set(std::string name, std::string value);
    void remove(std::string_view name);
    template <typename Condition>
    void removeIf(Condition condition)
    {
        std::erase_if(m_headers, condition);
    }
    bool contains(std::string_view name) const;
    // The first of that name.
    std::optional<std::string_view> value(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;

    auto begin() const { return m_headers.begin(); }
    auto end() const { return m_headers.end(); }
    std::size_t size() const { return m_headers.size(); }

private:
    std::vector<Header> m_headers; // in the order they came
};

// ASCII, as header names are compared.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

} // namespace patchbay::http
