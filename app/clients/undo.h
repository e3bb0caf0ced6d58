// What a receipt can give back. The verb itself, undo(), is declared in apply.h.

#pragma once

#include "clients/exchange.h"
#include "clients/receipts.h"

namespace patchbay {

// The copy that the receipt keeps; nothing if it keeps none, or if it is lost.
Content backupOf(const Receipt &receipt);

// `text` with the earlier entries that went for ours, as far as the copy has them and nobody has
// put others there. Errors: FileNotParsable.
Result<QByteArray> withReplaced(const QByteArray &text, const Receipt &receipt,
                                const Content &backup);

// `text` as it would be without our entry, and with what went for it. What it replaced, if the
// backup has such, stands there again. Errors: FileNotParsable, EntryMissing.
Result<QByteArray> withoutOurs(const QByteArray &text, const Receipt &receipt,
                               const Content &backup);

// Removes the receipt of an entry that is gone. The entries of other connections in the same file
// may stand on what was built for this one: one of their receipts takes that over.
Result<void> forget(const Receipt &receipt, Receipts &receipts);

} // namespace patchbay
