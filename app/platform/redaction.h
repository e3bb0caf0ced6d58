// Takes out of a text what looks like a secret.
//
// A safety net under the log and the report, not the rule: secrets are of type Secret and are not
// written anywhere. Takes out too much rather than too little, so a harmless "code=3" goes as well.

#pragma once

#include <QString>

namespace patchbay {

// Pure. Redacting twice changes nothing more.
QString redacted(const QString &text);

} // namespace patchbay
