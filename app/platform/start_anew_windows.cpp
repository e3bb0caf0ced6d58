#include "platform/start_anew.h"

#include <QProcess>

namespace patchbay {

int startAnew(const QString &program, const QStringList &arguments)
{
    return QProcess::startDetached(program, arguments) ? 0 : 1;
}

} // namespace patchbay
