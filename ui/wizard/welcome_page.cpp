#include "wizard/welcome_page.h"

#include "parts/buttons.h"
#include "parts/draw.h"
#include "parts/flow_layout.h"
#include "parts/icons.h"
#include "parts/language_choice.h"
#include "parts/page_header.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

// Three apps, one ring, one server: what the sentence above says.
class Picture : public QWidget
{
public:
    Picture() { setFixedHeight(units(176)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(this);
        const QStringList apps{u"Cl"_s, u"Cu"_s, u"VS"_s};
        const int tile = units(40);
        const int middle = height() / 2;
        const QPointF ring(units(186), middle);
        const double radius = units(26);
        const QRect server(units(336), middle - units(30), units(60), units(60));

        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        painter.setPen(QPen(colours.edge, units(2)));
        for (int i = 0; i < apps.size(); ++i) {
            const double y = middle + (i - 1) * units(52);
            QPainterPath cable(QPointF(tile, y));
            cable.cubicTo(QPointF(units(120), y), QPointF(units(96), middle),
                          QPointF(ring.x() - radius, middle));
            painter.drawPath(cable);
        }
        painter.setPen(QPen(colours.accent, units(2)));
        painter.drawLine(QPointF(ring.x() + radius, middle), QPointF(server.left(), middle));
        painter.setPen(QPen(colours.accent, units(9)));
        painter.drawEllipse(ring, radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(ring, units(10), units(10));

        painter.setFont(fontOf(TextRole::Name));
        for (int i = 0; i < apps.size(); ++i) {
            const QRect place(0, middle + (i - 1) * units(52) - tile / 2, tile, tile);
            paintPlate(painter, place, {.fill = palette().base(), .edge = colours.edge});
            painter.setPen(colours.quiet);
            painter.drawText(place, Qt::AlignCenter, apps[i]);
        }
        paintPlate(painter, server, {.fill = palette().base(), .edge = colours.edge});
        const int inset = units(16);
        paintGlyph(painter, Glyph::Server, server.adjusted(inset, inset, -inset, -inset),
                   colours.quiet);
    }
};

} // namespace

WelcomePage::WelcomePage(Setup &setup, const Actions &actions, QWidget *parent)
    : Page(setup, actions, parent)
{
    header()->setTitle(tr("Connect your AI apps to your company’s tools"));
    header()->setSentence(
        tr("Patchbay sets up Claude, Cursor and others for you. It takes about two minutes."));
    column()->addWidget(new Picture);
    column()->addSpacing(units(16));

    const struct {
        Glyph glyph;
        QString sentence;
    } promises[] = {
        {Glyph::Browser, tr("You sign in once, in your own browser")},
        {Glyph::App, tr("You choose which apps may use it")},
        {Glyph::Lock, tr("Your sign-in stays in this computer’s password safe")},
    };
    for (const auto &promise : promises) {
        auto *row = new QHBoxLayout;
        row->setSpacing(units(12));
        row->addWidget(new GlyphLabel(promise.glyph, GlyphLabel::Tone::Text));
        row->addWidget(new Text(TextRole::Body, promise.sentence), 1);
        column()->addLayout(row);
    }
    const Policy &policy = setup.policy();
    if (!policy.onlyTheseServers && !policy.hides(Policy::Screen::Practice)) {
        auto *practice = makeButton(tr("&Try it without an account", "Goes to the practice server"),
                                    u"tryPractice"_s);
        column()->addSpacing(units(8));
        column()->addWidget(practice, 0, Qt::AlignLeading);
        connect(practice, &QPushButton::clicked, this, &WelcomePage::practiceWanted);
    }
    column()->addStretch();
    auto *language = new LanguageChoice(u"wizardLanguage"_s);
    language->setLanguage(actions.choices().language);
    connect(language, &LanguageChoice::chosen, this, actions.speak);
    auto *line = new FlowLayout(units(8));
    auto *label = new Text(TextRole::Small, language->accessibleName());
    label->setWordWrap(false);
    line->addWidget(label);
    line->addWidget(language);
    column()->addLayout(line);
}

Page::Next WelcomePage::next() const
{
    return {.text = tr("&Start", "Button of the wizard")};
}

} // namespace patchbay
