#include "diagnostics/check.h"

#include "base/advice.h"

namespace patchbay {

namespace {

Action actionFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CertificateNotTrusted:
    case ErrorCode::ProxyNeedsSignIn:
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
    case ErrorCode::PrivateAddressRefused:
    case ErrorCode::AdminConsentNeeded:
    case ErrorCode::ResourceRefused:
    case ErrorCode::TokenNotAccepted:
    case ErrorCode::OtherIdentityProvider:
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
    case ErrorCode::PortTaken:
        return Action::MovePort;
    default: // whatever else it is, one can look again
        return Action::TryAgain;
    }
}

} // namespace

Trouble troubleFrom(const Error &error, const QString &server, const QString &app)
{
    const Advice advice = adviceFor(error, server.toStdString(), app.toStdString());
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

QFuture<Outcome> readyOutcome(const Outcome &outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}

} // namespace patchbay
