// What the checks ask of the world. The real ones are made here; tests answer for themselves.

#pragma once

#include "base/result.h"
#include "connections/connection.h"

#include <QDateTime>
#include <QFuture>

#include <functional>

namespace patchbay {

struct Platform;
class TokenSource;

struct Questions {
    // Whether any network is there, loopback aside.
    std::function<bool()> networkUp;
    // Whether an MCP server answers and says how to sign in; errors of `discover`.
    std::function<QFuture<Result<void>>(const Connection &connection)> askServer;
    // Whether a token can be had; errors of TokenSource::freshToken.
    std::function<QFuture<Result<void>>(const QString &connection)> askForToken;
    // Whether our local endpoint answers on this port: RelayNotRunning, PortTaken.
    std::function<QFuture<Result<void>>(quint16 port)> askLocalEndpoint;
    // How many tools the server offers to this person; may be empty, then nobody asks.
    std::function<QFuture<Result<int>>(const QString &connection)> countTools;
    // What time it is; may be empty, then no end of a key is looked for.
    std::function<QDateTime()> now;
    // When an app last came through the relay; may be empty, then nobody asks.
    std::function<QDateTime(const QString &connection, const QString &client)> lastSeen;
};

// All but countTools and lastSeen, which who owns the relay adds.
Questions realQuestions(Platform &platform, TokenSource &tokens);

// From any process: asks http://127.0.0.1:<port>/ and looks whether the answer is ours.
QFuture<Result<void>> askLocalEndpoint(Platform &platform, quint16 port);

} // namespace patchbay
