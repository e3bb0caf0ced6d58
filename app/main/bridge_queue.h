// Bytes that wait to be sent, of which a part may have gone already.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace patchbay {

class Queue
{
public:
    std::size_t size() const { return m_bytes.size() - m_gone; }
    bool isEmpty() const { return size() == 0; }
    std::string_view rest() const { return std::string_view(m_bytes).substr(m_gone); }

    void add(std::string_view bytes)
    {
        if (m_gone > m_bytes.size() / 2) {
            m_bytes.erase(0, m_gone);
            m_gone = 0;
        }
        m_bytes += bytes;
    }
    // So many have been sent.
    void remove(std::size_t count)
    {
        m_gone += count;
        if (isEmpty())
            clear();
    }
    void clear()
    {
        m_bytes.clear();
        m_gone = 0;
        if (m_bytes.capacity() > keptAtMost)
            m_bytes.shrink_to_fit();
    }

private:
    static constexpr std::size_t keptAtMost = 1024UL * 1024;

    std::string m_bytes;
    std::size_t m_gone = 0;
};

} // namespace patchbay
