// Chooses for one app whether it may only call tools that change nothing (relay/read_only.h).
//
// Offered only where the server says of some of its tools that they do (`readOnlyHint`), since the
// app would be left with none elsewhere.

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QJsonArray>
#include <QString>

namespace patchbay {

class Owner;

enum class ToolsFor { Reading, Everything };

struct ToolCount {
    int readOnly = 0;
    int all = 0;
};

// `tools`: as a server lists them.
ToolCount countOf(const QJsonArray &tools);

// Gives what the server has, as far as it was asked (not for Everything).
// Errors: SetByPolicy, PolicyNotReadable, ConnectionUnknown, EntryMissing (the app is not set up
// for it), NoReadOnlyTools, those of listAllTools and of the store.
QFuture<Result<ToolCount>> choose(Owner &owner, const QString &connection, const QString &client,
                                  ToolsFor choice);

} // namespace patchbay
