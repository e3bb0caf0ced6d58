// What went wrong, where it went wrong: a sentence, what to do, one button, details on request.

#pragma once

#include "base/error.h"

#include <QWidget>

class QPushButton;

namespace patchbay {

class DisclosureButton;
class Text;

class InlineError : public QWidget
{
    Q_OBJECT

public:
    // The button, where there is one, is called `objectName`; its disclosure "<objectName>Details".
    explicit InlineError(const QString &objectName, QWidget *parent = nullptr);

    // Shows the words for `error`. `server` and `app` are names of what it is about.
    void show(const Error &error, const QString &server = {}, const QString &app = {});
    void clear();

    // Replaces the advice's own word on the button; empty: no button.
    void setButton(const QString &word);
    QPushButton *button() const { return m_button; }
    QString sentence() const;

Q_SIGNALS:
    void buttonClicked();
    void copyWanted(const QString &text); // sentence and details, for who can help

private:
    Text *m_sentence;
    QPushButton *m_button;
    DisclosureButton *m_details;
    QWidget *m_detailBox;
    Text *m_detailText;
    bool m_ownWord = false; // the button has the page's word, not the advice's
};

} // namespace patchbay
