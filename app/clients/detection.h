// Which AI apps are on this computer, and why we think so.

#pragma once

#include "clients/client.h"

#include <QDateTime>

namespace patchbay {

class Processes;

struct DetectedClient {
    Client client;
    bool installed = false; // a program, bundle or package was found
    bool used = false; // its settings were found
    bool running = false;
    QDateTime lastUsed; // of its settings; invalid: not known
    QString evidence; // "Installed, last used today", to show under the name
    QStringList found; // the paths that showed it, for Details
};

// Every client of the catalogue, found or not, in its order. Reads the file system; blocking, fast.
QList<DetectedClient> detectClients(const QList<Client> &catalogue, const Places &places,
                                    const Processes &processes, const QDateTime &now);

} // namespace patchbay
