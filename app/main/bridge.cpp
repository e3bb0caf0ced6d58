// patchbay-bridge CONNECTION [CLIENT] [--data-dir DIR]
//
// What an AI app starts that speaks stdio only: carries its lines to the relay and the relay's
// lines back. Holds no token, opens no browser, writes no file. Starts the relay if nobody runs
// it, says so in the chat if that fails, and goes on with a relay that has been started again.

#include "base/json_scan.h"
#include "main/bridge_lines.h"
#include "main/bridge_system.h"
#include "relay/bridge_protocol.h"
#include "relay/message.h"

#include <chrono>
#include <cstdio>
#include <deque>
#include <map>

namespace patchbay {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using Event = BridgeSystem::Event;

constexpr milliseconds longestStart{20'000}; // of the relay
constexpr milliseconds longestSecondWait{1'000}; // after it has not come up
constexpr milliseconds betweenTries{20};
constexpr milliseconds betweenLooks{500}; // for a relay that has gone away, with nothing to ask it
constexpr milliseconds untilMemoryIsGivenBack{1'000}; // with nothing to do
constexpr milliseconds longestGoodbye{2'000}; // for answers under way when the app closes its end

struct Arguments {
    std::string connection;
    std::string client;
    std::string dataDir;
    bool valid = false;
};

Arguments argumentsOf(int count, char **values)
{
    Arguments found;
    found.dataDir = dataDirOfEnvironment();
    int names = 0;
    for (int i = 1; i < count; ++i) {
        const std::string_view value = values[i];
        if (value == "--data-dir" && i + 1 < count)
            found.dataDir = values[++i];
        else if (value.starts_with("--data-dir="))
            found.dataDir = value.substr(value.find('=') + 1);
        else if (value.starts_with('-') || names == 2)
            return found;
        else
            (names++ == 0 ? found.connection : found.client) = value;
    }
    found.valid = names > 0;
    return found;
}

class Bridge
{
public:
    explicit Bridge(Arguments arguments)
        : m_arguments(std::move(arguments))
        , m_socket(bridgeSocketPath(m_arguments.dataDir))
        , m_system(BridgeSystem::create())
    {
    }

    void run()
    {
        wantRelay();
        while (!isOver()) {
            switch (m_system->wait(patience())) {
            case Event::Input:
                m_fromApp.feed(m_system->bytes(), [this](auto line) { takeLine(line); });
                passOnBegun();
                break;
            case Event::InputEnded:
                m_endBy = steady_clock::now() + longestGoodbye;
                break;
            case Event::Relay:
                m_fromRelay.feed(m_system->bytes(), [this](auto line) { takeAnswer(line); });
                break;
            case Event::RelayGone:
                loseRelay();
                break;
            case Event::AppGone:
                return;
            case Event::TimedOut:
                m_fromApp.giveBack();
                m_fromRelay.giveBack();
                break;
            }
            tryRelay();
        }
        m_system->flush(static_cast<int>(longestGoodbye.count()));
    }

private:
    bool isOver() const
    {
        return m_endBy && ((m_open.empty() && m_unsent.empty()) || steady_clock::now() > *m_endBy);
    }

    std::optional<int> patience() const
    {
        std::optional<milliseconds> shortest;
        if (!m_isConnected)
            shortest = m_wantedUntil ? betweenTries : betweenLooks;
        if (m_endBy && (!shortest || *shortest > betweenTries))
            shortest = betweenTries;
        if (!shortest && (m_fromApp.holdsMuch() || m_fromRelay.holdsMuch()))
            shortest = untilMemoryIsGivenBack;
        if (!shortest)
            return {};
        return static_cast<int>(shortest->count());
    }

    // A line of the app, with its end.
    void takeLine(std::string_view line)
    {
        const std::size_t passedOn = std::exchange(m_passedOn, 0);
        if (passedOn == 0 && line.find_first_not_of(" \t\r\n") == std::string_view::npos)
            return;
        const auto parts = relay::splitBatch(line);
        for (const std::string_view part : parts)
            note(part);
        if (parts.empty())
            note(line);
        if (m_isConnected && !m_replayedId)
            return m_system->toRelay(line.substr(passedOn));
        m_unsent.emplace_back(line);
        wantRelay();
    }

    // The relay takes the beginning of a large line while the app writes its end. It does nothing
    // before the end, so that a line is nothing to worry about if the relay goes in its middle.
    void passOnBegun()
    {
        const std::string_view begun = m_fromApp.begun();
        if (begun.size() < Lines::large || !m_isConnected || m_replayedId)
            return;
        m_system->toRelay(begun.substr(m_passedOn));
        m_passedOn = begun.size();
    }

    // Remembers what the app will wait for.
    void note(std::string_view text)
    {
        const relay::Message message = relay::readMessage(text);
        if (message.kind != relay::Message::Kind::Request)
            return;
        m_open[relay::idKey(message.id)] = message.id;
        if (message.method == "initialize" && !message.isModern())
            m_initialize = text.substr(0, text.find('\n'));
    }

    // A line of the relay, with its end.
    void takeAnswer(std::string_view line)
    {
        const relay::Message message = relay::readMessage(line);
        if (message.kind == relay::Message::Kind::Response) {
            const std::string key = relay::idKey(message.id);
            if (m_replayedId && *m_replayedId == key) {
                m_replayedId.reset();
                m_system->toRelay(R"({"jsonrpc":"2.0","method":"notifications/initialized"})"
                                  "\n");
                return sendUnsent();
            }
            m_open.erase(key);
        }
        m_system->toApp(line);
    }

    void sendUnsent()
    {
        for (const std::string &line : m_unsent)
            m_system->toRelay(line);
        m_unsent.clear();
    }

    void wantRelay()
    {
        if (m_isConnected || m_wantedUntil)
            return;
        const auto now = steady_clock::now();
        // One that does not come up is started again, but not with each request, and the app is
        // not kept waiting for it time and again.
        const bool startsAgain = !m_startedOwner || now > *m_startedOwner + 2 * longestStart;
        m_wantedUntil = now + (m_isHopeless ? longestSecondWait : longestStart);
        if (startsAgain)
            m_startedOwner.reset();
        tryRelay();
    }

    void tryRelay()
    {
        if (m_isConnected)
            return;
        if (m_system->connectRelay(m_socket))
            return greet();
        if (!m_wantedUntil)
            return;
        if (!m_startedOwner) {
            if (m_system->startOwner(m_arguments.dataDir))
                m_startedOwner = steady_clock::now();
            else
                m_wantedUntil = steady_clock::now();
        }
        if (steady_clock::now() < *m_wantedUntil)
            return;
        m_isHopeless = true;
        m_wantedUntil.reset();
        m_unsent.clear();
        answerOpen();
    }

    void greet()
    {
        m_isConnected = true;
        m_isHopeless = false;
        m_startedOwner.reset();
        m_wantedUntil.reset();
        Hello hello;
        hello.version = PATCHBAY_VERSION;
        hello.connection = m_arguments.connection;
        hello.client = m_arguments.client;
        hello.pid = ownProcessId();
        m_system->toRelay(helloLine(hello));
        if (m_initialize.empty())
            return sendUnsent();
        // The app has its session with a relay that is no more: begun again, without its notice.
        const std::string key = relay::idKey(relay::readMessage(m_initialize).id);
        if (m_open.contains(key))
            return sendUnsent(); // it is among them
        m_replayedId = key;
        m_system->toRelay(m_initialize + '\n');
    }

    void loseRelay()
    {
        m_isConnected = false;
        m_passedOn = 0;
        m_fromRelay.clear();
        m_replayedId.reset();
        // `initialize` changes nothing and may be said twice. Whether the rest was carried out,
        // nobody knows.
        const bool again = !m_initialize.empty()
            && m_open.erase(relay::idKey(relay::readMessage(m_initialize).id)) > 0;
        answerOpen();
        if (!again)
            return;
        note(m_initialize);
        m_unsent.push_front(m_initialize + '\n');
        wantRelay();
    }

    // Nobody else will answer.
    void answerOpen()
    {
        for (const auto &[key, id] : m_open) {
            m_system->toApp(
                relay::errorAnswer(id, {ErrorCode::RelayNotRunning, {}}, m_arguments.connection));
            m_system->toApp("\n");
        }
        m_open.clear();
    }

    Arguments m_arguments;
    std::string m_socket;
    std::unique_ptr<BridgeSystem> m_system;
    Lines m_fromApp;
    Lines m_fromRelay;
    std::map<std::string, std::string> m_open; // requests without an answer: idKey, raw id
    std::size_t m_passedOn = 0; // of the line that the app has begun
    std::deque<std::string> m_unsent; // lines
    std::string m_initialize; // raw
    std::optional<std::string> m_replayedId; // its answer is not for the app
    bool m_isConnected = false;
    bool m_isHopeless = false; // the relay has not come up in time
    std::optional<steady_clock::time_point> m_startedOwner; // since we last had a relay
    std::optional<steady_clock::time_point> m_wantedUntil;
    std::optional<steady_clock::time_point> m_endBy;
};

} // namespace

} // namespace patchbay

int main(int argc, char **argv)
{
    auto arguments = patchbay::argumentsOf(argc, argv);
    if (!arguments.valid) {
        std::fputs("usage: patchbay-bridge CONNECTION [CLIENT] [--data-dir DIR]\n", stderr);
        return 2;
    }
    patchbay::Bridge(std::move(arguments)).run();
    return 0;
}
