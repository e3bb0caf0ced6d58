#include "wizard/region_offer.h"

#include "parts/buttons.h"
#include "parts/flow_layout.h"
#include "parts/style.h"

using namespace Qt::StringLiterals;

namespace patchbay {

RegionOffer::RegionOffer(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(units(8), this))
{
    hide();
}

void RegionOffer::offer(const QStringList &ids, const QList<ServerPreset> &presets)
{
    setVisible(!ids.isEmpty());
    if (ids == m_ids)
        return;
    m_ids = ids;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const QString &id : ids) {
        const auto preset = findPreset(presets, id);
        if (!preset)
            continue;
        auto *button =
            makeButton(tr("Switch to %1", "Button; a region").arg(spokenOfPreset(preset->region)),
                       u"switchTo-"_s + id);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        m_row->addWidget(button);
    }
}

} // namespace patchbay
