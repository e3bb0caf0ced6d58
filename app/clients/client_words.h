// The sentences of the descriptors in the person's language. They are written there in English; the
// target update_translations hands them to the translators, with %app in the place of the name.

#pragma once

#include "clients/client.h"

namespace patchbay {

QString spokenAfterwards(const Client &client); // empty where it has none
QString spokenDiscontinued(const Client &client);

} // namespace patchbay
