// The ways to a server beside the files that we write: any other app, apps that add it themselves
// when a link of theirs is opened, and apps in the web.
//
// Object names: otherApp, addByLink-ID, webApp-ID, otherWaysClose; those of the pages are in
// paste_page.h and web_app_page.h.

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
    struct Offers {
        QList<Client> linkApps; // on this computer, with a link
        QList<WebApp> webApps;
    };
    OtherWays(const Connection &connection, const Offers &offers, const PastePage::AddApp &addApp,
              const Actions &actions, QWidget *parent = nullptr);

private:
    PageFrame *makeList(const Offers &offers);
    void addLinkApps(PageFrame *list, const QList<Client> &apps);
    void addWebApps(PageFrame *list, const QList<WebApp> &webApps);
    void showPage(QWidget *page);
    void backToList(QWidget *from);

    Connection m_connection;
    PastePage::AddApp m_addApp;
    Actions m_actions;
    QStackedWidget *m_pages;
};

} // namespace patchbay
