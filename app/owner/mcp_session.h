// A small MCP client of our own: asks a server something through the relay, the way an app would.
//
// Two ways to the relay, the same two that apps have: HTTP, or the bridge program. One session is
// one conversation; it opens itself with the first request and says goodbye when it goes.

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>

namespace patchbay {

class Network;

class McpSession : public QObject
{
    Q_OBJECT

public:
    using Answer = QFuture<Result<QJsonObject>>;

    // The `result` member of the answer.
    // Errors: those that stopped the relay (SignInNeeded, ...), ToolFailed (the server itself
    // answered with an error; detail is its message), ServerAnswerUnreadable, and the network's.
    virtual Answer request(const QString &method, const QJsonObject &params) = 0;

protected:
    using QObject::QObject;
};

// Goes in a later turn of the event loop, so that it may be let go by its own answer.
using McpSessionPtr = std::shared_ptr<McpSession>;
void goLater(McpSession *session); // the deleter of such a pointer

// `url` is that of the local endpoint.
McpSessionPtr makeHttpSession(Network &network, const QString &url, const Secret &key);

// Starts the bridge with these arguments.
McpSessionPtr makeBridgeSession(const QString &program, const QStringList &arguments);

// All pages of tools/list.
QFuture<Result<QJsonArray>> listAllTools(const McpSessionPtr &session);

} // namespace patchbay
