// Which bytes of a YAML text change when a member goes into a mapping or out of it.

#pragma once

#include "clients/text_edit.h"
#include "clients/yaml_layout.h"
#include "clients/yaml_places.h"

#include <QStringList>

namespace patchbay {

// {"b": {"name": entry}} for the steps of `path` from `depth` on, without the outermost name.
nlohmann::ordered_json yamlWrapped(const QStringList &path, qsizetype depth,
                                   nlohmann::ordered_json entry);

// The text with the entry at `path`, where `way` ends. Several places are possible, best first:
// take the first that keeps all else as it is (next to a block scalar or an anchor some do not).
std::vector<TextEdit> yamlInsertions(std::string_view text, const YamlWay &way,
                                     const QStringList &path, const nlohmann::ordered_json &entry);

// The text with `entry` in the place of the one at `path`.
std::string yamlReplacement(std::string_view text, const YamlWay &way, const QStringList &path,
                            const nlohmann::ordered_json &entry);

// The text without the member of `host` whose value is parts[found]; `inside` as in Scaffold.
std::string yamlRemoval(std::string_view text, const YamlNode &host, std::size_t found,
                        const std::string &inside);

} // namespace patchbay
