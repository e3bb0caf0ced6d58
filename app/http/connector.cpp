#include "http/connector.h"

#include "base/digest.h"
#include "http/curl_error.h"
#include "http/url.h"

#include <algorithm>

namespace patchbay::http {

namespace {

constexpr std::size_t mostIdleHandles = 8;
constexpr long keepAliveSeconds = 30; // so that a stream that died while the computer slept ends
constexpr long bufferSize = 48 * 1024; // of what TLS may hand over at once
// curl's least. A hundred connections made at once, as after a restart of the server, would have
// such a buffer each, and what they have come to stays with us.
constexpr long unusedBufferSize = 1024;

void initializeCurl()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(done);
}

bool isSecureProxy(const std::string &proxy)
{
    return equalsIgnoringCase(std::string_view(proxy).substr(0, 6), "https:");
}

// A part of a proxy's address, as curl reads it.
std::string partOf(const std::string &proxy, CURLUPart part)
{
    const std::unique_ptr<CURLU, void (*)(CURLU *)> url(curl_url(), curl_url_cleanup);
    char *text = nullptr;
    constexpr unsigned asItIs = CURLU_NON_SUPPORT_SCHEME | CURLU_DEFAULT_SCHEME;
    const bool isRead =
        curl_url_set(url.get(), CURLUPART_URL,
                     (proxy.find("://") == std::string::npos ? "http://" + proxy : proxy).c_str(),
                     asItIs)
            == CURLUE_OK
        && curl_url_get(url.get(), part, &text, CURLU_URLDECODE) == CURLUE_OK;
    std::string found = isRead ? text : "";
    curl_free(text);
    return found;
}

} // namespace

bool Connector::Job::refuses(std::string_view address)
{
    // A proxy may have any address; what it lets through is its owner's affair.
    const bool isFine =
        target.addresses == AddressRule::Any || !target.proxy.empty() || !isPrivateAddress(address);
    addressRefused = addressRefused || !isFine;
    return !isFine;
}

Connector::Connector(boost::asio::io_context &context, const Client::Options &options)
    : m_context(context)
    , m_options(options)
    , m_timer(context)
{
}

// Not before it is needed: TLS alone costs 2 MB, which a program that waits does without.
void Connector::begin()
{
    if (m_multi)
        return;
    initializeCurl();
    m_share = curl_share_init();
    curl_share_setopt(m_share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Connector::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Connector::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

Connector::~Connector()
{
    if (!m_multi)
        return;
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, nullptr);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
    for (CURL *easy : m_idleHandles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi);
    curl_share_cleanup(m_share);
}

CURL *Connector::takeHandle()
{
    if (!m_idleHandles.empty()) {
        CURL *easy = m_idleHandles.back();
        m_idleHandles.pop_back();
        return easy;
    }
    CURL *easy = curl_easy_init();
    curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, long{CURLSSLOPT_NATIVE_CA});
    curl_easy_setopt(easy, CURLOPT_PROXY_SSL_OPTIONS, long{CURLSSLOPT_NATIVE_CA});
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, keepAliveSeconds);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, keepAliveSeconds / 3);
    if (!m_options.userAgent.empty()) // a proxy is told so, too
        curl_easy_setopt(easy, CURLOPT_USERAGENT, m_options.userAgent.c_str());
    // The folder of certificates curl was built to use stays in force beside this file.
    if (!m_options.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, m_options.caFile.c_str());
    curl_easy_setopt(easy, CURLOPT_SHARE, m_share);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &Connector::onOpen);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &Connector::onClose);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    return easy;
}

void Connector::describe(CURL *easy, Job &job)
{
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &job);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, job.text.data());
    curl_easy_setopt(easy, CURLOPT_URL, job.target.url.c_str());
    // Said even where there is none: curl would look into the environment itself.
    curl_easy_setopt(easy, CURLOPT_PROXY, job.target.proxy.c_str());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    // A tunnel is asked for again with what the proxy wants to see.
    const bool tunnels = job.target.url.starts_with("https:");
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, tunnels ? CURLAUTH_ANY : CURLAUTH_BASIC);
    const bool staysWithCurl = tunnels || isSecureProxy(job.target.proxy);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, staysWithCurl ? bufferSize : unusedBufferSize);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(job.target.timeout.count()));
}

std::unique_ptr<Connector::Attempt> Connector::connect(Target target, Made made)
{
    if (m_closed)
        return {};
    begin();
    auto job = std::make_unique<Job>();
    job->connector = this;
    job->number = ++m_number;
    job->target = std::move(target);
    job->made = std::move(made);
    CURL *easy = takeHandle();
    describe(easy, *job);
    m_jobs.emplace(easy, std::move(job));
    curl_multi_add_handle(m_multi, easy); // fails for misuse only
    return std::make_unique<Attempt>(shared_from_this(), easy, m_number);
}

void Connector::giveUp(CURL *easy, std::uint64_t number)
{
    const auto found = m_jobs.find(easy);
    if (found == m_jobs.end() || found->second->number != number)
        return;
    const std::unique_ptr<Job> job = std::move(found->second); // curl may still look at it
    m_jobs.erase(found);
    release(easy);
}

void Connector::release(CURL *easy)
{
    curl_multi_remove_handle(m_multi, easy);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, nullptr);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, nullptr);
    if (m_idleHandles.size() < mostIdleHandles && !m_closed)
        m_idleHandles.push_back(easy);
    else
        curl_easy_cleanup(easy);
}

void Connector::close()
{
    m_closed = true;
    m_timer.cancel();
    while (!m_jobs.empty())
        giveUp(m_jobs.begin()->first, m_jobs.begin()->second->number);
    // Waits under way keep us.
    for (const auto &[fd, watch] : m_watches) {
        boost::system::error_code ignored; // then nothing is under way
        watch->socket.cancel(ignored);
    }
}

void Connector::settle()
{
    int left = 0;
    while (!m_closed) {
        const CURLMsg *message = curl_multi_info_read(m_multi, &left);
        if (!message)
            return;
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result;
        const auto found = m_jobs.find(easy);
        if (found == m_jobs.end())
            continue;
        const std::unique_ptr<Job> job = std::move(found->second);
        m_jobs.erase(found);
        if (code == CURLE_OK) {
            job->made(connectionOf(*job, easy));
        } else {
            auto failure = code == CURLE_COULDNT_CONNECT && job->addressRefused
                ? Error{ErrorCode::PrivateAddressRefused, job->target.url}
                : errorFor(code, easy, job->text.data());
            release(easy);
            job->made(std::move(failure));
        }
    }
}

// Without TLS curl has done its part, and we keep the socket.
Result<std::shared_ptr<Connection>> Connector::connectionOf(const Job &job, CURL *easy)
{
    curl_socket_t fd = CURL_SOCKET_BAD;
    curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &fd);
    const auto found = m_watches.find(fd);
    if (found == m_watches.end()) {
        release(easy);
        // curl has thrown it away already: the server closed it while others were being made.
        return Error{ErrorCode::ConnectionLost, "closed as soon as it was made"};
    }
    const std::shared_ptr<Watch> watch = found->second;
    m_watches.erase(found);
    watch->isClosed = true; // for curl
    boost::system::error_code ignored; // then nothing is under way
    watch->socket.cancel(ignored);
    const bool isSecure = job.target.url.starts_with("https:") || isSecureProxy(job.target.proxy);
    if (!isSecure) {
        release(easy);
        return std::make_shared<Connection>(std::move(watch->socket));
    }
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, nullptr);
    return std::make_shared<Connection>(
        std::move(watch->socket), easy,
        [self = shared_from_this()](CURL *handle) { self->release(handle); });
}

bool isHttpProxy(const std::string &proxy)
{
    return !proxy.empty() && !equalsIgnoringCase(std::string_view(proxy).substr(0, 5), "socks");
}

std::string proxyAuthorization(const std::string &proxy)
{
    if (proxy.find('@') == std::string::npos)
        return {};
    std::string text =
        base64Url(partOf(proxy, CURLUPART_USER) + ':' + partOf(proxy, CURLUPART_PASSWORD));
    std::replace(text.begin(), text.end(), '-', '+');
    std::replace(text.begin(), text.end(), '_', '/');
    text.append((4 - text.size() % 4) % 4, '=');
    return "Basic " + text;
}

} // namespace patchbay::http
