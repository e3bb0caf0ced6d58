// What putting an entry into a settings file gives, whatever the file's format.

#pragma once

#include <QByteArray>

namespace patchbay {

// What had to be built to hold an entry, so that taking the entry out can take that along:
//
//   {}  ->  { "servers": { "ours": … } }        objects = 1, inside = ""
//
struct Scaffold {
    int objects = 0; // made around the entry, counted from it outwards; the whole document too
    QByteArray inside; // what stood in the object that was there, if it had no members; the whole
                       // text if the document was made; in TOML and YAML also the line ends that
                       // were added ahead of what was made

    friend bool operator==(const Scaffold &, const Scaffold &) = default;
};

struct TextEdit {
    QByteArray text;
    Scaffold scaffold;
};

} // namespace patchbay
