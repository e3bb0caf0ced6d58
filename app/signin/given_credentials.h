// What a person brings along: an access key instead of a sign-in, or the secret of a client id that
// somebody registered beforehand.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "connections/connection.h"
#include "connections/server_presets.h"
#include "http/message.h"

#include <QDateTime>
#include <QFuture>

#include <optional>

namespace patchbay {

struct Platform;

struct AcceptedKey {
    QDateTime ends; // invalid: nobody tells
    QString account; // to be shown, not to be trusted
};

// Whether the server accepts this key, asked live. Keeps nothing (TokenSource::setAccessKey does).
// Errors: AccessKeyRefused (401), AccessDenied (403), NotAnMcpServer, ServerUnavailable, and the
// network's.
QFuture<Result<AcceptedKey>> checkAccessKey(Platform &platform, const Connection &connection,
                                            const Secret &key);

// Which of these servers of one vendor takes the key; all are asked, at once.
QFuture<std::optional<ServerPreset>>
regionOfKey(Platform &platform, const QList<ServerPreset> &regions, const Secret &key);

// When a key ends: as the key says itself (a JWT), or the server in a header of its answer
// ("…-token-expiration", as GitHub has it). Invalid: neither does.
QDateTime endOfKey(const Secret &key, const http::Headers &answer);

// For SignInChoices::clientId; an empty secret removes it. Errors: Keychain*.
QFuture<Result<void>> keepClientSecret(Platform &platform, const Connection &connection,
                                       const Secret &secret);

} // namespace patchbay
