// One ring per window around what has the focus, shown to who uses the keyboard.
//
// Appears after a key, goes after a click. Fields show the focus by their own edge.

#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace patchbay {

class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    QWidget *m_window;
    QPointer<QFocusFrame> m_frame; // lies beside what it surrounds and may go with it
    bool m_keyboard = false;
};

} // namespace patchbay
