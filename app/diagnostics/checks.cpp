#include "diagnostics/checks.h"

#include "connections/connection_store.h"

#include <utility>

namespace patchbay {

struct AskedOnce::Memory {
    std::optional<Result<void>> answer;
    std::chrono::milliseconds took{0};
};

AskedOnce::AskedOnce(Ask ask, std::function<std::chrono::milliseconds()> sinceStart)
    : m_ask(std::move(ask))
    , m_sinceStart(std::move(sinceStart))
    , m_memory(std::make_shared<Memory>())
{
}

QFuture<Result<void>> AskedOnce::answer()
{
    if (m_memory->answer)
        return QtFuture::makeReadyFuture(*m_memory->answer);
    const auto begun = m_sinceStart ? m_sinceStart() : std::chrono::milliseconds(0);
    return m_ask().then(
        [memory = m_memory, sinceStart = m_sinceStart, begun](const Result<void> &answer) {
            memory->answer = answer;
            memory->took = sinceStart ? sinceStart() - begun : begun;
            return answer;
        });
}

std::chrono::milliseconds AskedOnce::took() const
{
    return m_memory->took;
}

QString idOf(const QString &code, const QString &connection, const QString &client)
{
    QString id = code;
    for (const QString &part : {connection, client}) {
        if (!part.isEmpty())
            id += u'/' + part;
    }
    return id;
}

Check checkOf(const QString &code, const Connection &connection, const QString &fine,
              const QStringList &dependsOn, const std::shared_ptr<AskedOnce> &asked,
              const QList<ErrorCode> &codes)
{
    Check check;
    check.id = idOf(code, connection.id);
    check.code = code;
    check.connection = connection.id;
    check.fine = fine;
    check.dependsOn = dependsOn;
    check.run = [asked, codes, name = connection.name] {
        return asked->answer().then([codes, name](const Result<void> &answer) -> Outcome {
            if (answer || (!codes.isEmpty() && !codes.contains(answer.error().code)))
                return std::nullopt;
            return troubleFrom(answer.error(), name);
        });
    };
    return check;
}

QList<Check> allChecks(const CheckParts &parts)
{
    QList<Check> checks = policyChecks(parts) + relayChecks(parts);
    for (const Connection &connection : parts.store.connections()) {
        checks += serverChecks(parts, connection);
        checks += signInChecks(parts, connection);
        checks += clientChecks(parts, connection);
    }
    return checks;
}

} // namespace patchbay
