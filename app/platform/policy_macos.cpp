#include "platform/system_parts.h"

#include <QJsonArray>

#include <CoreFoundation/CoreFoundation.h>

#include <memory>
#include <type_traits>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

struct Release {
    void operator()(CFTypeRef what) const { CFRelease(what); }
};
using Owned = std::unique_ptr<std::remove_pointer_t<CFTypeRef>, Release>;

QJsonValue jsonFrom(CFTypeRef value)
{
    const CFTypeID type = CFGetTypeID(value);
    if (type == CFBooleanGetTypeID())
        return bool(CFBooleanGetValue(static_cast<CFBooleanRef>(value)));
    if (type == CFStringGetTypeID())
        return QString::fromCFString(static_cast<CFStringRef>(value));
    if (type != CFArrayGetTypeID())
        return QJsonValue::Null;
    QJsonArray all;
    const auto array = static_cast<CFArrayRef>(value);
    for (CFIndex index = 0; index < CFArrayGetCount(array); ++index)
        all.append(jsonFrom(CFArrayGetValueAtIndex(array, index)));
    return all;
}

} // namespace

// Only what a configuration profile forces: a person may write preferences of this domain as well.
RawPolicy rawPolicy()
{
    RawPolicy policy;
    const CFStringRef domain = CFSTR("io.github.patchbay");
    CFPreferencesAppSynchronize(domain);
    const QStringList keys = policyKeys();
    for (const QString &key : keys) {
        const Owned name(key.toCFString());
        const auto asText = static_cast<CFStringRef>(name.get());
        if (!CFPreferencesAppValueIsForced(asText, domain))
            continue;
        policy.place = u"managed preferences, io.github.patchbay"_s;
        if (const Owned value(CFPreferencesCopyAppValue(asText, domain)); value)
            policy.values.insert(key, jsonFrom(value.get()));
    }
    return policy;
}

} // namespace patchbay::system_parts
