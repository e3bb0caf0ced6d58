// Settings files made up from a seed, laid out in styles made up as well: what the laws of style.md
// are tried on, here and by parsers that are not ours (tests/journeys/formats.mjs).

#pragma once

#include "clients/settings_text.h"

namespace patchbay {

struct RandomDocument {
    QByteArray text;
    SettingsRules rules;
    QStringList at; // where an entry is to go
    bool oddNames = false; // halves of surrogate pairs, which other parsers read differently
};

RandomDocument randomJson(quint32 seed);
RandomDocument randomToml(quint32 seed);
RandomDocument randomYaml(quint32 seed);

} // namespace patchbay
