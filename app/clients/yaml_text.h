// Puts one entry into somebody else's YAML file, and takes it out, without touching the rest.
//
// yaml-cpp tells what the text says and where; the change itself is a splice, so that comments,
// order, indentation and line ends stay. An entry is the first member of its mapping:
//
//   extensions:
//     celigo:
//       type: streamable_http
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
Result<void> checkYaml(const QByteArray &text);

// All that it says, as JSON. Errors: FileNotParsable.
Result<QByteArray> yamlContent(const QByteArray &text);

// The value of `name` in the mapping at `at` as JSON, or nothing. Errors: FileNotParsable.
Result<std::optional<QByteArray>> yamlEntry(const QByteArray &text, const QStringList &at,
                                            const QString &name);

// `text` with `value` (a JSON object) as `name` in the mapping at `at`, which is made where it is
// missing. Replaces what stands there. The text is unchanged if it says so already.
// Errors: FileNotParsable (also if something on the way is not a mapping that can be added to).
Result<TextEdit> withYamlEntry(const QByteArray &text, const QStringList &at, const QString &name,
                               const QByteArray &value);

// `text` without `name`, and without the scaffold if nothing else hangs on it by now. With the
// scaffold that putting it in gave, these are the very bytes from before.
// Errors: FileNotParsable, EntryMissing.
Result<QByteArray> withoutYamlEntry(const QByteArray &text, const QStringList &at,
                                    const QString &name, const Scaffold &scaffold = {});

} // namespace patchbay
