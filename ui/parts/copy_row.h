// Something to copy: what it is, what it is for, a button, and the text itself on request.
//
// What is shown may differ from what is copied: a key is copied without being shown. Object names:
// copy-NAME, show-NAME (the disclosure), text-NAME.

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace patchbay {

class CopyRow : public QWidget
{
    Q_OBJECT

public:
    CopyRow(const QString &title, const QString &sentence, const QString &name,
            QWidget *parent = nullptr);

    void setText(const QString &copied, const QString &shown);
    // The button says so until another one was pressed; the page knows which that is.
    void setCopied(bool copied);

Q_SIGNALS:
    void copyWanted(const QString &text);

private:
    QString m_title;
    QString m_copied;
    QPushButton *m_button;
    QPlainTextEdit *m_shown;
};

} // namespace patchbay
