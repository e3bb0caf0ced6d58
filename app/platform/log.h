// Writes what the program logs into a file of bounded size.
//
// Qt's message handler is one for the whole process, so there is one Log at a time, made in main/.
// Every line goes through `redacted`. Warnings go on to the handler that was there before as well.

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QMessageLogContext>
#include <QMutex>
#include <QString>

namespace patchbay {

// Appends lines to <folder>/<name>.log. When that would grow over `maxBytes`, it becomes
// <name>.1.log in place of the former one.
class LogFile
{
public:
    LogFile(const QString &folder, const QString &name, qint64 maxBytes);

    // UTF-8. Errors: FileNotWritable, DiskFull; the line is then lost.
    Result<void> append(const QByteArray &line);

private:
    Result<void> open();

    QString m_path;
    QString m_oldPath;
    qint64 m_maxBytes;
    QFile m_file;
};

class Log
{
public:
    // `folder` is Places::ourState, `name` that of the program.
    Log(const QString &folder, const QString &name, qint64 maxBytes = 1024 * 1024);
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);

    QMutex m_mutex;
    LogFile m_file;
    QtMessageHandler m_before;
    bool m_complained = false;
};

} // namespace patchbay
