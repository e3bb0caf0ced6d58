// Beside one another while there is room, then in the next line. For buttons and short choices.

#pragma once

#include <QLayout>
#include <QList>

namespace patchbay {

// How high something becomes in this width.
int heightIn(const QLayoutItem &item, int width);

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    // What comes from now on stands at the end of its line.
    void addStretch() { m_atEnd = count(); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Piece {
        QLayoutItem *item = nullptr;
        QSize size;
        bool atEnd = false;
    };
    using Line = QList<Piece>;
    QList<Line> linesFor(int width) const;
    int heightOf(const QList<Line> &lines) const;

    QList<QLayoutItem *> m_items; // owned, as in every layout
    int m_gap;
    int m_atEnd = -1; // from which on; negative: none
};

} // namespace patchbay
