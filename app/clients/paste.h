// What a person pastes into an app that we do not know: the same entry in the forms that apps ask
// for.
//
// Pure. Every text holds the app's own key, or starts the bridge under the app's name; nothing of
// the remote server's tokens.

#pragma once

#include "clients/plan.h"

namespace patchbay {

enum class PasteForm {
    Address, // for an app with a field for an address and one for headers
    AddressWithKey, // for one with a field for an address only
    Json, // an `mcpServers` block with the address
    JsonProgram, // one that starts the bridge, for apps that start programs only
    Toml,
    Yaml,
    Command, // a line that starts the bridge
};

struct PasteText {
    PasteForm form = PasteForm::Address;
    QString text; // as it is pasted; without a line end at its end
};

// The word for a form on the command line: "address", "json-program".
QString wordFor(PasteForm form);

// `client` is the id under which the app has its key. In the order to show them.
QList<PasteText> pasteTexts(const EntryValues &values, const QString &client, Os os);

// The parts of PasteForm::Address, for an app that asks for each.
QString authorizationHeader(const Secret &key); // "Bearer <key>"
QString addressWithKey(const EntryValues &values); // of PasteForm::AddressWithKey

// One argument of a command line as the shell of `os` takes it.
QString quotedForShell(const QString &argument, Os os);

} // namespace patchbay
