// In which language we speak: the system's, or the one that a person has chosen.
//
// What is translated lies in resources/translations. Words that are on screen already stay as they
// are until their window is made anew.

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

// "en" and every translation there is, by what they are called: "de", "pt_BR".
QStringList languages();

// What speakers of it call it: "Deutsch".
QString nativeName(const QString &language);

// For the whole program, from now on. Empty: the first of the system's languages that we speak.
void speak(const QString &language);

} // namespace patchbay
