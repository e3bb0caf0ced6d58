// One pass of QOAuth2AuthorizationCodeFlow: makes the browser's address and exchanges the code.
//
// The flow decides the order of things and builds the requests; what Qt 6.4 lacks or does wrongly
// is done around it. A fresh flow serves each attempt, so that nothing of an earlier one can wedge
// it. Every value is put in by us, already escaped, since the flow escapes some twice and others
// not at all. Its requests go out through our own Network: the flow's manager would follow
// redirects with code and verifier, send the code again after a 401, and knows other certificates
// and proxies than the rest of the program.

#pragma once

#include "base/result.h"
#include "signin/authorization.h"
#include "signin/provider_quirks.h"
#include "signin/token_answer.h"
#include "signin/token_client.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace patchbay {

class CodeExchange : public QObject
{
    Q_OBJECT

public:
    CodeExchange(Network &network, AuthorizationRequest request, ClientCredentials credentials,
                 ProviderQuirks quirks, http::AddressRule addresses, QObject *parent = nullptr);
    ~CodeExchange() override;

    // Where the person signs in. Once.
    QUrl begin();
    // After begin, once. The caller has checked state and issuer.
    void exchange(const Secret &code);

Q_SIGNALS:
    // Errors: parseTokenAnswer's and the network's.
    void finished(const patchbay::Result<patchbay::TokenAnswer> &outcome);

private:
    class Manager;
    class ReplyHandler;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patchbay
