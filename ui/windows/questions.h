// What is asked before something is taken away, in the same words wherever it is asked.

#pragma once

#include "actions.h"

class QWidget;

namespace patchbay {

void askToUndoEverything(QWidget *parent, const Actions &actions);
void askToRemoveConnection(QWidget *parent, const Actions &actions, const QString &id,
                           const QString &name);

} // namespace patchbay
