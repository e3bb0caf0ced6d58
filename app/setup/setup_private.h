// What setup.cpp (address, sign-in), setup_apps.cpp (apps, test) and setup_restart.cpp share.

#pragma once

#include "clients/restart.h"
#include "connections/connection_store.h"
#include "setup/app_wiring.h"
#include "setup/setup.h"

#include <map>
#include <vector>

namespace patchbay {

struct Setup::Private {
    explicit Private(Parts p)
        : parts(std::move(p))
        , wiring(parts.platform, parts.store, parts.receipts)
    {
    }

    AppView *app(const QString &id);
    void planAgain();
    bool replaces(const QString &client, const EarlierEntry &earlier) const;
    WiringWishes wishesFor(const QString &client) const;

    Parts parts;
    AppWiring wiring;
    SetupView view;
    std::unique_ptr<SignInFlow> flow;
    std::map<QString, PreparedEntry> prepared; // by app id, for the chosen ones
    // What the person has said about earlier entries, by app id and name.
    std::map<std::pair<QString, QString>, bool> replaced;
    std::map<QString, Secret> keys; // of the apps that have been set up here
    std::map<QString, std::unique_ptr<RestartFlow>> restarts;
    bool looksForQuits = false;
    bool countsTools = false;
    // Answers of an attempt that the person has left behind are not for the one that runs now.
    int attempt = 0;
    OpenApps openApps = OpenApps::Leave; // as apply was told the last time
    int applied = 0; // how often; the answers of apps that were asked are for the last time only
};

} // namespace patchbay
