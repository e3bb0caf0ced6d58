// Puts one entry into somebody else's JSON file, and takes it out, without touching the rest.
//
// Works on spans of the text: comments, order, indentation, line ends, a byte order mark and a
// trailing comma stay as they are. Pure functions; every result has been read again and says the
// old content plus this change, or an error is given instead.

#pragma once

#include "base/json_scan.h"

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

// What had to be built to hold an entry, so that taking the entry out can take that along:
//
//   {}  ->  { "servers": { "ours": … } }        objects = 1, inside = ""
//
struct JsonScaffold {
    int objects = 0; // made around the entry, counted from it outwards; the whole document too
    QByteArray inside; // what stood between the braces of the object that was there, if it had no
                       // members; the whole text if the document was made

    friend bool operator==(const JsonScaffold &, const JsonScaffold &) = default;
};

struct JsonEdit {
    QByteArray text;
    JsonScaffold scaffold;
};

// The content, last of equal names. Errors: FileNotParsable.
Result<QJsonObject> readJson(const QByteArray &text, const JsonRules &rules);

// The text of the value of `name` in the object at `at`, or nothing. Errors: FileNotParsable.
Result<std::optional<QByteArray>> jsonEntry(const QByteArray &text, const JsonRules &rules,
                                            const QStringList &at, const QString &name);

// `text` with `value` (strict JSON) as `name` in the object at `at`, which is made where it is
// missing. Replaces a value that stands there. The text is unchanged if it says so already.
// Errors: FileNotParsable (also if something on the way is not an object).
Result<JsonEdit> withJsonEntry(const QByteArray &text, const JsonRules &rules,
                               const QStringList &at, const QString &name, const QByteArray &value);

// `text` without `name`, and without the scaffold if nothing else hangs on it by now. With the
// scaffold that putting it in gave, this gives the very bytes from before.
// Errors: FileNotParsable, EntryMissing.
Result<QByteArray> withoutJsonEntry(const QByteArray &text, const JsonRules &rules,
                                    const QStringList &at, const QString &name,
                                    const JsonScaffold &scaffold = {});

// The value as compact JSON with sorted names: equal for equal entries, however an app laid them
// out. Empty if it is not a JSON object.
QByteArray canonicalJson(const QByteArray &value);

} // namespace patchbay
