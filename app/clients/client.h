// One AI app as a value: where its settings are, what an entry looks like, how it takes effect.
//
// Read from resources/clients/<id>.json by catalogue; the vocabulary is described in
// resources/clients/README.md.

#pragma once

#include "clients/settings_text.h"
#include "platform/places.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

// How a change reaches the running app.
enum class TakesEffect {
    AtOnce,
    NewSession, // the next session of a command line program
    Restart, // a full quit and start; closing the window is not enough
    Refresh, // a button in the app
};

// One thing that shows that the app is here. Exactly one of program and path is set.
struct DetectionRule {
    enum class Shows { Installed, Used };
    Shows shows = Shows::Installed;
    QString program; // a program's name
    QString path; // template of a file or folder
};

// One settings file. An app may read several (Windsurf); each gets its own entry.
struct ConfigFile {
    struct Place {
        QString path; // template; /*/ stands for every folder there, if the file is in it
        QString ifFolder; // template of a folder that must exist for this place to count, or empty
        QString ifFile = {}; // or of a file
    };
    QList<Place> places; // best first; none: the app has no such file on this system
    SettingsRules rules; // what the app reads
    QStringList at; // the object that holds the entries: {"mcpServers"}
    QByteArray entry; // JSON template, with {url}, {key}, {bridge}, {connection}, {client}, {name}
    QByteArray direct; // the same for an app that signs in itself, with {server}; or empty
    // Where else the app looks for entries; there one of the same name takes the place of ours, and
    // one for the same server stands beside it. `*` in `at` stands for every name.
    struct Also {
        QString beside; // name of another file in the same folder, or empty: the same file
        QStringList at;
    };
    QList<Also> alsoIn;
    QString lock; // name of the lock the app takes while it writes, in the same folder; or empty
};

// An address of the app's own that makes it offer to add an entry by itself.
struct InstallLink {
    QString open; // template with {name}, and {json} or {base64} of the entry; empty: it has none
    QByteArray entry; // JSON template; starts the bridge, since a link must hold no key
};

// How the app's own program tells what it makes of its settings. Asking it changes nothing: it
// runs in a home made for the question (ask.h).
struct AskRule {
    QStringList run; // program and arguments
    QMap<QString, QString> environment; // templates; {home} is the home made for the question
    QStringList without; // members of the file that make it run or load other things
    // Regular expressions, with {name} of the entry, on what it prints.
    QString connected; // it has called the server; empty: it never does
    QString read; // it knows the entry
};

// A company's file in which a setting of the app is decided; with one of these values it leaves out
// what we write.
struct CompanySetting {
    QStringList files; // templates
    QString setting; // a member of the file
    QStringList values;
};

struct Client {
    QString id; // "claude-desktop"
    QString name; // "Claude"
    int order = 0; // where it stands among the others
    QList<DetectionRule> detect;
    QList<ConfigFile> files;
    QString movesTo; // id of the app into whose files it may move entries by itself, or empty
    QList<ConfigFile> filesToMoveTo; // those
    InstallLink link;
    TakesEffect takesEffect = TakesEffect::Restart;
    QStringList reservedNames; // that it refuses as an entry's name
    QStringList processes; // of its main process: a file name, or with a slash a part of the path
    bool rewritesFile = false; // from memory, while it runs: written while it is quit
    QStringList start; // program and arguments, where starting the running file is not enough
    std::optional<AskRule> ask;
    QStringList logs; // templates, also with {name} of the entry; what it says of our entry
    QStringList
        managedBy; // templates of files of the company's; one that is there has the only say
    CompanySetting forbiddenBy; // without a setting: there is none
    QString afterwards; // one sentence for the person, or empty
    QString discontinued; // why it cannot be set up any more, and what to do instead; or empty
    QString source; // where this was learnt
    QString checked; // ISO date
};

// The same text with {home}, {config}, {localData}, {env:NAME} and {env:NAME|fallback} filled in.
// Empty if it names a variable that is not set and has no fallback.
QString fillPlaces(const QString &pathTemplate, const Places &places);

// Whether it can sign in to a server itself, with every file that it reads.
bool signsInItself(const Client &client);

// The path of the first place that counts here, or empty. Looks whether folders exist.
QString pathOf(const ConfigFile &file, const Places &places);

// Every file that counts here: that one, or those that a place with /*/ leads to.
QStringList pathsOf(const ConfigFile &file, const Places &places);

} // namespace patchbay
