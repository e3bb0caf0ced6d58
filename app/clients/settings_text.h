// One entry in somebody else's settings file, whatever its format: picks json_text, toml_text or
// yaml_text. Entries are JSON objects in every case.

#pragma once

#include "clients/json_text.h"

namespace patchbay {

enum class ConfigFormat { Json, Jsonc, Toml, Yaml };

QStringView nameOf(ConfigFormat format); // "json", "jsonc", "toml", "yaml"
std::optional<ConfigFormat> parseConfigFormat(QStringView name);

// What the file's owner reads without complaint. Other files are refused, never mended.
struct SettingsRules {
    ConfigFormat format = ConfigFormat::Json;
    bool trailingCommas = false; // in JSON
    bool byteOrderMark = false;
    bool emptyFile = false; // nothing but blanks counts as "no settings"
};

// Enough to find an entry in any file of that format, also one that its app would not read as it
// is.
SettingsRules anyRules(ConfigFormat format);

// See json_text.h for what these promise; all name line and column of what they cannot read.
Result<void> checkSettings(const QByteArray &text, const SettingsRules &rules);
Result<std::optional<QByteArray>> settingsEntry(const QByteArray &text, const SettingsRules &rules,
                                                const QStringList &at, const QString &name);
// All that it says, as JSON.
Result<QJsonObject> settingsContent(const QByteArray &text, const SettingsRules &rules);
Result<TextEdit> withEntry(const QByteArray &text, const SettingsRules &rules,
                           const QStringList &at, const QString &name, const QByteArray &value);
Result<QByteArray> withoutEntry(const QByteArray &text, const SettingsRules &rules,
                                const QStringList &at, const QString &name,
                                const Scaffold &scaffold = {});

} // namespace patchbay
