// What to paste into an app that we do not know: asks what to call it, makes a key for it, and
// offers the entry in every form.
//
// The key can be copied without being seen. Object names: otherAppName, makeKey, showKey,
// pasteBack, pasteClose, otherAppError; those of a form are in copy_row.h, named after wordFor.

#pragma once

#include "actions.h"
#include "parts/page_frame.h"
#include "setup/other_apps.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace patchbay {

class CopyRow;
class InlineError;
class Note;

class PastePage : public PageFrame
{
    Q_OBJECT

public:
    using AddApp = std::function<Result<OtherAppEntry>(const QString &name)>;

    PastePage(const QString &connectionName, AddApp addApp, const Actions &actions,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void back();
    void closed();

private:
    void makeKey();
    void addForms();
    void addForm(QLayout *where, const QString &title, const QString &sentence, const QString &name,
                 const QString &text);
    void fillIn();

    QString m_connectionName;
    AddApp m_addApp;
    Actions m_actions;
    std::optional<OtherAppEntry> m_entry;
    QWidget *m_question;
    QLineEdit *m_name;
    QPushButton *m_make;
    InlineError *m_error;
    Note *m_done;
    QCheckBox *m_showKey;
    QWidget *m_forms = nullptr; // once there is a key
    struct Form {
        CopyRow *row;
        QString text;
    };
    QList<Form> m_rows;
};

} // namespace patchbay
