// Waits for the browser to come back with an authorization code (RFC 8252, section 7.3).
//
// Listens on loopback only, answers strangers politely and keeps waiting, and takes the first
// request that carries our state. The same request again (a reload, a second tab, a prefetch) gets
// the same page and changes nothing. Does not open the browser (Desktop does) and does not fetch
// tokens (token_client does).

#pragma once

#include "base/result.h"
#include "http/server.h"
#include "signin/authorization.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <optional>

namespace patchbay {

namespace http {
class Loop;
}

class RedirectListener : public QObject
{
    Q_OBJECT

public:
    // On 127.0.0.1; `port` 0: any. Errors: PortTaken, ListenerFailed.
    static Result<std::unique_ptr<RedirectListener>> listen(http::Loop &loop, quint16 port);
    ~RedirectListener() override;

    // Browsers may take "localhost" for ::1. Without IPv6 there is nothing to do.
    void listenOnV6Too();

    quint16 port() const;
    QString redirectUri(const QString &host) const;

    // From now on, this attempt is waited for; another one before is forgotten.
    void expect(const AuthorizationRequest &request);

    // The address a browser on another computer ended on. Errors: WrongUsage (no such address),
    // ResponseNotOurs (of another attempt).
    Result<void> takeAddress(const QString &address);

Q_SIGNALS:
    // Once for each attempt; Kind::Code or Kind::Failure. The browser has its page by then.
    void answered(const patchbay::RedirectAnswer &answer);

private:
    explicit RedirectListener(http::Loop &loop);
    Result<std::unique_ptr<http::Server>> serverOn(const std::string &address, quint16 port);
    void serve(const http::ServerRequest &request,
               const std::shared_ptr<http::Responder> &responder);
    bool isForUs(const http::Headers &headers) const;
    RedirectAnswer read(std::string_view query, bool &isFirst);
    void announce(const RedirectAnswer &answer);

    http::Loop &m_loop;
    const QByteArray m_page; // with {title} and {text}
    quint16 m_port = 0;

    std::mutex m_mutex; // the rest is used on the loop's thread as well
    AuthorizationRequest m_request;
    bool m_isAnswered = false;

    // Last, so that no handler runs any more when the others go.
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<http::Server> m_serverV6;
};

} // namespace patchbay
