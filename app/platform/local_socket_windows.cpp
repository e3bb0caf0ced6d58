#include "platform/local_socket.h"

#include "platform/local_stream.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/windows/overlapped_ptr.hpp>
#include <boost/asio/windows/stream_handle.hpp>

#include <sddl.h>
#include <windows.h>

namespace patchbay {

namespace {

using Handle = boost::asio::windows::stream_handle;

// The owner of the pipe and the system, nobody else, and nobody over the network.
constexpr const char *onlyTheOwner = "D:P(D;;GA;;;NU)(A;;GA;;;OW)(A;;GA;;;SY)";

Error failed(const std::string &path)
{
    return Error{ErrorCode::ListenerFailed, path + ": error " + std::to_string(GetLastError())};
}

class Listener : public LocalListener
{
public:
    Listener(boost::asio::io_context &context, std::string path, OnStream onStream)
        : m_door(std::make_shared<Door>(context, std::move(path), std::move(onStream)))
    {
    }
    ~Listener() override
    {
        m_door->open = false;
        boost::system::error_code ignored; // closing cannot be mended
        m_door->next.close(ignored);
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    Result<void> open()
    {
        if (auto made = makePipe(*m_door, FILE_FLAG_FIRST_PIPE_INSTANCE); !made)
            return made;
        accept(m_door);
        return {};
    }

private:
    struct Door {
        Door(boost::asio::io_context &c, std::string p, OnStream stream)
            : context(c)
            , path(std::move(p))
            , onStream(std::move(stream))
            , next(c)
        {
        }
        boost::asio::io_context &context;
        std::string path;
        OnStream onStream;
        Handle next; // the instance that waits for somebody
        bool open = true;
    };

    static Result<void> makePipe(Door &door, DWORD first)
    {
        SECURITY_ATTRIBUTES access{sizeof(SECURITY_ATTRIBUTES), nullptr, FALSE};
        if (!ConvertStringSecurityDescriptorToSecurityDescriptorA(
                onlyTheOwner, SDDL_REVISION_1, &access.lpSecurityDescriptor, nullptr))
            return failed(door.path);
        const HANDLE pipe =
            CreateNamedPipeA(door.path.c_str(), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED | first,
                             PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_REJECT_REMOTE_CLIENTS,
                             PIPE_UNLIMITED_INSTANCES, 64 * 1024, 64 * 1024, 0, &access);
        const bool taken = GetLastError() == ERROR_ACCESS_DENIED;
        LocalFree(access.lpSecurityDescriptor);
        if (pipe == INVALID_HANDLE_VALUE)
            return taken ? Error{ErrorCode::RelayAlreadyRunning, door.path} : failed(door.path);
        boost::system::error_code error;
        door.next.assign(pipe, error);
        if (error)
            return Error{ErrorCode::ListenerFailed, door.path + ": " + error.message()};
        return {};
    }

    static void accept(const std::shared_ptr<Door> &door)
    {
        boost::asio::windows::overlapped_ptr waiting(
            door->context, [door](const boost::system::error_code &error, std::size_t) {
                if (!door->open)
                    return;
                if (!error) {
                    auto stream = std::make_unique<LocalStreamOn<Handle>>(std::move(door->next));
                    door->next = Handle(door->context);
                    door->onStream(std::move(stream));
                }
                // Without a further instance nobody new gets in; those who are in stay.
                if (door->open && (error || makePipe(*door, 0)))
                    accept(door);
            });
        const BOOL connected = ConnectNamedPipe(door->next.native_handle(), waiting.get());
        const DWORD error = GetLastError();
        if (connected || error == ERROR_PIPE_CONNECTED)
            waiting.complete({}, 0);
        else if (error == ERROR_IO_PENDING)
            waiting.release();
        else
            waiting.complete(boost::system::error_code(static_cast<int>(error),
                                                       boost::asio::error::get_system_category()),
                             0);
    }

    std::shared_ptr<Door> m_door;
};

} // namespace

Result<std::unique_ptr<LocalListener>>
LocalListener::listen(boost::asio::io_context &context, const std::string &path, OnStream onStream)
{
    auto listener = std::make_unique<Listener>(context, path, std::move(onStream));
    if (auto opened = listener->open(); !opened)
        return opened.error();
    return std::unique_ptr<LocalListener>(std::move(listener));
}

} // namespace patchbay
