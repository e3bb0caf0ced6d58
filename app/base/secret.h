// A token, key or password: kept out of logs by its type, wiped when it goes.
//
// Call `reveal` only where the secret is sent or stored. There is no stream operator and no
// conversion on purpose.

#pragma once

#include <string>
#include <string_view>

namespace patchbay {

class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string text);
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_text.empty(); }
    const std::string &reveal() const { return m_text; }

    // Takes the same time whatever the first difference is; only the length may show.
    bool equals(std::string_view other) const;

private:
    void wipe();

    std::string m_text;
};

} // namespace patchbay
