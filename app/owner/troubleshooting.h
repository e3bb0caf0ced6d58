// What is wrong with what this owner holds, and what can be done about it without asking anybody:
// one way for the troubleshooting page and for `patchbayctl doctor` and `report`.

#pragma once

#include "base/result.h"
#include "diagnostics/check.h"

#include <QFuture>

namespace patchbay {

class Owner;
struct Platform;
struct Update;

// Nothing where this is the newest version, as far as is known.
Outcome aboutUpdates(const Update &update);

// Every check there is, or those that are about one connection.
QList<Check> checksOf(Owner &owner, const QString &connection = {});

// Does what needs no person. Errors: WrongUsage (the finding's action is one for a person),
// ClientUnknown, ConnectionUnknown, those of the act.
Result<void> mend(Owner &owner, const Finding &finding);

// Writes the entries of all apps anew, since the door has moved. Errors: those of the last app that
// could not be written; the others are.
Result<void> updateEntries(Owner &owner);

// Takes another door and writes it into the apps' files. Errors: those of the relay and of
// updateEntries.
Result<void> moveDoor(Owner &owner);

// To the region that a finding names (Action::SwitchRegion). Whoever signs in must do it anew
// there; name, apps and choices stay. Errors: ConnectionUnknown, those of the store.
QFuture<Result<void>> switchRegion(Owner &owner, const Finding &finding);

// Ready to be sent to an admin; empty where an admin is not the one to ask (Action::AskAdmin).
QString messageToAdmin(Owner &owner, const Finding &finding);

// The text that a person may send to somebody who helps; see diagnostics/report.h.
QString reportOf(Owner &owner, const QList<Finding> &findings);

// The same where no owner can be had, and why: what stands in the files, and the logs.
QString reportWithoutOwner(const Platform &platform, const Error &why);

} // namespace patchbay
