#include "signin/given_credentials.h"

#include "platform/network.h"
#include "platform/platform.h"
#include "platform/secret_store.h"
#include "signin/mcp_hello.h"
#include "signin/stored_sign_in.h"

namespace patchbay {

namespace {

Result<void> verdictOf(const Result<Hello> &hello)
{
    if (!hello)
        return hello.error();
    const std::string detail = describe(hello->response);
    switch (hello->answer) {
    case Hello::Answer::Welcome:
        return {};
    case Hello::Answer::NotAuthorized:
        return Error{hello->response.status == 401 ? ErrorCode::AccessKeyRefused
                                                   : ErrorCode::AccessDenied,
                     detail};
    case Hello::Answer::NotMcp:
        return Error{ErrorCode::NotAnMcpServer, detail};
    case Hello::Answer::Unavailable:
        return Error{ErrorCode::ServerUnavailable, detail};
    }
    return Error{ErrorCode::Unexpected, detail};
}

} // namespace

QFuture<Result<void>> checkAccessKey(Platform &platform, const Connection &connection,
                                     const Secret &key)
{
    // A key is one header line; what cannot be one is no key.
    for (const char c : key.reveal()) {
        if (c <= ' ' || c > '~') {
            return QtFuture::makeReadyFuture(
                Result<void>(Error{ErrorCode::AccessKeyRefused, "not a key: odd characters"}));
        }
    }
    return sayHello(*platform.network, connection.url, key, nullptr).then(verdictOf);
}

QFuture<Result<void>> keepClientSecret(Platform &platform, const Connection &connection,
                                       const Secret &secret)
{
    const QString key = clientSecretKey(connection.id);
    return secret.isEmpty() ? platform.secrets->remove(key) : platform.secrets->write(key, secret);
}

} // namespace patchbay
