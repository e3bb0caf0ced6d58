// Carries out a plan, and takes it back.

#pragma once

#include "clients/plan.h"
#include "clients/receipts.h"

namespace patchbay {

// Writes every change of the plan. Refuses a file that is no longer `before`, or whose app is
// writing it at this moment (FileChangedMeanwhile: plan again); if one file cannot be written,
// those already written are given back. Never waits.
// Errors: also FileNotWritable, DiskFull, FileNotVerified.
Result<void> applyPlan(const Plan &plan, const QString &connection, Receipts &receipts,
                       const QDateTime &now);

// Gives back what was there before: the whole file byte for byte if nobody has changed it since;
// else only our entry goes. A file we made and nobody else uses is removed. An entry that somebody
// else has put under our name stays, and the receipt goes.
// Errors: NothingToUndo, FileNotParsable, FileNotReadable, FileNotWritable, DiskFull,
// FileChangedMeanwhile (its app is writing it at this moment).
Result<void> undo(const Receipt &receipt, const Client &client, Receipts &receipts);

// Whether our entry still stands in the file and says what we wrote; apps may add to it.
// Moved: into a file of another app (see moved.h), which entryState itself does not look at.
enum class EntryState { Present, Moved, Missing, Changed, FileUnreadable };
EntryState entryState(const Receipt &receipt, const Client &client);

} // namespace patchbay
