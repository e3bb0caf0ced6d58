// One sentence on a tint, with its sign and at most one link. Stays until it is no longer true.

#pragma once

#include <QFrame>

namespace patchbay {

class GlyphLabel;
class Text;

enum class NoteKind { Quiet, Ready, NeedsYou, Broken };

class Note : public QFrame
{
    Q_OBJECT

public:
    explicit Note(NoteKind kind, const QString &text = {}, QWidget *parent = nullptr);

    void set(NoteKind kind, const QString &text);
    // A word like "Undo" at the end; `linkClicked` tells of it.
    void setLink(const QString &word, const QString &objectName);
    Text *text() const { return m_text; }

Q_SIGNALS:
    void linkClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NoteKind m_kind;
    GlyphLabel *m_glyph;
    Text *m_text;
};

} // namespace patchbay
