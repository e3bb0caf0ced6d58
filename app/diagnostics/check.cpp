#include "diagnostics/check.h"

#include "platform/spoken_advice.h"

#include <cstdlib>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Action actionFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CertificateNotTrusted:
    case ErrorCode::ProxyNeedsSignIn:
    case ErrorCode::VersionNotKnown:
        return Action::CopyForIt;
    case ErrorCode::AddressEmpty:
    case ErrorCode::AddressNotUrl:
    case ErrorCode::AddressNotSecure:
    case ErrorCode::AddressHasPassword:
    case ErrorCode::NotAnMcpServer:
    case ErrorCode::RequestRefused:
    case ErrorCode::MetadataMismatch:
    case ErrorCode::WrongRegion:
        return Action::CheckAddress;
    case ErrorCode::AccessDenied:
    case ErrorCode::ServerSwitchedOff:
    case ErrorCode::PrivateAddressRefused:
    case ErrorCode::AdminConsentNeeded:
    case ErrorCode::ResourceRefused:
    case ErrorCode::TokenNotAccepted:
    case ErrorCode::OtherIdentityProvider:
    case ErrorCode::SetByPolicy:
    case ErrorCode::PolicyNotReadable:
        return Action::AskAdmin;
    case ErrorCode::SignInNotOffered:
    case ErrorCode::PkceNotSupported:
    case ErrorCode::AccessKeyRefused:
        return Action::EnterAccessKey;
    case ErrorCode::MorePermissionNeeded:
    case ErrorCode::SignInNeeded:
    case ErrorCode::ConsentDenied:
    case ErrorCode::SignInTimedOut:
    case ErrorCode::ResponseNotOurs:
    case ErrorCode::AuthorizationRefused:
    case ErrorCode::ClientForgotten:
    case ErrorCode::RedirectRefused:
    case ErrorCode::TokenRefused:
    case ErrorCode::TokenAnswerUnreadable:
        return Action::SignIn;
    case ErrorCode::EntryMissing:
    case ErrorCode::EntryDropped:
        return Action::PutBack;
    case ErrorCode::FileNotParsable:
        return Action::ShowFile;
    case ErrorCode::RelayNotRunning:
        return Action::StartPatchbay;
    case ErrorCode::RelayPaused:
        return Action::GoOn;
    case ErrorCode::PortTaken:
        return Action::MovePort;
    default: // whatever else it is, one can look again
        return Action::TryAgain;
    }
}

} // namespace

Trouble troubleFrom(const Error &error, const QString &server, const QString &app)
{
    const Advice advice = spokenAdvice(error, server, app);
    const std::string name(nameOf(error.code));
    Trouble trouble;
    trouble.title = QString::fromStdString(advice.happened);
    trouble.remedy = QString::fromStdString(advice.next);
    trouble.button = QString::fromStdString(advice.button);
    trouble.action = advice.button.empty() ? Action::None : actionFor(error.code);
    trouble.seen = QString::fromStdString(error.detail.empty() ? name : name + ": " + error.detail);
    trouble.error = error;
    return trouble;
}

QString lengthOf(std::chrono::seconds duration)
{
    // Of one there are words of their own: untranslated texts have no plural forms.
    const qint64 seconds = std::abs(duration.count());
    const auto rounded = [seconds](qint64 unit) { return int((seconds + unit / 2) / unit); };
    if (seconds < 60)
        return seconds == 1 ? Checks::tr("1 second") : Checks::tr("%n seconds", "", int(seconds));
    if (const int minutes = rounded(60); minutes < 60)
        return minutes == 1 ? Checks::tr("1 minute") : Checks::tr("%n minutes", "", minutes);
    if (const int hours = rounded(3600); hours < 48)
        return hours == 1 ? Checks::tr("1 hour") : Checks::tr("%n hours", "", hours);
    return Checks::tr("%n days", "", rounded(86400));
}

QFuture<Outcome> readyOutcome(const Outcome &outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}

} // namespace patchbay
