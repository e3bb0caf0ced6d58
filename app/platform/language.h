// In which language we speak: the system's, or the one that a person has chosen.
//
// What is translated lies in resources/translations. Words that are on screen already stay as they
// are until their window is made anew.

#pragma once

#include <QString>
#include <QStringList>

namespace patchbay {

struct Places;

// "en" and every translation there is, by what they are called: "de", "pt_BR".
QStringList languages();

// What speakers of it call it: "Deutsch".
QString nativeName(const QString &language);

// Where the windows keep what was chosen in them.
QString windowSettings(const Places &places);
QString chosenLanguage(const Places &places); // empty: the system's

// The environment says "C": what we say is read by a program, which expects English. LANGUAGE
// changes nothing about that (as in gettext's manual, "The LANGUAGE variable").
bool isForPrograms();

// For the whole program, from now on. Empty: the first of the system's languages that we speak.
// Gives the one that is spoken.
QString speak(const QString &language);

} // namespace patchbay
