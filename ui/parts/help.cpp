#include "parts/help.h"

#include "parts/buttons.h"
#include "parts/focus_ring.h"
#include "parts/page_frame.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

HelpWindow::HelpWindow(const HelpTopic &topic, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help: %1", "Title of the window; %1 is that of a page").arg(topic.title));
    setWindowIcon(appIcon());
    new FocusRing(this);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(units(24), units(24), units(24), units(16));
    column->setSpacing(units(4));
    for (const HelpTopic::Part &part : topic.parts) {
        column->addWidget(new Text(TextRole::Name, part.question));
        column->addWidget(new Text(TextRole::Body, part.answer));
        column->addSpacing(units(12));
    }
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);

    auto *close = makeButton(tr("&Close", "Button of the help"), u"closeHelp"_s);
    auto *footer = new Footer;
    footer->row()->addStretch();
    footer->row()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    close->setDefault(true);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(area, 1);
    whole->addWidget(footer);
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(360), units(240)).boundedTo(room));
    resize(QSize(units(440), units(460)).boundedTo(room));
    close->setFocus();
}

void showHelp(const HelpTopic &topic, QWidget *window)
{
    const auto open = window->findChildren<HelpWindow *>(Qt::FindDirectChildrenOnly);
    for (HelpWindow *other : open)
        other->close();
    auto *help = new HelpWindow(topic, window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

} // namespace patchbay
