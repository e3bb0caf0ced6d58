// Keeps the apps from their servers for a while, since the person wants it so: the store remembers
// until when, relay_host refuses, and here it ends in time.

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

namespace patchbay {

class Clock;
class ConnectionStore;

class Pause : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes usual{60};

    Pause(ConnectionStore &store, Clock &clock, QObject *parent = nullptr);

    // From now on; also longer or shorter than it was. Errors: those of the store.
    Result<void> begin(std::chrono::minutes length = usual);
    Result<void> end();
    bool isOn() const;

private:
    void follow();
    void lookIn(std::chrono::milliseconds delay);

    ConnectionStore &m_store;
    Clock &m_clock;
    bool m_looksLater = false;
};

} // namespace patchbay
