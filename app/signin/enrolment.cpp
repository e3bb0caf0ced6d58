#include "signin/enrolment.h"

#include "platform/clock.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/log.h"
#include "signin/registration.h"

#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

Enrolment::Enrolment(Platform &platform, Connection connection, Discovery discovery,
                     ProviderQuirks quirks, QStringList grants, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_connection(std::move(connection))
    , m_discovery(std::move(discovery))
    , m_quirks(std::move(quirks))
    , m_grants(std::move(grants))
{
}

void Enrolment::start()
{
    if (m_connection.choices.clientId.isEmpty())
        lookForRegistration();
    else
        takeGivenClient();
}

void Enrolment::startOver()
{
    m_platform.secrets->remove(storeKey()).then(this, [this](const Result<void> &removed) {
        if (removed)
            registerAnew();
        else
            Q_EMIT finished(removed.error());
    });
}

bool Enrolment::isReplaceable() const
{
    return m_connection.choices.clientId.isEmpty();
}

void Enrolment::keepAuthentication(const QString &method)
{
    m_registration.authentication = method;
    m_platform.secrets->write(storeKey(), stored(m_registration))
        .then(this, [](const Result<void> &written) {
            if (!written) // it will be found out again next time
                qCWarning(signInLog, "Registration: %s", nameOf(written.error().code).data());
        });
}

void Enrolment::takeGivenClient()
{
    const QString &giver = m_connection.choices.clientIssuer;
    if (!giver.isEmpty() && !isSameIssuer(giver, m_discovery.server.issuer)) {
        return Q_EMIT finished(
            Error{ErrorCode::ClientIdOfAnother,
                  giver.toStdString() + " instead of " + m_discovery.server.issuer.toStdString()});
    }
    m_platform.secrets->read(clientSecretKey(m_connection.id))
        .then(this, [this](const Result<std::optional<Secret>> &secret) {
            if (!secret)
                return Q_EMIT finished(secret.error());
            // A port that an admin has entered at the provider stays the same on every computer.
            const quint16 chosen = m_connection.choices.redirectPort;
            const ProviderNotes notes = m_quirks.notesOn(m_discovery.server.issuer);
            if (const auto listening = listenOn(chosen != 0 ? chosen : notes.redirectPort);
                !listening)
                return Q_EMIT finished(listening);
            Registration given;
            given.clientId = m_connection.choices.clientId;
            given.clientSecret = secret->value_or(Secret());
            given.authentication =
                authenticationFor(m_discovery.server, !given.clientSecret.isEmpty());
            given.redirectUri = m_listener->redirectUri(redirectHost());
            // A refresh reads the secret from where registrations are.
            keep(given);
        });
}

void Enrolment::takeMetadataDocument()
{
    if (const auto listening = listenOn(m_connection.choices.redirectPort); !listening)
        return Q_EMIT finished(listening);
    m_registration = {};
    m_registration.clientId = m_connection.choices.clientMetadataUrl;
    m_registration.authentication = u"none"_s;
    m_registration.redirectUri = m_listener->redirectUri(redirectHost());
    Q_EMIT finished({});
}

void Enrolment::lookForRegistration()
{
    m_platform.secrets->read(storeKey())
        .then(this, [this](const Result<std::optional<Secret>> &found) {
            if (!found)
                return Q_EMIT finished(found.error());
            if (const auto known = *found ? registrationFrom(**found) : std::nullopt)
                use(*known);
            else
                withoutRegistration();
        });
}

void Enrolment::withoutRegistration()
{
    if (!m_connection.choices.clientMetadataUrl.isEmpty()
        && m_discovery.server.takesClientMetadataUrl)
        takeMetadataDocument();
    else
        registerAnew();
}

void Enrolment::use(const Registration &known)
{
    const SignInChoices &choices = m_connection.choices;
    const QUrl redirect(known.redirectUri);
    const auto port = static_cast<quint16>(redirect.port(0));
    const bool isOver = known.secretEnds.isValid() && known.secretEnds <= m_platform.clock->now();
    const bool fits = (choices.redirectHost.isEmpty() || choices.redirectHost == redirect.host())
        && (choices.redirectPort == 0 || choices.redirectPort == port);
    if (isOver || !fits || !listenOn(port))
        return registerAnew();
    if (redirect.host() == "localhost"_L1)
        m_listener->listenOnV6Too();
    m_registration = known;
    m_isFromBefore = true;
    Q_EMIT finished({});
}

void Enrolment::registerAnew()
{
    m_isFromBefore = false;
    if (const auto listening = listenOn(m_connection.choices.redirectPort); !listening)
        return Q_EMIT finished(listening);
    QStringList redirectUris{m_listener->redirectUri(redirectHost())};
    if (m_connection.choices.redirectHost.isEmpty() && redirectHost() != "localhost"_L1)
        redirectUris.append(m_listener->redirectUri(u"localhost"_s));
    registerClient(m_platform, m_discovery, m_quirks, redirectUris, this, m_grants)
        .then(this, [this](const Result<Registration> &made) {
            if (made)
                keep(*made);
            else
                Q_EMIT finished(made.error());
        });
}

// Before the browser opens: a keychain that refuses is known before anybody types a password.
void Enrolment::keep(const Registration &registration)
{
    m_registration = registration;
    if (QUrl(registration.redirectUri).host() == "localhost"_L1)
        m_listener->listenOnV6Too();
    m_platform.secrets->write(storeKey(), stored(registration))
        .then(this, [this](const Result<void> &written) { Q_EMIT finished(written); });
}

Result<void> Enrolment::listenOn(quint16 port)
{
    m_listener.reset(); // may hold this very port
    auto listening = RedirectListener::listen(m_platform.network->loop(), port);
    if (!listening)
        return listening.error();
    m_listener = std::move(*listening);
    if (redirectHost() == "localhost"_L1)
        m_listener->listenOnV6Too();
    return {};
}

QString Enrolment::redirectHost() const
{
    const QString &chosen = m_connection.choices.redirectHost;
    const QString wanted = m_quirks.notesOn(m_discovery.server.issuer).redirectHost;
    return !chosen.isEmpty() ? chosen : !wanted.isEmpty() ? wanted : u"127.0.0.1"_s;
}

QString Enrolment::storeKey() const
{
    return registrationKey(m_connection.id, m_discovery.server.issuer);
}

} // namespace patchbay
