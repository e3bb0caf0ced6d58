// What an entry in an app's file calls, in words: an address, or a program with all its arguments,
// in whichever of the many spellings (clients.md, section 1c).

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace patchbay {

// The address of an entry that needs no program, or empty.
QString addressIn(const QJsonObject &entry);

// Every word of the command line of an entry that starts a program; what stands in one string, or
// behind "sh -c", is taken apart. Variables that the entry itself sets are filled in.
QStringList commandWords(const QJsonObject &entry);

// Header name and value pairs, from members and from --header arguments, as "name: value".
QStringList headersIn(const QJsonObject &entry);

// The file's name at the end of a path of any system, without .exe, .cmd and the like.
QString programName(const QString &path);

// What a word names as a package: "mcp-remote" for mcp-remote@latest, @x/mcp-remote@1 and
// …/node_modules/mcp-remote/dist/proxy.js. Every part that may be one, in lower case.
QStringList packageNames(const QString &word);

// How an entry lets itself in, as far as the file tells.
enum class EntryKey {
    None, // it signs in, or needs not
    Named, // a key that is kept elsewhere: a variable, an input
    Clear, // a key that everybody can read who can read the file
};
EntryKey keyIn(const QJsonObject &entry);

// Whether what bears this name is usually a secret: "Authorization", "API_TOKEN", "x-api-key".
bool isSecretName(QStringView name);

} // namespace patchbay
