// HTTP requests and answers as plain values, shared by client and server (RFC 9110).

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace patchbay::http {

struct Header {
    std::string_view name; // compared without regard to case
    std::string_view value;
    std::string_view line = {}; // both as they go onto the wire, of those that stand in Headers
};

// Copies share what they hold until one of them is changed: a request is kept where it may have to
// be sent again. While another thread has a copy, none of them may be changed. What is given is
// copied; what is taken out points into it.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> headers);

    void add(std::string_view name, std::string_view value);
    // Replaces all of that name by one. May be given what stands in it.
    void set(std::string_view name, std::string_view value);
    void remove(std::string_view name);
    template <typename Condition>
    void removeIf(Condition condition)
    {
        if (m_rows)
            own().removeIf(condition);
    }
    bool contains(std::string_view name) const;
    // The first of that name.
    std::optional<std::string_view> value(std::string_view name) const;
    std::vector<std::string_view> values(std::string_view name) const;
    // The only one of that name; none if there are several.
    std::optional<std::string_view> onlyValue(std::string_view name) const;

    const Header *begin() const { return m_rows ? m_rows->begin() : nullptr; }
    const Header *end() const { return begin() + size(); }
    std::size_t size() const { return m_rows ? m_rows->size() : 0; }

private:
    // In the order they came. One piece of memory, as long as they are as many and as long as
    // usual: each message of a call has some, and taking memory for each text is felt.
    class Rows
    {
    public:
        Rows() { } // NOLINT(*-use-equals-default,*-member-init): that would fill it with zeros
        Rows(const Rows &other);
        Rows &operator=(const Rows &) = delete;

        void add(std::string_view name, std::string_view value);
        template <typename Condition>
        void removeIf(Condition condition)
        {
            const Header *const end = std::remove_if(m_headers, m_headers + m_size, condition);
            const auto left = static_cast<std::size_t>(end - m_headers);
            if (std::exchange(m_size, left) > left)
                tidy();
        }
        const Header *begin() const { return m_headers; }
        std::size_t size() const { return m_size; }

    private:
        Header keep(std::string_view name, std::string_view value);
        void tidy(); // else what is set time and again would grow

        std::array<Header, 16> m_few;
        std::array<char, 768> m_room;
        Header *m_headers = m_few.data();
        std::size_t m_size = 0;
        std::size_t m_used = 0; // of m_room
        std::vector<Header> m_many; // instead of m_few
        std::forward_list<std::string> m_long; // what has found no room
    };

    Rows &own(); // nobody else's, to change it

    std::shared_ptr<Rows> m_rows; // null: none
};

// ASCII, as header names are compared.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

// Some header names, for which each header of each message is looked up.
template <std::size_t Count>
class NameSet
{
public:
    template <typename... Names>
    constexpr explicit NameSet(Names... names)
        : m_names{names...}
    {
        for (const std::string_view name : m_names)
            m_sizes |= std::uint64_t{1} << name.size(); // of which there are less than 64
    }

    bool contains(std::string_view name) const
    {
        const bool maybe = name.size() < 64 && ((m_sizes >> name.size()) & 1U) != 0; // mostly not
        return maybe && std::any_of(m_names.begin(), m_names.end(), [name](std::string_view each) {
                   return each.size() == name.size() && equalsIgnoringCase(each, name);
               });
    }

private:
    std::array<std::string_view, Count> m_names;
    std::uint64_t m_sizes = 0; // a bit for each
};
template <typename... Names>
NameSet(Names...) -> NameSet<sizeof...(Names)>;

} // namespace patchbay::http
