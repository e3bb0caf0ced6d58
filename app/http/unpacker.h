// Undoes the compression of a body as it comes: gzip and deflate (RFC 9110 §8.4.1).
//
// We ask every server to send without (Accept-Encoding: identity); this is for those that compress
// all the same. What has come is given at once, so that an event is not held back. The algorithm is
// Boost.Beast's, confined to unpacker.cpp.

#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace patchbay::http {

class Headers;

class Unpacker
{
public:
    // For the value of a Content-Encoding. Null for a coding that we do not know, and for several.
    static std::unique_ptr<Unpacker> forCoding(std::string_view coding);
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    // Gives what the bytes contain, in pieces of at most 64 KiB. False if they are not what they
    // were said to be; nothing can be given after that.
    using OnPiece = std::function<void(std::string_view)>;
    bool feed(std::string_view bytes, const OnPiece &onPiece);
    // No more comes: gives the rest, if there is one. False if something is missing; nothing is if
    // no byte has come at all.
    bool end(const OnPiece &onPiece);

private:
    struct Private;
    explicit Unpacker(std::unique_ptr<Private> d);
    const std::unique_ptr<Private> d;
};

// Whether a body is compressed, in spite of our wish.
bool isCoded(const Headers &headers);

} // namespace patchbay::http
