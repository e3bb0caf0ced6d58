// The pages of a window, one below the other (or beside one another where it is narrow), and how
// many things on each need a person.

#pragma once

#include "parts/icons.h"

#include <QListWidget>

namespace patchbay {

class Navigation : public QListWidget
{
    Q_OBJECT

public:
    enum class Shape { Column, Line };

    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &name, Glyph glyph);
    // Nothing is shown for 0.
    void setCount(int page, int count);
    void setShape(Shape shape);
    int widthAsColumn() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    Shape m_shape = Shape::Column;
};

} // namespace patchbay
