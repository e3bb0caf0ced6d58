// The socket where this person's programs meet: a Unix socket in a folder of its own (0700), a
// named pipe with an access list on Windows. Qt-free, driven by the Loop's io_context.
//
// Lets in nobody but programs of the same person. Knows nothing of what is said.

#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace boost::asio {
class io_context;
}

namespace patchbay {

// One program at the other end. On the loop's thread; going away closes it at once.
class LocalStream
{
public:
    virtual ~LocalStream() = default;

    // From now on pieces come as they are read; `ended` once, last. Both may destroy the stream.
    virtual void read(std::function<void(std::string_view)> piece, std::function<void()> ended) = 0;
    // Queued and sent in order.
    virtual void write(std::string bytes) = 0;
    virtual std::size_t unsent() const = 0; // bytes
    // Called each time all that was written has been sent. May destroy the stream.
    virtual void onSent(std::function<void()> sent) = 0;
};

class LocalListener
{
public:
    virtual ~LocalListener() = default; // nobody new gets in; the socket's name is free again

    using OnStream = std::function<void(std::unique_ptr<LocalStream>)>;
    // Errors: RelayAlreadyRunning (somebody listens there), ListenerFailed.
    static Result<std::unique_ptr<LocalListener>>
    listen(boost::asio::io_context &context, const std::string &path, OnStream onStream);
};

} // namespace patchbay
