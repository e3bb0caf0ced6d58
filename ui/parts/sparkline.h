// How much happened in each hour of a day, as bars; an hour in which something failed carries a
// cap.
//
// Draws only: the numbers stand in words beside it.

#pragma once

#include <QList>
#include <QWidget>

namespace patchbay {

struct HourCount {
    int all = 0;
    int failed = 0;

    bool operator==(const HourCount &) const = default;
};

class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    // The oldest first. `sentence` says the same to who cannot see it.
    void set(const QList<HourCount> &hours, const QString &sentence);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<HourCount> m_hours;
};

} // namespace patchbay
