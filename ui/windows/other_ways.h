// The ways to a server beside the apps that we set up by ourselves: any other app, and apps in the
// web.
//
// Object names: otherApp, webApp-ID, otherWaysClose; those of the pages are in paste_page.h and
// web_app_page.h.

#pragma once

#include "actions.h"
#include "connections/connection.h"
#include "windows/paste_page.h"
#include "windows/web_app_page.h"

#include <QDialog>

class QStackedWidget;

namespace patchbay {

class OtherWays : public QDialog
{
    Q_OBJECT

public:
    OtherWays(const Connection &connection, const QList<WebApp> &webApps,
              const PastePage::AddApp &addApp, const Actions &actions, QWidget *parent = nullptr);

private:
    PageFrame *makeList(const QList<WebApp> &webApps);
    void addWebApps(PageFrame *list, const QList<WebApp> &webApps);
    void showPage(QWidget *page);
    void backToList(QWidget *from);

    Connection m_connection;
    PastePage::AddApp m_addApp;
    Actions m_actions;
    QStackedWidget *m_pages;
};

} // namespace patchbay
