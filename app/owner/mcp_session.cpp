#include "owner/mcp_session.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

struct ToolPages {
    McpSessionPtr session;
    std::shared_ptr<QPromise<Result<QJsonArray>>> promise;
    QJsonArray tools;
};

void nextPage(const ToolPages &pages, const QString &cursor)
{
    const QJsonObject params =
        cursor.isEmpty() ? QJsonObject() : QJsonObject{{u"cursor"_s, cursor}};
    pages.session->request(u"tools/list"_s, params)
        .then(pages.session.get(), [pages, cursor](const Result<QJsonObject> &result) {
            ToolPages more = pages;
            if (result) {
                const QJsonArray page = result->value(u"tools"_s).toArray();
                for (const QJsonValue &tool : page)
                    more.tools.append(tool);
                const QString next = result->value(u"nextCursor"_s).toString();
                // A server that repeats its cursor would keep us here for ever.
                if (!next.isEmpty() && next != cursor)
                    return nextPage(more, next);
            }
            pages.promise->addResult(result ? Result<QJsonArray>(more.tools)
                                            : Result<QJsonArray>(result.error()));
            pages.promise->finish();
        });
}

} // namespace

void goLater(McpSession *session)
{
    session->deleteLater();
}

QFuture<Result<QJsonArray>> listAllTools(const McpSessionPtr &session)
{
    auto promise = std::make_shared<QPromise<Result<QJsonArray>>>();
    promise->start();
    nextPage({session, promise, {}}, {});
    return promise->future();
}

} // namespace patchbay
