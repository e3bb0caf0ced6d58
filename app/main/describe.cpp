#include "main/describe.h"

#include "clients/catalogue.h"
#include "connections/connection_store.h"
#include "connections/server_presets.h"
#include "main/completions.h"
#include "main/manual.h"
#include "main/texts.h"

#include <cstdio>

namespace patchbay {

namespace {

void print(const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

KnownNames knownNames()
{
    KnownNames names;
    if (const auto catalogue = readCatalogue(Os::Linux)) {
        for (const Client &client : *catalogue)
            names.clients.push_back(client.id.toStdString());
    }
    if (const auto presets = readServerPresets()) {
        for (const ServerPreset &preset : *presets)
            names.presets.push_back(preset.id.toStdString());
    }
    return names;
}

} // namespace

int describe(const CLI::App &app, const GlobalOptions &global, const std::string &what)
{
    if (what == "servers") {
        ConnectionStore store(placesOfThisComputer(global.platform.dataDir).ourConfig);
        if (!store.load())
            return 1;
        const auto connections = store.connections();
        for (const Connection &connection : connections)
            print(connection.id.toStdString() + '\n');
        return 0;
    }
    const auto commands = describeCommands(app);
    if (what == "texts")
        print(textsToTranslate(commands));
    else if (what == "man")
        print(manualFor(commands));
    else if (what == "bash")
        print(bashCompletions(commands, knownNames()));
    else if (what == "zsh")
        print(zshCompletions(commands, knownNames()));
    else
        print(fishCompletions(commands, knownNames()));
    return 0;
}

} // namespace patchbay
