#include "main/successor.h"

#include "owner/making_room.h"
#include "owner/owner.h"
#include "platform/platform.h"
#include "platform/start_anew.h"

#include <QCoreApplication>

#include <utility>

namespace patchbay {

std::unique_ptr<MakingRoom> makeRoomFor(Successor &successor, Owner &owner,
                                        const QStringList &arguments,
                                        std::function<bool()> isGoodMoment)
{
    const Platform &platform = owner.platform();
    MakingRoom::Parts parts{*platform.clock, owner.relay(), makeFileWatch(),
                            QCoreApplication::applicationFilePath()};
    if (platform.policyNow)
        parts.isPolicyOther = [&platform] { return platform.policyNow() != platform.policy; };
    auto room = std::make_unique<MakingRoom>(std::move(parts));
    QObject::connect(room.get(), &MakingRoom::due, &owner,
                     [&successor, &owner, arguments, isGoodMoment = std::move(isGoodMoment)] {
                         // Somebody in a browser would come back to nobody.
                         if (owner.isSigningIn() || !isGoodMoment())
                             return;
                         successor =
                             QStringList(QCoreApplication::applicationFilePath()) + arguments;
                         owner.leaveToSuccessor();
                         QCoreApplication::quit();
                     });
    return room;
}

int startAnew(const Successor &successor)
{
    return startAnew(successor->constFirst(), successor->mid(1));
}

} // namespace patchbay
