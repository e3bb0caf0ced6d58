// HTTP requests and answers as plain values, shared by client and server (RFC 9110).

#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay::http {

struct Header {
    std::string name; // compared without regard to case
    std::string value;
};

// Copies share what they hold until one of them is changed: a request is kept where it may have to
// be sent again. While another thread has a copy, none of them may be changed.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> headers)
        : m_headers(std::make_shared<std::vector<Header>>(headers))
    {
    }

    void add(std::string name, std::string value);
    // Replaces all of that name by one.
    void set(std::string name, std::string value);
    void remove(std::string_view name);
    template <typename Condition>
    void removeIf(Condition condition)
    {
        if (m_headers)
            std::erase_if(own(), condition);
    }
    bool contains(std::string_view name) const;
    // The first of that name.
    std::optional<std::string_view> value(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;
    // The only one of that name; none if there are several.
    std::optional<std::string_view> onlyValue(std::string_view name) const;

    const Header *begin() const { return m_headers ? m_headers->data() : nullptr; }
    const Header *end() const { return begin() + size(); }
    std::size_t size() const { return m_headers ? m_headers->size() : 0; }

private:
    std::vector<Header> &own(); // nobody else's, to change it

    std::shared_ptr<std::vector<Header>> m_headers; // in the order they came; null: none
};

// ASCII, as header names are compared.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

} // namespace patchbay::http
