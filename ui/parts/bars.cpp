#include "parts/bars.h"

#include "parts/end_layout.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QVBoxLayout>
#include <QVariantAnimation>

namespace patchbay {
namespace {

constexpr double stillPhase = 0.4; // where the piece lies when nothing moves

} // namespace

Bar::Bar(QWidget *parent)
    : QProgressBar(parent)
    , m_running(new QVariantAnimation(this))
{
    setTextVisible(false);
    setFixedHeight(units(6));
    setRange(0, 0);
    setProperty("phase", stillPhase);
    m_running->setStartValue(0.0);
    m_running->setEndValue(1.0);
    m_running->setDuration(1600);
    m_running->setLoopCount(-1);
    connect(m_running, &QVariantAnimation::valueChanged, this, [this](const QVariant &phase) {
        setProperty("phase", phase);
        update();
    });
}

void Bar::setEndless(bool endless)
{
    if (endless)
        setRange(0, 0);
    runOrRest();
}

void Bar::runOrRest()
{
    const bool run = isVisible() && maximum() == 0 && !look().reducedMotion;
    if (run && m_running->state() != QAbstractAnimation::Running)
        m_running->start();
    if (!run)
        m_running->stop();
}

void Bar::showEvent(QShowEvent *event)
{
    runOrRest();
    QProgressBar::showEvent(event);
}

void Bar::hideEvent(QHideEvent *event)
{
    runOrRest();
    QProgressBar::hideEvent(event);
}

Waiting::Waiting(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(Health::Working, {}))
    , m_left(new Text(TextRole::Body))
    , m_bar(new Bar)
{
    m_left->setQuiet(true);
    m_left->setWordWrap(false);
    m_mark->setWordWrap(true);
    auto *line = new EndLayout(units(12), units(200));
    line->addWidget(m_mark);
    line->addWidget(m_left);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(8));
    column->addLayout(line);
    column->addWidget(m_bar);
}

void Waiting::setSentence(const QString &sentence)
{
    m_mark->set(Health::Working, sentence);
    m_bar->setAccessibleName(sentence);
}

void Waiting::setTimeLeft(const QString &sentence)
{
    m_left->setTextOrHide(sentence);
}

void Waiting::setSteps(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_bar->setEndless(all == 0);
}

} // namespace patchbay
