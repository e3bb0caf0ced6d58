// What is wrong with what this owner holds, and what can be done about it without asking anybody:
// one way for the troubleshooting page and for `patchbayctl doctor` and `report`.

#pragma once

#include "base/result.h"
#include "diagnostics/check.h"

namespace patchbay {

class Owner;

// Every check there is, or those that are about one connection.
QList<Check> checksOf(Owner &owner, const QString &connection = {});

// Does what needs no person. Errors: WrongUsage (the finding's action is one for a person),
// ClientUnknown, ConnectionUnknown, those of the act.
Result<void> mend(Owner &owner, const Finding &finding);

// Ready to be sent to an admin; empty where an admin is not the one to ask (Action::AskAdmin).
QString messageToAdmin(Owner &owner, const Finding &finding);

// The text that a person may send to somebody who helps; see diagnostics/report.h.
QString reportOf(Owner &owner, const QList<Finding> &findings);

} // namespace patchbay
