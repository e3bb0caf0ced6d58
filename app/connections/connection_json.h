// A connection as it stands in connections.json.
//
// Pure. What is empty is left out; members we do not know are carried along in Connection::unknown.

#pragma once

#include "base/result.h"
#include "connections/connection.h"

namespace patchbay {

// ^[a-z][a-z0-9-]{0,19}$, and not the "k" that has a meaning of its own in local addresses.
bool isConnectionId(const QString &id);

QJsonObject toJson(const Connection &connection);

// Errors: SettingsNotReadable, detail names the member.
Result<Connection> connectionFromJson(const QJsonObject &object);

} // namespace patchbay
