// A card of rows with lines between them, and the rows we put into it.

#pragma once

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QVBoxLayout;

namespace patchbay {

class FlowLayout;
class InlineError;
class Text;

// Surface with an edge; `Row`s or anything else below one another.
class RowList : public QFrame
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    void addRow(QWidget *row);
    void clear();
    int count() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

// Two letters for an app; no vendor's logo.
class LetterTile : public QWidget
{
    Q_OBJECT

public:
    explicit LetterTile(const QString &name, int size = 28, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
    int m_size;
};

// [box] [tile] name over evidence ........ state [button] [menu]
// What stands at the end moves under the name when the row is too narrow for it.
class AppRow : public QWidget
{
    Q_OBJECT

public:
    enum class Box { None, Check };

    AppRow(const QString &name, const QString &evidence, Box box = Box::None,
           QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; } // nullptr without one
    void setEvidence(const QString &evidence);
    void addAtEnd(QWidget *widget); // state, button, menu, in this order

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box = nullptr;
    Text *m_name;
    Text *m_evidence;
    FlowLayout *m_end;
};

// A row whose trouble is told below it, `indent` pixels from its start (where its name begins);
// `more` stands between the two.
QWidget *withErrorBelow(AppRow *row, InlineError *error, int indent, QWidget *more = nullptr);

} // namespace patchbay
