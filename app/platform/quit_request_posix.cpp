#include "platform/quit_request.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace patchbay {

namespace {

// A signal handler may do next to nothing; writing to a pipe is allowed (POSIX.1-2008, 2.4.3).
std::array<int, 2> pipeEnds{-1, -1};

void wake(int)
{
    const char byte = 0;
    // If the pipe is full, a request is waiting already.
    [[maybe_unused]] const auto written = write(pipeEnds[1], &byte, 1);
}

} // namespace

void onQuitRequest(QObject *context, std::function<void()> work)
{
    if (pipe(pipeEnds.data()) != 0)
        return; // the signals then end the program the plain way
    for (const int end : pipeEnds)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context,
                     [notifier, work = std::move(work)] {
                         notifier->setEnabled(false);
                         work();
                     });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // a second request ends the program at once
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace patchbay
