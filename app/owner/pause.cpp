#include "owner/pause.h"

#include "connections/connection_store.h"
#include "platform/clock.h"

#include <algorithm>

namespace patchbay {

namespace {

// Clocks that run a delay may stand still while the computer sleeps.
constexpr std::chrono::milliseconds betweenLooks{60'000};

} // namespace

Pause::Pause(ConnectionStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &ConnectionStore::changed, this, &Pause::follow);
    follow();
}

Result<void> Pause::begin(std::chrono::minutes length)
{
    return m_store.setPausedUntil(
        m_clock.now().addSecs(std::chrono::duration_cast<std::chrono::seconds>(length).count()));
}

Result<void> Pause::end()
{
    return isOn() ? m_store.setPausedUntil({}) : Result<void>();
}

bool Pause::isOn() const
{
    return m_store.pausedUntil().isValid();
}

void Pause::follow()
{
    if (m_looksLater || !isOn())
        return;
    const std::chrono::milliseconds left(m_clock.now().msecsTo(m_store.pausedUntil()));
    lookIn(std::clamp(left, std::chrono::milliseconds(0), betweenLooks));
}

void Pause::lookIn(std::chrono::milliseconds delay)
{
    m_looksLater = true;
    m_clock.after(delay, this, [this] {
        m_looksLater = false;
        if (!isOn())
            return;
        if (m_clock.now() < m_store.pausedUntil())
            follow();
        else if (!end()) // could not be written: a full disk
            lookIn(betweenLooks);
    });
}

} // namespace patchbay
