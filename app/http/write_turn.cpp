#include "http/write_turn.h"

#include <boost/asio/post.hpp>

namespace patchbay::http {

WriteTurn::WriteTurn(boost::asio::io_context &context)
    : boost::asio::execution_context::service(context)
    , m_context(context)
{
}

WriteTurn &WriteTurn::of(boost::asio::io_context &context)
{
    return boost::asio::use_service<WriteTurn>(context);
}

void WriteTurn::write(std::shared_ptr<Writer> writer)
{
    if (m_ends)
        return m_waiting.push_back(std::move(writer));
    endLater();
    writer->flush();
}

void WriteTurn::writeAtEnd(std::shared_ptr<Writer> writer)
{
    m_waiting.push_back(std::move(writer));
    endLater();
}

// What is posted runs behind all that the loop has found to be ready in this turn.
void WriteTurn::endLater()
{
    if (!std::exchange(m_ends, true))
        boost::asio::post(m_context, [this] { end(); });
}

void WriteTurn::end()
{
    m_ends = false; // what is written from within begins the next one
    m_leaving.swap(m_waiting);
    for (const auto &writer : m_leaving)
        writer->flush();
    m_leaving.clear();
}

} // namespace patchbay::http
