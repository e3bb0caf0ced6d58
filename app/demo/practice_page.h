// The pages of the practice server, as whole answers: plain HTML that works without scripts.

#pragma once

#include "http/message.h"

#include <string>
#include <string_view>

namespace patchbay::demo {

struct Answer {
    int status = 200;
    http::Headers headers;
    std::string body;
};

// Asks whether `clientName` may use the practice server. The answer comes back as a form with
// `transaction` and `decision` (allow or deny) to /practice/authorize.
Answer consentPage(std::string_view clientName, std::string_view transaction);

// Says why signing in cannot go on. `reason` is one sentence.
Answer problemPage(std::string_view reason);

} // namespace patchbay::demo
