// One of several ways to go on: a radio button as large as a card, with room for more inside.
//
// The whole card is the target. What belongs to the choice (a field, more choices) goes into
// `extra()` and is there only while the card is chosen.

#pragma once

#include <QRadioButton>

class QVBoxLayout;

namespace patchbay {

class OptionCard : public QRadioButton
{
    Q_OBJECT

public:
    OptionCard(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    // The column inside; its owner is the card.
    QVBoxLayout *extra();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &pos) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasExtra() const;

    QWidget *m_extra;
    QVBoxLayout *m_extraColumn;
};

} // namespace patchbay
