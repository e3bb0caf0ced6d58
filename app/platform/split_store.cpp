#include "platform/secret_layers.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace patchbay {

using namespace Qt::StringLiterals;

void OneByOne::add(std::function<void(Ended)> work)
{
    m_waiting.push_back(std::move(work));
    next();
}

void OneByOne::next()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    const auto work = std::move(m_waiting.front());
    m_waiting.pop_front();
    work([this] {
        m_busy = false;
        next();
    });
}

namespace {

// "patchbay-parts 1 <count> <generation> <SHA-256 of the whole>"
struct Parts {
    qsizetype count = 0;
    QString generation;
    QByteArray sha256;
};

constexpr std::string_view mark = "patchbay-parts ";

bool isMarked(const Secret &secret)
{
    return secret.reveal().compare(0, mark.size(), mark) == 0;
}

QByteArray hashOf(const std::string &text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex();
}

Secret headerOf(const Parts &parts)
{
    return Secret(std::string(mark) + "1 " + std::to_string(parts.count) + ' '
                  + parts.generation.toStdString() + ' ' + parts.sha256.toStdString());
}

std::optional<Parts> partsIn(const std::optional<Secret> &item)
{
    static const QRegularExpression header(
        u"^patchbay-parts 1 ([1-9][0-9]{0,3}) ([0-9a-f]{8}) ([0-9a-f]{64})$"_s);
    if (!item || !isMarked(*item))
        return std::nullopt;
    const auto match = header.match(QString::fromStdString(item->reveal()));
    if (!match.hasMatch())
        return Parts{};
    return Parts{match.captured(1).toLongLong(), match.captured(2), match.captured(3).toLatin1()};
}

QString nameOfPart(const QString &key, const QString &generation, qsizetype number)
{
    return key + u'#' + generation + u'.' + QString::number(number);
}

using Read = Result<std::optional<Secret>>;

class SplitStore : public SecretStore
{
public:
    SplitStore(std::unique_ptr<SecretStore> inner, qsizetype largestItem)
        : m_inner(std::move(inner))
        , m_largestItem(static_cast<std::size_t>(largestItem))
    {
    }

    QFuture<Read> read(const QString &key) override
    {
        return add<Read>([this, key](const std::function<void(Read)> &answer) {
            m_inner->read(key).then(&m_context, [this, key, answer](const Read &item) {
                const auto parts = item ? partsIn(*item) : std::nullopt;
                if (!parts)
                    return answer(item);
                readParts(key, *parts, std::make_shared<std::string>(), 0, answer);
            });
        });
    }

    QFuture<Result<void>> write(const QString &key, const Secret &secret) override
    {
        return add<Result<void>>(
            [this, key, secret](const std::function<void(Result<void>)> &answer) {
                m_inner->read(key).then(&m_context, [this, key, secret, answer](const Read &old) {
                    if (!old)
                        return answer(old.error());
                    writeOver(key, partsIn(*old).value_or(Parts{}), secret, answer);
                });
            });
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        return add<Result<void>>([this, key](const std::function<void(Result<void>)> &answer) {
            m_inner->read(key).then(&m_context, [this, key, answer](const Read &old) {
                if (!old)
                    return answer(old.error());
                m_inner->remove(key).then(
                    &m_context, [this, key, old, answer](const Result<void> &removed) {
                        if (!removed)
                            return answer(removed);
                        removeParts(key, partsIn(*old).value_or(Parts{}), 0, answer);
                    });
            });
        });
    }

private:
    // One operation at a time, since each takes several steps.
    template <typename T>
    QFuture<T> add(std::function<void(std::function<void(T)>)> work)
    {
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_queue.add([promise, work = std::move(work)](const OneByOne::Ended &ended) {
            work([promise, ended](const T &answer) {
                promise->addResult(answer);
                promise->finish();
                ended();
            });
        });
        return promise->future();
    }

    void readParts(const QString &key, const Parts &parts, const std::shared_ptr<std::string> &text,
                   qsizetype number, const std::function<void(Read)> &answer)
    {
        if (number == parts.count) {
            const bool whole = parts.count > 0 && hashOf(*text) == parts.sha256;
            return answer(whole ? std::optional<Secret>(Secret(std::move(*text))) : std::nullopt);
        }
        m_inner->read(nameOfPart(key, parts.generation, number))
            .then(&m_context, [=, this](const Read &part) {
                if (!part || !*part)
                    return answer(part);
                *text += (*part)->reveal();
                readParts(key, parts, text, number + 1, answer);
            });
    }

    void writeOver(const QString &key, const Parts &old, const Secret &secret,
                   const std::function<void(Result<void>)> &answer)
    {
        const std::size_t size = secret.reveal().size();
        Parts parts;
        // What looks like a header would be taken for one.
        if (size > m_largestItem || isMarked(secret)) {
            parts.count = static_cast<qsizetype>((size + m_largestItem - 1) / m_largestItem);
            parts.generation =
                u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
            parts.sha256 = hashOf(secret.reveal());
        }
        writeParts(key, parts, secret, 0, [=, this](const Result<void> &written) {
            if (!written)
                return answer(written);
            m_inner->write(key, parts.count > 0 ? headerOf(parts) : secret)
                .then(&m_context, [=, this](const Result<void> &replaced) {
                    if (!replaced)
                        return answer(replaced);
                    removeParts(key, old, 0, answer);
                });
        });
    }

    void writeParts(const QString &key, const Parts &parts, const Secret &secret, qsizetype number,
                    const std::function<void(Result<void>)> &then)
    {
        if (number == parts.count)
            return then({});
        const Secret part(secret.reveal().substr(static_cast<std::size_t>(number) * m_largestItem,
                                                 m_largestItem));
        m_inner->write(nameOfPart(key, parts.generation, number), part)
            .then(&m_context, [=, this](const Result<void> &written) {
                if (!written)
                    return then(written);
                writeParts(key, parts, secret, number + 1, then);
            });
    }

    void removeParts(const QString &key, const Parts &parts, qsizetype number,
                     const std::function<void(Result<void>)> &answer)
    {
        if (number == parts.count)
            return answer({});
        m_inner->remove(nameOfPart(key, parts.generation, number))
            .then(&m_context, [=, this](const Result<void> &removed) {
                if (!removed)
                    return answer(removed);
                removeParts(key, parts, number + 1, answer);
            });
    }

    std::unique_ptr<SecretStore> m_inner;
    std::size_t m_largestItem;
    OneByOne m_queue;
    QObject m_context; // last, so that no step runs any more when the rest goes
};

} // namespace

std::unique_ptr<SecretStore> makeSplitStore(std::unique_ptr<SecretStore> inner,
                                            qsizetype largestItem)
{
    return std::make_unique<SplitStore>(std::move(inner), largestItem);
}

} // namespace patchbay
