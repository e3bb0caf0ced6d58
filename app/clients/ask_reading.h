// What to ask an app about its settings, and what its answer means. Pure; ask.h does the asking.
//
// The app is asked in a home made for the question, where its file is a copy in which only our
// entry stands: so no other server of the person is started, and nothing of theirs is changed.

#pragma once

#include "clients/plan.h"

#include <QMap>
#include <QString>

namespace patchbay {

// What an app makes of our entry.
struct Asked {
    enum class Answer {
        Connected, // it has called the server through it
        Read, // it knows the entry; it has not called, or was turned away
        Ignored, // it runs, and does not list the entry
        Refused, // it cannot read its settings, or does not start
        NotAsked, // it has no such question, is not here, took too long
    };
    Answer answer = Answer::NotAsked;
    QString says; // its own sentence, without secrets; or why it was not asked

    friend bool operator==(const Asked &, const Asked &) = default;
};

QString nameOf(Asked::Answer answer); // "connected", as `--json` output has it

// The person's places with `home` in the place of their home, and nothing that leads out of it but
// the folders of programs.
Places placesToAskIn(const AskRule &rule, const Places &places, const QString &home);

// The whole environment to ask in.
QMap<QString, QString> environmentToAskIn(const AskRule &rule, const Places &places,
                                          const QString &home);

// `text` with only the entry `name` where entries are, and without the members `without` names.
// Errors: FileNotParsable.
Result<QByteArray> onlyEntry(const QByteArray &text, ConfigFormat format, const QStringList &at,
                             const QString &name, const QStringList &without);

// What it has printed and how it ended, as an answer. `entry` is the name of ours.
Asked readAnswer(const AskRule &rule, const QString &entry, int exitCode, const QString &out,
                 const QString &err);

} // namespace patchbay
