#include "load.h"
#include "program.h"

#include <cstdio>

namespace patchbay::bench {

namespace {

// An MCP session with a program, and what is measured there.
class StdioBench
{
public:
    StdioBench(std::map<std::string, int> wishes, char **command)
        : m_wishes(std::move(wishes))
        , m_start(Clock::now())
        , m_program(command)
    {
    }

    void run()
    {
        m_program.send(hello());
        takeAnswer();
        std::printf("{\"start\":%.0f", microsecondsSince(m_start));
        m_program.send(ready);
        if (wish("calls"))
            measureCalls(wish("calls"));
        if (wish("flight"))
            measureFlight(wish("flight"));
        if (wish("large"))
            measureLarge(wish("large"));
        if (wish("streams"))
            measureStreams(wish("streams"));
        if (wish("growth"))
            measureGrowth(wish("growth"));
        std::puts("}");
        std::fflush(stdout);
    }

private:
    int wish(const char *name) { return m_wishes[name]; }

    double cpu() const
    {
        const auto relay = m_wishes.find("relay");
        return processorTime(m_program.pid())
            + (relay == m_wishes.end() ? 0 : processorTime(relay->second));
    }

    // Of a request; passes over what else comes.
    void takeAnswer()
    {
        for (;;) {
            const auto line = m_program.line();
            // The whole may be long, and ids and words of a result stand at its ends.
            if (line.substr(0, 100).find("\"error\"") != std::string_view::npos)
                fail(std::string(line));
            if (line.substr(0, 100).find("\"result\"") != std::string_view::npos)
                return;
        }
    }

    double answerTo(const std::string &message)
    {
        const auto before = Clock::now();
        m_program.send(message);
        takeAnswer();
        return microsecondsSince(before);
    }

    void measureCalls(int count)
    {
        for (int i = 0; i < count / 10; ++i)
            answerTo(call(++m_id));
        std::vector<double> latencies;
        const double before = cpu();
        for (int i = 0; i < count; ++i)
            latencies.push_back(answerTo(call(++m_id)));
        std::printf(",\"p50\":%.2f,\"p99\":%.2f,\"cpu\":%.2f", partOf(latencies, 0.5),
                    partOf(latencies, 0.99), (cpu() - before) / count);
    }

    void fly(int count)
    {
        for (int i = 0; i < count + manyUnderWay; ++i) {
            if (i < count)
                m_program.send(call(++m_id));
            if (i >= manyUnderWay)
                takeAnswer();
        }
    }

    void measureFlight(int count)
    {
        fly(count / 10);
        const double before = cpu();
        const auto start = Clock::now();
        fly(count);
        std::printf(",\"perSecond\":%.0f,\"flightCpu\":%.2f",
                    count / (microsecondsSince(start) / 1e6), (cpu() - before) / count);
    }

    void measureLarge(int count)
    {
        std::vector<double> down;
        std::vector<double> up;
        for (int i = 0; i <= count; ++i) {
            const double one = answerTo(call(++m_id, "down"));
            const double other = answerTo(call(++m_id, "up", large));
            if (i == 0)
                continue; // memory is asked for once
            down.push_back(one);
            up.push_back(other);
        }
        std::printf(",\"down\":%.0f,\"up\":%.0f", partOf(down, 0.5), partOf(up, 0.5));
    }

    void measureStreams(int count)
    {
        std::vector<double> first;
        for (int i = 0; i < count; ++i) {
            const auto before = Clock::now();
            m_program.send(call(++m_id, "stream"));
            while (m_program.line().find("notifications/progress") == std::string_view::npos) { }
            first.push_back(microsecondsSince(before));
            takeAnswer();
        }
        std::printf(",\"event\":%.2f", partOf(first, 0.5));
    }

    void measureGrowth(int count)
    {
        fly(count / 100);
        const long before = residentMemory(m_program.pid());
        fly(count);
        std::printf(",\"rss\":%ld,\"grown\":%ld", before, residentMemory(m_program.pid()) - before);
    }

    std::map<std::string, int> m_wishes;
    Clock::time_point m_start;
    Program m_program;
    int m_id = 0;
};

} // namespace

void askProgram(std::map<std::string, int> wishes, char **command)
{
    StdioBench(std::move(wishes), command).run();
}

} // namespace patchbay::bench
