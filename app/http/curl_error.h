// What a libcurl result means in our codes.

#pragma once

#include "base/error.h"

#include <curl/curl.h>

#include <string>

namespace patchbay::http {

// `easy` is the handle that failed, `text` what curl has said about it (may be empty).
Error errorFor(CURLcode code, CURL *easy, std::string text);

} // namespace patchbay::http
