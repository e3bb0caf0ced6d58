// Leaves to the version that an update has put in our place, or to one that keeps to a new policy,
// when nobody needs us for a moment.

#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace patchbay {

class MakingRoom;
class Owner;

// The program that is to take over, and its arguments.
using Successor = std::optional<QStringList>;

// Names the `successor` and quits the application once there is one and `isGoodMoment` says so too,
// which is asked when the apps are quiet. What it returns goes before the owner does.
std::unique_ptr<MakingRoom> makeRoomFor(Successor &successor, Owner &owner,
                                        const QStringList &arguments,
                                        std::function<bool()> isGoodMoment);

// To be called last, when all that must not be there twice has gone. The value is an exit code.
int startAnew(const Successor &successor);

} // namespace patchbay
