#include "diagnostics/checks.h"

#include "connections/connection_store.h"

#include <utility>

namespace patchbay {

struct AskedOnce::Memory {
    std::optional<Result<void>> answer;
};

AskedOnce::AskedOnce(Ask ask)
    : m_ask(std::move(ask))
    , m_memory(std::make_shared<Memory>())
{
}

QFuture<Result<void>> AskedOnce::answer()
{
    if (m_memory->answer)
        return QtFuture::makeReadyFuture(*m_memory->answer);
    return m_ask().then([memory = m_memory](const Result<void> &answer) {
        memory->answer = answer;
        return answer;
    });
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
    QList<Check> checks = relayChecks(parts);
    for (const Connection &connection : parts.store.connections()) {
        checks += serverChecks(parts, connection);
        checks += signInChecks(parts, connection);
        checks += clientChecks(parts, connection);
    }
    return checks;
}

} // namespace patchbay
