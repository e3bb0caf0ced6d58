#include "signin/given_credentials.h"

#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/mcp_hello.h"
#include "signin/stored_sign_in.h"
#include "signin/token_answer.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QDateTime timeFrom(const QString &text)
{
    // "2026-12-31 23:59:59 UTC"
    const QDateTime plain = QDateTime::fromString(text.left(19), u"yyyy-MM-dd hh:mm:ss"_s);
    if (plain.isValid() && (text.size() == 19 || text.endsWith("UTC"_L1)))
        return {plain.date(), plain.time(), Qt::UTC};
    const QDateTime written = QDateTime::fromString(text, Qt::ISODate);
    return written.isValid() ? written.toUTC()
                             : QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

Result<AcceptedKey> verdictOf(const Result<McpHello> &hello, const Secret &key)
{
    if (!hello)
        return hello.error();
    const std::string detail = describe(hello->response);
    switch (hello->answer) {
    case McpHello::Answer::Welcome:
        return AcceptedKey{endOfKey(key, hello->response.headers),
                           unverifiedClaims(key).value("email"_L1).toString()};
    case McpHello::Answer::NotAuthorized:
        return Error{hello->response.status == 401 ? ErrorCode::AccessKeyRefused
                                                   : ErrorCode::AccessDenied,
                     detail};
    case McpHello::Answer::NotMcp:
        return Error{ErrorCode::NotAnMcpServer, detail};
    case McpHello::Answer::Unavailable:
        return Error{ErrorCode::ServerUnavailable, detail};
    }
    return Error{ErrorCode::Unexpected, detail};
}

} // namespace

QFuture<Result<AcceptedKey>> checkAccessKey(Platform &platform, const Connection &connection,
                                            const Secret &key)
{
    // A key is one header line; what cannot be one is no key.
    for (const char c : key.reveal()) {
        if (c <= ' ' || c > '~') {
            return QtFuture::makeReadyFuture(Result<AcceptedKey>(
                Error{ErrorCode::AccessKeyRefused, "not a key: odd characters"}));
        }
    }
    return sayHello(*platform.network, connection.url, key, nullptr)
        .then([key](const Result<McpHello> &hello) { return verdictOf(hello, key); });
}

QFuture<std::optional<ServerPreset>>
regionOfKey(Platform &platform, const QList<ServerPreset> &regions, const Secret &key)
{
    QList<QFuture<Result<AcceptedKey>>> asked;
    for (const ServerPreset &region : regions) {
        Connection there;
        there.url = region.url;
        asked.append(checkAccessKey(platform, there, key));
    }
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([regions](const QList<QFuture<Result<AcceptedKey>>> &answers)
                  -> std::optional<ServerPreset> {
            for (qsizetype i = 0; i < answers.size(); ++i) {
                // Known there, with or without access to this server.
                const Result<AcceptedKey> answer = answers.at(i).result();
                if (answer || answer.error().code == ErrorCode::AccessDenied)
                    return regions.at(i);
            }
            return std::nullopt;
        });
}

QDateTime endOfKey(const Secret &key, const http::Headers &answer)
{
    if (const auto ends = unverifiedClaims(key).value("exp"_L1); ends.isDouble())
        return QDateTime::fromSecsSinceEpoch(ends.toInteger(), Qt::UTC);
    for (const http::Header &header : answer) {
        const QString name = QString::fromUtf8(header.name).toLower();
        if (name.endsWith("-token-expiration"_L1))
            return timeFrom(QString::fromUtf8(header.value).trimmed());
    }
    return {};
}

QFuture<Result<void>> keepClientSecret(Platform &platform, const Connection &connection,
                                       const Secret &secret)
{
    const QString key = clientSecretKey(connection.id);
    return secret.isEmpty() ? platform.secrets->remove(key) : platform.secrets->write(key, secret);
}

} // namespace patchbay
