// First page: what this is, and what stays safe.

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
};

} // namespace patchbay
