// Where in the wizard one is: a column of steps, or one line where there is little room.

#pragma once

#include <QStringList>
#include <QWidget>

namespace patchbay {

class StepRail : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Column, Line };

    explicit StepRail(const QStringList &steps, QWidget *parent = nullptr);

    // Counted from 0; -1: before the first.
    void setCurrent(int step);
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumn(QPainter &painter);
    void paintLine(QPainter &painter);
    QString sentence() const; // "Step 2 of 5: Sign in"

    QStringList m_steps;
    int m_current = -1;
    Shape m_shape = Shape::Column;
};

} // namespace patchbay
