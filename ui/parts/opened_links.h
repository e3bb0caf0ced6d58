// Takes patchbay:// links from a desktop that hands them to the program that runs: macOS. Elsewhere
// a link comes as an argument of a second start.

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace patchbay {

class OpenedLinks : public QObject
{
public:
    using OnLink = std::function<void(const QString &link)>;

    // From now on, for the whole program. `onLink` is told the link as it was written.
    explicit OpenedLinks(OnLink onLink);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    OnLink m_onLink;
};

} // namespace patchbay
