// Reads a server's list of tools for ourselves, with the rights of the request that made us want
// it, beside the app's own traffic. All its pages, up to a bound, unless it goes in circles.

#pragma once

#include "relay/answer_reader.h"
#include "relay/message.h"
#include "relay/upstream.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace patchbay::relay {

class ToolList
{
public:
    using OnPage = std::function<void(std::string_view text, const Message &answer)>;

    // `like` is the request of the app: its route, headers and era are used. Going away cancels.
    // `done` may destroy us; whether the list could be had shows in the pages.
    ToolList(Upstream &upstream, Outgoing like, OnPage onPage, std::function<void()> done);
    ~ToolList();
    ToolList(const ToolList &) = delete;
    ToolList &operator=(const ToolList &) = delete;

private:
    void ask(const std::string &cursor);
    void takeEnd(const Result<void> &end);

    Upstream &m_upstream;
    Outgoing m_like;
    std::string m_meta; // raw; empty: none
    OnPage m_onPage;
    std::function<void()> m_done;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<AnswerReader> m_reader;
    std::string m_page;
    std::string m_cursor; // that was asked for last, raw
    int m_pages = 0;
};

} // namespace patchbay::relay
