// One cause: what is, what to do, one button; what waits for it, and what experts want to know,
// behind a line each.
//
// Object names: mend-<check>, findingDetails-<check>, waiting-<check>, copyFinding-<check>,
// copied-<check>.

#pragma once

#include "actions.h"
#include "diagnostics/check.h"

#include <QFrame>

namespace patchbay {

class Text;

class FindingCard : public QFrame
{
    Q_OBJECT

public:
    // `waiting` are the findings whose cause this one is.
    FindingCard(const Finding &finding, const QList<Finding> &waiting, const Actions &actions,
                QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeDetails();

    Finding m_finding;
    Actions m_actions;
    Text *m_copied = nullptr; // said once its button has copied something
};

} // namespace patchbay
