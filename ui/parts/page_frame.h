// A page that scrolls, over a line of buttons that stays.

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace patchbay {

// The line of buttons, with a thin line above it.
class Footer : public QWidget
{
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    QHBoxLayout *row() { return m_row; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
};

class PageFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget *parent = nullptr);

    QVBoxLayout *column() { return m_column; }
    QHBoxLayout *footer() { return m_footer->row(); }

    // So high that nothing need be scrolled.
    int heightOfAllIn(int width) const;

private:
    QWidget *m_page;
    QVBoxLayout *m_column;
    Footer *m_footer;
};

} // namespace patchbay
