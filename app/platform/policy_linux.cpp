#include "platform/system_parts.h"

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

RawPolicy rawPolicy()
{
    return policyInFile(u"/etc/patchbay/policy.json"_s);
}

} // namespace patchbay::system_parts
