// Signs in with a code that the person types on any device that has a browser (RFC 8628).
//
//   ask for a code ─> show it ─> ask for tokens again and again ─> finished
//
// For computers without a screen, where no browser can come back to us. Only where the server
// offers it. Opens nothing and stores nothing.

#pragma once

#include "base/result.h"
#include "signin/discovery.h"
#include "signin/provider_quirks.h"
#include "signin/token_client.h"

#include <QObject>
#include <QUrl>

#include <chrono>

namespace patchbay {

inline constexpr auto deviceCodeGrant = "urn:ietf:params:oauth:grant-type:device_code";

// What the person needs.
struct DeviceCode {
    QString userCode; // "WDJB-MJHT"
    QUrl link; // with the code in it, if the server makes such
    std::chrono::seconds life{0};
};

class DeviceSignIn : public QObject
{
    Q_OBJECT

public:
    DeviceSignIn(Platform &platform, QString serverUrl, Discovery discovery,
                 ClientCredentials credentials, ProviderQuirks quirks, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void codeReady(const patchbay::DeviceCode &code);
    // Errors: ConsentDenied, SignInTimedOut, AddressNotSecure, parseTokenAnswer's and the
    // network's.
    void finished(const patchbay::Result<patchbay::TokenAnswer> &outcome);

private:
    void takeCode(const Result<http::Response> &answer);
    void wait();
    void poll();
    void take(const Result<TokenAnswer> &answer);

    Platform &m_platform;
    const QString m_serverUrl;
    const Discovery m_discovery;
    const ClientCredentials m_credentials;
    const ProviderQuirks m_quirks;
    Secret m_deviceCode;
    std::chrono::seconds m_interval{5};
    std::chrono::milliseconds m_until{0}; // on the clock nobody can set
};

} // namespace patchbay
