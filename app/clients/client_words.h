// The sentences of the descriptors in the person's language. They are written there in English, and
// translators get them with %app in the place of the name.

#pragma once

#include "clients/client.h"

#include <QCoreApplication>

namespace patchbay {

// Whose words it is what we say of the apps ourselves.
class ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(patchbay::ClientWords)
};

QString spokenAfterwards(const Client &client); // empty where it has none
QString spokenDiscontinued(const Client &client);
QStringList textsToTranslate(const Client &client);

} // namespace patchbay
