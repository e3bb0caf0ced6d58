// What the checks ask of the world. The real ones are made here; tests answer for themselves.

#pragma once

#include "base/result.h"
#include "connections/connection.h"
#include "diagnostics/check.h"
#include "platform/processes.h"

#include <QDateTime>
#include <QFuture>

#include <chrono>
#include <functional>
#include <optional>

namespace patchbay {

struct Platform;
class TokenSource;

// What comes of asking a server's host in the plain, without protection, as a browser at first
// does.
struct PlainLook {
    bool answered = false;
    QString elsewhere; // another host that we were sent to, or empty
    QDateTime date; // what time it is there; invalid: it did not say
};

struct Questions {
    // Whether any network is there, loopback aside.
    std::function<bool()> networkUp;
    // Whether an MCP server answers and says how to sign in; errors of `discover`.
    std::function<QFuture<Result<void>>(const Connection &connection)> askServer;
    // Whether a token can be had; errors of TokenSource::freshToken.
    std::function<QFuture<Result<void>>(const QString &connection)> askForToken;
    // Whether our local endpoint answers on this port: RelayNotRunning, PortTaken.
    std::function<QFuture<Result<void>>(quint16 port)> askLocalEndpoint;
    // Never fails; may be empty, then neither clock nor sign-in pages of networks are looked for.
    std::function<QFuture<PlainLook>(const Connection &connection)> lookPlainly;
    // The preset of the region that takes this connection's access key, or empty; may be empty.
    std::function<QFuture<QString>(const Connection &connection)> findRegion;
    // Whether this program could listen on a port; may be empty, then nobody asks.
    std::function<bool(quint16 port)> portIsFree;
    // Which program listens on a port, if it can be told; may be empty.
    std::function<std::optional<RunningProgram>(quint16 port)> holderOf;
    // For how long something took; may be empty, then nobody asks.
    std::function<std::chrono::milliseconds()> sinceStart;
    // How many tools the server offers to this person; may be empty, then nobody asks.
    std::function<QFuture<Result<int>>(const QString &connection)> countTools;
    // What time it is; may be empty, then no end of a key is looked for.
    std::function<QDateTime()> now;
    // When an app last came through the relay; may be empty, then nobody asks.
    std::function<QDateTime(const QString &connection, const QString &client)> lastSeen;
    // Whether there is a newer version; may be empty, then nobody asks.
    std::function<Outcome()> newerVersion;
};

// All but countTools, lastSeen, findRegion, portIsFree and newerVersion, which who owns the relay
// adds.
Questions realQuestions(Platform &platform, TokenSource &tokens);

// Asks http://<host>/ and, where nobody answers that, https://<host>/; at most 3 s each.
QFuture<PlainLook> lookPlainly(Platform &platform, const Connection &connection);

// From any process: asks http://127.0.0.1:<port>/ and looks whether the answer is ours.
QFuture<Result<void>> askLocalEndpoint(Platform &platform, quint16 port);

} // namespace patchbay
