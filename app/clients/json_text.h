// Puts one entry into somebody else's JSON file, and takes it out, without touching the rest.
//
// Works on spans of the text: comments, order, indentation, line ends, a byte order mark and a
// trailing comma stay as they are. Pure functions; every result has been read again and says the
// old content plus this change, or an error is given instead.

#pragma once

#include "base/json_scan.h"
#include "clients/text_edit.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace patchbay {

// What the file's owner reads without complaint. Other files are refused, never mended.
struct JsonRules {
    JsonAllow allow;
    bool emptyFile = false; // nothing but blanks counts as "no settings"
};

// The content, last of equal names. Errors: FileNotParsable.
Result<QJsonObject> readJson(const QByteArray &text, const JsonRules &rules);

// The text of the value of `name` in the object at `at`, or nothing. Errors: FileNotParsable.
Result<std::optional<QByteArray>> jsonEntry(const QByteArray &text, const JsonRules &rules,
                                            const QStringList &at, const QString &name);

// `text` with `value` (strict JSON) as `name` in the object at `at`, which is made where it is
// missing. Replaces a value that stands there. The text is unchanged if it says so already.
// Errors: FileNotParsable (also if something on the way is not an object).
Result<TextEdit> withJsonEntry(const QByteArray &text, const JsonRules &rules,
                               const QStringList &at, const QString &name, const QByteArray &value);

// `text` without `name`, and without the scaffold if nothing else hangs on it by now. With the
// scaffold that putting it in gave, this gives the very bytes from before.
// Errors: FileNotParsable, EntryMissing.
Result<QByteArray> withoutJsonEntry(const QByteArray &text, const JsonRules &rules,
                                    const QStringList &at, const QString &name,
                                    const Scaffold &scaffold = {});

// The value as compact JSON with sorted names: equal for equal entries, however an app laid them
// out. Empty if it is not a JSON object.
QByteArray canonicalJson(const QByteArray &value);

} // namespace patchbay
