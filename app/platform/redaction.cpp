#include "platform/redaction.h"

#include <QRegularExpression>

#include <vector>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Members, parameters and fields whose value is a secret, or is a piece of a sign-in under way.
const QString secretNames =
    u"(?:access_token|refresh_token|id_token|registration_access_token|client_secret|"
    "client_assertion|assertion|code|code_verifier|device_code|user_code|state|nonce|token|"
    "password|passwd|secret|api[_-]?key|access[_-]?key|session_id)"_s;

struct Rule {
    QRegularExpression what;
    QString instead;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> list = {
        // Whole header lines.
        {pattern(u"\\b((?:proxy-)?authorization|cookie|set-cookie|mcp-session-id|x-api-key)"
                 "(\\s*:\\s*)[^\\r\\n\"']+"_s),
         u"\\1\\2[removed]"_s},
        {pattern(u"\\b(bearer|basic|dpop)(\\s+)[a-z0-9._~+/=-]{6,}"_s), u"\\1\\2[removed]"_s},
        // "name": "value", and the same inside a string of JSON, where the quotes are escaped.
        {pattern(u"(\"" + secretNames + u"\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*"), u"\\1[removed]"_s},
        {pattern(u"(\\\\+\"" + secretNames + u"\\\\+\"\\s*:\\s*\\\\+\")(?:(?!\\\\+\").)*"),
         u"\\1[removed]"_s},
        // name=value, as in addresses and forms.
        {pattern(u"(?<![a-z0-9_-])("_s + secretNames
                 + u"(?:=|%3D))(?!\\[removed\\])[^&\\s\"'<>#,;)]+"_s),
         u"\\1[removed]"_s},
        // Our own local addresses.
        {pattern(u"(/k/)[a-z0-9_-]{16,}"_s), u"\\1[removed]"_s},
        // https://name:password@host
        {pattern(u"(://)[^/\\s@\"'\\[\\]]+@"_s), u"\\1[removed]@"_s},
        // A JSON Web Token anywhere.
        {pattern(u"\\beyJ[a-z0-9_-]{8,}\\.[a-z0-9_-]+(?:\\.[a-z0-9_-]*)?"_s), u"[removed]"_s},
    };
    return list;
}

} // namespace

QString redacted(const QString &text)
{
    QString safe = text;
    for (const Rule &rule : rules())
        safe.replace(rule.what, rule.instead);
    return safe;
}

} // namespace patchbay
