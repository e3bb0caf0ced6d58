// One request on libcurl's easy interface: sets it up, takes what curl calls back with, and says
// how it ended. Used by TransferPool only.

#pragma once

#include "http/client.h"
#include "http/url.h"

#include <curl/curl.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace patchbay::http {

class TransferPool;

class Transfer
{
public:
    Transfer(Request request, ExchangeEvents events);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    // Before anything else. Errors: RequestRefused, PrivateAddressRefused.
    Result<void> check();
    // Before it is started; see Client::Options.
    void useProxy(const std::string &proxy) { m_proxy = proxy; }
    // What is the same for every request on this handle, and what this one asks for.
    static void prepareHandle(CURL *easy, const Client::Options &options);
    void attach(CURL *easy);
    // Takes the handle back; `mayHaveBeenSent` keeps its answer.
    CURL *detach();
    CURL *easy() const { return m_easy; }
    const Url &url() const { return m_url; }
    std::string origin() const { return m_url.origin(); }

    // How the transfer has ended.
    Result<void> outcome(CURLcode code);
    bool mayHaveBeenSent() const;

    bool isRefused(std::string_view address); // by the request's AddressRule
    void finish(Result<void> result);
    void dropEvents() { m_events = {}; }

    TransferPool *pool = nullptr; // it has been started on
    bool cancelled = false; // its Exchange is gone: no more events
    bool paused = false; // by its user
    bool curlIsPaused = false;

private:
    static std::size_t onHeader(const char *bytes, std::size_t, std::size_t size, void *self);
    static std::size_t onBody(const char *bytes, std::size_t, std::size_t size, void *self);
    static int onRequestStarts(void *self, char *, char *, int, int);

    bool takeHeaderLine(std::string_view line);
    bool takeHead();
    bool maySendAgain() const;
    bool fail(ErrorCode code, std::string detail);

    Request m_request;
    Url m_url;
    std::string m_proxy; // empty: none
    ExchangeEvents m_events;
    CURL *m_easy = nullptr;
    curl_slist *m_headers = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_curlText{};

    ResponseHead m_head;
    bool m_headGiven = false;
    std::uint64_t m_bodySize = 0;
    int m_starts = 0; // how often curl has begun to send the request
    bool m_mayHaveBeenSent = false;
    bool m_addressRefused = false;
    std::optional<Error> m_failure; // ours; curl only knows that a callback has failed
};

} // namespace patchbay::http
