#include "base/error.h"

namespace patchbay {

// No default: the compiler asks for the name of a new code.
std::string_view nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Unexpected:
        return "unexpected";
    case ErrorCode::WrongUsage:
        return "wrongUsage";
    case ErrorCode::AddressEmpty:
        return "addressEmpty";
    case ErrorCode::AddressNotUrl:
        return "addressNotUrl";
    case ErrorCode::AddressNotSecure:
        return "addressNotSecure";
    case ErrorCode::AddressHasPassword:
        return "addressHasPassword";
    case ErrorCode::Offline:
        return "offline";
    case ErrorCode::HostNotFound:
        return "hostNotFound";
    case ErrorCode::ConnectionRefused:
        return "connectionRefused";
    case ErrorCode::ConnectionTimedOut:
        return "connectionTimedOut";
    case ErrorCode::CertificateNotTrusted:
        return "certificateNotTrusted";
    case ErrorCode::SecureConnectionFailed:
        return "secureConnectionFailed";
    case ErrorCode::ProxyNeedsSignIn:
        return "proxyNeedsSignIn";
    case ErrorCode::PrivateAddressRefused:
        return "privateAddressRefused";
    case ErrorCode::AnswerTooLarge:
        return "answerTooLarge";
    case ErrorCode::ConnectionLost:
        return "connectionLost";
    case ErrorCode::RequestRefused:
        return "requestRefused";
    case ErrorCode::NotAnMcpServer:
        return "notAnMcpServer";
    case ErrorCode::ServerUnavailable:
        return "serverUnavailable";
    case ErrorCode::AccessDenied:
        return "accessDenied";
    case ErrorCode::ServerAnswerUnreadable:
        return "serverAnswerUnreadable";
    case ErrorCode::SignInNotOffered:
        return "signInNotOffered";
    case ErrorCode::MetadataMismatch:
        return "metadataMismatch";
    case ErrorCode::PkceNotSupported:
        return "pkceNotSupported";
    case ErrorCode::RegistrationRefused:
        return "registrationRefused";
    case ErrorCode::RegistrationNotOffered:
        return "registrationNotOffered";
    case ErrorCode::ListenerFailed:
        return "listenerFailed";
    case ErrorCode::BrowserNotOpened:
        return "browserNotOpened";
    case ErrorCode::ConsentDenied:
        return "consentDenied";
    case ErrorCode::SignInTimedOut:
        return "signInTimedOut";
    case ErrorCode::ResponseNotOurs:
        return "responseNotOurs";
    case ErrorCode::AuthorizationRefused:
        return "authorizationRefused";
    case ErrorCode::ClientForgotten:
        return "clientForgotten";
    case ErrorCode::ClientIdRefused:
        return "clientIdRefused";
    case ErrorCode::ClientIdOfAnother:
        return "clientIdOfAnother";
    case ErrorCode::TokenRefused:
        return "tokenRefused";
    case ErrorCode::TokenAnswerUnreadable:
        return "tokenAnswerUnreadable";
    case ErrorCode::MorePermissionNeeded:
        return "morePermissionNeeded";
    case ErrorCode::SignInNeeded:
        return "signInNeeded";
    case ErrorCode::AccessKeyRefused:
        return "accessKeyRefused";
    case ErrorCode::AdminConsentNeeded:
        return "adminConsentNeeded";
    case ErrorCode::ResourceRefused:
        return "resourceRefused";
    case ErrorCode::TokenNotAccepted:
        return "tokenNotAccepted";
    case ErrorCode::WrongRegion:
        return "wrongRegion";
    case ErrorCode::OtherIdentityProvider:
        return "otherIdentityProvider";
    case ErrorCode::KeychainUnavailable:
        return "keychainUnavailable";
    case ErrorCode::KeychainLocked:
        return "keychainLocked";
    case ErrorCode::KeychainRefused:
        return "keychainRefused";
    case ErrorCode::FileMissing:
        return "fileMissing";
    case ErrorCode::FileNotReadable:
        return "fileNotReadable";
    case ErrorCode::FileNotWritable:
        return "fileNotWritable";
    case ErrorCode::DiskFull:
        return "diskFull";
    case ErrorCode::FileChangedMeanwhile:
        return "fileChangedMeanwhile";
    case ErrorCode::FileNotParsable:
        return "fileNotParsable";
    case ErrorCode::FileTooLarge:
        return "fileTooLarge";
    case ErrorCode::FileNotVerified:
        return "fileNotVerified";
    case ErrorCode::ClientUnknown:
        return "clientUnknown";
    case ErrorCode::ClientNotInstalled:
        return "clientNotInstalled";
    case ErrorCode::EntryNotOurs:
        return "entryNotOurs";
    case ErrorCode::EntryMissing:
        return "entryMissing";
    case ErrorCode::NothingToUndo:
        return "nothingToUndo";
    case ErrorCode::RestartRefused:
        return "restartRefused";
    case ErrorCode::ConnectionUnknown:
        return "connectionUnknown";
    case ErrorCode::ConnectionExists:
        return "connectionExists";
    case ErrorCode::PresetUnknown:
        return "presetUnknown";
    case ErrorCode::SettingsNotReadable:
        return "settingsNotReadable";
    case ErrorCode::SettingsFromNewerVersion:
        return "settingsFromNewerVersion";
    case ErrorCode::RelayNotRunning:
        return "relayNotRunning";
    case ErrorCode::RelayAlreadyRunning:
        return "relayAlreadyRunning";
    case ErrorCode::PortTaken:
        return "portTaken";
    case ErrorCode::KeyNotAccepted:
        return "keyNotAccepted";
    case ErrorCode::ToolFailed:
        return "toolFailed";
    }
    return "unexpected";
}

std::vector<ErrorCode> allErrorCodes()
{
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::ToolFailed); ++code)
        codes.push_back(static_cast<ErrorCode>(code));
    return codes;
}

} // namespace patchbay
