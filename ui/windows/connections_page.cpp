#include "windows/connections_page.h"

#include "parts/buttons.h"
#include "parts/end_layout.h"
#include "parts/flow_layout.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "parts/when.h"
#include "setup/status.h"
#include "windows/connection_card.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

ConnectionsPage::ConnectionsPage(StatusSource &source, const Actions &actions, QWidget *parent)
    : PageFrame(parent)
    , m_source(source)
    , m_actions(actions)
    , m_add(makeButton(tr("&Add a connection"), u"addConnection"_s, Glyph::Plus))
    , m_stopped(new Note(NoteKind::Broken,
                         tr("Your apps cannot reach their servers: the part of Patchbay that "
                            "carries their requests does not run. Quit Patchbay and start it "
                            "again.")))
    , m_paused(new Note(NoteKind::Quiet))
    , m_pause(makeButton(tr("&Pause for 1 hour"), u"pause"_s))
    , m_state(new StateMark(Health::Off, {}))
    , m_minute(new QTimer(this))
{
    auto *head = new EndLayout(units(12), units(160));
    head->addWidget(new PageHeader(tr("Connections")));
    head->addWidget(m_add);
    column()->addLayout(head);
    column()->addWidget(m_stopped);
    m_paused->setLink(tr("Go on", "After a pause"), u"goOn"_s);
    column()->addWidget(m_paused);
    column()->addStretch();

    auto *check = makeButton(tr("&Check now"), u"checkEverything"_s, Glyph::Refresh);
    auto *below = new FlowLayout(units(12));
    below->addWidget(m_state);
    below->addStretch();
    below->addWidget(m_pause);
    below->addWidget(check);
    footer()->addLayout(below, 1);

    connect(m_add, &QPushButton::clicked, this, [this] { m_actions.addConnection(); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_actions.pause(); });
    connect(m_paused, &Note::linkClicked, this, [this] { m_actions.goOn(); });
    connect(check, &QPushButton::clicked, this, [this] { m_actions.checkEverything(); });
    connect(&m_source, &StatusSource::changed, this, &ConnectionsPage::redraw);
    m_minute->setInterval(30'000);
    connect(m_minute, &QTimer::timeout, this, &ConnectionsPage::redraw);
    redraw();
}

QWidget *ConnectionsPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, units(48), 0, 0);
    column->setSpacing(units(8));
    column->addWidget(new GlyphLabel(Glyph::Server, GlyphLabel::Tone::Quiet, 32), 0,
                      Qt::AlignHCenter);
    auto *title = new Text(TextRole::Heading, tr("Nothing is connected yet"));
    auto *line = new Text(TextRole::Body,
                          tr("Your company’s tools appear here once you have signed in to them."));
    line->setQuiet(true);
    for (Text *text : {title, line})
        text->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(line);
    column->addSpacing(units(8));
    auto *add = makeButton(tr("Connect your &first"), u"addFirst"_s);
    add->setDefault(true);
    connect(add, &QPushButton::clicked, this, [this] { m_actions.addConnection(); });
    column->addWidget(add, 0, Qt::AlignHCenter);
    return empty;
}

QWidget *ConnectionsPage::makeContents()
{
    const Status &status = m_source.status();
    if (status.connections.isEmpty())
        return makeEmpty();
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(32));
    for (const ConnectionStatus &connection : status.connections)
        column->addWidget(new ConnectionCard(connection, m_actions));
    return contents;
}

void ConnectionsPage::redraw()
{
    if (QApplication::activePopupWidget()) {
        // An open menu belongs to what would be replaced.
        QTimer::singleShot(500, this, &ConnectionsPage::redraw);
        return;
    }
    const Status &status = m_source.status();
    m_stopped->setVisible(!status.relayRunning);
    const bool isPaused = status.pausedUntil.isValid();
    const bool empty = status.connections.isEmpty();
    if (isPaused)
        m_paused->set(NoteKind::Quiet,
                      tr("Paused until %1: your apps get no answers from their servers.", "A time")
                          .arg(timeOf(status.pausedUntil)));
    m_paused->setVisible(isPaused && status.relayRunning);
    m_pause->setVisible(!isPaused && !empty);
    m_state->set(status.health,
                 isPaused && status.health == Health::Off ? tr("Paused") : wordOf(status.health));
    m_state->setVisible(!empty || !status.relayRunning);
    m_add->setVisible(!empty); // the empty page has its own

    const QWidget *focus = focusWidget();
    const QString focused =
        m_contents && focus && m_contents->isAncestorOf(focus) ? focus->objectName() : QString();
    if (m_contents) {
        m_contents->hide();
        m_contents->deleteLater();
        m_contents->setParent(nullptr);
    }
    m_contents = makeContents();
    column()->insertWidget(column()->count() - 1, m_contents);
    m_contents->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_contents->findChild<QWidget *>(focused))
        again->setFocus();
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    redraw();
    m_minute->start();
    PageFrame::showEvent(event);
}

void ConnectionsPage::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    PageFrame::hideEvent(event);
}

} // namespace patchbay
