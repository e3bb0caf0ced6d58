// Longer than most: the life of one request, from its check to each of its ends.

#include "http/transfer.h"

#include "base/text_run.h"
#include "http/transfer_pool.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <array>

namespace patchbay::http {

namespace {

// Asked for each character of each header.
bool isTokenCharacter(char c)
{
    static constexpr auto table = [] {
        std::array<bool, 256> isToken{};
        for (const char each : std::string_view("!#$%&'*+-.^_`|~0123456789"
                                                "abcdefghijklmnopqrstuvwxyz"
                                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            isToken[static_cast<unsigned char>(each)] = true;
        return isToken;
    }();
    return table[static_cast<unsigned char>(c)];
}

bool breaksItsLine(char c)
{
    return static_cast<unsigned char>(c) <= '\r' && (c == '\r' || c == '\n' || c == '\0');
}

bool isToken(std::string_view text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return isTokenCharacter(c); });
}

bool areHeaders(const Headers &headers)
{
    return std::all_of(headers.begin(), headers.end(), [](const Header &header) {
        return isToken(header.name)
            && plainRun(header.value, [](char c) { return breaksItsLine(c); })
            == header.value.size();
    });
}

// Path and query as they stand in the address, byte for byte.
std::string_view pathOf(std::string_view url)
{
    const auto authority = url.find("://") + 3;
    return url.substr(std::min(url.find_first_of("/?", authority), url.size()));
}

} // namespace

Transfer::Transfer(std::shared_ptr<TransferPool> pool, Request request, ExchangeEvents events)
    : m_pool(std::move(pool))
    , m_request(std::move(request))
    , m_mostBody(m_request.maxBody)
    , m_events(std::move(events))
{
}

Transfer::~Transfer()
{
    leave();
}

Result<void> Transfer::check()
{
    auto destination = m_pool->destinationFor(m_request.url);
    if (!destination)
        return Error{ErrorCode::RequestRefused, destination.error().detail};
    m_destination = std::move(*destination);
    if (!isToken(m_request.method))
        return Error{ErrorCode::RequestRefused, "not a method"};
    if (!areHeaders(m_request.headers) || !areHeaders(m_request.moreHeaders))
        return Error{ErrorCode::RequestRefused, "not a header"};
    // An address instead of a name is known before any socket is opened (and would reach a proxy).
    const std::string &host = url().host;
    const bool isLiteral = host.find(':') != std::string::npos
        || host.find_first_not_of("0123456789.") == std::string::npos;
    if (m_request.addresses == AddressRule::PublicOnly && isLiteral && isPrivateAddress(host))
        return Error{ErrorCode::PrivateAddressRefused, host};
    return {};
}

void Transfer::start(std::string proxy)
{
    if (m_isOver || m_pool->isClosed())
        return;
    m_pool->add(*this);
    m_proxy = std::move(proxy);
    m_route = origin();
    if (!m_proxy.empty())
        m_route.append(" ").append(m_proxy);
    if (m_request.totalTimeout.count() > 0) {
        m_timer =
            std::make_unique<boost::asio::steady_timer>(m_pool->context(), m_request.totalTimeout);
        m_timer->async_wait([weak = weak_from_this()](const Connection::Failure &failure) {
            const auto self = weak.lock();
            if (!failure && self && !self->m_isOver)
                self->finish(Error{ErrorCode::ConnectionTimedOut, "no answer in time"});
        });
    }
    // Kept as long as it may have to be sent, by the connection as well.
    if (!m_request.sharedBody && !m_request.body.empty())
        m_request.sharedBody = std::make_shared<const std::string>(std::move(m_request.body));
    if (auto kept = m_pool->takeKept(m_route, origin())) {
        m_isKept = true;
        begin(std::move(kept));
    } else {
        connect();
    }
}

void Transfer::refuse(Error error)
{
    boost::asio::post(m_pool->context(), [self = shared_from_this(), error = std::move(error)] {
        if (!self->m_isOver && !self->m_pool->isClosed())
            self->finish(error);
    });
}

void Transfer::connect()
{
    m_isKept = false;
    m_attempt = m_pool->connector().connect(
        {origin() + '/', m_proxy, m_request.addresses, m_request.connectTimeout},
        [weak = weak_from_this()](Result<std::shared_ptr<Connection>> made) {
            const auto self = weak.lock();
            if (!self)
                return;
            self->m_attempt.reset();
            if (made)
                self->begin(std::move(*made));
            else
                self->finish(made.error());
        });
}

void Transfer::begin(std::shared_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    m_reader.emplace(m_request.method);
    m_connection->setUser(this);
    m_connection->write(head(), m_request.sharedBody);
    m_isPaused ? m_connection->stopReading() : m_connection->read();
}

std::string Transfer::head() const
{
    RequestForm form;
    form.host = std::string_view(origin()).substr(url().scheme.size() + 3);
    form.target = pathOf(m_request.url);
    form.userAgent = m_pool->userAgent();
    std::string target;
    if (!form.target.starts_with('/'))
        form.target = target = '/' + std::string(form.target);
    std::string authorization;
    // TLS goes through a tunnel, which curl has dug.
    if (url().scheme == "http" && isHttpProxy(m_proxy)) {
        form.target = target = origin() + std::string(form.target);
        authorization = proxyAuthorization(m_proxy);
        form.proxyAuthorization = authorization;
    }
    if (m_request.sharedBody || m_request.method == "POST")
        form.length = m_request.sharedBody ? m_request.sharedBody->size() : 0;
    return requestHead(m_request, form);
}

// --- the answer ---

std::size_t Transfer::takeBytes(std::string_view bytes)
{
    const auto self = shared_from_this(); // its user may let go of it
    std::size_t used = 0;
    m_isAnswered = true;
    while (!m_isPaused && !m_isOver && used < bytes.size()) {
        const std::size_t step = m_reader->feed(bytes.substr(used));
        used += step;
        const auto state = m_reader->state();
        if (state == ResponseReader::State::Failed) {
            finish(Error{ErrorCode::ServerAnswerUnreadable, "this is no HTTP/1.1"});
            break;
        }
        if (!m_headGiven && state != ResponseReader::State::Head) {
            if (!takeHead())
                break;
        } else if (!m_reader->piece().empty() && !takePiece(m_reader->piece())) {
            break;
        }
        if (step == 0 || state == ResponseReader::State::Done)
            break;
    }
    return used;
}

bool Transfer::takeHead()
{
    m_headGiven = true;
    ResponseHead &head = m_reader->head();
    if (head.status == 407) {
        finish(Error{ErrorCode::ProxyNeedsSignIn, "status 407"});
        return false;
    }
    m_pool->learnFrom(origin(), head.headers);
    if (m_reader->state() != ResponseReader::State::Done && !m_reader->knowsLength())
        m_connection->setQuiet();
    m_mayHaveBeenSent = true;
    m_request = {}; // it will not be sent again
    if (const auto give = std::exchange(m_events.head, nullptr))
        give(std::move(head));
    return !m_isOver;
}

bool Transfer::takePiece(std::string_view piece)
{
    m_bodySize += piece.size();
    if (m_mostBody > 0 && m_bodySize > m_mostBody) {
        finish(
            Error{ErrorCode::AnswerTooLarge, "more than " + std::to_string(m_mostBody) + " bytes"});
        return false;
    }
    m_isGivingBody = true;
    if (m_events.body)
        m_events.body(piece);
    m_isGivingBody = false;
    if (!m_isOver)
        return true;
    const auto events = std::exchange(m_events, {});
    return false;
}

void Transfer::bytesTaken()
{
    if (m_isPaused || m_isOver || m_reader->state() != ResponseReader::State::Done)
        return;
    const auto self = shared_from_this();
    const auto connection = std::exchange(m_connection, nullptr);
    if (m_reader->keepAlive() && connection->isFree())
        m_pool->keep(std::move(m_route), origin(), connection);
    else
        connection->close();
    finish({});
    if (!connection->isUsed()) // by what has followed
        connection->read(); // so that its end is seen; whoever waits for the answer comes first
}

// A kept connection may turn out to be closed after the request has been written, and the server
// may have read its every byte. A tool would then run twice: only what the server cannot have seen,
// or what changes nothing, goes out a second time (RFC 9110 §9.2.2).
void Transfer::takeLoss(const Connection::Failure &failure)
{
    const auto self = shared_from_this();
    if (failure == boost::asio::error::eof && m_headGiven) {
        m_reader->end();
        if (m_reader->state() == ResponseReader::State::Done)
            return finish({});
    }
    if (!m_isKept || m_isAnswered || !maySendAgain())
        return finish(Error{ErrorCode::ConnectionLost,
                            m_isAnswered ? failure.message() : "closed before any answer came"});
    drop();
    connect();
}

bool Transfer::maySendAgain() const
{
    return !mayHaveBeenSent() || m_request.method == "GET" || m_request.method == "HEAD";
}

bool Transfer::mayHaveBeenSent() const
{
    return m_mayHaveBeenSent || (m_connection && m_connection->hasWritten());
}

// --- the ends ---

void Transfer::pause()
{
    m_isPaused = true;
    if (m_connection)
        m_connection->stopReading();
}

// Later, since what has been kept back is given from within.
void Transfer::resume()
{
    if (!std::exchange(m_isPaused, false) || m_isOver)
        return;
    boost::asio::post(m_pool->context(), [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && !self->m_isPaused && self->m_connection)
            std::shared_ptr<Connection>(self->m_connection)->read();
    });
}

void Transfer::drop()
{
    if (!m_connection)
        return;
    m_mayHaveBeenSent = mayHaveBeenSent();
    m_connection->setUser(nullptr);
    m_connection->close();
    m_connection.reset();
}

void Transfer::leave()
{
    if (std::exchange(m_isOver, true))
        return;
    m_attempt.reset();
    m_timer.reset();
    drop();
    m_pool->remove(*this);
}

void Transfer::finish(Result<void> result)
{
    leave();
    const auto events = std::exchange(m_events, {}); // may destroy us, as may their going
    if (events.end)
        events.end(std::move(result));
}

void Transfer::cancel()
{
    const auto self = shared_from_this(); // the events may hold on to the one who holds us
    leave();
    if (m_isGivingBody)
        return; // they go when it has returned
    const auto events = std::exchange(m_events, {});
}

} // namespace patchbay::http
