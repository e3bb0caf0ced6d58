#include "http/curl_error.h"

#include <cerrno>
#include <system_error>

namespace patchbay::http {

namespace {

// The system's reason for a connection that could not be made.
ErrorCode codeForConnect(long systemError)
{
    const std::error_code reason(static_cast<int>(systemError), std::system_category());
    if (reason == std::errc::network_unreachable || reason == std::errc::network_down
        || reason == std::errc::address_not_available)
        return ErrorCode::Offline;
    if (reason == std::errc::timed_out || reason == std::errc::host_unreachable)
        return ErrorCode::ConnectionTimedOut;
    return ErrorCode::ConnectionRefused;
}

ErrorCode codeFor(CURLcode code, CURL *easy)
{
    long systemError = 0;
    long proxyStatus = 0;
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &systemError);
    curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    if (proxyStatus == 407)
        return ErrorCode::ProxyNeedsSignIn;

    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return ErrorCode::HostNotFound;
    case CURLE_COULDNT_CONNECT:
        return codeForConnect(systemError);
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::ConnectionTimedOut;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return ErrorCode::CertificateNotTrusted;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ENGINE_NOTFOUND:
    case CURLE_SSL_ENGINE_SETFAILED:
    case CURLE_SSL_ENGINE_INITFAILED:
        return ErrorCode::SecureConnectionFailed;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_SSL_SHUTDOWN_FAILED:
    case CURLE_PROXY:
        return ErrorCode::ConnectionLost;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL: // an answer without a head (HTTP/0.9)
    case CURLE_BAD_CONTENT_ENCODING:
        return ErrorCode::ServerAnswerUnreadable;
    case CURLE_URL_MALFORMAT:
        return ErrorCode::RequestRefused;
    default: // curl's list is long and grows; the rest concerns other protocols
        return ErrorCode::Unexpected;
    }
}

} // namespace

Error errorFor(CURLcode code, CURL *easy, std::string text)
{
    if (text.empty())
        text = curl_easy_strerror(code);
    return Error{codeFor(code, easy), std::move(text)};
}

} // namespace patchbay::http
