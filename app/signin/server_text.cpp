#include "signin/server_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype shortestSecret = 20;

bool isSecretChar(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || u"-._~+/=%"_s.contains(c);
}

QString blotted(const QString &text)
{
    QString result;
    QString word;
    auto endWord = [&result, &word] {
        const bool suspicious = word.size() >= shortestSecret
            && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        result += suspicious ? u"[removed]"_s : word;
        word.clear();
    };
    for (const QChar c : text) {
        if (isSecretChar(c)) {
            word += c;
        } else {
            endWord();
            result += c;
        }
    }
    endWord();
    return result;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return blotted(text.simplified()).left(longestText);
}

} // namespace

std::string serverText(const QString &error, const QString &description)
{
    const QString text = oneLine(error);
    const QString more = oneLine(description);
    return (more.isEmpty() ? text : text.isEmpty() ? more : text + ": "_L1 + more).toStdString();
}

bool refusesRedirect(const QString &error, const QString &description)
{
    return error == "redirect_uri_mismatch"_L1 || error == "invalid_redirect_uri"_L1
        || (error == "invalid_request"_L1 && description.contains("redirect_uri"_L1));
}

} // namespace patchbay
