// Who has decided what cannot be changed here, in words.

#pragma once

#include "platform/policy.h"

namespace patchbay {

QString nameOfDecider(const Policy &policy); // "Acme", or "your company"; within a sentence
QString setBy(const Policy &policy); // "Set by Acme"
// What stands where all of it is spoken of: "Managed by Acme", or that it cannot be read.
QString managedBy(const Policy &policy);

} // namespace patchbay
