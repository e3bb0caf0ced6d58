#include "windows/paste_page.h"

#include "parts/buttons.h"
#include "parts/check_box.h"
#include "parts/copy_row.h"
#include "parts/end_layout.h"
#include "parts/flow_layout.h"
#include "parts/inline_error.h"
#include "parts/note.h"
#include "parts/page_header.h"
#include "parts/rows.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

PastePage::PastePage(const QString &connectionName, AddApp addApp, const Actions &actions,
                     QWidget *parent)
    : PageFrame(parent)
    , m_connectionName(connectionName)
    , m_addApp(std::move(addApp))
    , m_actions(actions)
    , m_question(new QWidget)
    , m_name(new QLineEdit)
    , m_make(makeButton(tr("&Make a key for it"), u"makeKey"_s, Glyph::Key))
    , m_error(new InlineError(u"otherAppError"_s))
    , m_done(new Note(NoteKind::Ready))
    , m_showKey(new CheckBox(tr("&Show the key in the texts below")))
{
    m_name->setObjectName(u"otherAppName"_s);
    m_name->setMaxLength(longestAppName);
    m_name->setPlaceholderText(tr("For example: My notebook", "Name of an app"));
    m_showKey->setObjectName(u"showKey"_s);
    auto *label = new QLabel(tr("What do you &call this app?"));
    label->setBuddy(m_name);
    auto *line = new EndLayout(units(8), units(200));
    line->addWidget(m_name);
    line->addWidget(m_make);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(units(8));
    question->addWidget(label);
    question->addLayout(line);
    question->addWidget(new Text(TextRole::Small,
                                 tr("It stands in your list of apps by this name. There you can "
                                    "take its key back.")));

    column()->addWidget(new PageHeader(
        tr("Any other app"),
        tr("An app that can use %1 has a place for servers in its settings. Copy the form that it "
           "asks for, and paste it there.")
            .arg(connectionName)));
    column()->addWidget(m_question);
    column()->addWidget(m_error);
    column()->addWidget(m_done);
    column()->addWidget(m_showKey);
    column()->addStretch();
    m_done->hide();
    m_showKey->hide();
    m_make->setEnabled(false);
    m_make->setDefault(true);
    m_error->setButton({});

    auto *backwards = makeButton(tr("&Back"), u"pasteBack"_s);
    auto *close = makeButton(tr("C&lose"), u"pasteClose"_s);
    auto *buttons = new FlowLayout(units(8));
    buttons->addStretch();
    buttons->addWidget(backwards);
    buttons->addWidget(close);
    footer()->addLayout(buttons, 1);

    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_make->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_make, &QPushButton::clicked, this, &PastePage::makeKey);
    connect(m_showKey, &QCheckBox::toggled, this, &PastePage::fillIn);
    connect(m_error, &InlineError::copyWanted, this, m_actions.copyText);
    connect(backwards, &QPushButton::clicked, this, &PastePage::back);
    connect(close, &QPushButton::clicked, this, &PastePage::closed);
    setFocusProxy(m_name);
}

void PastePage::makeKey()
{
    auto made = m_addApp(m_name->text());
    if (!made)
        return m_error->show(made.error(), m_connectionName);
    m_error->clear();
    m_entry = *std::move(made);
    m_question->hide();
    m_done->set(NoteKind::Ready,
                tr("%1 may use %2 from now on. Its key is here only while this window is open: "
                   "copy what you need.")
                    .arg(m_entry->app.name, m_connectionName));
    m_done->show();
    m_showKey->show();
    addForms();
    fillIn();
    m_showKey->setFocus();
}

void PastePage::addForms()
{
    m_forms = new QWidget;
    auto *groups = new QVBoxLayout(m_forms);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(units(12));
    const auto group = [groups](const QString &heading) {
        auto *rows = new RowList;
        groups->addWidget(new Text(TextRole::Heading, heading));
        groups->addWidget(rows);
        return rows->layout();
    };
    const auto textOf = [this](PasteForm form) {
        for (const PasteText &each : std::as_const(m_entry->texts)) {
            if (each.form == form)
                return each.text;
        }
        return QString();
    };
    const auto add = [&](QLayout *where, PasteForm form, const QString &title,
                         const QString &sentence) {
        addForm(where, title, sentence, wordFor(form), textOf(form));
    };

    QLayout *fields = group(tr("It asks for an address"));
    addForm(fields, tr("Address"), tr("For a field like “URL” or “Server address”"), u"url"_s,
            m_entry->values.url);
    addForm(fields, tr("Key"), tr("For a header called Authorization, or a field for it"),
            u"header"_s, authorizationHeader(m_entry->values.key));
    add(fields, PasteForm::AddressWithKey, tr("Address with the key in it"),
        tr("Where there is a field for an address and nothing else"));

    QLayout *files = group(tr("It has a settings file"));
    add(files, PasteForm::Json, tr("Text in JSON"), tr("For a file with mcpServers in it"));
    add(files, PasteForm::JsonProgram, tr("Text in JSON that starts a program"),
        tr("The same, for an app that can only start programs; no key is in it"));
    add(files, PasteForm::Toml, tr("Text in TOML"), tr("For a file with mcp_servers in it"));
    add(files, PasteForm::Yaml, tr("Text in YAML"), tr("For a file with mcpServers in it"));

    QLayout *program = group(tr("It asks for a program to start"));
    add(program, PasteForm::Command, tr("Command"),
        tr("A program and what to start it with; no key is in it"));
    column()->insertWidget(column()->count() - 1, m_forms);
}

void PastePage::addForm(QLayout *where, const QString &title, const QString &sentence,
                        const QString &name, const QString &text)
{
    auto *row = new CopyRow(title, sentence, name);
    where->addWidget(row);
    m_rows.append({row, text});
    connect(row, &CopyRow::copyWanted, this, [this, row](const QString &copied) {
        m_actions.copyText(copied);
        for (const Form &each : std::as_const(m_rows))
            each.row->setCopied(each.row == row);
    });
}

void PastePage::fillIn()
{
    for (const Form &form : std::as_const(m_rows)) {
        const QString shown = m_showKey->isChecked()
            ? form.text
            : QString::fromUtf8(withoutSecrets(form.text.toUtf8(), m_entry->values.key));
        form.row->setText(form.text, shown);
    }
}

} // namespace patchbay
