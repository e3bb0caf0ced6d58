// Takes leave for a newer version of this program.

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

// Becomes what stands at `program` by now; on Windows starts it and returns. To be called last,
// when all that must not be there twice has gone. The value is an exit code.
int startAnew(const QString &program, const QStringList &arguments);

} // namespace patchbay
