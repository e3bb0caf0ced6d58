// The words of base/advice in the person's language.
//
// base/ knows no Qt, so translators get its sentences from main/texts, which prints them.
// Without a translation they are what adviceFor gives.

#pragma once

#include "base/advice.h"

#include <QString>

namespace patchbay {

Advice spokenAdvice(const Error &error, const QString &server = {}, const QString &app = {});

} // namespace patchbay
