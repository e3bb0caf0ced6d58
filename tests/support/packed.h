// What a server makes of a body when it compresses it.

#pragma once

#include <boost/crc.hpp>

#include <QByteArray>
#include <QString> // with the sum of byte arrays

#include <cstdint>

namespace patchbay {

// RFC 1950; what Qt puts before it are four bytes with the length.
inline QByteArray zlibOf(const QByteArray &body, int level = -1)
{
    return qCompress(body, level).mid(4);
}

// RFC 1951
inline QByteArray rawDeflateOf(const QByteArray &body, int level = -1)
{
    const QByteArray zlib = zlibOf(body, level);
    return zlib.mid(2, zlib.size() - 6);
}

// RFC 1952
inline QByteArray gzipOf(const QByteArray &body, int level = -1)
{
    const auto number = [](std::uint32_t value) {
        QByteArray bytes;
        for (unsigned shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>(value >> shift & 0xFFU));
        return bytes;
    };
    boost::crc_32_type checksum;
    checksum.process_bytes(body.constData(), static_cast<std::size_t>(body.size()));
    return QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03", 10) + rawDeflateOf(body, level)
        + number(checksum.checksum()) + number(static_cast<std::uint32_t>(body.size()));
}

} // namespace patchbay
