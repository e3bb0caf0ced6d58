#include "base/secret.h"

#include <utility>

namespace patchbay {

Secret::Secret(std::string text)
    : m_text(std::move(text))
{
}

// A short string is copied, not moved, so what is left behind must be wiped as well.
Secret::Secret(Secret &&other) noexcept
    : m_text(std::move(other.m_text))
{
    other.wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_text = other.m_text;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_text = std::move(other.m_text);
        other.wipe();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::equals(std::string_view other) const
{
    if (m_text.size() != other.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < other.size(); ++i)
        difference |= static_cast<unsigned char>(m_text[i]) ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

void Secret::wipe()
{
    // volatile: the compiler may not drop writes to memory that is about to be freed.
    volatile char *bytes = m_text.data();
    for (std::size_t i = 0; i < m_text.size(); ++i)
        bytes[i] = 0;
    m_text.clear();
}

} // namespace patchbay
