// The way to the loop's thread for those who may come late: answers from other threads that
// arrive after their asker has ended find the door shut and are dropped.

#pragma once

#include "http/loop.h"

#include <functional>
#include <mutex>
#include <utility>

namespace patchbay::http {

class LoopDoor
{
public:
    explicit LoopDoor(Loop &loop)
        : m_loop(&loop)
    {
    }

    void shut()
    {
        const std::lock_guard lock(m_mutex);
        m_loop = nullptr;
    }

    void post(std::function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_loop != nullptr)
            m_loop->post(std::move(work));
    }

    // At once if called on the loop's thread.
    template <typename Work>
    void run(Work work)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_loop == nullptr)
                return;
            if (!m_loop->isOnLoop())
                return m_loop->post(std::move(work));
        }
        work();
    }

private:
    std::mutex m_mutex;
    Loop *m_loop;
};

} // namespace patchbay::http
