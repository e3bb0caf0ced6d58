// Longer than most sources: it is one table, and reads best in one piece.
//
// How the sentences are made: present tense, short words, nobody is to blame, and the words that
// test_advice forbids stay out. What stays safe is said. No default: the compiler asks for the
// words of a new code.

#include "base/advice.h"

namespace patchbay {

namespace {

// The names as they stand in a sentence; the capital ones begin it.
struct Names {
    std::string server;
    std::string Server;
    std::string app;
    std::string App;
    std::string Settings; // the app's settings file
};

Names namesFor(std::string_view server, std::string_view app)
{
    Names names{"the server", "The server", "the app", "The app", "A settings file"};
    if (!server.empty())
        names.server = names.Server = server;
    if (!app.empty()) {
        names.app = names.App = app;
        names.Settings = "The settings file of " + names.app;
    }
    return names;
}

Advice adviceOn(ErrorCode code, const Names &n)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return {"This was stopped before it was done.", "Start again whenever you like.",
                "Start again"};
    case ErrorCode::Unexpected:
        return {"Something happened that we did not expect.",
                "Try again, and send us the report if it happens twice.", "Try again"};
    case ErrorCode::WrongUsage:
        return {"This request was not understood.", "Look up in the help how it is written.", ""};

    case ErrorCode::AddressEmpty:
        return {"There is no address yet.", "Paste the address of the server.", ""};
    case ErrorCode::AddressNotUrl:
        return {"This does not look like a web address.",
                "Copy all of it, from https:// to its end, and paste it again.", "Paste again"};
    case ErrorCode::AddressNotSecure:
        return {"This address does not protect what you send.",
                "Use the address that begins with https://.", "Paste again"};
    case ErrorCode::AddressHasPassword:
        return {"The address contains a name or a password.",
                "Take it out of the address; you sign in later, in your browser.", "Paste again"};

    case ErrorCode::Offline:
        return {"You are offline.", "Check your internet connection.", "Try again"};
    case ErrorCode::HostNotFound:
        return {"Your network cannot find " + n.server + ".",
                "Check the address, and whether a VPN or a filter blocks it.", "Try again"};
    case ErrorCode::ConnectionRefused:
        return {n.Server + " does not take connections right now.",
                "Check the address, or try again in a few minutes.", "Try again"};
    case ErrorCode::ConnectionTimedOut:
        return {n.Server + " did not answer in time.",
                "Check your internet connection, then try again.", "Try again"};
    case ErrorCode::CertificateNotTrusted:
        return {"This computer does not trust the certificate of " + n.server + ".",
                "If your company checks secure traffic, ask IT to add its certificate here.",
                "Copy message for IT"};
    case ErrorCode::SecureConnectionFailed:
        return {"No secure connection to " + n.server + " could be made.",
                "Check date and time of this computer, then try again.", "Try again"};
    case ErrorCode::ProxyNeedsSignIn:
        return {"Your company's proxy asks for a sign-in.",
                "Ask IT how apps on this computer sign in to the proxy.", "Copy message for IT"};
    case ErrorCode::PrivateAddressRefused:
        return {n.Server + " points to an address inside your own network; we did not go there.",
                "Show the details to your admin.", "Ask my admin"};
    case ErrorCode::AnswerTooLarge:
        return {n.Server + " sent more than we can take.",
                "Ask for a smaller part, or show the details to your admin.", "Try again"};
    case ErrorCode::ConnectionLost:
        return {"The connection to " + n.server + " broke off.",
                "Check your internet connection, then try again.", "Try again"};
    case ErrorCode::RequestRefused:
        return {"This could not be sent to " + n.server + ".",
                "Check the address of the connection.", "Check the address"};

    case ErrorCode::NotAnMcpServer:
        return {"There are no tools for AI apps at this address.",
                "Check that you copied all of it, then paste it again.", "Paste again"};
    case ErrorCode::ServerSwitchedOff:
        return {n.Server + " worked before, and is switched off now.",
                "Ask your admin to switch it on again.", "Ask my admin"};
    case ErrorCode::VersionNotKnown:
        return {n.Server + " is newer than this Patchbay.",
                "Update Patchbay, or ask IT for the update, then try again.",
                "Copy message for IT"};
    case ErrorCode::ServerUnavailable:
        return {n.Server + " does not answer right now; nothing is wrong on your computer.",
                "Try again in a few minutes.", "Try again"};
    case ErrorCode::AccessDenied:
        return {"You are signed in, but nobody has given you access to " + n.server + ".",
                "Ask your admin to add you.", "Ask my admin"};
    case ErrorCode::ServerAnswerUnreadable:
        return {n.Server + " answered in a way we do not understand.",
                "Try again; if it stays so, look for an update of Patchbay.", "Try again"};
    case ErrorCode::TooManyRequests:
        return {n.Server + " is asked for too much in too short a time.",
                "Wait a minute, then try again.", "Try again"};

    case ErrorCode::SignInNotOffered:
        return {n.Server + " asks for a sign-in but does not say where.",
                "Use an access key, or ask your admin.", "Use an access key"};
    case ErrorCode::MetadataMismatch:
        return {n.Server + " describes the sign-in of another server.",
                "Check the address; if it is right, show the details to your admin.",
                "Check the address"};
    case ErrorCode::PkceNotSupported:
        return {n.Server + " offers no sign-in that is safe enough.",
                "Use an access key, or ask your admin.", "Use an access key"};
    case ErrorCode::RegistrationRefused:
        return {n.Server + " did not let Patchbay introduce itself.",
                "Ask your admin for a client ID and enter it here.", "Enter a client ID"};
    case ErrorCode::RegistrationNotOffered:
        return {n.Server + " wants to know Patchbay in advance.",
                "Ask your admin for a client ID and enter it here.", "Enter a client ID"};
    case ErrorCode::ListenerFailed:
        return {"Your browser has no way back to Patchbay.",
                "Close other sign-ins that are still open, then try again.", "Try again"};
    case ErrorCode::BrowserNotOpened:
        return {"Your browser did not open.", "Copy the link and open it in your browser yourself.",
                "Copy link"};
    case ErrorCode::ConsentDenied:
        return {"The sign-in was cancelled in the browser.", "Sign in again and press Allow.",
                "Sign in again"};
    case ErrorCode::SignInTimedOut:
        return {"Nobody signed in while we waited.", "Sign in when you are ready.",
                "Sign in again"};
    case ErrorCode::ResponseNotOurs:
        return {"The answer in your browser did not come from " + n.server + ".",
                "Close that tab and sign in again.", "Sign in again"};
    case ErrorCode::AuthorizationRefused:
        return {n.Server + " did not accept the sign-in.",
                "Sign in again; if it stays so, show the details to your admin.", "Sign in again"};
    case ErrorCode::ClientForgotten:
        return {n.Server + " no longer knows Patchbay.",
                "Sign in again; we introduce ourselves anew.", "Sign in again"};
    case ErrorCode::RedirectRefused:
        return {n.Server + " does not accept our way back from your browser.",
                "Sign in again; if it stays so, show the details to your admin.", "Sign in again"};
    case ErrorCode::ClientIdRefused:
        return {n.Server + " does not know the client ID that was entered.",
                "Ask your admin for the right one and enter it here.", "Enter a client ID"};
    case ErrorCode::ClientIdOfAnother:
        return {n.Server + " has moved its sign-in; the client ID belongs to the old one.",
                "Ask your admin for a client ID of the new one and enter it here.",
                "Enter a client ID"};
    case ErrorCode::TokenRefused:
        return {n.Server + " did not complete the sign-in.",
                "Sign in again; if it stays so, show the details to your admin.", "Sign in again"};
    case ErrorCode::TokenAnswerUnreadable:
        return {n.Server + " answered the sign-in in a way we do not understand.",
                "Sign in again; if it stays so, show the details to your admin.", "Sign in again"};
    case ErrorCode::MorePermissionNeeded:
        return {n.Server + " wants you to allow more before it does this.",
                "Open Patchbay, near the clock, choose Sign in and press Allow.", "Sign in"};
    case ErrorCode::SignInNeeded:
        return {"You are not signed in to " + n.server + ".",
                "Open Patchbay, near the clock, and choose Sign in.", "Sign in"};
    case ErrorCode::AccessKeyRefused:
        return {n.Server + " does not accept the access key.",
                "It may be switched off or from another region; enter a new one.",
                "Enter a new key"};
    case ErrorCode::AdminConsentNeeded:
        return {"Your company must allow Patchbay before you can sign in to " + n.server + ".",
                "Ask your admin to allow it.", "Ask my admin"};
    case ErrorCode::ResourceRefused:
        return {"The sign-in does not know " + n.server + ".",
                "Ask your admin to add it there; the message says how.", "Ask my admin"};
    case ErrorCode::TokenNotAccepted:
        return {"You are signed in, but " + n.server + " does not accept this sign-in.",
                "Signing in again will not help; ask your admin.", "Ask my admin"};
    case ErrorCode::WrongRegion:
        return {"Your account of " + n.server + " is in another region.",
                "Choose the region under Details, and go on there.", "Choose the region"};
    case ErrorCode::OtherIdentityProvider:
        return {n.Server + " wants your password at another place than expected.",
                "If you did not expect this, close the page and ask your admin.", "Ask my admin"};

    case ErrorCode::KeychainUnavailable:
        return {"This computer's password safe does not answer.",
                "Start it (on Linux: GNOME Keyring or KWallet), then try again.", "Try again"};
    case ErrorCode::KeychainLocked:
        return {"This computer's password safe is locked.", "Unlock it, then try again.",
                "Try again"};
    case ErrorCode::KeychainRefused:
        return {"This computer's password safe did not let us in.",
                "Allow Patchbay in its settings, then try again.", "Try again"};

    case ErrorCode::FileMissing:
        return {"A file we need is missing.", "See under Details which it is, then try again.",
                "Try again"};
    case ErrorCode::FileNotReadable:
        return {n.Settings + " cannot be read; we changed nothing.",
                "Let your account read the file named under Details, then try again.", "Try again"};
    case ErrorCode::FileNotWritable:
        return {n.Settings + " cannot be changed; it is as it was.",
                "Let your account change the file named under Details, then try again.",
                "Try again"};
    case ErrorCode::DiskFull:
        return {"The disk is full; we changed nothing.", "Make some room, then try again.",
                "Try again"};
    case ErrorCode::FileChangedMeanwhile:
        return {n.Settings + " was changed in the meantime; we left it alone.",
                "Look at the changes again, then go on.", "Look again"};
    case ErrorCode::FileNotParsable:
        return {n.Settings + " has a typing mistake; we did not touch it.",
                "Correct it at the place named under Details, then try again.", "Show the file"};
    case ErrorCode::FileTooLarge:
        return {n.Settings + " is too large to be changed safely; we left it alone.",
                "Make it smaller, or add the entry by hand.", "Show the entry"};
    case ErrorCode::FileNotVerified:
        return {n.Settings + " did not read back as written; the old content is kept.",
                "Check the disk, then try again.", "Try again"};

    case ErrorCode::ClientUnknown:
        return {"We do not know this app.", "Choose one from the list, or add the entry by hand.",
                "Show the list"};
    case ErrorCode::ClientNotInstalled:
        return {n.App + " is not on this computer.",
                "Install " + n.app + ", start it once, then look again.", "Look again"};
    case ErrorCode::EntryNotOurs:
        return {n.App + " has an entry of this name that we did not write; we left it alone.",
                "Rename or remove it in " + n.app + ", then try again.", "Try again"};
    case ErrorCode::DirectNotOffered:
        return {n.App + " cannot sign in to a server by itself.", "Let Patchbay sign in for it.",
                ""};
    case ErrorCode::EntryMissing:
        return {n.App + " no longer has our entry.", "Put it back, then restart " + n.app + ".",
                "Put it back"};
    case ErrorCode::EntryDropped:
        return {n.App + " has dropped our entry from its settings.",
                "Put it back; if " + n.app + " drops it again, look for an update of " + n.app
                    + ".",
                "Put it back"};
    case ErrorCode::EntryIgnored:
        return {n.App + " does not show the new entry in its list.",
                "See in the settings of " + n.app + ", or ask your admin, what it leaves out.",
                "Try again"};
    case ErrorCode::NothingToUndo:
        return {"There is nothing to undo.", "Go on; every file is as it was.", ""};
    case ErrorCode::ClientMustQuit:
        return {n.App + " is running, and would overwrite the change.",
                "Quit " + n.app
                    + " from its menu or its icon near the clock; closing the window is not "
                      "enough.",
                "Quit it and go on"};
    case ErrorCode::ClientRefusedEntry:
        return {n.App + " could not read its settings with the new entry; they are as before.",
                "Bring " + n.app + " up to date, then try again.", "Try again"};
    case ErrorCode::RestartRefused:
        return {n.App + " did not quit when asked.",
                "Save your work in " + n.app + ", quit it and start it again.", "Try again"};

    case ErrorCode::AppNotOpened:
        return {n.App + " did not open.", "Start " + n.app + " yourself once, then try again.",
                "Try again"};

    case ErrorCode::ConnectionUnknown:
        return {"There is no such connection.", "Choose another one, or set it up again.",
                "Set it up"};
    case ErrorCode::ConnectionExists:
        return {"There is already a connection of this name.",
                "Choose another name, or use the one you have.", "Choose another name"};
    case ErrorCode::PresetUnknown:
        return {"We do not know a server of this name.",
                "Choose one from the list, or paste its address.", "Show the list"};
    case ErrorCode::SettingsNotReadable:
        return {"The settings of Patchbay cannot be read; we left the file alone.",
                "Correct or move away the file named under Details, then try again.",
                "Show the file"};
    case ErrorCode::SettingsFromNewerVersion:
        return {"Your settings were saved by a newer version of Patchbay.",
                "Update Patchbay, then start it again.", "Update"};
    case ErrorCode::SetByPolicy:
        return {"Your company has decided this for you.",
                "Ask your admin if you need it; it cannot be changed here.", "Ask my admin"};
    case ErrorCode::PolicyNotReadable:
        return {"What your company has decided for Patchbay cannot be read, so it stays closed.",
                "Ask your admin to mend it; the details name the place.", "Ask my admin"};

    case ErrorCode::RelayNotRunning:
        return {"Patchbay is not running, so your AI apps do not reach " + n.server + ".",
                "Start Patchbay and keep it near the clock.", "Start Patchbay"};
    case ErrorCode::RelayAlreadyRunning:
        return {"Patchbay is already running.", "Use the one that runs, or quit it first.",
                "Show Patchbay"};
    case ErrorCode::RelayPaused:
        return {"Patchbay is paused, so your AI apps do not reach " + n.server + ".",
                "Open Patchbay, near the clock, and choose Go on.", "Go on"};
    case ErrorCode::PortTaken:
        return {"Another program uses the door that your AI apps come through.",
                "Close that program, or move Patchbay to another door.", "Move and update apps"};
    case ErrorCode::KeyNotAccepted:
        return {n.App + " came with a key that no longer counts.", "Set up " + n.app + " again.",
                "Set up again"};
    case ErrorCode::ToolMayChange:
        return {n.App + " may only read from " + n.server + ", and this tool can change things.",
                "Use another tool, or turn off read-only mode for this app in Patchbay.", ""};
    case ErrorCode::ToolNotKnown:
        return {n.App + " may only read from " + n.server + ", and this tool is not known yet.",
                "List the tools first, then try again.", ""};
    case ErrorCode::NoReadOnlyTools:
        return {n.Server + " does not say which of its tools only read.",
                "Leave read-only mode off there, since it would hide every tool.", ""};
    case ErrorCode::ToolFailed:
        return {n.Server + " could not carry this out.",
                "See its answer under Details, change the request and try again.", "Try again"};
    }
    return {};
}

// "Try again in 30 seconds."
std::string afterWaiting(std::chrono::seconds wait)
{
    using namespace std::chrono;
    const auto in = [](long long count, const char *unit) {
        return "Try again in " + std::to_string(count) + ' ' + unit + (count == 1 ? "." : "s.");
    };
    if (wait < 2min)
        return in(wait.count(), "second");
    if (wait < 2h)
        return in(ceil<minutes>(wait).count(), "minute");
    return in(ceil<hours>(wait).count(), "hour");
}

} // namespace

Advice adviceToTranslate(ErrorCode code)
{
    return adviceOn(code, {"%server", "%Server", "%app", "%App", "%Settings"});
}

Advice adviceFor(const Error &error, std::string_view server, std::string_view app)
{
    Advice advice = adviceOn(error.code, namesFor(server, app));
    if (error.wait > std::chrono::seconds(0))
        advice.next = afterWaiting(error.wait);
    return advice;
}

} // namespace patchbay
