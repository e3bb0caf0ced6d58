#include "windows/settings_page.h"

#include "parts/buttons.h"
#include "parts/end_layout.h"
#include "parts/language_choice.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/set_by.h"
#include "parts/style.h"
#include "parts/text.h"
#include "setup/status.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

// Label over a quiet line, the control at the end or, where that is too narrow, below.
class SettingsRow : public QWidget
{
public:
    SettingsRow(const QString &name, const QString &sentence, QWidget *control = nullptr)
        : m_sentence(new Text(TextRole::Small, sentence))
        , m_control(control)
    {
        auto *layout = new EndLayout(units(12), leastWords(), this);
        layout->setContentsMargins(units(16), units(8), units(16), units(8));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Text(TextRole::Body, name));
        m_sentence->setQuiet(true);
        words->addWidget(m_sentence);
        layout->addLayout(words);
        if (m_control) {
            m_control->setAccessibleDescription(sentence);
            layout->addWidget(m_control);
        }
    }

    Text *sentence() const { return m_sentence; }

protected:
    // The whole row is the target of its box.
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        auto *box = qobject_cast<QCheckBox *>(m_control);
        if (box && box->isEnabled() && event->button() == Qt::LeftButton
            && rect().contains(event->position().toPoint()))
            box->click();
    }

private:
    // A box is small enough to stand beside any words.
    int leastWords() const { return qobject_cast<QCheckBox *>(m_control) ? 0 : units(200); }

    Text *m_sentence;
    QWidget *m_control;
};

QCheckBox *makeBox(const QString &name, const QString &objectName)
{
    auto *box = new QCheckBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

} // namespace

SettingsPage::SettingsPage(StatusSource &status, const Actions &actions, QWidget *parent)
    : PageFrame(parent)
    , m_actions(actions)
{
    column()->addWidget(new PageHeader(tr("Settings")));
    addManaged();
    addEveryday();
    addKept();
    addLeaving();
    column()->addStretch();
    footer()->parentWidget()->hide(); // nothing to press there
    connect(&status, &StatusSource::changed, this, &SettingsPage::redraw);
    redraw();
}

RowList *SettingsPage::addGroup(const QString &name)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(units(12));
    group->addWidget(new Text(TextRole::Name, name));
    auto *rows = new RowList;
    group->addWidget(rows);
    column()->addLayout(group);
    return rows;
}

// What an admin has decided does not change while the program runs.
void SettingsPage::addManaged()
{
    const Policy policy = m_actions.choices().policy;
    if (!policy.isThere())
        return;
    auto *note =
        new Note(policy.state == Policy::State::Broken ? NoteKind::NeedsYou : NoteKind::Quiet,
                 managedBy(policy));
    if (!policy.supportLink.isEmpty())
        note->setLink(tr("Get help", "From the company’s own people"), u"supportLink"_s);
    connect(note, &Note::linkClicked, this,
            [this, link = policy.supportLink] { m_actions.openLink(QUrl(link)); });
    column()->addWidget(note);
}

void SettingsPage::addEveryday()
{
    RowList *rows = addGroup(tr("Everyday", "Group of settings"));
    const QString start = tr("Start with the computer");
    m_start = makeBox(start, u"startWithComputer"_s);
    auto *row = new SettingsRow(start, {}, m_start);
    m_startWhy = row->sentence();
    rows->addRow(row);
    const QString putBack = tr("Put entries back by itself");
    m_putBack = makeBox(putBack, u"putBackByItself"_s);
    auto *putBackRow = new SettingsRow(
        putBack,
        tr("When an app drops what we wrote, at most three times an hour. What you take out in an "
           "app’s own file comes back as well; remove it here instead."),
        m_putBack);
    if (const Policy policy = m_actions.choices().policy; policy.putBackByItself) {
        m_putBack->setEnabled(false);
        putBackRow->sentence()->setText(setBy(policy));
        m_putBack->setAccessibleDescription(setBy(policy));
    }
    rows->addRow(putBackRow);
    m_language = new LanguageChoice(u"language"_s);
    auto *spoken = new SettingsRow(m_language->accessibleName(), {}, m_language);
    spoken->sentence()->hide(); // the choice says it all
    rows->addRow(spoken);
    addUpdate(rows);
    connect(m_language, &LanguageChoice::chosen, this, m_actions.speak);
    // Not clicked(): who uses a screen reader toggles them.
    connect(m_start, &QCheckBox::toggled, this, [this](bool on) {
        m_actions.startWithComputer(on);
        redraw(); // it may not have been possible
    });
    connect(m_putBack, &QCheckBox::toggled, this, [this](bool on) {
        m_actions.putBackByItself(on);
        redraw();
    });
}

void SettingsPage::addUpdate(RowList *rows)
{
    m_getUpdate = makeButton(tr("&Get it…", "A newer version"), u"getUpdate"_s);
    auto *row = new SettingsRow(tr("Version", "Of Patchbay"), {}, m_getUpdate);
    m_version = row->sentence();
    rows->addRow(row);
    connect(m_getUpdate, &QPushButton::clicked, this,
            [this] { m_actions.openLink(QUrl(m_actions.choices().update.news.page)); });
}

void SettingsPage::addKept()
{
    RowList *rows = addGroup(tr("What is kept", "Group of settings"));
    rows->addRow(new SettingsRow(tr("Your sign-ins and access keys"),
                                 tr("In this computer’s password safe, and nowhere else")));
    auto *open = makeButton(tr("&Open the folder"), u"openFolder"_s);
    auto *row = new SettingsRow(tr("Copies of your apps’ settings, as they were"), {}, open);
    m_folder = row->sentence();
    rows->addRow(row);
    rows->addRow(new SettingsRow(
        tr("What leaves this computer"),
        tr("Only what your apps send to the servers you connected. Nothing is counted or reported "
           "to anybody else.")));
    connect(open, &QPushButton::clicked, this, [this] { m_actions.openFolder(); });
}

void SettingsPage::addLeaving()
{
    RowList *rows = addGroup(tr("Leave", "Group of settings"));
    auto *undo = makeButton(tr("&Undo everything…"), u"undoEverything"_s, Glyph::Undo);
    rows->addRow(new SettingsRow(
        tr("Undo everything"),
        tr("Gives every app its settings back, signs you out and forgets the keys"), undo));
    connect(undo, &QPushButton::clicked, this, [this] { m_actions.undoEverything(); });
}

void SettingsPage::redraw()
{
    const Choices now = m_actions.choices();
    // It shows the choices, it does not make them.
    const QSignalBlocker quietStart(m_start);
    const QSignalBlocker quietPutBack(m_putBack);
    m_start->setChecked(now.startsWithComputer);
    m_start->setEnabled(now.startCanBeChosen);
    m_startWhy->setText(now.startCanBeChosen
                            ? tr("Without it, your apps lose their servers after a restart")
                            : tr("Not for this one: it was started with a folder of its own"));
    m_putBack->setChecked(now.putsBackByItself);
    m_language->setLanguage(now.language);
    m_folder->setText(breakable(now.folder));
    const UpdateWords words = wordsFor(now.update);
    m_version->setText(QStringList{words.happened, words.next}.join(u' ').trimmed());
    m_getUpdate->setVisible(now.update.state == Update::State::Newer);
}

void SettingsPage::showEvent(QShowEvent *event)
{
    redraw();
    PageFrame::showEvent(event);
}

} // namespace patchbay
