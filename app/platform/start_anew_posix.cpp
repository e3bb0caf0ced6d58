#include "platform/start_anew.h"

#include <QFile>
#include <QList>

#include <unistd.h>

namespace patchbay {

// The process stays, and with it the number that a service manager knows.
int startAnew(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    QList<char *> pointers;
    for (QByteArray &word : words)
        pointers.append(word.data());
    pointers.append(nullptr);
    ::execv(pointers.first(), pointers.data());
    return 1;
}

} // namespace patchbay
