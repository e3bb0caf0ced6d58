#include "parts/opened_links.h"

#include <QCoreApplication>
#include <QFileOpenEvent>
#include <QUrl>

#include <utility>

namespace patchbay {

OpenedLinks::OpenedLinks(OnLink onLink)
    : m_onLink(std::move(onLink))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool OpenedLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    m_onLink(QString::fromUtf8(url.toEncoded()));
    return true;
}

} // namespace patchbay
