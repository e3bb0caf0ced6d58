// Where the parts of a YAML text stand: offsets, lines, and the way to a mapping.

#pragma once

#include "clients/yaml_outline.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace patchbay {

class YamlPlaces
{
public:
    explicit YamlPlaces(std::string_view text); // which must outlive it

    std::size_t lineBegin(std::size_t line) const;
    std::size_t of(const YamlNode &node) const;
    bool isFirstInItsLine(const YamlNode &key) const;
    // The last line of the member whose name is `key`: what is indented deeper belongs to it.
    std::size_t lastLine(const YamlNode &key) const;
    std::size_t lastLine() const; // of the text
    bool hasComment(std::size_t firstLine, std::size_t lastLine) const;

private:
    std::string_view line(std::size_t number) const;

    std::string_view m_text;
    std::vector<std::size_t> m_begins;
};

// The mappings on the way, outermost first, as far as they exist; the last may be null.
struct YamlWay {
    std::vector<const YamlNode *> nodes;
    std::vector<const YamlNode *> keys; // of nodes[1], nodes[2], …
};

// Errors: FileNotParsable (something on the way is no mapping).
Result<YamlWay> wayTo(const YamlNode &root, const QStringList &at);

// FileNotParsable with the place of `node`.
Error yamlRefusal(const YamlNode &node, const std::string &expected);

} // namespace patchbay
