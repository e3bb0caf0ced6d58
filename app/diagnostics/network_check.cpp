#include "diagnostics/network_check.h"

#include "platform/clock.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/system_proxies.h"
#include "signin/discovery.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Some systems write "O = Example", others "O=Example" or "O = \"Example, Inc.\"".
QString plainName(QString name)
{
    return name.remove(u'"').replace(" = "_L1, "="_L1);
}

QString organisationIn(const QString &name, const QStringList &organisations)
{
    const QString plain = plainName(name);
    for (const QString &organisation : organisations) {
        const QString wanted = u"O="_s + organisation;
        const qsizetype at = plain.indexOf(wanted);
        const qsizetype end = at + wanted.size();
        if (at >= 0 && (end == plain.size() || plain[end] == u','))
            return organisation;
    }
    return {};
}

QString withoutPassword(const std::string &proxy)
{
    QUrl url(QString::fromStdString(proxy));
    url.setUserInfo({});
    return url.toString();
}

} // namespace

Result<Authorities> Authorities::read()
{
    QFile file(u":/authorities/authorities.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, file.fileName().toStdString()};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Authorities authorities;
    const QJsonArray publicOnes = object.value(u"public"_s).toArray();
    for (const QJsonValue &each : publicOnes)
        authorities.m_public.append(each.toString());
    const QJsonArray inspecting = object.value(u"inspecting"_s).toArray();
    for (const QJsonValue &each : inspecting)
        authorities.m_inspecting.append({each.toObject().value(u"word"_s).toString(),
                                         each.toObject().value(u"name"_s).toString()});
    if (authorities.m_public.isEmpty() || authorities.m_inspecting.isEmpty())
        return Error{ErrorCode::Unexpected, "authorities.json"};
    return authorities;
}

Authority Authorities::of(const QString &issuer, const QString &topIssuer) const
{
    if (issuer.isEmpty() && topIssuer.isEmpty())
        return {};
    for (const auto &[word, name] : m_inspecting) {
        if (issuer.contains(word, Qt::CaseInsensitive)
            || topIssuer.contains(word, Qt::CaseInsensitive))
            return {Authority::Kind::Inspecting, name};
    }
    for (const QString &name : {topIssuer, issuer}) {
        if (const QString known = organisationIn(name, m_public); !known.isEmpty())
            return {Authority::Kind::Public, known};
    }
    return {Authority::Kind::Own, topIssuer.isEmpty() ? issuer : topIssuer};
}

NetworkCheck::NetworkCheck(Platform &platform, Authorities authorities, QList<ServerPreset> servers,
                           QString caFile, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_authorities(std::move(authorities))
    , m_servers(std::move(servers))
    , m_caFile(std::move(caFile))
    , m_thread(std::make_unique<QThreadPool>())
{
    m_thread->setMaxThreadCount(1);
}

NetworkCheck::~NetworkCheck()
{
    m_thread->waitForDone();
}

void NetworkCheck::start()
{
    m_report.when = m_platform.clock->now();
    for (const ServerPreset &server : std::as_const(m_servers))
        addHost(server.url, server.name);
    askNextServer();
}

void NetworkCheck::addHost(const QString &address, const QString &purpose)
{
    const QUrl url(address);
    if (url.scheme() != "https"_L1)
        return; // only a server on this computer is asked without protection
    HostReport host;
    host.host = url.host();
    host.port = static_cast<quint16>(url.port(443));
    host.purpose = purpose;
    const bool isKnown =
        std::any_of(m_waiting.begin(), m_waiting.end(), [&host](const HostReport &other) {
            return other.host == host.host && other.port == host.port;
        });
    if (!host.host.isEmpty() && !isKnown)
        m_waiting.append(host);
}

// Where one signs in, the server tells.
void NetworkCheck::askNextServer()
{
    if (m_servers.isEmpty())
        return lookAtNextHost();
    const ServerPreset server = m_servers.takeFirst();
    Connection connection;
    connection.name = server.name;
    connection.url = server.url;
    discover(m_platform, connection, this)
        .then(this, [this, server](const Result<Discovery> &found) {
            if (!found) {
                const auto name = nameOf(found.error().code);
                m_report.remarks.append(
                    NetworkWords::tr("%1 did not say where one signs in (%2).")
                        .arg(server.name,
                             QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
            } else if (found->needsSignIn) {
                const QString purpose = NetworkWords::tr("the sign-in of %1").arg(server.name);
                for (const QString &address :
                     {found->server.authorizationEndpoint, found->server.tokenEndpoint,
                      found->server.registrationEndpoint, found->server.revocationEndpoint})
                    addHost(address, purpose);
            }
            askNextServer();
        });
}

void NetworkCheck::lookAtNextHost()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished(m_report);
        return;
    }
    findProxy(m_waiting.takeFirst());
}

// On the thread: asking the system may take a while.
void NetworkCheck::findProxy(const HostReport &host)
{
    const Policy policy = m_platform.policy;
    m_thread->start([this, host, policy] {
        QUrl url;
        url.setScheme(u"https"_s);
        url.setHost(host.host);
        url.setPort(host.port);
        const std::string proxy = policy.proxy.isEmpty()
            ? SystemProxies::findNow(url)
            : proxyByPolicy(policy, host.host.toStdString());
        QMetaObject::invokeMethod(this, [this, host, proxy] { look(host, proxy); });
    });
}

void NetworkCheck::look(HostReport host, const std::string &proxy)
{
    host.proxy = withoutPassword(proxy);
    http::TlsQuestion question;
    question.host = host.host.toStdString();
    question.port = host.port;
    question.proxy = proxy;
    question.caFile = m_caFile.toStdString();
    m_thread->start([this, host, question] {
        const auto seen = http::lookAtTls(question);
        QMetaObject::invokeMethod(this, [this, host, seen] { take(host, seen); });
    });
}

void NetworkCheck::take(HostReport host, const Result<http::TlsLook> &look)
{
    if (look) {
        host.address = QString::fromStdString(look->address);
        host.took = look->took;
        host.issuer = QString::fromStdString(look->issuer);
        host.authority = m_authorities.of(host.issuer, QString::fromStdString(look->topIssuer));
        host.trouble = look->trouble;
    } else {
        host.trouble = look.error();
    }
    m_report.hosts.append(host);
    Q_EMIT looked(host);
    lookAtNextHost();
}

} // namespace patchbay
