// libcurl, loaded with the first connection and not with the program: it brings some twenty
// libraries along, 3.5 MB that a program need not have which waits near the clock until it is
// needed.
//
// Each function of it that app/http calls, passed on. For the window's program alone: patchbayctl
// links libcurl as usual, so that packages know by it that they need one.

#include <curl/curl.h>

#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>

#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_share_setopt
#undef curl_multi_setopt

// Four that libcurl declares with "..." get a parameter there, which is always one word wide:
// callers pass it in the same register.
static_assert(sizeof(void *) == sizeof(long) && sizeof(void *) == sizeof(curl_off_t));
extern "C" {
CURLcode easySetopt(CURL *curl, CURLoption option, void *value) __asm__("curl_easy_setopt");
CURLcode easyGetinfo(CURL *curl, CURLINFO info, void *place) __asm__("curl_easy_getinfo");
CURLSHcode shareSetopt(CURLSH *share, CURLSHoption option,
                       void *value) __asm__("curl_share_setopt");
CURLMcode multiSetopt(CURLM *multi_handle, CURLMoption option,
                      void *value) __asm__("curl_multi_setopt");
// Its handle is const in newer versions (7.88: not yet; 8.14: it is).
CURLUcode urlGet(const CURLU *handle, CURLUPart what, char **part,
                 unsigned int flags) __asm__("curl_url_get");
}

namespace {

template <typename Function>
Function *inLibcurl(Function *, const char *name)
{
    static void *const library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    void *const found = library != nullptr ? dlsym(library, name) : nullptr;
    if (found == nullptr) {
        // As the loader would have ended it at its start.
        std::fprintf(stderr, "patchbay: %s\n", dlerror());
        std::abort();
    }
    return reinterpret_cast<Function *>(found);
}

} // namespace

CURLcode curl_global_init(long flags)
{
    static const auto late = inLibcurl(&curl_global_init, "curl_global_init");
    return late(flags);
}

void curl_free(void *p)
{
    static const auto late = inLibcurl(&curl_free, "curl_free");
    late(p);
}

CURL *curl_easy_init()
{
    static const auto late = inLibcurl(&curl_easy_init, "curl_easy_init");
    return late();
}

void curl_easy_cleanup(CURL *curl)
{
    static const auto late = inLibcurl(&curl_easy_cleanup, "curl_easy_cleanup");
    late(curl);
}

CURLcode easySetopt(CURL *curl, CURLoption option, void *value)
{
    static const auto late = inLibcurl(&curl_easy_setopt, "curl_easy_setopt");
    return late(curl, option, value);
}

CURLcode easyGetinfo(CURL *curl, CURLINFO info, void *place)
{
    static const auto late = inLibcurl(&curl_easy_getinfo, "curl_easy_getinfo");
    return late(curl, info, place);
}

CURLcode curl_easy_perform(CURL *curl)
{
    static const auto late = inLibcurl(&curl_easy_perform, "curl_easy_perform");
    return late(curl);
}

CURLcode curl_easy_recv(CURL *curl, void *buffer, size_t buflen, size_t *n)
{
    static const auto late = inLibcurl(&curl_easy_recv, "curl_easy_recv");
    return late(curl, buffer, buflen, n);
}

CURLcode curl_easy_send(CURL *curl, const void *buffer, size_t buflen, size_t *n)
{
    static const auto late = inLibcurl(&curl_easy_send, "curl_easy_send");
    return late(curl, buffer, buflen, n);
}

const char *curl_easy_strerror(CURLcode code)
{
    static const auto late = inLibcurl(&curl_easy_strerror, "curl_easy_strerror");
    return late(code);
}

CURLSH *curl_share_init()
{
    static const auto late = inLibcurl(&curl_share_init, "curl_share_init");
    return late();
}

CURLSHcode shareSetopt(CURLSH *share, CURLSHoption option, void *value)
{
    static const auto late = inLibcurl(&curl_share_setopt, "curl_share_setopt");
    return late(share, option, value);
}

CURLSHcode curl_share_cleanup(CURLSH *share)
{
    static const auto late = inLibcurl(&curl_share_cleanup, "curl_share_cleanup");
    return late(share);
}

CURLM *curl_multi_init()
{
    static const auto late = inLibcurl(&curl_multi_init, "curl_multi_init");
    return late();
}

CURLMcode curl_multi_add_handle(CURLM *multi_handle, CURL *curl_handle)
{
    static const auto late = inLibcurl(&curl_multi_add_handle, "curl_multi_add_handle");
    return late(multi_handle, curl_handle);
}

CURLMcode curl_multi_remove_handle(CURLM *multi_handle, CURL *curl_handle)
{
    static const auto late = inLibcurl(&curl_multi_remove_handle, "curl_multi_remove_handle");
    return late(multi_handle, curl_handle);
}

CURLMcode curl_multi_cleanup(CURLM *multi_handle)
{
    static const auto late = inLibcurl(&curl_multi_cleanup, "curl_multi_cleanup");
    return late(multi_handle);
}

CURLMsg *curl_multi_info_read(CURLM *multi_handle, int *msgs_in_queue)
{
    static const auto late = inLibcurl(&curl_multi_info_read, "curl_multi_info_read");
    return late(multi_handle, msgs_in_queue);
}

CURLMcode curl_multi_socket_action(CURLM *multi_handle, curl_socket_t s, int ev_bitmask,
                                   int *running_handles)
{
    static const auto late = inLibcurl(&curl_multi_socket_action, "curl_multi_socket_action");
    return late(multi_handle, s, ev_bitmask, running_handles);
}

CURLMcode multiSetopt(CURLM *multi_handle, CURLMoption option, void *value)
{
    static const auto late = inLibcurl(&curl_multi_setopt, "curl_multi_setopt");
    return late(multi_handle, option, value);
}

CURLU *curl_url()
{
    static const auto late = inLibcurl(&curl_url, "curl_url");
    return late();
}

void curl_url_cleanup(CURLU *handle)
{
    static const auto late = inLibcurl(&curl_url_cleanup, "curl_url_cleanup");
    late(handle);
}

CURLUcode urlGet(const CURLU *handle, CURLUPart what, char **part, unsigned int flags)
{
    static const auto late = inLibcurl(&urlGet, "curl_url_get");
    return late(handle, what, part, flags);
}

CURLUcode curl_url_set(CURLU *handle, CURLUPart what, const char *part, unsigned int flags)
{
    static const auto late = inLibcurl(&curl_url_set, "curl_url_set");
    return late(handle, what, part, flags);
}
