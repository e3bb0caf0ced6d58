// First page: what this is, and what stays safe. Who has no account yet can try it from here.
//
// Object names: wizardLanguage, tryPractice.

#pragma once

#include "wizard/page.h"

namespace patchbay {

class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    void redraw() override { }
    Next next() const override;
    void goOn() override { Q_EMIT finished(); }

Q_SIGNALS:
    void practiceWanted();
};

} // namespace patchbay
