// Puts one entry into somebody else's TOML file, and takes it out, without touching the rest.
//
// toml++ tells what the text says and where; the change itself is a splice of whole lines, so that
// comments, order and line ends stay. An entry is a table of its own at the end of the file:
//
//   [mcp_servers.celigo]
//   url = "http://127.0.0.1:47821/celigo/mcp"
//
// Entries come and go as JSON. Pure functions; every result has been read again and says the old
// content plus this change, or an error is given instead.

#pragma once

#include "base/result.h"
#include "clients/text_edit.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace patchbay {

// Errors: FileNotParsable with line and column.
Result<void> checkToml(const QByteArray &text);

// All that it says, as JSON. Errors: FileNotParsable.
Result<QByteArray> tomlContent(const QByteArray &text);

// The table `name` in the table at `at` as JSON, or nothing. Errors: FileNotParsable.
Result<std::optional<QByteArray>> tomlEntry(const QByteArray &text, const QStringList &at,
                                            const QString &name);

// `text` with `value` (a JSON object) as table `name` in the table at `at`; it replaces what stands
// there. The text is unchanged if it says so already.
// Errors: FileNotParsable (also if something on the way is not a table that can be added to).
Result<TextEdit> withTomlEntry(const QByteArray &text, const QStringList &at, const QString &name,
                               const QByteArray &value);

// `text` without `name`. With the scaffold that putting it in gave, these are the very bytes from
// before. Errors: FileNotParsable, EntryMissing.
Result<QByteArray> withoutTomlEntry(const QByteArray &text, const QStringList &at,
                                    const QString &name, const Scaffold &scaffold = {});

} // namespace patchbay
