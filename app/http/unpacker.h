// Undoes the compression of a body as it comes: gzip and deflate (RFC 9110 §8.4.1).
//
// We ask every server to send without (Accept-Encoding: identity); this is for those that compress
// all the same. What has come is given at once, so that an event is not held back. The algorithm is
// Boost.Beast's, confined to unpacker.cpp.

#pragma once

#include <memory>
#include <optional>
#include <string>
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

    // Takes in what has come.
    void feed(std::string_view bytes);
    // The next of what that contains, at most 64 KiB, which stay until the next call; empty: more
    // has to come first. Nothing if the bytes are not what they were said to be; nothing more can
    // be had after that. A little may hold much: whoever has no room asks later.
    std::optional<std::string_view> next();
    // No more comes, and `next` has given all: the rest, which most often is empty. Nothing if
    // something is missing; nothing is if no byte has come at all.
    std::optional<std::string> end();

private:
    struct Private;
    explicit Unpacker(std::unique_ptr<Private> d);
    const std::unique_ptr<Private> d;
};

// Whether a body is compressed, in spite of our wish.
bool isCoded(const Headers &headers);

} // namespace patchbay::http
