// Settings files as they may be shown: what other entries keep in them (keys, tokens, values of
// variables and headers) replaced by dots. Hides too much rather than too little; what is written
// into a file never comes from here.

#pragma once

#include "clients/settings_text.h"

#include <QByteArray>
#include <QList>

namespace patchbay {

// The texts with what is secret in any of them hidden in all, so that lines that are the same stay
// the same.
QList<QByteArray> withSecretsHidden(const QList<QByteArray> &texts, ConfigFormat format);

} // namespace patchbay
