#include "platform/log.h"

#include "platform/files.h"
#include "platform/redaction.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdio>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Log *current = nullptr; // for the handler, which Qt calls without any context of ours

QString wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
    case QtFatalMsg:
        return u"error"_s;
    }
    return {};
}

} // namespace

LogFile::LogFile(const QString &folder, const QString &name, qint64 maxBytes)
    : m_path(folder + u'/' + name + ".log"_L1)
    , m_oldPath(folder + u'/' + name + ".1.log"_L1)
    , m_maxBytes(maxBytes)
    , m_file(m_path)
{
}

Result<void> LogFile::append(const QByteArray &line)
{
    const QByteArray text = line + '\n';
    if (const auto opened = open(); !opened)
        return opened;
    if (m_file.size() > 0 && m_file.size() + text.size() > m_maxBytes) {
        m_file.close();
        if (const auto removed = removeFile(m_oldPath); !removed)
            return removed;
        if (!QFile::rename(m_path, m_oldPath))
            return Error{ErrorCode::FileNotWritable, m_oldPath.toStdString()};
        if (const auto opened = open(); !opened)
            return opened;
    }
    if (m_file.write(text) != text.size() || !m_file.flush())
        return Error{m_file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                  : ErrorCode::FileNotWritable,
                     m_path.toStdString() + ": " + m_file.errorString().toStdString()};
    return {};
}

Result<void> LogFile::open()
{
    if (m_file.isOpen())
        return {};
    if (const auto made = makeFolder(QFileInfo(m_path).absolutePath()); !made)
        return made;
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (m_file.open(QIODevice::Append | QIODevice::WriteOnly, onlyOwner))
        return {};
    return Error{ErrorCode::FileNotWritable,
                 m_path.toStdString() + ": " + m_file.errorString().toStdString()};
}

Log::Log(const QString &folder, const QString &name, qint64 maxBytes)
    : m_file(folder, name, maxBytes)
{
    current = this;
    m_before = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    qInstallMessageHandler(m_before);
    current = nullptr;
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (current)
        current->write(type, context, message);
}

void Log::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString safe = redacted(message);
    if (type != QtDebugMsg && type != QtInfoMsg && m_before)
        m_before(type, context, safe);

    QString oneLine = safe;
    oneLine.replace(u'\n', "\n    "_L1);
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
        + wordFor(type) + u' ' + category + u": "_s + oneLine;
    const QMutexLocker locker(&m_mutex);
    const auto written = m_file.append(line.toUtf8());
    // Once, and not through Qt's logging, which would lead back here.
    if (!written && !m_complained) {
        m_complained = true;
        std::fprintf(stderr, "patchbay: no log is written: %s\n", written.error().detail.c_str());
    }
}

} // namespace patchbay
