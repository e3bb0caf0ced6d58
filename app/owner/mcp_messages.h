// How our own MCP client words its questions and reads the answers, in both eras of the protocol.

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace patchbay {

// MCP 2026-07-28; servers of that era alone know no `initialize`.
constexpr auto modernVersion = "2026-07-28";

QJsonObject initializeParams();

// With `_meta`, in which such servers hear in every request who asks.
QJsonObject withMeta(QJsonObject params);

// One JSON-RPC message; `id` 0 makes it a notification.
QByteArray message(const QString &method, const QJsonObject &params, int id);

// The answer to request `id`, be it a result or an error; none if `text` is something else.
std::optional<QJsonObject> answerTo(int id, const QByteArray &text);

// Whether this answer to `initialize` says that the server knows the new era only.
bool isModernOnly(const Result<QJsonObject> &answer);

// The `result` member. Errors: see McpSession::request.
Result<QJsonObject> outcomeOf(const Result<QJsonObject> &answered);

} // namespace patchbay
