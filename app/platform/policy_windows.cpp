#include "platform/system_parts.h"

#include <QJsonArray>

#include <windows.h>

#include <array>
#include <vector>

namespace patchbay::system_parts {

using namespace Qt::StringLiterals;

namespace {

constexpr auto policyKey = L"Software\\Policies\\Patchbay";
constexpr DWORD longestName = 16384; // characters; a value's name may have no more

struct RegistryKey {
    HKEY handle = nullptr;
    LSTATUS status;

    RegistryKey(HKEY root, const wchar_t *path)
        : status(::RegOpenKeyExW(root, path, 0, KEY_READ, &handle))
    {
    }
    ~RegistryKey()
    {
        if (handle)
            ::RegCloseKey(handle);
    }
    RegistryKey(const RegistryKey &) = delete;
    RegistryKey &operator=(const RegistryKey &) = delete;
};

QString textIn(const std::vector<BYTE> &data)
{
    const auto *text = reinterpret_cast<const wchar_t *>(data.data());
    QString all = QString::fromWCharArray(text, qsizetype(data.size() / sizeof(wchar_t)));
    while (all.endsWith(QChar(u'\0')))
        all.chop(1);
    return all;
}

// A switch of a template is 0 or 1; anything else is told as what it is, and then is no switch.
QJsonValue valueIn(DWORD type, const std::vector<BYTE> &data)
{
    if (type == REG_DWORD && data.size() == sizeof(DWORD)) {
        const DWORD number = *reinterpret_cast<const DWORD *>(data.data());
        return number <= 1 ? QJsonValue(number == 1) : QJsonValue(double(number));
    }
    if (type == REG_SZ || type == REG_EXPAND_SZ)
        return textIn(data);
    if (type == REG_MULTI_SZ)
        return QJsonArray::fromStringList(textIn(data).split(QChar(u'\0'), Qt::SkipEmptyParts));
    return QJsonValue::Null;
}

QJsonObject valuesOf(HKEY key)
{
    QJsonObject values;
    std::vector<wchar_t> name(longestName);
    std::vector<BYTE> data;
    for (DWORD index = 0;; ++index) {
        auto length = longestName;
        DWORD type = 0;
        DWORD size = 0;
        const LSTATUS found =
            ::RegEnumValueW(key, index, name.data(), &length, nullptr, &type, nullptr, &size);
        if (found != ERROR_SUCCESS && found != ERROR_MORE_DATA)
            return values;
        data.assign(size, 0);
        if (::RegQueryValueExW(key, name.data(), nullptr, &type, data.data(), &size)
                == ERROR_SUCCESS
            && length > 0) // the key's own value has no name
            values.insert(QString::fromWCharArray(name.data(), qsizetype(length)),
                          valueIn(type, data));
    }
}

// Lists of a template are keys below ours, their values named 1, 2, 3 …
QJsonObject listsOf(HKEY key)
{
    QJsonObject lists;
    std::array<wchar_t, 256> name{}; // a key's name may have no more
    for (DWORD index = 0;; ++index) {
        auto length = static_cast<DWORD>(name.size());
        if (::RegEnumKeyExW(key, index, name.data(), &length, nullptr, nullptr, nullptr, nullptr)
            != ERROR_SUCCESS)
            return lists;
        const RegistryKey below(key, name.data());
        QMap<int, QString> numbered;
        const QJsonObject values = valuesOf(below.handle);
        for (auto value = values.begin(); value != values.end(); ++value)
            numbered.insert(value.key().toInt(), value->toString());
        lists.insert(QString::fromWCharArray(name.data(), qsizetype(length)),
                     QJsonArray::fromStringList(numbered.values()));
    }
}

// Both can be written by admins only. False: it is there and cannot be read.
bool readKeyInto(RawPolicy &policy, HKEY root, const QString &rootName)
{
    const RegistryKey key(root, policyKey);
    if (key.status == ERROR_FILE_NOT_FOUND)
        return true;
    if (!policy.place.isEmpty())
        policy.place += u", "_s;
    policy.place += rootName + u'\\' + QString::fromWCharArray(policyKey);
    if (key.status != ERROR_SUCCESS)
        return false;
    for (const QJsonObject &found : {valuesOf(key.handle), listsOf(key.handle)}) {
        for (auto value = found.begin(); value != found.end(); ++value)
            policy.values.insert(value.key(), value.value());
    }
    return true;
}

} // namespace

// What the computer says goes before what it says of the person.
RawPolicy rawPolicy()
{
    RawPolicy policy;
    const bool ofPerson = readKeyInto(policy, HKEY_CURRENT_USER, u"HKEY_CURRENT_USER"_s);
    const bool ofComputer = readKeyInto(policy, HKEY_LOCAL_MACHINE, u"HKEY_LOCAL_MACHINE"_s);
    if (!ofPerson || !ofComputer)
        policy.unreadable = u"the registry does not let us read it"_s;
    return policy;
}

} // namespace patchbay::system_parts
