#include "platform/secret_layers.h"
#include "platform/system_parts.h"

#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

using Read = Result<std::optional<Secret>>;

// How long a person may take to answer the keychain's prompt.
constexpr std::chrono::seconds answerLimit{60};

Error errorOf(const QKeychain::Job &job)
{
    const std::string detail = job.errorString().toStdString();
    // gnome-keyring 42 has one code for both: "Cannot create an item in a locked collection".
    if (detail.find("locked") != std::string::npos)
        return {ErrorCode::KeychainLocked, detail};
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::KeychainLocked, detail};
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorCode::KeychainRefused, detail};
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // on Linux: no D-Bus, no service, no collection
        break;
    }
    return {ErrorCode::KeychainUnavailable, detail};
}

// One item per key. The native call cannot be taken back: what has started is left to end by
// itself, and what waits behind it only stops waiting.
class KeychainItems : public SecretStore
{
public:
    explicit KeychainItems(QString scope)
        : m_scope(std::move(scope))
    {
    }

    QFuture<Read> read(const QString &key) override
    {
        return add<Read>([this, key] {
            auto *job = prepare<QKeychain::ReadPasswordJob>(key);
            return Started<Read>{job, [job]() -> Read {
                                     if (job->error() == QKeychain::EntryNotFound)
                                         return std::optional<Secret>();
                                     if (job->error() != QKeychain::NoError)
                                         return errorOf(*job);
                                     QByteArray data = job->binaryData();
                                     std::optional<Secret> secret(Secret(data.toStdString()));
                                     data.fill('\0');
                                     return secret;
                                 }};
        });
    }

    QFuture<Result<void>> write(const QString &key, const Secret &secret) override
    {
        return add<Result<void>>([this, key, secret] {
            auto *job = prepare<QKeychain::WritePasswordJob>(key);
            job->setBinaryData(QByteArray::fromStdString(secret.reveal()));
            return Started<Result<void>>{job, [job] { return doneOrError(*job); }};
        });
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        return add<Result<void>>([this, key] {
            auto *job = prepare<QKeychain::DeletePasswordJob>(key);
            return Started<Result<void>>{job, [job] { return doneOrError(*job); }};
        });
    }

private:
    template <typename T>
    struct Started {
        QKeychain::Job *job;
        std::function<T()> answer; // once it has finished
    };

    static Result<void> doneOrError(const QKeychain::Job &job)
    {
        if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
            return {};
        return errorOf(job);
    }

    // Deletes itself when it has finished, which may be after we have gone.
    template <typename Job>
    Job *prepare(const QString &key) const
    {
        auto *job = new Job(u"Patchbay"_s);
        job->setKey(m_scope.isEmpty() ? key : m_scope + u':' + key);
        job->setInsecureFallback(false);
        return job;
    }

    template <typename T>
    QFuture<T> add(std::function<Started<T>()> make)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const auto answer = [promise](const T &result) {
            if (promise->future().isFinished())
                return;
            promise->addResult(result);
            promise->finish();
        };
        QTimer::singleShot(answerLimit, &m_context, [answer] {
            answer(Error{ErrorCode::KeychainLocked, "no answer within a minute"});
        });
        m_queue.add([this, promise, answer, make = std::move(make)](const OneByOne::Ended &ended) {
            if (promise->future().isFinished()) // nobody waits any more
                return ended();
            const Started<T> started = make();
            QObject::connect(started.job, &QKeychain::Job::finished, &m_context,
                             [answer, ended, result = started.answer] {
                                 answer(result());
                                 ended();
                             });
            started.job->start();
        });
        return promise->future();
    }

    QString m_scope;
    OneByOne m_queue;
    QObject m_context; // last, so that no answer arrives any more when the rest goes
};

} // namespace

std::unique_ptr<SecretStore> makeKeychain(const QString &scope, const QString &indexFile)
{
    const auto traits = system_parts::keychainTraits();
    std::unique_ptr<SecretStore> store = std::make_unique<KeychainItems>(scope);
    if (traits.missingMayMeanLocked)
        store = makeRememberingStore(std::move(store), indexFile);
    if (traits.largestItem > 0)
        store = makeSplitStore(std::move(store), traits.largestItem);
    return store;
}

} // namespace patchbay
