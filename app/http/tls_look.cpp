#include "http/tls_look.h"

#include "http/curl_error.h"

#include <array>
#include <memory>

namespace patchbay::http {

namespace {

struct CleanUp {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
using Easy = std::unique_ptr<CURL, CleanUp>;

// What curl says of one certificate: "Issuer:O = Example, CN = Example Root".
std::string fieldOf(const curl_slist *certificate, std::string_view name)
{
    for (; certificate; certificate = certificate->next) {
        const std::string_view line(certificate->data);
        if (line.starts_with(name) && line.substr(name.size()).starts_with(':'))
            return std::string(line.substr(name.size() + 1));
    }
    return {};
}

Error attempt(CURL *easy, const TlsQuestion &question, bool verifies, CURLcode &code)
{
    std::array<char, CURL_ERROR_SIZE> text{};
    const std::string url = "https://" + question.host + ':' + std::to_string(question.port) + '/';
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, text.data());
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, long{CURLSSLOPT_NATIVE_CA});
    curl_easy_setopt(easy, CURLOPT_PROXY_SSL_OPTIONS, long{CURLSSLOPT_NATIVE_CA});
    curl_easy_setopt(easy, CURLOPT_PROXY, question.proxy.c_str());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, CURLAUTH_ANY);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(question.timeout.count()));
    if (!question.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, question.caFile.c_str());
    if (!verifies) {
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    code = curl_easy_perform(easy);
    Error error = errorFor(code, easy, text.data());
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, nullptr);
    return error;
}

TlsLook seenOn(CURL *easy)
{
    TlsLook look;
    const char *address = nullptr;
    curl_off_t took = 0; // microseconds
    curl_certinfo *chain = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    curl_easy_getinfo(easy, CURLINFO_APPCONNECT_TIME_T, &took);
    curl_easy_getinfo(easy, CURLINFO_CERTINFO, &chain);
    if (address)
        look.address = address;
    look.took = std::chrono::milliseconds(took / 1000);
    if (chain && chain->num_of_certs > 0) {
        look.subject = fieldOf(chain->certinfo[0], "Subject");
        look.issuer = fieldOf(chain->certinfo[0], "Issuer");
        look.topIssuer = fieldOf(chain->certinfo[chain->num_of_certs - 1], "Issuer");
    }
    return look;
}

} // namespace

// A certificate that is not trusted ends the first attempt before anybody has read it. Nothing is
// ever said on the second.
Result<TlsLook> lookAtTls(const TlsQuestion &question)
{
    CURLcode code = CURLE_OK;
    const Easy trusting(curl_easy_init());
    const Error error = attempt(trusting.get(), question, true, code);
    if (code == CURLE_OK)
        return seenOn(trusting.get());
    if (error.code != ErrorCode::CertificateNotTrusted)
        return error;
    const Easy looking(curl_easy_init());
    if (const Error second = attempt(looking.get(), question, false, code); code != CURLE_OK)
        return second;
    TlsLook look = seenOn(looking.get());
    look.trouble = error;
    return look;
}

} // namespace patchbay::http
