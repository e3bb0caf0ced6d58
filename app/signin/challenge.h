// Reads WWW-Authenticate headers (RFC 9110, section 11.6.1; RFC 6750, section 3; RFC 9728, 5.1).
//
// Servers send several headers, several challenges in one header, quoted commas and schemes we do
// not know; all of that is taken apart here. Whatever breaks the grammar is skipped.

#pragma once

#include "http/message.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <string_view>

namespace patchbay {

struct Challenge {
    QString scheme; // lower case
    QString token68; // Negotiate and the like; empty where there are parameters
    QMap<QString, QString> parameters; // names in lower case; of doubles the first
};

QList<Challenge> parseChallenges(std::string_view header);

// The Bearer challenge of an answer; of several the first that names the metadata's address.
std::optional<Challenge> bearerChallenge(const http::Headers &headers);

} // namespace patchbay
