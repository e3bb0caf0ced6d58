#include "platform/secret_store.h"

#include <QMap>

namespace patchbay {

namespace {

class MemoryStore : public SecretStore
{
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &key) override
    {
        const auto found = m_secrets.constFind(key);
        return QtFuture::makeReadyFuture(Result<std::optional<Secret>>(
            found == m_secrets.cend() ? std::nullopt : std::optional<Secret>(*found)));
    }

    QFuture<Result<void>> write(const QString &key, const Secret &secret) override
    {
        m_secrets.insert(key, secret);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        m_secrets.remove(key);
        return QtFuture::makeReadyFuture(Result<void>());
    }

private:
    QMap<QString, Secret> m_secrets;
};

} // namespace

std::unique_ptr<SecretStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}

} // namespace patchbay
