#include "windows/main_window.h"

#include "parts/buttons.h"
#include "parts/flow_layout.h"
#include "parts/focus_ring.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "setup/status.h"
#include "windows/app_words.h"
#include "windows/connection_card.h"
#include "windows/questions.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

class Footer : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, 0, width(), 1, coloursOf(this).line);
    }
};

} // namespace

MainWindow::MainWindow(StatusSource &source, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_actions(actions)
    , m_stopped(new Note(NoteKind::Broken,
                         tr("Your apps cannot reach their servers: the part of Patchbay that "
                            "carries their requests does not run. Quit Patchbay and start it "
                            "again.")))
    , m_minute(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Patchbay"_s);
    setWindowIcon(appIcon());
    new FocusRing(this);

    auto *page = new QWidget;
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(units(32), units(32), units(32), units(24));
    m_column->setSpacing(units(16));
    auto *head = new QHBoxLayout;
    head->addWidget(new PageHeader(tr("Connections")), 1);
    m_add = makeButton(tr("&Add a connection"), u"addConnection"_s, Glyph::Plus);
    connect(m_add, &QPushButton::clicked, this, [this] { m_actions.addConnection(); });
    head->addWidget(m_add);
    m_column->addLayout(head);
    m_column->addWidget(m_stopped);
    m_column->addStretch();

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(makeFooter());

    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(640), units(440)).boundedTo(room));
    resize(QSize(units(960), units(640)).boundedTo(room));
    connect(&m_source, &StatusSource::changed, this, &MainWindow::redraw);
    m_minute->setInterval(30'000);
    connect(m_minute, &QTimer::timeout, this, &MainWindow::redraw);
    redraw();
}

QWidget *MainWindow::makeFooter()
{
    auto *footer = new Footer;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(units(32), units(12), units(24), units(12));
    row->setSpacing(units(8));
    m_state = new StateMark(Health::Off, {});
    auto *check = makeButton(tr("&Check everything now"), u"checkEverything"_s, Glyph::Refresh);
    auto *undo = makeButton(tr("&Undo everything…"), u"undoEverything"_s, Glyph::Undo);
    connect(check, &QPushButton::clicked, this, [this] { m_actions.checkEverything(); });
    connect(undo, &QPushButton::clicked, this, [this] { askToUndoEverything(this, m_actions); });
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(check);
    row->addWidget(undo);
    return footer;
}

QWidget *MainWindow::makeEmpty()
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

QWidget *MainWindow::makeContents()
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

void MainWindow::redraw()
{
    if (QApplication::activePopupWidget()) {
        // An open menu belongs to what would be replaced.
        QTimer::singleShot(500, this, &MainWindow::redraw);
        return;
    }
    const Status &status = m_source.status();
    m_stopped->setVisible(!status.relayRunning);
    m_state->set(status.health, wordOf(status.health));
    const bool empty = status.connections.isEmpty();
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
    m_column->insertWidget(m_column->count() - 1, m_contents);
    m_contents->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_contents->findChild<QWidget *>(focused))
        again->setFocus();
}

void MainWindow::showEvent(QShowEvent *event)
{
    redraw();
    m_minute->start();
    QWidget::showEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    QWidget::hideEvent(event);
}

} // namespace patchbay
