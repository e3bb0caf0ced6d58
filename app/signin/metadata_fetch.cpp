#include "signin/metadata_fetch.h"

#include "http/url.h"
#include "platform/network.h"
#include "signin/metadata.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr int mostRedirects = 3;

bool isWorthAnotherTry(const Result<http::Response> &answer)
{
    if (answer)
        return answer->status >= 500;
    return answer.error().code == ErrorCode::ConnectionTimedOut
        || answer.error().code == ErrorCode::ConnectionLost;
}

} // namespace

MetadataFetch::MetadataFetch(Network &network, http::AddressRule addresses, QString serverUrl,
                             QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_addresses(addresses)
    , m_serverUrl(std::move(serverUrl))
{
}

void MetadataFetch::start(const QStringList &urls, Accept accept)
{
    m_urls = urls;
    m_accept = std::move(accept);
    askNext();
}

void MetadataFetch::askNext()
{
    if (m_urls.isEmpty())
        return Q_EMIT finished({});
    m_redirects = 0;
    m_askedAgain = false;
    ask(m_urls.takeFirst());
}

void MetadataFetch::ask(const QString &url)
{
    http::Request request;
    request.url = url.toStdString();
    request.headers = {{"Accept", "application/json"},
                       {"Accept-Encoding", "identity"},
                       {"MCP-Protocol-Version", "2025-11-25"}};
    request.addresses = m_addresses;
    request.connectTimeout = std::chrono::seconds(10);
    request.totalTimeout = std::chrono::seconds(10);
    request.maxBody = 1024UL * 1024;
    m_network.send(std::move(request))
        .then(this, [this, url](const Result<http::Response> &answer) { take(url, answer); });
}

void MetadataFetch::take(const QString &url, const Result<http::Response> &answer)
{
    if (isWorthAnotherTry(answer) && !m_askedAgain) {
        m_askedAgain = true;
        return ask(url);
    }
    if (!answer)
        return Q_EMIT finished(answer.error());
    if (answer->status >= 500) {
        return Q_EMIT finished(
            Error{ErrorCode::ServerUnavailable,
                  "status " + std::to_string(answer->status) + " from " + url.toStdString()});
    }
    if (answer->status >= 300 && answer->status < 400)
        return follow(url, *answer);
    if (answer->status == 200) {
        const auto document = parseObject(QByteArray::fromStdString(answer->body));
        if (document && m_accept(*document))
            return Q_EMIT finished({});
    }
    askNext();
}

void MetadataFetch::follow(const QString &url, const http::Response &response)
{
    const auto location = response.headers.value("Location");
    if (!location || ++m_redirects > mostRedirects)
        return askNext();
    const Result<std::string> target = http::resolveUrl(url.toStdString(), *location);
    if (!target || !checkEndpoint(QString::fromStdString(*target), m_serverUrl))
        return askNext();
    ask(QString::fromStdString(*target));
}

} // namespace patchbay
