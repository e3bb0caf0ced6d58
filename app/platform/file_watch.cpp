#include "platform/file_watch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QSet>

#include <utility>

namespace patchbay {

namespace {

// The folder that would have to change before the file can be there.
QString nearestFolder(const QString &file)
{
    QFileInfo folder(QFileInfo(file).absolutePath());
    while (!folder.isDir() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.absoluteFilePath();
}

class SystemFileWatch : public FileWatch
{
public:
    void follow(const QStringList &files, QObject *context, std::function<void()> told) override
    {
        m_context = context;
        m_told = std::move(told);
        if (!m_watcher && files.isEmpty())
            return;
        if (!m_watcher)
            makeWatcher();
        QSet<QString> existing;
        QSet<QString> folders;
        for (const QString &file : files) {
            // A settings file may be a link into a folder of dot files.
            const QString real = QFileInfo(file).canonicalFilePath();
            for (const QString &path : {file, real}) {
                if (path.isEmpty())
                    continue;
                folders.insert(nearestFolder(path));
                if (QFileInfo::exists(path))
                    existing.insert(path);
            }
        }
        // The files always anew: what has the name now need not be what had it before.
        if (const QStringList old = m_watcher->files(); !old.isEmpty())
            m_watcher->removePaths(old);
        const QStringList known = m_watcher->directories();
        for (const QString &folder : known) {
            if (!folders.remove(folder))
                m_watcher->removePath(folder);
        }
        if (const QSet<QString> all = existing + folders; !all.isEmpty())
            m_watcher->addPaths(all.values()); // one that cannot be followed is left to polling
    }

private:
    void makeWatcher()
    {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        const auto tell = [this] {
            if (m_context && m_told)
                m_told();
        };
        QObject::connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, m_watcher.get(), tell);
        QObject::connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, m_watcher.get(),
                         tell);
    }

    std::unique_ptr<QFileSystemWatcher> m_watcher; // made late: most programs follow nothing
    QPointer<QObject> m_context;
    std::function<void()> m_told;
};

} // namespace

std::unique_ptr<FileWatch> makeFileWatch()
{
    return std::make_unique<SystemFileWatch>();
}

} // namespace patchbay
