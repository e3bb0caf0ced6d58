// Lets one process at a time own a data folder: the one that runs the relay and refreshes tokens.
//
// A lock of the operating system, which it lifts when the process ends however it ends. So there is
// nothing that could be stale, no time to compare and no dead process to look for.

#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace patchbay {

class InstanceLock
{
public:
    // Makes `folder` (Places::ourRuntime) if it is not there.
    // Errors: RelayAlreadyRunning (detail names the process), FileNotWritable.
    static Result<std::unique_ptr<InstanceLock>> take(const QString &folder);
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    // Whoever this process becomes by startAnew holds it without a gap, in which somebody else
    // would take it: a bridge starts an owner when nobody answers. Does nothing on Windows.
    void leaveToSuccessor() const;

private:
    struct Private;
    explicit InstanceLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace patchbay
