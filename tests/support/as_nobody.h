// For a test of what may not be read or written: rights do not bind root, who the tests may well
// run as.

#pragma once

#include <QFile>
#include <QString>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace patchbay {

// While it lives, the whole process has the rights of nobody. Open nothing of the source tree then:
// it may stand in a folder that is root's alone.
class AsNobody
{
public:
    AsNobody() { m_changed = ::geteuid() == 0 && ::seteuid(65534) == 0; }
    ~AsNobody()
    {
        if (m_changed && ::seteuid(0) != 0)
            std::abort();
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

    // False where there is no such user, or the tests' folder is not for others to enter.
    static bool canWork(const QString &folder)
    {
        const AsNobody nobody;
        return ::geteuid() != 0
            && ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK,
                           AT_EACCESS)
            == 0;
    }

private:
    bool m_changed = false;
};

} // namespace patchbay
