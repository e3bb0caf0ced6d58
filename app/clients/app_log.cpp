#include "clients/app_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lastBytes = 256LL * 1024;

QString endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > lastBytes)
        file.seek(file.size() - lastBytes);
    return QString::fromUtf8(file.read(lastBytes));
}

// "2025-06-07T10:10:44.197Z [fetch] [error] …" (modelcontextprotocol/servers #1748), or the local
// time: "2025-05-20 12:02:46.493 [info] …" (dynatrace-oss/dynatrace-mcp #20).
QDateTime timeOf(const QString &line)
{
    const QDateTime time = QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODateWithMs);
    const QString local = u"yyyy-MM-dd HH:mm:ss.zzz"_s;
    return time.isValid() && line.contains(u'T') && line.indexOf(u'T') < line.indexOf(u' ')
        ? time
        : QDateTime::fromString(line.left(local.size()), local);
}

// Of the files that fit a path with stars in the names of folders, the one that was last written:
// editors keep logs by start and by window.
QString newestAt(const QString &path)
{
    const auto star = path.indexOf(u'*');
    if (star < 0)
        return path;
    const auto begin = path.lastIndexOf(u'/', star);
    const auto end = path.indexOf(u'/', star);
    if (begin < 0 || end < 0)
        return {};
    const QDir parent(path.left(begin));
    QString newest;
    QDateTime when;
    const QStringList folders =
        parent.entryList({path.mid(begin + 1, end - begin - 1)}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        const QString found = newestAt(QString(parent.filePath(folder) + path.mid(end)));
        const QFileInfo file(found);
        if (found.isEmpty() || !file.isFile() || (when.isValid() && file.lastModified() <= when))
            continue;
        newest = found;
        when = file.lastModified();
    }
    return newest;
}

// What an app writes when it tries again, or when it has succeeded.
bool isNewTry(const QString &line)
{
    static const QStringList words{u"Initializing server"_s, u"Starting server "_s,
                                   u"Connection state: Running"_s, u"Handling ReloadClient"_s,
                                   u"Handling CreateClient"_s};
    return std::any_of(words.begin(), words.end(),
                       [&line](const QString &word) { return line.contains(word); });
}

} // namespace

// The words are those of Node.js and of Windows' command line: punkpeye/mcp-remote #52,
// modelcontextprotocol/servers #64 and #1748, mark3labs/mcp-filesystem-server #6.
std::optional<AppComplaint::Kind> complaintOf(const QString &line)
{
    using Kind = AppComplaint::Kind;
    const auto says = [&line](const QStringList &words) {
        return std::any_of(words.begin(), words.end(), [&line](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
    };
    if (says({u"ENOENT"_s, u"No such file or directory"_s, u"is not recognized as"_s,
              u"cannot find the file"_s, u"cannot find the path"_s}))
        return Kind::ProgramNotFound;
    if (says({u"EACCES"_s, u"EPERM"_s, u"Permission denied"_s, u"Access is denied"_s,
              u"blocked by group policy"_s, u"contains a virus"_s}))
        return Kind::NotAllowed;
    if (says({u"is not valid JSON"_s, u"Unexpected token"_s, u"in JSON at position"_s,
              u"Error reading or parsing config"_s}))
        return Kind::SettingsNotRead;
    if (says({u"Request timed out"_s, u"-32001"_s}))
        return Kind::TookTooLong;
    if (says({u"Server disconnected"_s, u"transport closed unexpectedly"_s,
              u"Could not attach to MCP server"_s, u"-32000"_s, u"Connection closed"_s,
              u"ECONNREFUSED"_s, u"fetch failed"_s}))
        return Kind::ConnectionLost;
    return std::nullopt;
}

std::optional<AppComplaint> complaintIn(const Client &client, const Places &places,
                                        const QString &name, const QDateTime &since)
{
    std::optional<AppComplaint> last;
    for (QString pathTemplate : client.logs) {
        const bool isOfAll = !pathTemplate.contains("{name}"_L1);
        const QString path = newestAt(fillPlaces(pathTemplate.replace("{name}"_L1, name), places));
        if (path.isEmpty())
            continue;
        QDateTime when;
        const QStringList lines = endOf(path).split(u'\n', Qt::SkipEmptyParts);
        std::optional<AppComplaint> here;
        for (const QString &line : lines) {
            if (const QDateTime time = timeOf(line); time.isValid())
                when = time;
            if (!when.isValid() || when < since
                || (isOfAll && !line.contains(QString(u'[' + name + u']'))))
                continue;
            // A new try: what it complained of before is over.
            if (isNewTry(line))
                here.reset();
            const auto kind = complaintOf(line);
            // What comes after the first complaint of a try is its consequence.
            if (kind && !here)
                here = AppComplaint{*kind, line.trimmed(), path};
        }
        if (here)
            last = here;
    }
    return last;
}

} // namespace patchbay
