#include "wizard/test_page.h"

#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/end_layout.h"
#include "parts/inline_error.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "parts/when.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

bool saysItIsConnected(const AppView &app)
{
    return app.asked && app.asked->answer == Asked::Answer::Connected;
}

} // namespace

TestPage::TestPage(Setup &setup, const Actions &actions, QWidget *parent)
    : Page(setup, actions, parent)
    , m_list(new RowList)
    , m_waiting(new Waiting)
    , m_error(new InlineError(u"testError"_s))
    , m_tryIt(new RowList)
    , m_tryTitle(new Text(TextRole::Name))
    , m_trySentence(new Text(TextRole::Heading))
    , m_stays(
          new Note(NoteKind::Quiet, tr("Patchbay stays near the clock and keeps you signed in.")))
{
    m_waiting->setSentence(tr("Trying it out", "Test page"));
    m_error->setButton(tr("&Try again", "Button below an error"));

    auto *copy = makeButton(tr("&Copy", "The sentence to try"), u"copySentence"_s, Glyph::Copy);
    auto *inside = new QWidget;
    auto *row = new EndLayout(units(12), units(200), inside);
    row->setContentsMargins(units(16), units(14), units(16), units(14));
    auto *words = new QVBoxLayout;
    words->setSpacing(units(4));
    words->addWidget(m_tryTitle);
    words->addWidget(m_trySentence);
    row->addLayout(words);
    row->addWidget(copy);
    static_cast<RowList *>(m_tryIt)->addRow(inside);

    column()->addWidget(m_list);
    column()->addWidget(m_waiting);
    column()->addWidget(m_error);
    column()->addWidget(m_tryIt);
    column()->addWidget(m_stays);
    column()->addStretch();

    connect(copy, &QPushButton::clicked, this,
            [this] { this->actions().copyText(sentenceToTry()); });
    connect(m_error, &InlineError::buttonClicked, this, [this] { this->setup().test(); });
    connect(m_error, &InlineError::copyWanted, this, actions.copyText);
}

void TestPage::enter()
{
    if (view().test != Progress::Running)
        setup().test();
    redraw();
}

QString TestPage::sentenceToTry() const
{
    const auto preset = findPreset(setup().presets(), view().connection.preset);
    if (preset && !preset->tryIt.isEmpty())
        return spokenOfPreset(preset->tryIt);
    return tr("What can you do with %1?", "A sentence to try in an AI app").arg(server());
}

QStringList TestPage::readyApps() const
{
    QStringList names;
    for (const AppView &app : view().apps) {
        if (app.setUp == Progress::Done && app.test == Progress::Done)
            names.append(app.detected.client.name);
    }
    return names;
}

QList<TestPage::Line> TestPage::lines() const
{
    QList<Line> lines;
    const bool open = view().connection.access == Access::Open;
    const QString account = view().connection.account;
    lines.append({Progress::Done,
                  open                    ? tr("No sign-in needed")
                      : account.isEmpty() ? tr("Signed in")
                                          : tr("Signed in as %1").arg(strong(breakable(account))),
                  server()});
    const bool answered = view().toolCount >= 0;
    const Progress answer = answered       ? Progress::Done
        : view().test == Progress::Running ? Progress::Running
                                           : Progress::Failed;
    const QString name = server().toHtmlEscaped();
    lines.append(
        {answer,
         answer == Progress::Done          ? tr("%1 answers").arg(name)
             : answer == Progress::Running ? tr("Asking %1").arg(name)
                                           : tr("No answer from %1").arg(name),
         answered ? tr("%1 s", "Seconds")
                        .arg(locale().toString(double(view().answerTime.count()) / 1000, 'f', 1))
                  : QString()});
    if (answered) {
        lines.append({view().toolCount > 0 ? Progress::Done : Progress::Failed,
                      view().toolCount == 0       ? tr("No tools offered")
                          : view().toolCount == 1 ? tr("1 tool offered")
                                                  : tr("%n tools offered", "", view().toolCount),
                      {}});
    }
    for (const AppView &app : view().apps) {
        if (app.setUp != Progress::Done)
            continue;
        const QString who = strong(app.detected.client.name);
        if (app.lastSeen.isValid())
            lines.append({Progress::Done, tr("%1 asked for the tools").arg(who),
                          ago(app.lastSeen, actions().now())});
        else if (app.test == Progress::Done)
            lines.append({Progress::Done, tr("%1 can use the tools").arg(who),
                          app.mustRestart              ? tr("after its restart")
                              : saysItIsConnected(app) ? tr("says so itself", "An app")
                                                       : tr("tried its entry")});
        else
            lines.append({app.test,
                          app.test == Progress::Running ? tr("Trying %1").arg(who)
                              : app.test == Progress::Failed
                              ? tr("%1 cannot use the tools yet").arg(who)
                              : tr("%1 was not tried yet").arg(who),
                          {}});
    }
    return lines;
}

QWidget *TestPage::makeLine(const Line &line) const
{
    auto *row = new QWidget;
    row->setMinimumHeight(units(40));
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(units(16), units(4), units(16), units(4));
    box->setSpacing(units(12));
    switch (line.progress) {
    case Progress::NotStarted:
        box->addWidget(new GlyphLabel(Glyph::StateOff, GlyphLabel::Tone::Off));
        break;
    case Progress::Running:
        box->addWidget(new GlyphLabel(Glyph::StateWorking, GlyphLabel::Tone::Accent));
        break;
    case Progress::Done:
        box->addWidget(new GlyphLabel(Glyph::Check, GlyphLabel::Tone::Ready));
        break;
    case Progress::Failed:
        box->addWidget(new GlyphLabel(Glyph::StateBroken, GlyphLabel::Tone::Broken));
        break;
    }
    auto *words = new Text(TextRole::Body);
    words->setMarkup(line.markup);
    box->addWidget(words, 1);
    auto *aside = new Text(TextRole::Body, line.aside);
    aside->setQuiet(true);
    aside->setWordWrap(false);
    box->addWidget(aside);
    return row;
}

void TestPage::redraw()
{
    const bool running = view().test == Progress::Running;
    const bool done = view().test == Progress::Done;
    const bool failed = view().test == Progress::Failed;
    const QStringList ready = readyApps();
    const QString names = listed(ready);
    header()->setTitle(done         ? tr("Everything works")
                           : failed ? tr("Not everything works yet")
                                    : tr("One moment"));
    header()->setSentence(
        done && !ready.isEmpty()
            ? tr("%1 can use %2 now.", "Names of apps, and a server", int(ready.size()))
                  .arg(names, server())
            : failed ? tr("What is set up stays as it is.")
                     : tr("We ask for the tools the way your apps do."));
    const QList<Line> now = lines();
    if (now != m_shown) {
        m_shown = now;
        m_list->clear();
        for (const Line &line : now)
            m_list->addRow(makeLine(line));
    }
    m_waiting->setVisible(running);

    m_error->clear();
    if (failed && view().testError) {
        m_error->show(*view().testError, server());
    } else if (failed) {
        for (const AppView &app : view().apps) {
            if (app.test == Progress::Failed && app.error) {
                m_error->show(*app.error, server(), app.detected.client.name);
                break;
            }
        }
    }
    m_tryIt->setVisible(done && !ready.isEmpty());
    m_tryTitle->setText(ready.isEmpty() ? QString() : tr("Try it: ask %1").arg(ready.first()));
    m_trySentence->setText(sentenceToTry());
    m_stays->setVisible(done);
    Q_EMIT nextChanged();
}

Page::Next TestPage::next() const
{
    return {.text = tr("&Done", "Button of the wizard"), .shown = view().test == Progress::Done};
}

void TestPage::goOn()
{
    Q_EMIT finished();
}

QString TestPage::cancelText() const
{
    return view().test == Progress::Done ? QString() : tr("Close", "Button of the wizard");
}

QPushButton *TestPage::filled() const
{
    return m_error->isHidden() ? nullptr : m_error->button();
}

QWidget *TestPage::firstFocus() const
{
    return filled();
}

} // namespace patchbay
