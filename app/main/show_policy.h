// `patchbayctl policy`: what an admin has decided on this computer, or would with a file.

#pragma once

#include <QString>

namespace patchbay {

// `file` empty: what is in force here. Exit code 0; 1 where it cannot be read.
int showPolicy(const QString &file, bool json);

} // namespace patchbay
