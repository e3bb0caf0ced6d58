// Takes lines out of pieces of any size.

#pragma once

#include <string>
#include <string_view>

namespace patchbay {

class Lines
{
public:
    template <typename Take>
    void feed(std::string_view piece, Take take)
    {
        std::size_t from = m_rest.size();
        m_rest += piece;
        std::size_t begin = 0;
        for (auto end = m_rest.find('\n', from); end != std::string::npos;
             end = m_rest.find('\n', begin)) {
            take(std::string_view(m_rest).substr(begin, end - begin));
            begin = end + 1;
        }
        m_rest.erase(0, begin);
        if (m_rest.empty() && m_rest.capacity() > 64 * 1024)
            m_rest.shrink_to_fit();
    }
    void clear() { m_rest.clear(); }

private:
    std::string m_rest;
};

} // namespace patchbay
