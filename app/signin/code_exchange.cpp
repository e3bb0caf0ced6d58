#include "signin/code_exchange.h"

#include "platform/network.h"

#include <QAbstractOAuthReplyHandler>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// What our Network answered, in the shape the flow waits for.
class NetworkAnswer : public QNetworkReply
{
public:
    NetworkAnswer(const QNetworkRequest &request, const QFuture<Result<http::Response>> &answer,
                  QObject *parent)
        : QNetworkReply(parent)
        , m_answer(answer)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::PostOperation);
        open(QIODevice::ReadOnly);
        m_answer.then(this, [this](const Result<http::Response> &outcome) {
            m_outcome = outcome;
            setFinished(true);
            Q_EMIT finished();
        });
    }
    ~NetworkAnswer() override { stop(); }

    const Result<http::Response> &outcome() const { return m_outcome; }

    void abort() override { stop(); }

protected:
    qint64 readData(char *, qint64) override { return -1; } // our handler takes outcome()

private:
    // Qt 6.4 reaches into the finished continuation when a finished future is cancelled.
    void stop()
    {
        if (!m_answer.isFinished())
            m_answer.cancel();
    }

    QFuture<Result<http::Response>> m_answer;
    Result<http::Response> m_outcome{Error{ErrorCode::Unexpected, "read before it was finished"}};
};

void insertEscaped(QMultiMap<QString, QVariant> &target, const QJsonObject &parameters)
{
    for (auto at = parameters.begin(); at != parameters.end(); ++at)
        target.replace(at.key(), QString::fromLatin1(QUrl::toPercentEncoding(at->toString())));
}

} // namespace

// Turns the flow's POST into one of ours.
class CodeExchange::Manager : public QNetworkAccessManager
{
public:
    Manager(Network &network, std::function<http::Request()> makeRequest)
        : m_network(network)
        , m_makeRequest(std::move(makeRequest))
    {
    }

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        http::Request ours = m_makeRequest();
        ours.body = body->readAll().toStdString();
        return new NetworkAnswer(request, m_network.send(std::move(ours)), this);
    }

private:
    Network &m_network;
    std::function<http::Request()> m_makeRequest;
};

// Qt's own handler drops every answer it does not like, errors included.
class CodeExchange::ReplyHandler : public QAbstractOAuthReplyHandler
{
public:
    ReplyHandler(QString redirectUri, std::function<void(const Result<http::Response> &)> done)
        : m_redirectUri(std::move(redirectUri))
        , m_done(std::move(done))
    {
    }

    QString callback() const override { return m_redirectUri; }

    // The flow is not told of the tokens: it would only keep one more copy of them.
    void networkReplyFinished(QNetworkReply *reply) override
    {
        reply->deleteLater();
        m_done(static_cast<NetworkAnswer *>(reply)->outcome());
    }

private:
    QString m_redirectUri;
    std::function<void(const Result<http::Response> &)> m_done;
};

struct CodeExchange::Private {
    Private(CodeExchange *exchange, Network &network, AuthorizationRequest asked,
            ClientCredentials shown, ProviderQuirks providerQuirks, http::AddressRule addresses)
        : request(std::move(asked))
        , credentials(std::move(shown))
        , quirks(std::move(providerQuirks))
        , manager(network,
                  [this, addresses] {
                      return tokenRequest(request.tokenEndpoint, {}, credentials, addresses);
                  })
        , handler(request.redirectUri,
                  [this, exchange](const Result<http::Response> &answer) {
                      Q_EMIT exchange->finished(readTokens(answer, sent));
                  })
        , flow(QUrl(request.authorizationEndpoint), QUrl(request.tokenEndpoint), &manager)
    {
        flow.setReplyHandler(&handler);
        flow.setClientIdentifier(request.clientId);
        flow.setState(request.state);
        flow.setModifyParametersFunction(
            [this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *parameters) {
                setParameters(stage, *parameters);
            });
    }

    void setParameters(QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> &parameters) const
    {
        parameters.clear();
        if (stage == QAbstractOAuth::Stage::RequestingAuthorization) {
            // The endpoint's own query must be kept (RFC 6749 §3.1); the flow drops it.
            const auto own =
                QUrlQuery(QUrl(request.authorizationEndpoint)).queryItems(QUrl::FullyEncoded);
            for (const auto &[name, value] : own)
                parameters.insert(name, value);
            insertEscaped(parameters,
                          quirks.amended(ProviderQuirks::Point::Authorize, request.issuer,
                                         authorizationParameters(request)));
        } else if (stage == QAbstractOAuth::Stage::RequestingAccessToken) {
            insertEscaped(parameters, withCredentials(sent, credentials));
        }
    }

    const AuthorizationRequest request;
    const ClientCredentials credentials;
    const ProviderQuirks quirks;
    QJsonObject sent; // to the token endpoint, without credentials
    Manager manager;
    ReplyHandler handler;
    QOAuth2AuthorizationCodeFlow flow;
};

CodeExchange::CodeExchange(Network &network, AuthorizationRequest request,
                           ClientCredentials credentials, ProviderQuirks quirks,
                           http::AddressRule addresses, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, network, std::move(request), std::move(credentials),
                                  std::move(quirks), addresses))
{
}

CodeExchange::~CodeExchange() = default;

QUrl CodeExchange::begin()
{
    QUrl link;
    // The flow announces the address at once, inside grant().
    const auto connection = connect(&d->flow, &QAbstractOAuth::authorizeWithBrowser, this,
                                    [&link](const QUrl &url) { link = url; });
    d->flow.grant();
    disconnect(connection);
    return link;
}

void CodeExchange::exchange(const Secret &code)
{
    d->sent = d->quirks.amended(ProviderQuirks::Point::Token, d->request.issuer,
                                tokenParameters(d->request, code));
    // Up to Qt 6.7 the flow escapes a code twice, from 6.8 on it unescapes one that it should not:
    // it gets a stand-in, and setParameters puts in the real one.
    Q_EMIT d->handler.callbackReceived({{u"code"_s, u"code"_s}, {u"state"_s, d->request.state}});
}

} // namespace patchbay
