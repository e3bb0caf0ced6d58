#include "platform/secret_layers.h"

#include "platform/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSet>

#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(keychainLog, "patchbay.keychain")

namespace {

using Read = Result<std::optional<Secret>>;

constexpr auto probeName = "probe"_L1;

QSet<QString> namesIn(const QByteArray &index)
{
    QSet<QString> found;
    const auto names = QJsonDocument::fromJson(index).object().value(u"keys"_s).toArray();
    for (const auto &name : names)
        found.insert(name.toString());
    return found;
}

class RememberingStore : public SecretStore
{
public:
    RememberingStore(std::unique_ptr<SecretStore> inner, QString indexFile)
        : m_inner(std::move(inner))
        , m_indexFile(std::move(indexFile))
    {
        const auto text = readFile(m_indexFile);
        if (text) // not there yet, most of the time
            m_written = namesIn(*text);
    }

    QFuture<Read> read(const QString &key) override
    {
        return m_inner->read(key)
            .then(&m_context,
                  [this, key](const Read &found) {
                      if (!found || *found || !m_written.contains(key))
                          return QtFuture::makeReadyFuture(found);
                      return whyMissing(key);
                  })
            .unwrap();
    }

    QFuture<Result<void>> write(const QString &key, const Secret &secret) override
    {
        return m_inner->write(key, secret)
            .then(&m_context, [this, key](const Result<void> &written) {
                if (written && !m_written.contains(key)) {
                    m_written.insert(key);
                    save();
                }
                return written;
            });
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        // A locked keychain would say that it is gone.
        return read(key)
            .then(&m_context,
                  [this, key](const Read &found) {
                      if (!found)
                          return QtFuture::makeReadyFuture(Result<void>(found.error()));
                      if (!*found)
                          return QtFuture::makeReadyFuture(Result<void>());
                      return m_inner->remove(key).then(&m_context,
                                                       [this, key](const Result<void> &removed) {
                                                           if (removed)
                                                               forget(key);
                                                           return removed;
                                                       });
                  })
            .unwrap();
    }

private:
    QFuture<Read> whyMissing(const QString &key)
    {
        return m_inner->write(probeName, Secret("probe"))
            .then(&m_context, [this, key](const Result<void> &written) -> Read {
                if (!written) {
                    return Error{ErrorCode::KeychainLocked,
                                 "an item we have written is not found, and: "
                                     + written.error().detail};
                }
                qCInfo(keychainLog) << "somebody else has deleted" << key;
                forget(key);
                return std::optional<Secret>();
            });
    }

    void forget(const QString &key)
    {
        if (m_written.remove(key))
            save();
    }

    // Only the wording of a message depends on the list, so trouble with it is no failure.
    void save()
    {
        QStringList names(m_written.cbegin(), m_written.cend());
        names.sort();
        const QJsonObject index{{u"keys"_s, QJsonArray::fromStringList(names)}};
        if (const auto saved =
                writeFile(m_indexFile, QJsonDocument(index).toJson(), FileAccess::Private);
            !saved)
            qCWarning(keychainLog) << "list of keys not saved:" << saved.error().detail.c_str();
    }

    std::unique_ptr<SecretStore> m_inner;
    QString m_indexFile;
    QSet<QString> m_written;
    QObject m_context; // last, so that no step runs any more when the rest goes
};

} // namespace

std::unique_ptr<SecretStore> makeRememberingStore(std::unique_ptr<SecretStore> inner,
                                                  const QString &indexFile)
{
    return std::make_unique<RememberingStore>(std::move(inner), indexFile);
}

QString keychainIndexIn(const QString &folder)
{
    return folder + "/keychain-index.json"_L1;
}

QStringList keysIn(const QString &indexFile)
{
    const auto text = readFile(indexFile);
    if (!text)
        return {};
    const QSet<QString> names = namesIn(*text);
    QStringList keys(names.cbegin(), names.cend());
    keys.sort();
    return keys << probeName;
}

} // namespace patchbay
