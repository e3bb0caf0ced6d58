#include "clients/old_sign_in.h"

#include "platform/files.h"

#include <QCryptographicHash>
#include <QDir>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// mcp-remote 0.15.1 (getConfigDir, getServerUrlHash): $MCP_REMOTE_CONFIG_DIR or ~/.mcp-auth, in it
// mcp-remote-v1, with older versions mcp-remote-0.1.9 and the like; files are named after the MD5
// of the address as it was given, then _tokens.json, _client_info.json and others. 2026-11-28.
QString storeOf(const Places &places)
{
    const QString given = places.environment.value(u"MCP_REMOTE_CONFIG_DIR"_s);
    return given.isEmpty() ? QString(places.home + "/.mcp-auth"_L1) : QDir::cleanPath(given);
}

QString hashOf(const QString &url)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace

QStringList oldSignInFiles(const Places &places, const QString &url)
{
    if (url.isEmpty() || places.home.isEmpty())
        return {};
    const QString bare = url.endsWith(u'/') ? url.chopped(1) : url;
    QStringList names;
    for (const QString &one : {bare, QString(bare + u'/')})
        names += hashOf(one) + "_*"_L1;
    QStringList found;
    const QDir store(storeOf(places));
    const auto versions =
        store.entryList({u"mcp-remote-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &version : versions) {
        const auto files =
            QDir(store.filePath(version)).entryList(names, QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &file : files)
            found += store.filePath(version) + u'/' + file;
    }
    return found;
}

Result<void> deleteOldSignIn(const QStringList &files)
{
    for (const QString &file : files) {
        if (auto removed = removeFile(file); !removed)
            return removed;
    }
    return {};
}

} // namespace patchbay
