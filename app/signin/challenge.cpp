#include "signin/challenge.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool at(char c) const { return !atEnd() && m_text[m_at] == c; }

    bool skip(char c)
    {
        if (!at(c))
            return false;
        ++m_at;
        return true;
    }

    // True if there was at least one.
    bool skipBlanks()
    {
        const std::size_t begin = m_at;
        while (at(' ') || at('\t'))
            ++m_at;
        return m_at > begin;
    }

    void skipSeparators()
    {
        while (at(' ') || at('\t') || at(','))
            ++m_at;
    }

    void skipToComma()
    {
        while (!atEnd() && !at(','))
            ++m_at;
    }

    std::string_view token()
    {
        const std::size_t begin = m_at;
        while (!atEnd() && isTokenChar(m_text[m_at]))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    // Letters, digits and "-._~+/" with "=" at the end, up to a comma or the end; else nothing.
    std::optional<std::string_view> token68()
    {
        const std::size_t begin = m_at;
        std::size_t i = m_at;
        while (i < m_text.size() && (isTokenChar(m_text[i]) || m_text[i] == '/'))
            ++i;
        while (i < m_text.size() && m_text[i] == '=')
            ++i;
        std::size_t end = i;
        while (i < m_text.size() && (m_text[i] == ' ' || m_text[i] == '\t'))
            ++i;
        if (end == begin || (i < m_text.size() && m_text[i] != ','))
            return std::nullopt;
        m_at = i;
        return m_text.substr(begin, end - begin);
    }

    // After the "=". Unquoted values are read up to the comma or blank: URLs come unquoted, too.
    QString value()
    {
        std::string value;
        if (skip('"')) {
            while (!atEnd() && !at('"')) {
                if (at('\\') && m_at + 1 < m_text.size())
                    ++m_at;
                value += m_text[m_at++];
            }
            skip('"');
        } else {
            while (!atEnd() && !at(',') && !at(' ') && !at('\t'))
                value += m_text[m_at++];
        }
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    }

    std::size_t position() const { return m_at; }
    void returnTo(std::size_t position) { m_at = position; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

QString lowerCase(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())).toLower();
}

// "name = value" at the reader; otherwise the reader stays where it was.
bool readParameter(Reader &reader, Challenge &challenge)
{
    const std::size_t begin = reader.position();
    const std::string_view name = reader.token();
    reader.skipBlanks();
    if (name.empty() || !reader.skip('=')) {
        reader.returnTo(begin);
        return false;
    }
    reader.skipBlanks();
    const QString value = reader.value();
    if (!challenge.parameters.contains(lowerCase(name)))
        challenge.parameters.insert(lowerCase(name), value);
    return true;
}

} // namespace

QList<Challenge> parseChallenges(std::string_view header)
{
    QList<Challenge> challenges;
    Reader reader(header);
    while (true) {
        reader.skipSeparators();
        if (reader.atEnd())
            return challenges;
        // A parameter belongs to the challenge before it, a lone word begins a new one.
        if (!challenges.isEmpty() && readParameter(reader, challenges.last()))
            continue;
        const std::string_view scheme = reader.token();
        if (scheme.empty()) {
            reader.skipToComma();
            continue;
        }
        challenges.append({lowerCase(scheme), {}, {}});
        if (!reader.skipBlanks() || readParameter(reader, challenges.last()))
            continue;
        if (const auto token68 = reader.token68())
            challenges.last().token68 =
                QString::fromLatin1(token68->data(), static_cast<qsizetype>(token68->size()));
        else
            reader.skipToComma();
    }
}

std::optional<Challenge> bearerChallenge(const http::Headers &headers)
{
    std::optional<Challenge> found;
    for (const std::string_view header : headers.values("WWW-Authenticate")) {
        for (const Challenge &challenge : parseChallenges(header)) {
            if (challenge.scheme != "bearer"_L1)
                continue;
            const bool isBetter = challenge.parameters.contains(u"resource_metadata"_s)
                && !(found && found->parameters.contains(u"resource_metadata"_s));
            if (!found || isBetter)
                found = challenge;
        }
    }
    return found;
}

} // namespace patchbay
