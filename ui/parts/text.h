// Labels in the few sizes we use, all relative to the system's font.

#pragma once

#include <QFont>
#include <QLabel>

namespace patchbay {

enum class TextRole { Title, Heading, Body, Name, Small, Mono };

QFont fontOf(TextRole role);

// Wraps, and shows its text as it is: what servers and files say is never read as markup.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    // For our own sentences with <b> in them; the caller escapes what is filled in.
    void setMarkup(const QString &html);
    // Leaves no trace in the layout while empty.
    void setTextOrHide(const QString &text);
    void setQuiet(bool quiet);

protected:
    void changeEvent(QEvent *event) override;

private:
    TextRole m_role;
};

// "Claude", "Claude and Cursor", "Claude, Cursor and VS Code".
QString listed(const QStringList &names);

// An account or address that may be wider than a narrow window: can be broken after @ . / - _.
QString breakable(const QString &name);

// "<b>name</b>", escaped.
QString strong(const QString &name);

} // namespace patchbay
