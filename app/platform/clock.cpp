#include "platform/clock.h"

#include "platform/system_parts.h"

#include <QTimer>

#include <utility>

namespace patchbay {

namespace {

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds sinceStart() const override { return system_parts::sinceBoot(); }
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> work) override
    {
        QTimer::singleShot(delay, context, std::move(work));
    }
};

} // namespace

std::unique_ptr<Clock> makeClock()
{
    return std::make_unique<SystemClock>();
}

} // namespace patchbay
