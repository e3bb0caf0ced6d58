#include "http/client_wire.h"

#include "base/recycled.h"

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>
#include <iterator>
#include <limits>

namespace patchbay::http {

namespace {

namespace answer = boost::beast::http;
using AnswerFailure = boost::beast::error_code;

constexpr std::uint32_t mostHead = 256 * 1024; // bytes, of a chunk's size line or trailers as well
constexpr std::string_view answerStart = "HTTP/";
constexpr std::string_view lineEnd = "\r\n";
constexpr std::size_t statusLineAtLeast = 14; // "HTTP/1.1 200\r\n"

// Headers that say how the message is delimited and carried.
constexpr NameSet carriers("Host", "Content-Length", "Transfer-Encoding", "Connection",
                           "Keep-Alive", "Expect");

} // namespace

std::string requestHead(const Request &request, const RequestForm &form)
{
    std::size_t size = 128 + request.method.size() + form.target.size() + form.host.size()
        + form.userAgent.size() + form.proxyAuthorization.size();
    bool hasUserAgent = form.userAgent.empty();
    const auto forEach = [&request](auto take) {
        std::for_each(request.headers.begin(), request.headers.end(), take);
        std::for_each(request.moreHeaders.begin(), request.moreHeaders.end(), take);
    };
    forEach([&](const Header &header) {
        size += header.line.size();
        hasUserAgent = hasUserAgent || equalsIgnoringCase(header.name, "User-Agent");
    });

    std::string head;
    head.reserve(size);
    const auto line = [&head](std::string_view name, std::string_view value) {
        head.append(name).append(": ", value.empty() ? 1 : 2).append(value).append(lineEnd);
    };
    head.append(request.method).append(" ").append(form.target).append(" HTTP/1.1\r\n");
    line("Host", form.host);
    if (!form.proxyAuthorization.empty())
        line("Proxy-Authorization", form.proxyAuthorization);
    if (!hasUserAgent)
        line("User-Agent", form.userAgent);
    forEach([&](const Header &header) {
        if (!carriers.contains(header.name))
            head += header.line;
    });
    if (form.length)
        line("Content-Length", std::to_string(*form.length));
    head += "\r\n";
    return head;
}

class ResponseReader::Parser final : public answer::basic_parser<false>, public Renewed<Parser>
{
public:
    Parser(ResponseReader &reader, bool isHead)
        : m_reader(reader)
    {
        header_limit(mostHead);
        body_limit(std::numeric_limits<std::uint64_t>::max()); // 1.74 takes none for nothing
        skip(isHead);
    }

    // Beast 1.74 asserts that a last chunk it has looked at once has five bytes when it
    // looks again, so we wait for five: no chunk header is followed by fewer ("0\r\n\r\n").
    bool needsFiveBytes() const { return is_header_done() && chunked() && m_chunkLeft == 0; }

protected:
    using Text = boost::beast::string_view;

    void on_request_impl(answer::verb, Text, Text, int, AnswerFailure &) override { }
    void on_response_impl(int status, Text, int version, AnswerFailure &) override
    {
        m_reader.m_head.status = status;
        m_reader.m_head.httpVersion = version == 10 ? "1.0" : "1.1";
    }
    void on_field_impl(answer::field, Text name, Text value, AnswerFailure &) override
    {
        if (!m_headEnded) // else a trailer: nobody here asks for one
            m_reader.m_head.headers.add({name.data(), name.size()}, {value.data(), value.size()});
    }
    void on_header_impl(AnswerFailure &) override { m_headEnded = true; }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, AnswerFailure &) override { }
    std::size_t on_body_impl(Text body, AnswerFailure &) override
    {
        m_reader.m_piece = {body.data(), body.size()};
        return body.size();
    }
    void on_chunk_header_impl(std::uint64_t size, Text, AnswerFailure &) override
    {
        m_chunkLeft = size;
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, AnswerFailure &) override
    {
        m_reader.m_piece = {body.data(), body.size()};
        m_chunkLeft -= body.size();
        return body.size();
    }
    void on_finish_impl(AnswerFailure &) override { }

private:
    ResponseReader &m_reader;
    std::uint64_t m_chunkLeft = 0;
    bool m_headEnded = false;
};

ResponseReader::ResponseReader(std::string_view method)
    : m_isHead(method == "HEAD")
    , m_parser(std::make_unique<Parser>(*this, m_isHead))
{
}

ResponseReader::~ResponseReader() = default;

bool ResponseReader::keepAlive() const
{
    return m_state == State::Done && m_parser->keep_alive();
}

bool ResponseReader::knowsLength() const
{
    return m_parser->content_length().has_value();
}

std::size_t ResponseReader::fail()
{
    m_state = State::Failed;
    return 0;
}

std::size_t ResponseReader::feed(std::string_view bytes)
{
    m_piece = {};
    if (bytes.empty() || m_state == State::Done || m_state == State::Failed)
        return 0;
    if (m_state == State::Head)
        return feedHead(bytes);
    if (m_parser->needsFiveBytes() && bytes.size() < 5)
        return 0;
    AnswerFailure failure;
    const std::size_t used =
        m_parser->put(boost::asio::buffer(bytes.data(), bytes.size()), failure);
    if (failure && failure != answer::error::need_more)
        return fail();
    if (used == 0 && bytes.size() > mostHead)
        return fail();
    if (m_parser->is_done())
        m_state = State::Done;
    return used;
}

std::size_t ResponseReader::feedHead(std::string_view bytes)
{
    AnswerFailure failure;
    std::size_t used = 0;
    if (m_headBytes == 0) {
        if (!bytes.starts_with(answerStart.substr(0, bytes.size())))
            return fail();
        if (bytes.size() < statusLineAtLeast)
            return 0;
        // Not all write the blank that belongs before an empty reason (RFC 9112 §4).
        if (bytes.substr(statusLineAtLeast - 2, 2) == "\r\n") {
            const std::string line = std::string(bytes.substr(0, statusLineAtLeast - 2)) + " \r\n";
            m_parser->put(boost::asio::buffer(line), failure);
            used = statusLineAtLeast;
        }
    }
    if (!failure || failure == answer::error::need_more) {
        failure = {};
        const std::string_view rest = bytes.substr(used);
        if (!rest.empty())
            used += m_parser->put(boost::asio::buffer(rest.data(), rest.size()), failure);
    }
    m_headBytes += used;
    // A head that grows line by line is taken line by line, so Beast's limit is not enough.
    if ((failure && failure != answer::error::need_more) || m_headBytes > mostHead)
        return fail();
    if (!m_parser->is_header_done())
        return used;
    if (m_head.status / 100 != 1) {
        m_state = m_parser->is_done() ? State::Done : State::Body;
    } else if (m_head.status == 101) { // to another protocol, unasked
        return fail();
    } else {
        m_head = {};
        m_headBytes = 0;
        m_parser = std::make_unique<Parser>(*this, m_isHead);
    }
    return used;
}

void ResponseReader::end()
{
    if (m_state != State::Body)
        return;
    AnswerFailure failure;
    m_parser->put_eof(failure);
    if (!failure)
        m_state = State::Done;
}

} // namespace patchbay::http
