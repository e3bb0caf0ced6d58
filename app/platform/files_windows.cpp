#include "platform/system_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <windows.h>

#include <algorithm>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
}

Error failure(const QString &path, DWORD number)
{
    const bool full = number == ERROR_DISK_FULL || number == ERROR_HANDLE_DISK_FULL;
    return Error{full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                 path.toStdString() + ": "
                     + qt_error_string(static_cast<int>(number)).toStdString()};
}

// Writes a new file to the disk; 0 or the system's error number.
DWORD writeNew(const std::wstring &path, const QByteArray &content)
{
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return ::GetLastError();
    DWORD problem = 0;
    for (qsizetype done = 0; done < content.size() && problem == 0;) {
        const auto piece =
            static_cast<DWORD>(std::min<qsizetype>(content.size() - done, 16 * 1024 * 1024));
        DWORD count = 0;
        if (::WriteFile(file, content.constData() + done, piece, &count, nullptr))
            done += count;
        else
            problem = ::GetLastError();
    }
    if (problem == 0 && !::FlushFileBuffers(file))
        problem = ::GetLastError();
    if (!::CloseHandle(file) && problem == 0)
        problem = ::GetLastError();
    return problem;
}

} // namespace

Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = ::GetFileAttributesW(native(path).c_str()) == INVALID_FILE_ATTRIBUTES
            && (::GetLastError() == ERROR_FILE_NOT_FOUND
                || ::GetLastError() == ERROR_PATH_NOT_FOUND);
        return Error{missing ? ErrorCode::FileMissing : ErrorCode::FileNotReadable,
                     path.toStdString() + ": " + file.errorString().toStdString()};
    }
    if (file.size() > maxBytes)
        return Error{ErrorCode::FileTooLarge, path.toStdString()};
    const QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileNotReadable,
                     path.toStdString() + ": " + file.errorString().toStdString()};
    if (content.size() > maxBytes)
        return Error{ErrorCode::FileTooLarge, path.toStdString()};
    return content;
}

// The mode plays no part: a new file inherits the access control list of its folder, which in the
// person's profile admits them, administrators and the system; ReplaceFile keeps that of the old.
Result<void> replaceWhole(const QString &path, const QByteArray &content, FileAccess)
{
    const std::wstring target = native(path);
    const DWORD attributes = ::GetFileAttributesW(target.c_str());
    const bool existed = attributes != INVALID_FILE_ATTRIBUTES;
    if (existed && attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_READONLY))
        return Error{ErrorCode::FileNotWritable, path.toStdString() + ": read-only"};

    const QString draftPath = path + ".patchbay-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    const std::wstring draft = native(draftPath);
    DWORD problem = writeNew(draft, content);
    const auto written = problem == 0 ? readWhole(draftPath, content.size()) : QByteArray();
    const bool verified = written.has_value() && *written == content;
    if (problem == 0 && verified) {
        const bool done = existed
            ? ::ReplaceFileW(target.c_str(), draft.c_str(), nullptr, 0, nullptr, nullptr)
            : ::MoveFileExW(draft.c_str(), target.c_str(), MOVEFILE_WRITE_THROUGH);
        if (done)
            return {};
        problem = ::GetLastError();
    }
    ::DeleteFileW(draft.c_str());
    if (problem == 0)
        return Error{ErrorCode::FileNotVerified, path.toStdString()};
    return failure(path, problem);
}

} // namespace patchbay::system_parts
