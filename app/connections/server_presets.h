// Servers we know in advance, from resources/servers/*.json.

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace patchbay {

struct ServerPreset {
    QString id; // "celigo-eu"
    QString vendor; // "Celigo": presets of one vendor are shown together
    QString name; // of the connection: "Celigo"
    QString region; // "Europe"; empty where a vendor has one server only
    QString url;
    QString hint; // how to know which region one's account is in
    QString tryIt; // a sentence to try in an AI app: "List my Celigo connections."
    QString accessKeyHelp; // where an access key is made
    QStringList hosts; // of this region: of its servers, a company's own as well, and its sign-in
    QString askAdmin; // where an admin gives access; whole sentences
    std::chrono::hours refreshTokenLife{0}; // of one that is not used; 0: nobody tells
};

// In the order to show them. `folder` defaults to the built-in resources.
Result<QList<ServerPreset>> readServerPresets(const QString &folder = QStringLiteral(":/servers"));

std::optional<ServerPreset> findPreset(const QList<ServerPreset> &presets, const QString &id);

// The one an address belongs to: its own, that of another server of the same region, or that of
// its sign-in.
std::optional<ServerPreset> presetAt(const QList<ServerPreset> &presets, const QString &address);

// Where else an account of this vendor may be; empty where the vendor has one server only.
QList<ServerPreset> otherRegions(const QList<ServerPreset> &presets, const ServerPreset &preset);

// What a preset says, in the person's language: region, hint, tryIt, accessKeyHelp. It is written
// in English.
QString spokenOfPreset(const QString &text);

} // namespace patchbay
