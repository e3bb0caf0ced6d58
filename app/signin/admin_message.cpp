#include "signin/admin_message.h"

#include "base/advice.h"
#include "signin/server_url.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString filledIn(QString help, const Connection &connection, const ProviderNotes &notes)
{
    const QString resource = connection.facts && !connection.facts->resource.isEmpty()
        ? connection.facts->resource
        : connection.url;
    help.replace("{redirect}"_L1, redirectAddress(connection, notes));
    return help.replace("{resource}"_L1, resource);
}

QString accessSteps(const Connection &connection, const std::optional<ServerPreset> &preset)
{
    if (preset && !preset->askAdmin.isEmpty())
        return preset->askAdmin;
    return u"Give my account access to %1, and check that it is switched on."_s.arg(
        connection.name);
}

QString clientSteps(const Connection &connection, const ProviderNotes &notes)
{
    const QString help = notes.clientHelp.isEmpty()
        ? u"Register Patchbay as a public (native) client with the redirect address {redirect}, "
          "the grants authorization_code and refresh_token, and PKCE."_s
        : notes.clientHelp;
    return filledIn(help, connection, notes) + u" Then send me the client ID."_s;
}

QString consentSteps(const Connection &connection)
{
    const QString client = connection.facts ? connection.facts->clientId : QString();
    return client.isEmpty()
        ? u"Grant consent for Patchbay to everybody who will use it."_s
        : u"Grant consent for the client ID %1 to everybody who will use it."_s.arg(client);
}

QString tokenSteps(const Connection &connection, const ProviderNotes &notes)
{
    const QString help = notes.tokenHelp.isEmpty()
        ? u"The identity provider must give tokens for {resource}, and the server must accept its "
          "issuer and audience."_s
        : notes.tokenHelp;
    return filledIn(help, connection, notes);
}

// Empty: not an admin's affair.
QString stepsFor(ErrorCode code, const Connection &connection,
                 const std::optional<ServerPreset> &preset, const ProviderNotes &notes)
{
    switch (code) {
    case ErrorCode::AccessDenied:
    case ErrorCode::ServerSwitchedOff:
        return accessSteps(connection, preset);
    case ErrorCode::RegistrationNotOffered:
    case ErrorCode::RegistrationRefused:
    case ErrorCode::ClientForgotten:
    case ErrorCode::ClientIdRefused:
    case ErrorCode::ClientIdOfAnother:
    case ErrorCode::RedirectRefused:
        return clientSteps(connection, notes);
    case ErrorCode::AdminConsentNeeded:
        return consentSteps(connection);
    case ErrorCode::ResourceRefused:
    case ErrorCode::TokenNotAccepted:
        return tokenSteps(connection, notes);
    case ErrorCode::OtherIdentityProvider:
        return u"Tell me whether the sign-in was moved on purpose. Until then I do not sign in."_s;
    case ErrorCode::MetadataMismatch:
    case ErrorCode::PkceNotSupported:
    case ErrorCode::SignInNotOffered:
    case ErrorCode::PrivateAddressRefused:
        return u"The server's own description of its sign-in needs correcting (RFC 9728, RFC 8414, "
               "RFC 7636); the details say where."_s;
    default:
        return {};
    }
}

} // namespace

QString redirectAddress(const Connection &connection, const ProviderNotes &notes)
{
    const SignInChoices &choices = connection.choices;
    const QString host = !choices.redirectHost.isEmpty() ? choices.redirectHost
        : !notes.redirectHost.isEmpty()                  ? notes.redirectHost
                                                         : u"127.0.0.1"_s;
    const quint16 port = choices.redirectPort != 0 ? choices.redirectPort : notes.redirectPort;
    return port == 0 ? u"http://%1/callback (any port)"_s.arg(host)
                     : u"http://%1:%2/callback"_s.arg(host).arg(port);
}

std::optional<AdminMessage> adminMessageFor(const Error &error, const Connection &connection,
                                            const std::optional<ServerPreset> &preset,
                                            const ProviderNotes &notes)
{
    const QString steps = stepsFor(error.code, connection, preset, notes);
    if (steps.isEmpty())
        return std::nullopt;
    const Advice advice = adviceFor(error, connection.name.toStdString());
    QStringList lines{
        u"Hello,"_s,
        {},
        u"I would like to use %1 from my AI apps, with Patchbay."_s.arg(connection.name),
        {},
        u"Server: %1"_s.arg(connection.url),
    };
    if (preset && !preset->region.isEmpty())
        lines << u"Region: %1"_s.arg(preset->region);
    if (!connection.account.isEmpty())
        lines << u"My account: %1"_s.arg(connection.account);
    if (connection.facts) {
        const QString host = hostOf(connection.facts->issuer);
        lines << u"Signed in at: %1"_s.arg(
            notes.name.isEmpty() ? host : notes.name + u" ("_s + host + u')');
    }
    lines << u"What happened: %1"_s.arg(QString::fromStdString(advice.happened)) << QString()
          << u"What would help: %1"_s.arg(steps) << QString()
          << u"Details: %1%2"_s.arg(
                 QString::fromUtf8(nameOf(error.code).data()),
                 error.detail.empty() ? QString() : u": "_s + QString::fromStdString(error.detail));
    if (!notes.source.isEmpty())
        lines << u"Read more: %1"_s.arg(notes.source);
    return AdminMessage{u"%1 for my AI apps"_s.arg(connection.name), lines.join(u'\n') + u'\n'};
}

} // namespace patchbay
