// Other regions of a vendor, a button each, where the chosen one may be the wrong one.
//
// Object names: switchTo-<preset>.

#pragma once

#include "connections/server_presets.h"

#include <QWidget>

namespace patchbay {

class FlowLayout;

class RegionOffer : public QWidget
{
    Q_OBJECT

public:
    explicit RegionOffer(QWidget *parent = nullptr);

    // Hidden where there is nothing to offer.
    void offer(const QStringList &ids, const QList<ServerPreset> &presets);

Q_SIGNALS:
    void chosen(const QString &preset);

private:
    FlowLayout *m_row;
    QStringList m_ids;
};

} // namespace patchbay
