#include "demo/practice_count.h"

#include "http/loop.h"

#include <utility>

namespace patchbay::demo {

namespace {

using nlohmann::json;

struct Counting {
    http::Loop &loop;
    const std::shared_ptr<http::Responder> responder;
    const Count count;
    int done = 0;
    bool isGone = false;
};

void write(Counting &counting, const std::string &message)
{
    counting.responder->write("event: message\ndata: " + message + "\n\n", {});
}

void step(const std::shared_ptr<Counting> &counting)
{
    counting->loop.postAfter(counting->count.pause, [counting] {
        if (counting->isGone)
            return;
        const Count &count = counting->count;
        if (++counting->done == count.steps) {
            write(*counting, count.answer);
            return counting->responder->endStream();
        }
        const json progress{{"jsonrpc", "2.0"},
                            {"method", "notifications/progress"},
                            {"params",
                             {{"progressToken", count.progressToken},
                              {"progress", counting->done},
                              {"total", count.steps}}}};
        if (!count.progressToken.is_null())
            write(*counting, progress.dump(-1, ' ', false, json::error_handler_t::replace));
        step(counting);
    });
}

} // namespace

void countSlowly(http::Loop &loop, const std::shared_ptr<http::Responder> &responder, Count count)
{
    const auto counting = std::make_shared<Counting>(Counting{loop, responder, std::move(count)});
    responder->onGone([weak = std::weak_ptr(counting)] {
        if (const auto alive = weak.lock())
            alive->isGone = true;
    });
    responder->beginStream(200,
                           {{"Content-Type", "text/event-stream"},
                            {"Cache-Control", "no-cache"},
                            {"X-Accel-Buffering", "no"}});
    step(counting);
}

} // namespace patchbay::demo
