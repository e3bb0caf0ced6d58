// What the checks ask of the world. The real ones are made here; tests answer for themselves.

#pragma once

#include "base/result.h"
#include "connections/connection.h"
#include "diagnostics/check.h"
#include "platform/processes.h"

#include <QDateTime>
#include <QFuture>
#include <QHostAddress>

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

// Whether a host can be reached at its addresses of either kind.
struct AddressLook {
    bool hasBoth = false; // else there is nothing to compare
    bool oldOnes = false; // IPv4
    bool newOnes = false; // IPv6
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
    // How the last sign-in ended, if not well; may be empty, then nobody asks.
    std::function<std::optional<Error>(const QString &connection)> lastSignIn;
    // Who was signed in before, where somebody else came than was expected; may be empty.
    std::function<QString(const QString &connection)> accountBefore;
    // Never fails; may be empty, then nobody asks.
    std::function<QFuture<AddressLook>(const Connection &connection)> lookAtAddresses;
    // When it was last noticed that the computer had slept, invalid: not lately; may be empty.
    std::function<QDateTime()> wokeUp;
    // Whether there is a newer version; may be empty, then nobody asks.
    std::function<Outcome()> newerVersion;
};

// All but countTools, lastSeen, findRegion, portIsFree, lastSignIn, accountBefore, wokeUp and
// newerVersion, which who owns the relay adds.
Questions realQuestions(Platform &platform, TokenSource &tokens);

// Asks http://<host>/ and, where nobody answers that, https://<host>/; at most 3 s each.
QFuture<PlainLook> lookPlainly(Platform &platform, const Connection &connection);

// Connects to the host directly, at the first address of each kind; at most 3 s for each step.
QFuture<AddressLook> lookAtAddresses(Platform &platform, const Connection &connection);
// The same with addresses that are known.
QFuture<AddressLook> tryAddresses(Platform &platform, const QList<QHostAddress> &addresses,
                                  quint16 port);

// From any process: asks http://127.0.0.1:<port>/ and looks whether the answer is ours.
QFuture<Result<void>> askLocalEndpoint(Platform &platform, quint16 port);

} // namespace patchbay
