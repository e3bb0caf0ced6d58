// What every socket of ours must be told, where the systems differ in a socket option's name.

#pragma once

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace patchbay::http {

// Ours run on the Loop's io_context and nowhere else; said in the type, it costs nothing per call.
using Executor = boost::asio::io_context::executor_type;
using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor>;
using Acceptor = boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, Executor>;

// One listener a port: whoever comes second is refused. Before `bind`.
boost::system::error_code makeExclusive(Acceptor &acceptor);

// Programs we start must not hold our sockets: an AI app restarted by us would keep our port busy
// after we have gone.
void keepFromChildren(Socket::native_handle_type socket);

// What was written and is not even acknowledged ends the connection in less than a minute (the
// systems try for up to a quarter of an hour): the network has gone, or has changed under us.
// Something that the other side works on for hours is acknowledged.
void limitSilence(boost::asio::ip::tcp::socket::native_handle_type socket);

} // namespace patchbay::http
