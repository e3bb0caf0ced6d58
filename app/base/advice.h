// What a person reads when something went wrong: what happened, and what to do next.
//
// The wizard, the tray, the chat, the command line and the report all show the same words.
// No trade words, no blame; codes and `detail` belong under "Details".

#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace patchbay {

struct Advice {
    std::string happened; // one sentence
    std::string next; // one sentence; what to do now
    std::string button; // the verb of the obvious remedy, or empty
};

// `server` is the name a person knows the server by ("Celigo"), `app` the AI app's name; either
// may be empty, then the sentence speaks of "the server" and "the app".
Advice adviceFor(const Error &error, std::string_view server = {}, std::string_view app = {});

// The same as a translator gets it, with %server, %Server (which begins a sentence), %app, %App and
// %Settings (of the app) in the place of the names.
Advice adviceToTranslate(ErrorCode code);

} // namespace patchbay
