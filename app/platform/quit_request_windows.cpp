#include "platform/quit_request.h"

#include <QMetaObject>
#include <QPointer>

#include <windows.h>

namespace patchbay {

namespace {

QPointer<QObject> receiver;
std::function<void()> whatToDo;

// Called on a thread of the system's; FALSE the second time lets the system end the program.
BOOL WINAPI consoleEvent(DWORD)
{
    if (!receiver || !whatToDo)
        return FALSE;
    QMetaObject::invokeMethod(receiver, std::exchange(whatToDo, nullptr));
    return TRUE;
}

} // namespace

// Windows of ours are told of a logout by Qt itself; this is for programs in a console.
void onQuitRequest(QObject *context, std::function<void()> work)
{
    receiver = context;
    whatToDo = std::move(work);
    SetConsoleCtrlHandler(consoleEvent, TRUE);
}

} // namespace patchbay
