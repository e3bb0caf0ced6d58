// Keeps secrets: the operating system's keychain, or memory for tests.
//
// Keys are ours ("connection/issuer/refresh-token"); the store splits what is too large for one
// item itself. Never falls back to a plain file.

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace patchbay {

class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // No value without an error means that nothing is kept under this key.
    // Errors of all three: KeychainUnavailable, KeychainLocked, KeychainRefused.
    virtual QFuture<Result<std::optional<Secret>>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const Secret &secret) = 0;
    // Fine if nothing was there.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

// The system's keychain through qtkeychain, service "Patchbay". One job at a time; a job that gets
// no answer for a minute (a prompt nobody sees) is KeychainLocked.
//
// Keys of another data folder are kept apart by `scope` (empty for the standard place). `indexFile`
// lists the names of the keys that were written, see secret_layers.h. Needs the GLib event
// dispatcher on Linux, which is Qt's usual one there.
std::unique_ptr<SecretStore> makeKeychain(const QString &scope, const QString &indexFile);

// Forgets everything when it goes. For tests and `--secret-store memory`.
std::unique_ptr<SecretStore> makeMemoryStore();

} // namespace patchbay
