#include "setup/regions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

bool mayComeOfTheRegion(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccessKeyRefused:
    case ErrorCode::AuthorizationRefused:
    case ErrorCode::ConsentDenied: // nothing else to press where the account is not known
    case ErrorCode::HostNotFound:
    case ErrorCode::MetadataMismatch:
    case ErrorCode::NotAnMcpServer:
    case ErrorCode::SignInNotOffered:
    case ErrorCode::SignInTimedOut:
    case ErrorCode::TokenNotAccepted:
    case ErrorCode::TokenRefused:
        return true;
    default:
        return false;
    }
}

// The preset whose host stands in a text such as "iss differs: https://eu.example.com/".
std::optional<ServerPreset> namedIn(const QString &text, const QList<ServerPreset> &presets)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto preset = presetAt(presets, word))
            return preset;
    }
    return std::nullopt;
}

} // namespace

Error withRegion(const Error &error, const Connection &connection,
                 const QList<ServerPreset> &presets)
{
    if (error.code != ErrorCode::ResponseNotOurs && error.code != ErrorCode::NotAnMcpServer)
        return error;
    const auto chosen = presetAt(presets, connection.url);
    if (!chosen)
        return error;
    // The address of the web pages, pasted; its region has a server of its own.
    if (error.code == ErrorCode::NotAnMcpServer) {
        return connection.url == chosen->url || chosen->region.isEmpty()
            ? error
            : Error{ErrorCode::WrongRegion, chosen->id.toStdString()};
    }
    const auto answered = namedIn(QString::fromStdString(error.detail), presets);
    return answered && answered->id != chosen->id
        ? Error{ErrorCode::WrongRegion, answered->id.toStdString()}
        : error;
}

QStringList regionsToOffer(const Error &error, const Connection &connection,
                           const QList<ServerPreset> &presets)
{
    if (error.code == ErrorCode::WrongRegion)
        return {QString::fromStdString(error.detail)};
    const auto chosen = presetAt(presets, connection.url);
    if (!chosen || !mayComeOfTheRegion(error.code))
        return {};
    QStringList ids;
    for (const ServerPreset &other : otherRegions(presets, *chosen))
        ids.append(other.id);
    return ids;
}

std::optional<Error> noticeOnHost(const QString &signInHost, const Connection &connection,
                                  const QList<ServerPreset> &presets)
{
    const auto chosen = presetAt(presets, connection.url);
    if (!chosen || chosen->hosts.isEmpty() || chosen->hosts.contains(signInHost))
        return std::nullopt;
    const bool isVendors =
        std::any_of(presets.begin(), presets.end(), [&](const ServerPreset &other) {
            return other.vendor == chosen->vendor && other.hosts.contains(signInHost);
        });
    if (isVendors)
        return std::nullopt;
    return Error{ErrorCode::OtherIdentityProvider, signInHost.toStdString()};
}

} // namespace patchbay
