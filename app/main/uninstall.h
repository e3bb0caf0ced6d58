// The last step of `patchbayctl uninstall --everything`: the owner has taken all back and ends;
// what it has kept goes.

#pragma once

#include <QJsonObject>

#include <functional>

namespace patchbay {

struct Platform;

// Waits until nobody owns the folders, removes them, and gives the owner's outcome line with what
// became of them. Both must live until then.
void removeFoldersOnceFree(Platform &platform, const QJsonObject &outcome,
                           const std::function<void(const QJsonObject &)> &then);

} // namespace patchbay
