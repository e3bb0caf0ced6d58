// Puts off what is written in one turn of the loop, all but the first of it, to the turn's end.
//
// Each write wakes whoever reads at the other end. Where dozens of calls are under way, writes that
// follow each other closely find it awake, and cost a sixth less; a call that is alone waits for
// nothing. A service of the io_context, on the loop's thread only.

#pragma once

#include <utility> // before Asio: Boost 1.74 uses std::exchange without including it

#include <boost/asio/io_context.hpp>

#include <memory>
#include <vector>

namespace patchbay::http {

class WriteTurn final : public boost::asio::execution_context::service
{
public:
    // Who has something to write: all that has been gathered by then leaves in one go.
    class Writer
    {
    public:
        virtual ~Writer() = default;
        virtual void flush() = 0;
    };

    static inline boost::asio::execution_context::id id;
    explicit WriteTurn(boost::asio::io_context &context);
    static WriteTurn &of(boost::asio::io_context &context);

    // The first of a turn is flushed before this returns.
    void write(std::shared_ptr<Writer> writer);
    // Even the first one waits: more of the same is expected to be gathered.
    void writeAtEnd(std::shared_ptr<Writer> writer);

private:
    void shutdown() override { m_waiting.clear(); }
    void endLater();
    void end();

    boost::asio::io_context &m_context;
    std::vector<std::shared_ptr<Writer>> m_waiting;
    std::vector<std::shared_ptr<Writer>> m_leaving; // keeps its memory
    bool m_ends = false; // is to come: something has been written in this turn
};

} // namespace patchbay::http
