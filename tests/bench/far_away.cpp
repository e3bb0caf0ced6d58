#include "far_away.h"

#include "channel.h"

#include <array>
#include <deque>
#include <list>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

namespace patchbay::bench {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

struct Piece {
    Clock::time_point due;
    std::string bytes; // none: the end
};

// One direction of a connection.
struct Way {
    int from = -1;
    int to = -1;
    milliseconds delay{};
    milliseconds delayOfFirst{};
    std::deque<Piece> pieces = {};
    bool isOpen = true; // more may come
    bool isOver = false; // the end has been handed on

    void take()
    {
        std::array<char, 64 * 1024> room;
        const ssize_t got = ::recv(from, room.data(), room.size(), 0);
        isOpen = got > 0;
        auto due = Clock::now() + delay + delayOfFirst;
        delayOfFirst = {};
        if (!pieces.empty() && due < pieces.back().due)
            due = pieces.back().due; // bytes stay in order
        pieces.push_back({due, std::string(room.data(), got > 0 ? std::size_t(got) : 0)});
    }
    void handOn()
    {
        while (!pieces.empty() && pieces.front().due <= Clock::now()) {
            std::string_view rest = pieces.front().bytes;
            isOver = isOver || rest.empty();
            while (!rest.empty()) {
                const ssize_t sent = ::send(to, rest.data(), rest.size(), MSG_NOSIGNAL);
                if (sent <= 0) {
                    isOver = true;
                    break;
                }
                rest.remove_prefix(std::size_t(sent));
            }
            if (isOver)
                ::shutdown(to, SHUT_WR);
            pieces.pop_front();
        }
    }
};

struct Passage {
    Way there;
    Way back;
    bool isOver() const { return there.isOver || back.isOver; }
};

void noDelay(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int connectTo(std::uint16_t port)
{
    const int found = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(found, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        fail("the server is not there");
    noDelay(found);
    return found;
}

void waitFor(std::vector<pollfd> &sockets, const std::list<Passage> &passages)
{
    Clock::time_point next = Clock::now() + std::chrono::hours(1);
    for (const Passage &passage : passages)
        for (const Way *way : {&passage.there, &passage.back})
            if (!way->pieces.empty())
                next = std::min(next, way->pieces.front().due);
    const auto left = std::max(std::chrono::nanoseconds(next - Clock::now()), {});
    const timespec patience{time_t(left.count() / 1'000'000'000),
                            long(left.count() % 1'000'000'000)};
    ::ppoll(sockets.data(), sockets.size(), &patience, nullptr);
}

void run(int listening, std::uint16_t server, milliseconds roundTrip)
{
    std::list<Passage> passages;
    for (;;) {
        std::vector<pollfd> sockets{{listening, POLLIN, 0}};
        std::vector<Way *> ways{nullptr};
        for (Passage &passage : passages) {
            for (Way *way : {&passage.there, &passage.back}) {
                if (!way->isOpen)
                    continue;
                sockets.push_back({way->from, POLLIN, 0});
                ways.push_back(way);
            }
        }
        waitFor(sockets, passages);
        for (std::size_t i = 1; i < sockets.size(); ++i) {
            if (sockets[i].revents != 0)
                ways[i]->take();
        }
        if (sockets.front().revents != 0) {
            const int near = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
            noDelay(near);
            const int far = connectTo(server);
            passages.push_back(
                {{near, far, roundTrip / 2, roundTrip}, {far, near, roundTrip / 2, {}}});
        }
        for (auto passage = passages.begin(); passage != passages.end();) {
            passage->there.handOn();
            passage->back.handOn();
            if (!passage->isOver()) {
                ++passage;
                continue;
            }
            ::close(passage->there.from);
            ::close(passage->there.to);
            passage = passages.erase(passage);
        }
    }
}

} // namespace

Listening listenOnLoopback()
{
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    const int found = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(found, reinterpret_cast<const sockaddr *>(&at), size) != 0
        || ::listen(found, SOMAXCONN) != 0
        || ::getsockname(found, reinterpret_cast<sockaddr *>(&at), &size) != 0)
        fail("no port to listen on");
    return {found, ntohs(at.sin_port)};
}

std::uint16_t beginFarAway(std::uint16_t server, milliseconds roundTrip)
{
    const Listening listening = listenOnLoopback();
    std::thread([=] { run(listening.socket, server, roundTrip); }).detach();
    return listening.port;
}

} // namespace patchbay::bench
