// Questions to the person: one place, so that a test can answer in advance.

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace patchbay {

struct Question {
    QString title; // what is about to happen
    QString text; // what stays safe
    QString yes; // the verb: "Undo everything"
    QString no; // the safe answer, which Enter and Esc give
};

// Does not wait; `answer` is called once.
void ask(QWidget *parent, const Question &question, const std::function<void(bool yes)> &answer);

} // namespace patchbay
