// Entries that an app has moved into another file: VS Code's page for that takes them out of its
// mcp.json and writes them into Copilot's (microsoft/vscode-docs, migrate-customizations.md,
// 2026-09-30). They still call us with their own key, and so they are neither lost nor to be put
// back, but they are ours to take out.

#pragma once

#include "clients/client.h"
#include "clients/receipts.h"

#include <optional>

namespace patchbay {

struct MovedEntry {
    QString path;
    SettingsRules rules;
    QStringList at;
    QString lock;
    QString name;
};

// The first of the files that `client` may move to (Client::filesToMoveTo) in which an entry says
// all that ours said. To be asked where the entry is missing.
std::optional<MovedEntry> movedEntry(const Receipt &receipt, const Client &client,
                                     const Places &places);

// Where those files are.
QStringList pathsToMoveTo(const Client &client, const Places &places);

// Errors: FileNotParsable, those of exchange.
Result<void> takeOut(const MovedEntry &moved);

} // namespace patchbay
