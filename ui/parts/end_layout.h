// Something, and something else at its end; the latter goes below where there is no room for both.
//
// For a title and its button, a row's words and what one can do there. The room is asked anew for
// every width, so that what lies around knows the height before anything is shown.

#pragma once

#include <QLayout>
#include <QList>

namespace patchbay {

class EndLayout : public QLayout
{
    Q_OBJECT

public:
    // `least`: how narrow the first may become beside the second, in pixels.
    EndLayout(int gap, int least, QWidget *parent = nullptr);
    ~EndLayout() override;

    // First the one, then the other.
    void addLayout(QLayout *layout);
    // Where the second begins when it stands below.
    void setIndent(int indent);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Do { Measure, Place };
    int arrange(const QRect &rect, Do what) const; // the height

    QList<QLayoutItem *> m_items; // owned, as in every layout
    int m_gap;
    int m_least;
    int m_indent = 0;
};

} // namespace patchbay
