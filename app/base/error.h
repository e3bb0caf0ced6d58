// What can go wrong, as a code. The words for people live in advice.cpp, one entry per code.
//
// `detail` is for the log and the "Details" disclosure. It never holds a secret: no token, code,
// key, verifier or full callback address.

#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace patchbay {

enum class ErrorCode {
    // General
    Cancelled,
    Unexpected, // a state we believe cannot happen; detail says which
    WrongUsage, // a command line or request that makes no sense

    // The address a person gave
    AddressEmpty,
    AddressNotUrl,
    AddressNotSecure, // http:// to a host that is not this computer
    AddressHasPassword,

    // The network between here and a server
    Offline,
    HostNotFound,
    ConnectionRefused,
    ConnectionTimedOut,
    CertificateNotTrusted,
    SecureConnectionFailed,
    ProxyNeedsSignIn,
    PrivateAddressRefused, // a public server's metadata points into a private network
    AnswerTooLarge,
    ConnectionLost,
    RequestRefused, // could not be sent at all: malformed address or header

    // The MCP server
    NotAnMcpServer,
    ServerSwitchedOff, // nothing is there any more, where it has worked before
    VersionNotKnown, // it speaks newer versions of the protocol only; detail: which
    ServerUnavailable,
    AccessDenied, // signed in, but not allowed (403)
    ServerAnswerUnreadable,
    TooManyRequests, // in too short a time (429)

    // Signing in
    SignInNotOffered, // 401, and no metadata that says where to sign in
    MetadataMismatch, // metadata describes another server (RFC 9728 §3.3, RFC 8414 §3.3)
    PkceNotSupported,
    RegistrationRefused,
    RegistrationNotOffered,
    ListenerFailed, // no loopback port could be opened for the browser's answer
    BrowserNotOpened,
    ConsentDenied,
    SignInTimedOut,
    ResponseNotOurs, // wrong or missing `iss` (RFC 9207)
    AuthorizationRefused, // the authorization endpoint reported an error
    ClientForgotten, // the server no longer knows our registration
    RedirectRefused, // the server does not take the address that the browser comes back to
    ClientIdRefused, // the server does not know the client id that a person gave
    ClientIdOfAnother, // it was given for another authorization server, and is not sent to this one
    TokenRefused, // the token endpoint reported an error
    TokenAnswerUnreadable,
    MorePermissionNeeded, // signed in, but for less than this request needs (insufficient_scope)
    SignInNeeded, // nobody is signed in, or the refresh token has ended
    AccessKeyRefused, // API token mode: the server does not accept the key
    AdminConsentNeeded, // the identity provider lets nobody in before an admin has allowed us
    ResourceRefused, // the identity provider does not know the server (invalid_target)
    TokenNotAccepted, // signed in, but the server does not take what the provider has given
    WrongRegion, // the account is in another region of the vendor; detail: the preset's id
    OtherIdentityProvider, // the sign-in stands elsewhere than at the last time, or than expected

    // The keychain
    KeychainUnavailable,
    KeychainLocked,
    KeychainRefused,

    // Files
    FileMissing,
    FileNotReadable,
    FileNotWritable,
    DiskFull,
    FileChangedMeanwhile,
    FileNotParsable, // detail names line and column
    FileTooLarge,
    FileNotVerified, // what was read back is not what was written

    // AI apps
    ClientUnknown,
    ClientNotInstalled,
    EntryNotOurs, // somebody else's entry stands under the name we would use
    DirectNotOffered, // the app cannot sign in to a server itself
    EntryMissing,
    EntryDropped, // missing, from an app that writes its settings from memory
    EntryIgnored, // the app reads its file, and does not list our entry; detail: its words
    NothingToUndo,
    ClientMustQuit, // it writes its settings from memory: what is written meanwhile is lost
    RestartRefused, // the app did not quit when asked
    AppNotOpened, // nothing here opens an address of the app's own
    ClientRefusedEntry, // it cannot read its own file since our entry is in; detail: its words

    // Connections
    ConnectionUnknown,
    ConnectionExists,
    PresetUnknown,
    SettingsNotReadable,
    SettingsFromNewerVersion,
    SetByPolicy, // an admin has decided otherwise; detail: the key
    PolicyNotReadable, // what an admin has decided is not known, so nothing is allowed

    // The relay
    RelayNotRunning,
    RelayAlreadyRunning,
    RelayPaused, // the person wants it so, for a while
    PortTaken,
    KeyNotAccepted,
    ToolMayChange, // and the app may only read
    ToolNotKnown, // likewise, and it is not known whether this tool only reads
    NoReadOnlyTools, // the server does not say which of its tools only read
    ToolFailed,
};

struct Error {
    ErrorCode code = ErrorCode::Unexpected;
    std::string detail;
    std::chrono::seconds wait{0}; // before another try, where the server has said so

    friend bool operator==(const Error &, const Error &) = default;
};

// The code's stable name, as `--json` output and the log write it: "consentDenied".
std::string_view nameOf(ErrorCode code);

// Every code, in their order.
std::vector<ErrorCode> allErrorCodes();

} // namespace patchbay
