// The system asks this program to end: SIGTERM or SIGINT, a closed console, a logout.

#pragma once

#include <functional>

class QObject;

namespace patchbay {

// Runs `work` on context's thread, once, at the first request. Call it once per program.
void onQuitRequest(QObject *context, std::function<void()> work);

} // namespace patchbay
