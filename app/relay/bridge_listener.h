// Meets other programs of ours on the bridge socket: bridges, each of which gets a stdio session,
// and those that have something to ask or tell (control).

#pragma once

#include "platform/local_socket.h"
#include "relay/admission.h"
#include "relay/upstream.h"

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace patchbay::relay {

class StdioSession;

class BridgeListener
{
public:
    BridgeListener(http::Loop &loop, Upstream &upstream, RelayHost &host);
    ~BridgeListener(); // ends all sessions
    BridgeListener(const BridgeListener &) = delete;
    BridgeListener &operator=(const BridgeListener &) = delete;

    Result<void> listen(const std::string &path);
    void setRoutes(RouteTable routes);
    void signInChanged(const std::string &connection);
    // Of apps, and of programs that have asked something and wait for it.
    std::size_t callsUnderWay() const;

private:
    class Peer;

    Result<std::shared_ptr<const Route>> routeFor(const std::string &connection,
                                                  const std::string &client) const;
    void sayGoodbye(StdioSession &session);

    http::Loop &m_loop;
    Upstream &m_upstream;
    RelayHost &m_host;
    RouteTable m_routes;
    std::shared_ptr<http::LoopDoor> m_door;
    std::map<unsigned, std::unique_ptr<Call>> m_goodbyes; // of sessions that are over
    unsigned m_numbers = 0;
    std::unique_ptr<LocalListener> m_listener;
    std::unordered_map<const Peer *, std::unique_ptr<Peer>> m_peers;
};

} // namespace patchbay::relay
