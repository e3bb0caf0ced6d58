#include "platform/panel_watch.h"

namespace patchbay {

PanelWatch::PanelWatch(QObject *parent)
    : QObject(parent)
    , m_isThere(true)
{
}

void PanelWatch::ask() { }

} // namespace patchbay
