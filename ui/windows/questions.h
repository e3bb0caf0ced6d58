// What is asked before something is taken away, in the same words wherever it is asked.

#pragma once

#include "actions.h"

class QWidget;

namespace patchbay {

void askToRemoveConnection(QWidget *parent, const Actions &actions, const QString &id,
                           const QString &name);

// For an app that would overwrite the change while it runs (ErrorCode::ClientMustQuit).
void askToQuit(QWidget *parent, const QString &app, const std::function<void()> &goOn);

} // namespace patchbay
