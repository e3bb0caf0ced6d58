#include "platform/local_socket.h"

#include "platform/local_stream.h"
#include "platform/socket_place.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace patchbay {

namespace {

using Protocol = boost::asio::local::stream_protocol;

constexpr int largeAnswer = 1024 * 1024; // bytes: goes in one piece; the system may give less

Error failed(const std::string &what, const std::string &path)
{
    return Error{ErrorCode::ListenerFailed, what + ' ' + path + ": " + std::strerror(errno)};
}

// Makes the folder and those above it. Others' folders and links are refused: whoever owns the
// folder could put a socket of their own in ours' place.
Result<void> makePrivateFolder(const std::string &folder)
{
    for (std::size_t at = folder.find('/', 1);; at = folder.find('/', at + 1)) {
        const std::string part = folder.substr(0, at);
        if (mkdir(part.c_str(), 0700) != 0 && errno != EEXIST)
            return failed("making", part);
        if (at == std::string::npos)
            break;
    }
    struct stat info {
    };
    if (lstat(folder.c_str(), &info) != 0)
        return failed("looking at", folder);
    if (!S_ISDIR(info.st_mode) || info.st_uid != getuid())
        return Error{ErrorCode::ListenerFailed, folder + " is not a folder of this person"};
    if (info.st_mode & S_ISVTX) // as /tmp, which root owns: closing it would shut everybody out
        return Error{ErrorCode::ListenerFailed, folder + " is shared"};
    if (chmod(folder.c_str(), 0700) != 0)
        return failed("closing", folder);
    return {};
}

class Listener : public LocalListener
{
public:
    Listener(boost::asio::io_context &context, std::string path, int lock, OnStream onStream)
        : m_path(std::move(path))
        , m_lock(lock)
        , m_door(std::make_shared<Door>(context, std::move(onStream)))
    {
    }
    ~Listener() override
    {
        m_door->open = false;
        boost::system::error_code ignored; // closing a listening socket cannot be mended
        m_door->acceptor.close(ignored);
        unlink(m_path.c_str());
        close(m_lock);
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    Result<void> bind()
    {
        // Under the lock: what stands there has been left by a program that is gone.
        unlink(m_path.c_str());
        boost::system::error_code error;
        m_door->acceptor.open({}, error);
        if (!error)
            m_door->acceptor.bind(Protocol::endpoint(m_path), error);
        if (!error && chmod(m_path.c_str(), 0600) != 0)
            return failed("closing", m_path);
        if (!error)
            m_door->acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
        if (error)
            return Error{ErrorCode::ListenerFailed, m_path + ": " + error.message()};
        accept(m_door);
        return {};
    }

private:
    struct Door {
        Door(boost::asio::io_context &context, OnStream stream)
            : acceptor(context)
            , onStream(std::move(stream))
        {
        }
        Protocol::acceptor acceptor;
        OnStream onStream;
        bool open = true;
    };

    static void accept(const std::shared_ptr<Door> &door)
    {
        door->acceptor.async_accept([door](const boost::system::error_code &error,
                                           Protocol::socket socket) {
            if (!door->open || error == boost::asio::error::operation_aborted)
                return;
            if (!error && isOwnersSocket(socket.native_handle())) {
                boost::system::error_code ignored; // only slower without
                socket.set_option(boost::asio::socket_base::send_buffer_size(largeAnswer), ignored);
                door->onStream(
                    std::make_unique<LocalStreamOn<Protocol::socket>>(std::move(socket)));
            }
            accept(door);
        });
    }

    std::string m_path;
    int m_lock;
    std::shared_ptr<Door> m_door;
};

} // namespace

Result<std::unique_ptr<LocalListener>>
LocalListener::listen(boost::asio::io_context &context, const std::string &path, OnStream onStream)
{
    if (auto made = makePrivateFolder(path.substr(0, path.rfind('/'))); !made)
        return made.error();
    // The lock, not the socket, tells whether somebody is there: it goes with its process, and two
    // that start at once cannot both take away the other's socket as a stale one.
    const std::string lockPath = path + ".lock";
    const int lock = open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return failed("opening", lockPath);
    if (flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        const Error error = failed("locking", lockPath);
        close(lock);
        return taken ? Error{ErrorCode::RelayAlreadyRunning, path} : error;
    }
    auto listener = std::make_unique<Listener>(context, path, lock, std::move(onStream));
    if (auto bound = listener->bind(); !bound)
        return bound.error();
    return std::unique_ptr<LocalListener>(std::move(listener));
}

} // namespace patchbay
