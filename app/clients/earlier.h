// Entries for the same server that somebody made before us: `npx mcp-remote …`, the plain address
// with or without a key, a second entry of our own under another name.
//
// Beside ours they make every tool appear twice, or open sign-in pages of their own. Pure: finds
// them in a text, never changes one. Entries of other servers are never found; "the same" is the
// same origin, path and query (a query may name an account), with or without a slash at the end.

#pragma once

#include "clients/entry_words.h"
#include "clients/settings_text.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace patchbay {

struct EarlierEntry {
    enum class Kind {
        Bridge, // a program that is given the server's address
        Address, // the server's address itself
        Ours, // calls us, but does not stand where we would put it
    };
    Kind kind = Kind::Bridge;
    QString path; // of the file
    QStringList at; // where it stands
    QString name;
    QString by; // "npx mcp-remote"; empty unless Bridge
    EntryKey key = EntryKey::None;
    // Whether to replace it unless the person says otherwise. Not one with a key of its own, which
    // may be another account's; nor one that is switched off, or of a program we do not know.
    bool expected = false;
    bool replaceable = true; // it can be taken out by itself

    friend bool operator==(const EarlierEntry &, const EarlierEntry &) = default;
};

// What makes an entry one of this server, or one of ours.
struct SameServer {
    QString url; // of the server; empty: nothing is looked for
    QString connection;
    QString localUrl; // of the relay for it
    QString bridge; // our program
    QStringList bridgeExtra;
};

// What it is, for the line that offers to replace it: "npx mcp-remote".
QString wordsFor(const EarlierEntry &entry);

bool isSameServer(const QString &x, const QString &y);

// The places in `content` that `at` leads to, where `*` stands for every name.
QList<QStringList> placesIn(const QJsonObject &content, const QStringList &at);

// Of the entries at `at`, which may hold `*`. `path` is only noted. None if the text cannot be
// read.
QList<EarlierEntry> earlierEntries(const QString &path, const QByteArray &text,
                                   const SettingsRules &rules, const QStringList &at,
                                   const SameServer &server);

} // namespace patchbay
