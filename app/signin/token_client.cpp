#include "signin/token_client.h"

#include "platform/network.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr auto tokenAnswerLimit = std::chrono::seconds(30);

std::string escaped(const QString &text)
{
    return QUrl::toPercentEncoding(text).toStdString();
}

} // namespace

QJsonObject withCredentials(QJsonObject parameters, const ClientCredentials &credentials)
{
    // One method only (RFC 6749 §2.3): with the header, nothing of it stands in the body.
    if (credentials.authentication == "client_secret_basic"_L1) {
        parameters.remove("client_id"_L1);
        return parameters;
    }
    parameters.insert(u"client_id"_s, credentials.clientId);
    if (credentials.authentication == "client_secret_post"_L1) {
        parameters.insert(u"client_secret"_s,
                          QString::fromStdString(credentials.clientSecret.reveal()));
    }
    return parameters;
}

std::string authorizationHeader(const ClientCredentials &credentials)
{
    if (credentials.authentication != "client_secret_basic"_L1)
        return {};
    const std::string pair = escaped(credentials.clientId) + ':'
        + escaped(QString::fromStdString(credentials.clientSecret.reveal()));
    return "Basic " + QByteArray::fromStdString(pair).toBase64().toStdString();
}

std::string formBody(const QJsonObject &parameters)
{
    std::string body;
    for (auto at = parameters.begin(); at != parameters.end(); ++at) {
        if (!body.empty())
            body += '&';
        body += escaped(at.key()) + '=' + escaped(at->toString());
    }
    return body;
}

Error withoutSecrets(Error error, const QJsonObject &sent)
{
    constexpr std::array names{"code"_L1,          "code_verifier"_L1, "device_code"_L1,
                               "refresh_token"_L1, "client_secret"_L1, "token"_L1};
    QString detail = QString::fromStdString(error.detail);
    for (const QLatin1StringView name : names) {
        const QString secret = sent.value(name).toString();
        if (secret.size() > 3)
            detail.replace(secret, "[removed]"_L1);
    }
    error.detail = detail.toStdString();
    return error;
}

http::Request tokenRequest(const QString &endpoint, const QJsonObject &parameters,
                           const ClientCredentials &credentials, http::AddressRule addresses)
{
    http::Request request;
    request.method = "POST";
    request.url = endpoint.toStdString();
    // Without Accept, GitHub answers with a form.
    request.headers = {{"Accept", "application/json"},
                       {"Accept-Encoding", "identity"},
                       {"Content-Type", "application/x-www-form-urlencoded"}};
    if (const std::string header = authorizationHeader(credentials); !header.empty())
        request.headers.add("Authorization", header);
    request.body = formBody(withCredentials(parameters, credentials));
    request.addresses = addresses;
    request.totalTimeout = tokenAnswerLimit;
    request.maxBody = 1024UL * 1024;
    return request;
}

Result<TokenAnswer> readTokens(const Result<http::Response> &answer, const QJsonObject &sent)
{
    if (!answer)
        return answer.error();
    const auto tokens = parseTokenAnswer(answer->status, QByteArray::fromStdString(answer->body));
    if (!tokens)
        return withoutSecrets(tokens.error(), sent);
    return tokens;
}

QFuture<Result<TokenAnswer>> requestTokens(Network &network, const http::Request &request,
                                           const QJsonObject &sent)
{
    return network.send(request).then(
        [sent](const Result<http::Response> &answer) { return readTokens(answer, sent); });
}

QFuture<Result<bool>> revokeToken(Network &network, const QString &endpoint, const Secret &token,
                                  const QString &hint, const ClientCredentials &credentials,
                                  http::AddressRule addresses)
{
    const QJsonObject parameters{{u"token"_s, QString::fromStdString(token.reveal())},
                                 {u"token_type_hint"_s, hint}};
    return network.send(tokenRequest(endpoint, parameters, credentials, addresses))
        .then([](const Result<http::Response> &answer) -> Result<bool> {
            if (!answer)
                return answer.error();
            if (answer->status == 503)
                return Error{ErrorCode::ServerUnavailable, "revocation: status 503"};
            return answer->status >= 200 && answer->status < 300;
        });
}

} // namespace patchbay
