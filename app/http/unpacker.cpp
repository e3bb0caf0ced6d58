#include "http/unpacker.h"

#include "http/message.h"

#include <utility> // before Beast: Boost 1.74 uses std::exchange without including it

#include <boost/beast/zlib/error.hpp>
#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>

#include <algorithm>
#include <cstdint>

namespace patchbay::http {

namespace {

namespace zlib = boost::beast::zlib;

constexpr std::size_t pieceSize = 64UL * 1024;
constexpr std::size_t zlibHead = 2; // bytes
constexpr std::size_t gzipHead = 10;
constexpr std::size_t gzipTail = 8;
constexpr std::size_t longestHead = 64UL * 1024; // gzip may carry names and comments
constexpr unsigned deflateMethod = 8;
constexpr unsigned bitsKept = 63; // the part of data_type that tells how many are not used up

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t numberAt(std::string_view bytes, std::size_t at)
{
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8U | byteAt(bytes, at + 2) << 16U
        | byteAt(bytes, at + 3) << 24U;
}

enum class Head { Whole, Unfinished, Wrong };

// The head of a gzip member (RFC 1952 §2.3), which `size` then measures.
Head gzipHeadOf(std::string_view bytes, std::size_t &size)
{
    constexpr unsigned hasChecksum = 2;
    constexpr unsigned hasExtra = 4;
    constexpr unsigned hasName = 8;
    constexpr unsigned hasComment = 16;
    constexpr unsigned reserved = 0xE0;
    constexpr std::string_view magic = "\x1F\x8B\x08";
    const std::size_t known = std::min(bytes.size(), magic.size());
    if (bytes.substr(0, known) != magic.substr(0, known))
        return Head::Wrong;
    if (bytes.size() < gzipHead)
        return Head::Unfinished;
    const unsigned flags = byteAt(bytes, magic.size());
    if ((flags & reserved) != 0)
        return Head::Wrong;
    size = gzipHead;
    if ((flags & hasExtra) != 0) {
        if (bytes.size() < size + 2)
            return Head::Unfinished;
        size += 2 + (byteAt(bytes, size) | byteAt(bytes, size + 1) << 8U);
    }
    for (const unsigned text : {hasName, hasComment}) {
        if ((flags & text) == 0)
            continue;
        const auto end = size < bytes.size() ? bytes.find('\0', size) : std::string_view::npos;
        if (end == std::string_view::npos)
            return bytes.size() > longestHead ? Head::Wrong : Head::Unfinished;
        size = end + 1;
    }
    if ((flags & hasChecksum) != 0)
        size += 2;
    return bytes.size() < size ? Head::Unfinished : Head::Whole;
}

// "deflate" means the zlib format (RFC 1950); some servers send what is inside of it alone.
Head deflateHeadOf(std::string_view bytes, std::size_t &size)
{
    if (bytes.size() < zlibHead)
        return Head::Unfinished;
    const bool isZlib = (byteAt(bytes, 0) & 0x0FU) == deflateMethod
        && (byteAt(bytes, 0) << 8U | byteAt(bytes, 1)) % 31 == 0;
    size = isZlib ? zlibHead : 0;
    return Head::Whole;
}

} // namespace

struct Unpacker::Private {
    enum class Stage { Start, Head, Data, Tail, Whole, Failed };

    bool fail()
    {
        stage = Stage::Failed;
        return false;
    }
    bool takeHead();
    std::optional<std::string_view> takeData();
    bool takeTail();
    std::optional<std::string> takeEnd();

    bool isGzip = true;
    Stage stage = Stage::Start;
    std::string waiting; // bytes that are not used up
    bool isFull = false; // the last piece, so that there may be more without another byte
    std::unique_ptr<char[]> room; // of the last piece
    zlib::inflate_stream inflate;
    boost::crc_32_type checksum; // of what was given
    std::uint32_t given = 0; // bytes, modulo 2^32 as the tail has it
};

bool Unpacker::Private::takeHead()
{
    std::size_t size = 0;
    const Head head = isGzip ? gzipHeadOf(waiting, size) : deflateHeadOf(waiting, size);
    if (head == Head::Wrong)
        return fail();
    if (head == Head::Whole) {
        waiting.erase(0, size);
        stage = Stage::Data;
    }
    return true;
}

// At most one piece.
std::optional<std::string_view> Unpacker::Private::takeData()
{
    if (!room)
        room = std::make_unique_for_overwrite<char[]>(pieceSize);
    zlib::z_params step;
    step.next_in = waiting.data();
    step.avail_in = waiting.size();
    step.next_out = room.get();
    step.avail_out = pieceSize;
    boost::beast::error_code failure;
    inflate.write(step, zlib::Flush::sync, failure);
    const std::string_view piece(room.get(), pieceSize - step.avail_out);
    checksum.process_bytes(piece.data(), piece.size());
    given += static_cast<std::uint32_t>(piece.size());
    const bool isEnd = failure == zlib::error::end_of_stream;
    if (failure && !isEnd && failure != zlib::error::need_buffers) {
        stage = Stage::Failed;
        if (piece.empty())
            return std::nullopt;
        return piece; // as if it had come before what is wrong
    }
    if (isEnd)
        stage = isGzip ? Stage::Tail : Stage::Whole;
    isFull = !isEnd && step.avail_out == 0;
    std::size_t left = step.avail_in;
    // Beast looks further ahead than the last block goes, and keeps the byte that follows it.
    if (isEnd)
        left += (static_cast<unsigned>(step.data_type) & bitsKept) / 8;
    waiting.erase(0, waiting.size() - std::min(left, waiting.size()));
    return piece;
}

// Nothing needs to follow the last block of a "deflate", but Beast waits for more bits than there
// are. It is given some; whole is what did not need them.
std::optional<std::string> Unpacker::Private::takeEnd()
{
    constexpr std::size_t padding = 2; // bytes
    std::string rest;
    waiting.append(padding, '\0');
    do {
        const auto piece = takeData();
        if (!piece || stage == Stage::Failed)
            return std::nullopt;
        rest += *piece;
    } while (isFull);
    if (waiting.size() < padding)
        return std::nullopt;
    return rest;
}

bool Unpacker::Private::takeTail()
{
    if (waiting.size() < gzipTail)
        return true;
    if (numberAt(waiting, 0) != checksum.checksum() || numberAt(waiting, 4) != given)
        return fail();
    stage = Stage::Whole;
    return true;
}

std::unique_ptr<Unpacker> Unpacker::forCoding(std::string_view coding)
{
    auto d = std::make_unique<Private>();
    d->isGzip = equalsIgnoringCase(coding, "gzip") || equalsIgnoringCase(coding, "x-gzip");
    if (!d->isGzip && !equalsIgnoringCase(coding, "deflate"))
        return {};
    return std::unique_ptr<Unpacker>(new Unpacker(std::move(d)));
}

Unpacker::Unpacker(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

Unpacker::~Unpacker() = default;

void Unpacker::feed(std::string_view bytes)
{
    using Stage = Private::Stage;
    if (bytes.empty() || d->stage == Stage::Whole || d->stage == Stage::Failed)
        return; // what follows the end has no meaning
    d->waiting += bytes;
    if (d->stage == Stage::Start)
        d->stage = Stage::Head;
}

std::optional<std::string_view> Unpacker::next()
{
    using Stage = Private::Stage;
    if (d->stage == Stage::Head && !d->takeHead())
        return std::nullopt;
    if (d->stage == Stage::Data && (d->isFull || !d->waiting.empty())) {
        auto piece = d->takeData();
        if (!piece || !piece->empty())
            return piece;
    }
    d->room.reset(); // a stream may be silent for long
    if (d->stage == Stage::Failed || (d->stage == Stage::Tail && !d->takeTail()))
        return std::nullopt;
    return std::string_view();
}

std::optional<std::string> Unpacker::end()
{
    using Stage = Private::Stage;
    if (d->stage == Stage::Data && !d->isGzip)
        return d->takeEnd();
    if (d->stage == Stage::Start || d->stage == Stage::Whole)
        return std::string();
    return std::nullopt;
}

bool isCoded(const Headers &headers)
{
    const auto coding = headers.value("Content-Encoding");
    return coding && !coding->empty() && !equalsIgnoringCase(*coding, "identity");
}

} // namespace patchbay::http
