#include "http/write_turn.h"

#include <boost/asio/post.hpp>

#include <QTest>

#include <functional>
#include <memory>
#include <string>
#include <utility>

using namespace patchbay::http;

namespace {

// Writes its name into the log, and what it is told to do.
class Named : public WriteTurn::Writer
{
public:
    Named(std::string &log, std::string name)
        : m_log(log)
        , m_name(std::move(name))
    {
    }
    void flush() override
    {
        m_log += m_name;
        if (const auto call = std::exchange(onFlush, nullptr))
            call();
    }
    std::function<void()> onFlush;

private:
    std::string &m_log;
    std::string m_name;
};

} // namespace

class TestWriteTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_context = std::make_unique<boost::asio::io_context>(1);
    }

    void theFirstDoesNotWait()
    {
        inATurn([this](WriteTurn &turn) {
            turn.write(named("a"));
            m_log += '|';
        });
        QCOMPARE(m_log, std::string("a|"));
    }

    void theOthersWaitForTheEnd()
    {
        const auto ready = [this](const char *name) {
            boost::asio::post(*m_context, [this, name] { // what the loop has found to be ready
                m_log += '|';
                WriteTurn::of(*m_context).write(named(name));
            });
        };
        ready("a");
        ready("b");
        ready("c");
        m_context->run();
        QCOMPARE(m_log, std::string("|a||bc"));
    }

    void whatIsGatheredWaits()
    {
        inATurn([this](WriteTurn &turn) {
            turn.writeAtEnd(named("a"));
            turn.write(named("b"));
            m_log += '|';
        });
        QCOMPARE(m_log, std::string("|ab"));
    }

    void eachTurnHasItsFirst()
    {
        inATurn([this](WriteTurn &turn) { turn.write(named("a")); });
        inATurn([this](WriteTurn &turn) {
            turn.write(named("b"));
            m_log += '|';
        });
        QCOMPARE(m_log, std::string("ab|"));
    }

    void mayWriteFromWithin()
    {
        inATurn([this](WriteTurn &turn) {
            const auto second = named("b");
            second->onFlush = [this, &turn] {
                turn.write(named("c"));
                turn.write(named("d"));
                m_log += '|';
            };
            turn.write(named("a"));
            turn.write(second);
            turn.write(named("e"));
        });
        QCOMPARE(m_log, std::string("abc|ed"));
    }

    void letsGoOfThoseWhoWait()
    {
        const auto waits = named("b");
        boost::asio::post(*m_context, [this, waits] {
            WriteTurn::of(*m_context).write(named("a"));
            WriteTurn::of(*m_context).write(waits);
        });
        m_context->run_one(); // and no further
        QCOMPARE(waits.use_count(), 2L);
        m_context.reset();
        QCOMPARE(waits.use_count(), 1L);
        QCOMPARE(m_log, std::string("a"));
    }

private:
    std::shared_ptr<Named> named(const char *name) { return std::make_shared<Named>(m_log, name); }
    template <typename Work>
    void inATurn(Work work)
    {
        boost::asio::post(*m_context, [this, work] { work(WriteTurn::of(*m_context)); });
        m_context->restart();
        m_context->run();
    }

    std::string m_log;
    std::unique_ptr<boost::asio::io_context> m_context;
};

QTEST_GUILESS_MAIN(TestWriteTurn)
#include "test_write_turn.moc"
