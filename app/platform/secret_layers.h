// What a bare keychain lacks, as layers around a SecretStore.

#pragma once

#include "platform/secret_store.h"

#include <QStringList>

#include <deque>
#include <functional>

namespace patchbay {

// Splits a secret that is larger than one item of `inner` may be.
//
// The parts are written first, under names of a new generation, then the item under the key itself,
// which says how many there are and what their SHA-256 is; parts of the former generation go last.
// So at any moment the old or the new secret is whole. A secret whose parts are not all there
// counts as not kept.
std::unique_ptr<SecretStore> makeSplitStore(std::unique_ptr<SecretStore> inner,
                                            qsizetype largestItem);

// Tells "locked" from "nothing there" where the keychain itself does not.
//
// Keeps the names of the written keys in `indexFile`; no secret. If a key of the list is not found,
// it writes a probe item: where that works, the keychain is open and the secret was deleted by
// somebody else; where not, the answer is KeychainLocked.
std::unique_ptr<SecretStore> makeRememberingStore(std::unique_ptr<SecretStore> inner,
                                                  const QString &indexFile);

// That file in Places::ourData, and all that it says we may have in the keychain, probe included.
QString keychainIndexIn(const QString &folder);
QStringList keysIn(const QString &indexFile);

// Runs one piece of work after the other. Each calls the function it is given when it has ended.
class OneByOne
{
public:
    using Ended = std::function<void()>;
    void add(std::function<void(Ended)> work);

private:
    void next();

    std::deque<std::function<void(Ended)>> m_waiting;
    bool m_busy = false;
};

} // namespace patchbay
