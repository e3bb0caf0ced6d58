#include "windows/other_ways.h"

#include "parts/buttons.h"
#include "parts/focus_ring.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

OtherWays::OtherWays(const Connection &connection, const Offers &offers,
                     const PastePage::AddApp &addApp, const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_addApp(addApp)
    , m_actions(actions)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"otherWays"_s);
    setWindowTitle(u"Patchbay"_s);
    setWindowIcon(appIcon());
    new FocusRing(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_pages->addWidget(makeList(offers));
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(440), units(400)).boundedTo(room));
    resize(QSize(units(640), units(640)).boundedTo(room));
}

PageFrame *OtherWays::makeList(const Offers &offers)
{
    auto *list = new PageFrame;
    list->column()->addWidget(
        new PageHeader(tr("Other ways to use %1").arg(m_connection.name),
                       tr("For apps that Patchbay does not set up by itself.")));
    auto *other = new AppRow(tr("Any other app"), tr("You paste what it needs into its settings"));
    auto *how = makeButton(tr("Show me how"), u"otherApp"_s);
    how->setAccessibleName(tr("Show me how to use %1 in any other app").arg(m_connection.name));
    connect(how, &QPushButton::clicked, this, [this] {
        auto *page = new PastePage(m_connection.name, m_addApp, m_actions);
        connect(page, &PastePage::back, this, [this, page] { backToList(page); });
        connect(page, &PastePage::closed, this, &OtherWays::accept);
        showPage(page);
    });
    other->addAtEnd(how);
    auto *rows = new RowList;
    rows->addRow(other);
    list->column()->addWidget(rows);
    addLinkApps(list, offers.linkApps);
    addWebApps(list, offers.webApps);
    list->column()->addStretch();
    auto *close = makeButton(tr("C&lose"), u"otherWaysClose"_s);
    connect(close, &QPushButton::clicked, this, &OtherWays::accept);
    list->footer()->addStretch();
    list->footer()->addWidget(close);
    list->setFocusProxy(how);
    return list;
}

void OtherWays::addLinkApps(PageFrame *list, const QList<Client> &apps)
{
    if (apps.isEmpty())
        return;
    list->column()->addWidget(new Text(TextRole::Heading, tr("It adds it by itself")));
    auto *rows = new RowList;
    for (const Client &app : apps) {
        auto *row = new AppRow(app.name, tr("It asks you first, and writes its own settings"));
        auto *open = makeButton(tr("Open %1").arg(app.name), u"addByLink-"_s + app.id);
        open->setAccessibleName(tr("Let %1 add %2 itself").arg(app.name, m_connection.name));
        connect(open, &QPushButton::clicked, this,
                [this, client = app.id] { m_actions.addByLink(m_connection.id, client); });
        row->addAtEnd(open);
        rows->addRow(row);
    }
    list->column()->addWidget(rows);
}

void OtherWays::addWebApps(PageFrame *list, const QList<WebApp> &webApps)
{
    if (webApps.isEmpty())
        return;
    list->column()->addWidget(new Text(TextRole::Heading, tr("In the browser")));
    if (!isReachableFromTheWeb(m_connection.url)) {
        QStringList names;
        for (const WebApp &app : webApps)
            names.append(app.name);
        list->column()->addWidget(new Note(
            NoteKind::Quiet,
            tr("%1 call a server from their makers’ computers. %2 stands on this computer or in a "
               "private network, where they cannot reach it.")
                .arg(listed(names), m_connection.name)));
        return;
    }
    auto *rows = new RowList;
    for (const WebApp &app : webApps) {
        auto *row = new AppRow(app.name, spokenOfWebApp(app.where));
        auto *how = makeButton(tr("Show me how"), u"webApp-"_s + app.id);
        how->setAccessibleName(tr("Show me how to use %1 in %2").arg(m_connection.name, app.name));
        connect(how, &QPushButton::clicked, this, [this, app] {
            auto *page = new WebAppPage(app, m_connection, m_actions);
            connect(page, &WebAppPage::back, this, [this, page] { backToList(page); });
            connect(page, &WebAppPage::closed, this, &OtherWays::accept);
            showPage(page);
        });
        row->addAtEnd(how);
        rows->addRow(row);
    }
    list->column()->addWidget(rows);
}

void OtherWays::showPage(QWidget *page)
{
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void OtherWays::backToList(QWidget *from)
{
    m_pages->setCurrentIndex(0);
    m_pages->currentWidget()->setFocus();
    m_pages->removeWidget(from);
    from->deleteLater(); // it may be its own button's click
}

} // namespace patchbay
