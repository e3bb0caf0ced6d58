// How long each server keeps a connection that nobody uses, as far as it tells
// ("Keep-Alive: timeout=5", RFC 2068 §19.7.1.1).
//
// A request that is written while the server closes may have been read or not, and so must not be
// sent again. Therefore a kept connection is used in the first half of that time only.

#pragma once

#include "http/message.h"

#include <string>
#include <unordered_map>

namespace patchbay::http {

class KeepAlive
{
public:
    void learn(const std::string &origin, const Headers &headers);
    // In whole seconds; a connection that has been idle for longer is not used again.
    long longestIdle(const std::string &origin) const;

private:
    std::unordered_map<std::string, long> m_longestIdle;
};

} // namespace patchbay::http
