#include "windows/web_app_page.h"

#include "connections/connection.h"
#include "parts/buttons.h"
#include "parts/flow_layout.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

WebAppPage::WebAppPage(const WebApp &app, const Connection &connection, const Actions &actions,
                       QWidget *parent)
    : PageFrame(parent)
    , m_actions(actions)
{
    column()->addWidget(new PageHeader(tr("Use %1 in %2").arg(connection.name, app.name),
                                       QString(spokenOfWebApp(app.where) % u'.')));
    auto *steps = new RowList;
    int number = 0;
    for (const WebApp::Step &step : app.steps)
        steps->addRow(makeStep(++number, step, connection));
    column()->addWidget(steps);
    for (const QString &note : app.notes)
        column()->addWidget(new Text(TextRole::Body, spokenOfWebApp(note)));
    column()->addWidget(new Note(
        NoteKind::Quiet,
        tr("%1 calls %2 from its maker’s computers, not from yours, and keeps a sign-in of its "
           "own. So %2 must be open to the whole internet: a server on this computer or behind a "
           "company’s VPN cannot be used there.")
            .arg(app.name, connection.name)));
    column()->addStretch();

    auto *backwards = makeButton(tr("&Back"), u"webAppBack"_s);
    auto *close = makeButton(tr("C&lose"), u"webAppClose"_s);
    auto *buttons = new FlowLayout(units(8));
    buttons->addStretch();
    buttons->addWidget(backwards);
    buttons->addWidget(close);
    footer()->addLayout(buttons, 1);
    connect(backwards, &QPushButton::clicked, this, &WebAppPage::back);
    connect(close, &QPushButton::clicked, this, &WebAppPage::closed);
}

QWidget *WebAppPage::makeStep(int number, const WebApp::Step &step, const Connection &connection)
{
    const QString prefix = u"step-%1-"_s.arg(number);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(units(16), units(12), units(16), units(12));
    line->setSpacing(units(12));
    line->addWidget(new LetterTile(QString::number(number)), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(units(8));
    words->addWidget(new Text(TextRole::Body, sentenceOf(step, connection.name)));
    line->addLayout(words, 1);

    if (const QUrl link = linkOf(step, connection.name, connection.url); link.isValid()) {
        auto *open = makeButton(spokenOfWebApp(step.button), prefix + "open"_L1, Glyph::Browser);
        connect(open, &QPushButton::clicked, this, [this, link] { m_actions.openLink(link); });
        if (number == 1) {
            open->setDefault(true);
            setFocusProxy(open);
        }
        words->addWidget(open, 0, Qt::AlignLeading);
    }
    for (const WebApp::Copy what : step.copy) {
        const bool isName = what == WebApp::Copy::Name;
        const QString text = isName ? connection.name : connection.url;
        auto *copy = makeButton(isName ? tr("Copy the name", "Of a server")
                                       : tr("Copy the address", "Of a server"),
                                prefix + (isName ? "name"_L1 : "url"_L1), Glyph::Copy);
        connect(copy, &QPushButton::clicked, this, [this, text] { m_actions.copyText(text); });
        auto *shown = new Text(TextRole::Mono, breakable(text));
        // Below one another, so that a long address needs no wide window.
        words->addWidget(shown);
        words->addWidget(copy, 0, Qt::AlignLeading);
    }
    return row;
}

} // namespace patchbay
