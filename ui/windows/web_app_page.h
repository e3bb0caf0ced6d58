// How to connect an app that runs in the web: its steps, with links that are filled in and what to
// copy for each.
//
// Object names: step-N-open, step-N-name, step-N-url (N from 1), webAppBack, webAppClose.

#pragma once

#include "actions.h"
#include "clients/web_apps.h"
#include "parts/page_frame.h"

namespace patchbay {

struct Connection;

class WebAppPage : public PageFrame
{
    Q_OBJECT

public:
    WebAppPage(const WebApp &app, const Connection &connection, const Actions &actions,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void back();
    void closed();

private:
    QWidget *makeStep(int number, const WebApp::Step &step, const Connection &connection);

    Actions m_actions;
};

} // namespace patchbay
