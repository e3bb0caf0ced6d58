// Longer than most: the life of one exchange, step by step, as curl calls it.

#include "http/transfer.h"

#include "http/curl_error.h"
#include "http/transfer_pool.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace patchbay::http {

namespace {

// Below the size at which glibc tidies its whole heap when a block is freed, as this one is after
// each transfer.
constexpr long bufferSize = 48 * 1024;
constexpr long keepAliveSeconds = 30; // so that a stream that died while the computer slept ends

bool isTokenCharacter(char c)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || others.find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

// Headers that say how the message is delimited and carried: curl writes them.
bool isCarrierHeader(std::string_view name)
{
    constexpr std::string_view names[] = {"host",       "content-length", "transfer-encoding",
                                          "connection", "keep-alive",     "expect"};
    return std::any_of(std::begin(names), std::end(names),
                       [name](auto own) { return equalsIgnoringCase(own, name); });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Transfer::Transfer(Request request, ExchangeEvents events)
    : m_request(std::move(request))
    , m_events(std::move(events))
{
}

Transfer::~Transfer()
{
    curl_slist_free_all(m_headers);
}

Result<void> Transfer::check()
{
    auto url = parseUrl(m_request.url);
    if (!url)
        return Error{ErrorCode::RequestRefused, url.error().detail};
    m_url = std::move(*url);
    if (!isToken(m_request.method))
        return Error{ErrorCode::RequestRefused, "not a method"};
    for (const Header &header : m_request.headers) {
        constexpr std::string_view breaking("\r\n\0", 3);
        if (!isToken(header.name) || header.value.find_first_of(breaking) != std::string::npos)
            return Error{ErrorCode::RequestRefused, "not a header"};
    }
    // An address instead of a name is known before any socket is opened (and would reach a proxy).
    const bool isLiteral = m_url.host.find(':') != std::string::npos
        || m_url.host.find_first_not_of("0123456789.") == std::string::npos;
    if (isLiteral && isRefused(m_url.host))
        return Error{ErrorCode::PrivateAddressRefused, m_url.host};
    return {};
}

void Transfer::prepareHandle(CURL *easy, const Client::Options &options)
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_2TLS});
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, long{CURLSSLOPT_NATIVE_CA});
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, bufferSize);
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, keepAliveSeconds);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, keepAliveSeconds / 3);
    if (!options.userAgent.empty())
        curl_easy_setopt(easy, CURLOPT_USERAGENT, options.userAgent.c_str());
    // The folder of certificates curl was built to use stays in force beside this file.
    if (!options.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, options.caFile.c_str());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &Transfer::onRequestStarts);
}

void Transfer::attach(CURL *easy)
{
    m_easy = easy;
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_curlText.data());
    curl_easy_setopt(easy, CURLOPT_URL, m_request.url.c_str());
    // Said even where there is none: curl would look into the environment itself.
    curl_easy_setopt(easy, CURLOPT_PROXY, m_proxy.c_str());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    // A tunnel is asked for again with what the proxy wants to see; our request has not begun then.
    const bool tunnels = m_url.scheme == "https";
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, tunnels ? CURLAUTH_ANY : CURLAUTH_BASIC);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(m_request.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.totalTimeout.count()));

    const bool isHead = m_request.method == "HEAD";
    const std::string &body = m_request.sharedBody ? *m_request.sharedBody : m_request.body;
    const bool hasBody = !body.empty() || m_request.method == "POST";
    curl_easy_setopt(easy, CURLOPT_NOBODY, 0L);
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, nullptr);
    if (isHead) {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
    } else if (hasBody) {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.data());
    } else {
        curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }
    if (m_request.method != "GET" && m_request.method != "POST" && !isHead)
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, m_request.method.c_str());
    else if (m_request.method == "GET" && hasBody)
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "GET");

    const auto append = [this](const std::string &line) {
        m_headers = curl_slist_append(m_headers, line.c_str());
    };
    std::string line;
    for (const Header &header : m_request.headers) {
        if (isCarrierHeader(header.name))
            continue;
        line = header.name;
        if (header.value.empty())
            line += ';'; // curl's way to say: with an empty value
        else
            line.append(": ").append(header.value);
        append(line);
    }
    // And the ones curl would add of its own accord.
    if (!m_request.headers.contains("Accept"))
        append("Accept:");
    if (hasBody) {
        append("Expect:");
        if (!m_request.headers.contains("Content-Type"))
            append("Content-Type:");
    }
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers);
}

CURL *Transfer::detach()
{
    m_mayHaveBeenSent = mayHaveBeenSent();
    return std::exchange(m_easy, nullptr);
}

bool Transfer::mayHaveBeenSent() const
{
    if (m_mayHaveBeenSent || !m_easy)
        return m_mayHaveBeenSent;
    long written = 0;
    curl_easy_getinfo(m_easy, CURLINFO_REQUEST_SIZE, &written);
    return m_starts > 0 && written > 0;
}

bool Transfer::isRefused(std::string_view address)
{
    // A proxy may have any address; what it lets through is its owner's affair.
    if (m_request.addresses == AddressRule::Any || !m_proxy.empty() || !isPrivateAddress(address))
        return false;
    m_addressRefused = true;
    return true;
}

void Transfer::finish(Result<void> result)
{
    const auto end = std::move(m_events.end); // may destroy us
    m_events = {};
    if (end && !cancelled)
        end(std::move(result));
}

Result<void> Transfer::outcome(CURLcode code)
{
    if (m_failure)
        return *m_failure;
    if (code == CURLE_OK && !m_headGiven) // curl is content with half a head
        return Error{ErrorCode::ConnectionLost, "closed in the middle of the head"};
    if (code == CURLE_OK)
        return {};
    if (code == CURLE_COULDNT_CONNECT && m_addressRefused)
        return Error{ErrorCode::PrivateAddressRefused, m_url.host};
    return errorFor(code, m_easy, m_curlText.data());
}

bool Transfer::fail(ErrorCode code, std::string detail)
{
    m_failure = Error{code, std::move(detail)};
    return false;
}

// --- called by curl ---

std::size_t Transfer::onHeader(const char *bytes, std::size_t, std::size_t size, void *self)
{
    const bool goesOn = static_cast<Transfer *>(self)->takeHeaderLine({bytes, size});
    return goesOn ? size : CURL_WRITEFUNC_ERROR;
}

bool Transfer::takeHeaderLine(std::string_view line)
{
    if (cancelled)
        return false;
    if (m_headGiven)
        return true; // a trailer
    if (line.starts_with("HTTP/")) {
        m_head = {};
        const auto blank = std::min(line.find(' '), line.size());
        m_head.httpVersion = line.substr(5, blank - 5);
        const auto code = trimmed(line.substr(blank)).substr(0, 3);
        std::from_chars(code.data(), code.data() + code.size(), m_head.status);
        return true;
    }
    const bool isFolded = line.starts_with(' ') || line.starts_with('\t');
    const std::string_view content = trimmed(line);
    if (content.empty())
        return takeHead();
    if (isFolded)
        return true; // obs-fold (RFC 9112 §5.2): nothing we act on is ever sent so
    const auto colon = content.find(':');
    if (colon != std::string_view::npos && isToken(content.substr(0, colon)))
        m_head.headers.add(std::string(content.substr(0, colon)),
                           std::string(trimmed(content.substr(colon + 1))));
    return true;
}

bool Transfer::takeHead()
{
    if (m_head.status < 200 && m_head.status != 101)
        return true; // 100 Continue and the like: another head follows
    if (m_head.status == 407)
        return fail(ErrorCode::ProxyNeedsSignIn, "status 407");
    m_headGiven = true;
    pool->learnFrom(*this, m_head.headers);
    if (m_events.head)
        m_events.head(std::move(m_head));
    return !cancelled;
}

std::size_t Transfer::onBody(const char *bytes, std::size_t, std::size_t size, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (transfer->cancelled)
        return CURL_WRITEFUNC_ERROR;
    if (transfer->paused) {
        transfer->curlIsPaused = true;
        return CURL_WRITEFUNC_PAUSE; // curl keeps this piece and stops reading
    }
    const std::uint64_t limit = transfer->m_request.maxBody;
    transfer->m_bodySize += size;
    if (limit > 0 && transfer->m_bodySize > limit) {
        transfer->fail(ErrorCode::AnswerTooLarge, "more than " + std::to_string(limit) + " bytes");
        return CURL_WRITEFUNC_ERROR;
    }
    if (transfer->m_events.body)
        transfer->m_events.body({bytes, size});
    return transfer->cancelled ? CURL_WRITEFUNC_ERROR : size;
}

// curl begins again on a new connection when a kept one turns out to be closed, even with a POST
// whose every byte the server may have read. A tool would then run twice: only what the server
// cannot have seen, or what changes nothing, goes out a second time (RFC 9110 §9.2.2).
int Transfer::onRequestStarts(void *self, char *, char *, int, int)
{
    auto *transfer = static_cast<Transfer *>(self);
    const bool isFirst = transfer->m_starts++ == 0;
    if (isFirst || transfer->maySendAgain())
        return CURL_PREREQFUNC_OK;
    transfer->fail(ErrorCode::ConnectionLost, "closed before any answer came");
    return CURL_PREREQFUNC_ABORT;
}

bool Transfer::maySendAgain() const
{
    return !mayHaveBeenSent() || m_request.method == "GET" || m_request.method == "HEAD";
}

} // namespace patchbay::http
