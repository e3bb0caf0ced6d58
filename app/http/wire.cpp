#include "http/wire.h"

#include "base/recycled.h"
#include "base/text_run.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <limits>

namespace patchbay::http {

namespace {

namespace beast = boost::beast;
using beast::http::error;
using beast::http::field;

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

std::string text(beast::string_view text)
{
    return {text.data(), text.size()};
}

// A line that goes on in the next one. Beast unfolds it, others cut it: nobody sends it in good
// faith any more (RFC 9112 §5.2).
bool hasFoldedLine(std::string_view head)
{
    for (auto at = head.find('\n'); at != std::string_view::npos; at = head.find('\n', at + 1)) {
        if (at + 1 < head.size() && (head[at + 1] == ' ' || head[at + 1] == '\t'))
            return true;
    }
    return false;
}

// Beast looks at an unfinished line only once it finds the end of the head, which may never come
// from somebody who ends lines otherwise.
bool hasBareNewline(std::string_view head)
{
    for (auto at = head.find('\n'); at != std::string_view::npos; at = head.find('\n', at + 1)) {
        if (at == 0 || head[at - 1] != '\r')
            return true;
    }
    return false;
}

int statusFor(const beast::error_code &failure)
{
    if (failure == error::header_limit)
        return 431;
    if (failure == error::body_limit)
        return 413;
    return 400;
}

} // namespace

class RequestReader::Parser final : public beast::http::basic_parser<true>, public Renewed<Parser>
{
public:
    Parser(ServerRequest &request, const Limits &limits)
        : m_request(request)
    {
        header_limit(static_cast<std::uint32_t>(
            std::min<std::size_t>(limits.maxHeader, std::numeric_limits<std::uint32_t>::max())));
        body_limit(limits.maxBody);
        eager(true);
    }

    // Beast 1.74 asserts that a last chunk it has looked at once has five bytes when it
    // looks again, so we wait for five: no chunk header is followed by fewer ("0\r\n\r\n").
    bool needsFiveBytes() const { return is_header_done() && chunked() && m_chunkLeft == 0; }

    int refusal = 0; // why a callback of ours failed
    bool isHttp10 = false;
    bool wantsContinue = false;
    bool headEnded = false;

protected:
    void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target,
                         int version, beast::error_code &) override
    {
        m_request.method = text(method);
        m_request.target = text(target);
        isHttp10 = version == 10;
    }
    void on_response_impl(int, beast::string_view, int, beast::error_code &) override { }
    void on_field_impl(field name, beast::string_view nameText, beast::string_view value,
                       beast::error_code &failure) override
    {
        if (headEnded)
            return; // a trailer: nobody here asks for one
        if (name == field::host) {
            if (m_hasHost || value.empty())
                return refuse(400, failure);
            m_hasHost = true;
        } else if (name == field::content_length) {
            // The same one twice may be let through (RFC 9112 §6.3), but no app of ours sends that.
            if (std::exchange(m_hasLength, true))
                return refuse(400, failure);
        } else if (name == field::transfer_encoding) {
            if (isHttp10)
                return refuse(400, failure);
            if (!equalsIgnoringCase(view(value), "chunked"))
                return refuse(501, failure);
        } else if (name == field::expect) {
            if (!equalsIgnoringCase(view(value), "100-continue"))
                return refuse(417, failure);
            wantsContinue = !isHttp10;
        }
        m_request.headers.add(view(nameText), view(value));
    }
    void on_header_impl(beast::error_code &failure) override
    {
        headEnded = true;
        if (!m_hasHost)
            refuse(400, failure);
    }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, beast::error_code &) override { }
    std::size_t on_body_impl(beast::string_view body, beast::error_code &) override
    {
        m_request.body.append(body.data(), body.size());
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t size, beast::string_view, beast::error_code &) override
    {
        m_chunkLeft = size;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view body,
                                   beast::error_code &) override
    {
        m_request.body.append(body.data(), body.size());
        m_chunkLeft -= body.size();
        return body.size();
    }
    void on_finish_impl(beast::error_code &) override { }

private:
    void refuse(int status, beast::error_code &failure)
    {
        refusal = status;
        failure = error::bad_field;
    }

    ServerRequest &m_request;
    bool m_hasHost = false;
    bool m_hasLength = false;
    std::uint64_t m_chunkLeft = 0;
};

RequestReader::RequestReader(Limits limits)
    : m_limits(limits)
    , m_parser(std::make_unique<Parser>(m_request, limits))
{
}

RequestReader::~RequestReader() = default;

bool RequestReader::hasBegun() const
{
    return m_state != State::Head || m_headBytes > 0;
}

bool RequestReader::isHttp10() const
{
    return m_parser->isHttp10;
}

bool RequestReader::keepAlive() const
{
    return m_parser->keep_alive();
}

bool RequestReader::wantsContinue() const
{
    return m_parser->wantsContinue;
}

void RequestReader::next()
{
    m_request = {};
    m_parser = std::make_unique<Parser>(m_request, m_limits);
    m_state = State::Head;
    m_headBytes = 0;
}

std::size_t RequestReader::fail(int status)
{
    m_state = State::Failed;
    m_refusal = status;
    return 0;
}

std::size_t RequestReader::feed(std::string_view bytes)
{
    if (m_state == State::Failed || m_state == State::Done || bytes.empty())
        return 0;

    if (!hasBegun()) {
        // RFC 9112 §2.2: blank lines before a request are ignored; some clients end a body so.
        std::size_t blank = 0;
        while (bytes.substr(blank).starts_with("\r\n"))
            blank += 2;
        if (blank > 0 || bytes == "\r")
            return blank;
    }
    const bool inHead = m_state == State::Head;
    if (!inHead && m_parser->needsFiveBytes() && bytes.size() < 5)
        return 0;

    m_parser->eager(!inHead);
    beast::error_code failure;
    const std::size_t used =
        m_parser->put(boost::asio::buffer(bytes.data(), bytes.size()), failure);
    if (inHead) {
        m_headBytes += used;
        // A head that grows line by line is taken line by line, so Beast's limit is not enough.
        const bool waits = failure == error::need_more;
        if (m_headBytes + (waits ? bytes.size() - used : 0) > m_limits.maxHeader)
            return fail(431);
        if (hasFoldedLine(bytes.substr(0, used)) || (waits && hasBareNewline(bytes.substr(used))))
            return fail(400);
    }
    if (failure && failure != error::need_more)
        return fail(m_parser->refusal != 0 ? m_parser->refusal : statusFor(failure));
    if (!inHead && used == 0 && bytes.size() > m_limits.maxHeader)
        return fail(431); // a chunk's size line, or the trailers

    if (m_parser->is_done())
        m_state = State::Done;
    else if (m_parser->is_header_done())
        m_state = inHead ? State::HeadDone : State::Body;
    return used;
}

bool isBodiless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

std::string answerHead(int status, const Headers &headers, const AnswerForm &form)
{
    static constexpr NameSet ours("Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive",
                                  "Trailer", "Upgrade");
    const auto breaksLine = [](char c) {
        return static_cast<unsigned char>(c) <= '\r' && (c == '\r' || c == '\n' || c == '\0');
    };
    const auto breaksName = [&](char c) {
        return breaksLine(c) || c == ':' || c == ' ' || c == '\t';
    };

    std::size_t size = 128; // of all that is not in `headers`
    for (const Header &header : headers)
        size += header.line.size();
    std::string head;
    head.reserve(size);
    head += form.isHttp10 ? "HTTP/1.0 " : "HTTP/1.1 ";
    head += std::to_string(status);
    head += ' ';
    const auto known = beast::http::int_to_status(static_cast<unsigned>(status));
    if (known != beast::http::status::unknown)
        head += view(beast::http::obsolete_reason(known));
    head += "\r\n";
    for (const Header &header : headers) {
        if (!ours.contains(header.name) && !header.name.empty()
            && plainRun(header.name, breaksName) == header.name.size()
            && plainRun(header.value, breaksLine) == header.value.size())
            head += header.line;
    }
    if (form.length)
        head.append("Content-Length: ").append(std::to_string(*form.length)).append("\r\n");
    if (form.chunked)
        head += "Transfer-Encoding: chunked\r\n";
    if (!form.keepAlive)
        head += "Connection: close\r\n";
    else if (form.isHttp10)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    return head;
}

} // namespace patchbay::http
