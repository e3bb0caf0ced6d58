#include "parts/focus_ring.h"

#include <QApplication>
#include <QEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QWidget>

namespace patchbay {

FocusRing::FocusRing(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::Shortcut;
    if (key || event->type() == QEvent::MouseButtonPress) {
        if (m_keyboard != key) {
            m_keyboard = key;
            follow(QApplication::focusWidget());
        }
    }
    return false;
}

void FocusRing::follow(QWidget *focus)
{
    const bool ours = focus && focus->window() == m_window && focus != m_window;
    const bool showsItself =
        qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    if (!m_keyboard || !ours || showsItself) {
        delete m_frame;
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(m_window);
    m_frame->setWidget(focus);
}

} // namespace patchbay
