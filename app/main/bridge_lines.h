// Takes lines out of pieces of any size.

#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace patchbay {

class Lines
{
public:
    // Gives each line that is whole now, with its \n; valid until `take` returns.
    template <typename Take>
    void feed(std::string_view piece, Take take)
    {
        for (auto end = piece.find('\n'); end != std::string_view::npos; end = piece.find('\n')) {
            const std::string_view line = piece.substr(0, end + 1);
            piece.remove_prefix(end + 1);
            if (m_begun.empty()) {
                take(line); // the usual case: nothing is copied
            } else {
                m_begun += line;
                take(std::string_view(m_begun));
                m_begun.clear();
            }
        }
        // Of what is large already more is expected than a doubling each time would make room for.
        if (m_begun.size() > large && m_begun.size() + piece.size() > m_begun.capacity())
            m_begun.reserve(std::max(roomOfLarge, 2 * m_begun.capacity()));
        m_begun += piece;
    }
    // The line that has not ended yet.
    std::string_view begun() const { return m_begun; }
    void clear() { m_begun.clear(); }

    // The memory that a large line has taken is kept for the next, until it is given back.
    bool holdsMuch() const { return m_begun.capacity() > large; }
    void giveBack()
    {
        if (m_begun.size() <= large)
            m_begun.shrink_to_fit();
    }

    static constexpr std::size_t large = 64UL * 1024;

private:
    static constexpr std::size_t roomOfLarge = 1024UL * 1024 + large;

    std::string m_begun;
};

} // namespace patchbay
