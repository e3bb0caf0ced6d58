#include "clients/settings_text.h"

#include "clients/toml_text.h"
#include "clients/yaml_text.h"

#include <QJsonDocument>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

JsonRules jsonRules(const SettingsRules &rules)
{
    return {{rules.format == ConfigFormat::Jsonc, rules.trailingCommas, rules.byteOrderMark},
            rules.emptyFile};
}

// TOML and YAML know of empty files and byte order marks, the app need not.
Result<void> checkBeginning(const QByteArray &text, const SettingsRules &rules)
{
    const bool marked = text.startsWith("\xEF\xBB\xBF");
    if (marked && !rules.byteOrderMark)
        return Error{ErrorCode::FileNotParsable, "line 1, column 1: expected no byte order mark"};
    if (!rules.emptyFile && text.mid(marked ? 3 : 0).trimmed().isEmpty())
        return Error{ErrorCode::FileNotParsable, "line 1, column 1: expected a value"};
    return {};
}

} // namespace

QStringView nameOf(ConfigFormat format)
{
    switch (format) {
    case ConfigFormat::Json:
        return u"json";
    case ConfigFormat::Jsonc:
        return u"jsonc";
    case ConfigFormat::Toml:
        return u"toml";
    case ConfigFormat::Yaml:
        return u"yaml";
    }
    return {};
}

std::optional<ConfigFormat> parseConfigFormat(QStringView name)
{
    for (const auto format :
         {ConfigFormat::Json, ConfigFormat::Jsonc, ConfigFormat::Toml, ConfigFormat::Yaml}) {
        if (nameOf(format) == name)
            return format;
    }
    return std::nullopt;
}

SettingsRules anyRules(ConfigFormat format)
{
    const bool json = format == ConfigFormat::Json || format == ConfigFormat::Jsonc;
    return {json ? ConfigFormat::Jsonc : format, true, true, true};
}

Result<void> checkSettings(const QByteArray &text, const SettingsRules &rules)
{
    if (rules.format == ConfigFormat::Json || rules.format == ConfigFormat::Jsonc) {
        const auto content = readJson(text, jsonRules(rules));
        return content ? Result<void>() : content.error();
    }
    if (auto begun = checkBeginning(text, rules); !begun)
        return begun;
    return rules.format == ConfigFormat::Toml ? checkToml(text) : checkYaml(text);
}

Result<std::optional<QByteArray>> settingsEntry(const QByteArray &text, const SettingsRules &rules,
                                                const QStringList &at, const QString &name)
{
    if (rules.format == ConfigFormat::Json || rules.format == ConfigFormat::Jsonc)
        return jsonEntry(text, jsonRules(rules), at, name);
    if (auto begun = checkBeginning(text, rules); !begun)
        return begun.error();
    return rules.format == ConfigFormat::Toml ? tomlEntry(text, at, name)
                                              : yamlEntry(text, at, name);
}

Result<QJsonObject> settingsContent(const QByteArray &text, const SettingsRules &rules)
{
    if (rules.format == ConfigFormat::Json || rules.format == ConfigFormat::Jsonc)
        return readJson(text, jsonRules(rules));
    if (auto begun = checkBeginning(text, rules); !begun)
        return begun.error();
    const auto content = rules.format == ConfigFormat::Toml ? tomlContent(text) : yamlContent(text);
    if (!content)
        return content.error();
    return QJsonDocument::fromJson(*content).object();
}

Result<TextEdit> withEntry(const QByteArray &text, const SettingsRules &rules,
                           const QStringList &at, const QString &name, const QByteArray &value)
{
    if (rules.format == ConfigFormat::Json || rules.format == ConfigFormat::Jsonc)
        return withJsonEntry(text, jsonRules(rules), at, name, value);
    if (auto begun = checkBeginning(text, rules); !begun)
        return begun.error();
    return rules.format == ConfigFormat::Toml ? withTomlEntry(text, at, name, value)
                                              : withYamlEntry(text, at, name, value);
}

Result<QByteArray> withoutEntry(const QByteArray &text, const SettingsRules &rules,
                                const QStringList &at, const QString &name,
                                const Scaffold &scaffold)
{
    if (rules.format == ConfigFormat::Json || rules.format == ConfigFormat::Jsonc)
        return withoutJsonEntry(text, jsonRules(rules), at, name, scaffold);
    if (auto begun = checkBeginning(text, rules); !begun)
        return begun.error();
    return rules.format == ConfigFormat::Toml ? withoutTomlEntry(text, at, name, scaffold)
                                              : withoutYamlEntry(text, at, name, scaffold);
}

} // namespace patchbay
