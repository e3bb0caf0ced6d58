#include "owner/mcp_messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr int unsupportedVersion = -32022; // UnsupportedProtocolVersion, MCP 2026-07-28 basic/index

QJsonObject ourselves()
{
    return {{u"name"_s, u"Patchbay"_s}, {u"version"_s, QString::fromLatin1(PATCHBAY_VERSION)}};
}

// It names what it knows, and none of that is ours (MCP 2025-11-25 lifecycle, 2026-07-28 basic).
std::optional<Error> unknownVersion(const QJsonObject &error)
{
    const QJsonArray supported = error.value(u"data"_s).toObject().value(u"supported"_s).toArray();
    if (error.value(u"code"_s).toInt() != unsupportedVersion && supported.isEmpty())
        return std::nullopt;
    QStringList versions;
    for (const QJsonValue &each : supported)
        versions.append(each.toString());
    return Error{ErrorCode::VersionNotKnown, versions.join(u", "_s).toStdString()};
}

// The relay says in its own answers which of our errors stopped the call.
ErrorCode codeOf(const QJsonObject &data)
{
    if (data.value(u"from"_s) == "patchbay"_L1) {
        const std::string name = data.value(u"error"_s).toString().toStdString();
        for (const ErrorCode code : allErrorCodes()) {
            if (nameOf(code) == name)
                return code;
        }
    }
    return ErrorCode::ToolFailed;
}

} // namespace

QJsonObject initializeParams()
{
    return {{u"protocolVersion"_s, u"2025-11-25"_s},
            {u"capabilities"_s, QJsonObject()},
            {u"clientInfo"_s, ourselves()}};
}

QJsonObject withMeta(QJsonObject params)
{
    params.insert(u"_meta"_s,
                  QJsonObject{{u"io.modelcontextprotocol/protocolVersion"_s,
                               QLatin1StringView(modernVersion)},
                              {u"io.modelcontextprotocol/clientCapabilities"_s, QJsonObject()},
                              {u"io.modelcontextprotocol/clientInfo"_s, ourselves()}});
    return params;
}

bool isModernOnly(const Result<QJsonObject> &answer)
{
    return answer
        && answer->value(u"error"_s).toObject().value(u"code"_s).toInt() == unsupportedVersion;
}

QByteArray message(const QString &method, const QJsonObject &params, int id)
{
    QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (id > 0)
        object.insert(u"id"_s, id);
    if (!params.isEmpty())
        object.insert(u"params"_s, params);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> outcomeOf(const Result<QJsonObject> &answered)
{
    if (!answered)
        return answered;
    const QJsonObject &answer = *answered;
    if (const QJsonValue error = answer.value(u"error"_s); error.isObject()) {
        if (auto unknown = unknownVersion(error.toObject()))
            return *std::move(unknown);
        const QString text = error.toObject().value(u"message"_s).toString();
        return Error{codeOf(error.toObject().value(u"data"_s).toObject()), text.toStdString()};
    }
    if (!answer.value(u"result"_s).isObject())
        return Error{ErrorCode::ServerAnswerUnreadable, "no result in the answer"};
    return answer.value(u"result"_s).toObject();
}

std::optional<QJsonObject> answerTo(int id, const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    // An error about a request that was not read to its end has no id to name.
    const bool ours = object.value(u"id"_s).toInt() == id
        || (object.value(u"id"_s).isNull() && object.contains(u"error"_s));
    if (!ours || object.contains(u"method"_s))
        return std::nullopt;
    return object;
}

} // namespace patchbay
