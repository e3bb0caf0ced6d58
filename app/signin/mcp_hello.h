// Knocks at an MCP server: says hello, asks for its tools, and tells how it took that.
//
//   server/discover ─> tools/list                        (MCP 2026-07-28 and later)
//      └─> initialize ─> initialized ─> tools/list       (up to 2025-11-25)
//              └─> GET                                   (2024-11-05)
//
// The newest comes first, since a server that wants a sign-in says so to any of them.
//
// The tools are asked for since some servers let anyone say hello and want to know who it is only
// when it becomes serious. A session that was begun is ended. Of an event stream only the first
// event is taken, so that streams without end do no harm.

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "http/client.h"

#include <QFuture>
#include <QString>

class QObject;

namespace patchbay {

class Network;

struct McpHello {
    enum class Answer {
        Welcome,
        NotAuthorized, // 401 or 403
        NotMcp,
        Unavailable, // 5xx, 429
    };
    Answer answer = Answer::NotMcp;
    http::Response response; // the one that decided
    // How this server was reached. Any: it stands on this computer or inside a private network, and
    // so may what it names.
    http::AddressRule addresses = http::AddressRule::PublicOnly;
};

// `token` empty: none is sent. Stops when `context` goes; the future is then cancelled.
// Errors: the network's; at most 10 s and 1 MB for each answer.
QFuture<Result<McpHello>> sayHello(Network &network, const QString &serverUrl, const Secret &token,
                                   QObject *context);

// "status 404", for the log.
std::string describe(const http::Response &response);

} // namespace patchbay
