// Tells when the desktop's panel takes signs over D-Bus (StatusNotifierItem, on Linux).
//
// Qt asks for that once, with the first sign (6.4.2), and whoever asks before the panel is there
// never gets one on it. Elsewhere the system has a place for signs from the beginning.

#pragma once

#include <QObject>

namespace patchbay {

class PanelWatch : public QObject
{
    Q_OBJECT

public:
    explicit PanelWatch(QObject *parent = nullptr);

    bool isThere() const { return m_isThere; }

Q_SIGNALS:
    void came();

private Q_SLOTS:
    void ask();

private:
    bool m_isThere = false;
};

} // namespace patchbay
