// Beside one another while there is room, then in the next line. For buttons and short choices.

#pragma once

#include <QLayout>
#include <QList>

namespace patchbay {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

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
    enum class Do { Measure, Place };
    int arrange(const QRect &rect, Do what) const; // the height

    QList<QLayoutItem *> m_items; // owned, as in every layout
    int m_gap;
};

} // namespace patchbay
