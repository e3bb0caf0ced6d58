// All AI apps we know, from resources/clients/*.json.

#pragma once

#include "base/result.h"
#include "clients/client.h"

namespace patchbay {

// The apps that can be set up on `os`, in the order to show them.
// Errors: Unexpected (a descriptor does not follow the vocabulary; detail names file and member).
Result<QList<Client>> readCatalogue(Os os, const QString &folder = QStringLiteral(":/clients"));

// Those that once could: they are recognised, and Client::discontinued says what to do.
Result<QList<Client>> readDiscontinued(Os os, const QString &folder = QStringLiteral(":/clients"));

// Errors: ClientUnknown.
Result<Client> findClient(const QList<Client> &catalogue, const QString &id);

} // namespace patchbay
