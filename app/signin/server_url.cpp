#include "signin/server_url.h"

#include "http/url.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// What mail programs, chats and documents put around an address.
constexpr QStringView quotes = u"\"'`<>\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb\u2039\u203a";

bool isBlank(QChar c)
{
    // Zero-width characters and the byte order mark come along when text is copied from a page.
    return c.isSpace() || c == u'\u200b' || c == u'\u200c' || c == u'\u200d' || c == u'\u2060'
        || c == u'\ufeff';
}

QStringView unwrapped(QStringView text)
{
    auto isOuter = [](QChar c) { return isBlank(c) || quotes.contains(c); };
    while (!text.isEmpty() && isOuter(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isOuter(text.back()))
        text.chop(1);
    return text;
}

QStringView authorityOf(QStringView afterScheme)
{
    for (qsizetype i = 0; i < afterScheme.size(); ++i) {
        const QChar c = afterScheme.at(i);
        if (c == u'/' || c == u'?' || c == u'#')
            return afterScheme.left(i);
    }
    return afterScheme;
}

// "mcp.example.com", "localhost", "host:8080": what a person may mean without typing a scheme.
bool looksLikeHost(QStringView authority)
{
    return authority.contains(u'.') || authority.contains(u':')
        || authority.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

// The host as DNS wants it, the rest with non-ASCII characters escaped; ASCII text is not touched.
QString asciiForm(const QString &url)
{
    const bool isAscii =
        std::all_of(url.begin(), url.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? url : QString::fromLatin1(QUrl(url, QUrl::StrictMode).toEncoded());
}

} // namespace

Result<QString> parseServerUrl(QStringView text)
{
    text = unwrapped(text);
    if (text.isEmpty())
        return Error{ErrorCode::AddressEmpty, {}};

    const qsizetype schemeEnd = text.indexOf("://"_L1);
    const bool hasScheme = schemeEnd > 0
        && std::all_of(text.begin(), text.begin() + schemeEnd,
                       [](QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'-'; });
    const QStringView rest = hasScheme ? text.mid(schemeEnd + 3) : text;
    const QStringView authority = authorityOf(rest);
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        // Without a scheme and a colon it is an e-mail address, not a password.
        if (!hasScheme && !authority.left(at).contains(u':'))
            return Error{ErrorCode::AddressNotUrl, "an e-mail address"};
        return Error{ErrorCode::AddressHasPassword, {}};
    }
    if (!hasScheme && !looksLikeHost(authority))
        return Error{ErrorCode::AddressNotUrl, "no host"};

    QString url = text.toString();
    if (!hasScheme) {
        const Result<http::Url> guess = http::parseUrl(asciiForm("http://"_L1 + url).toStdString());
        if (!guess)
            return guess.error();
        url.prepend(http::isLoopbackHost(guess->host) ? "http://"_L1 : "https://"_L1);
    }
    url = asciiForm(url);
    const Result<http::Url> parsed = http::parseUrl(url.toStdString());
    if (!parsed)
        return parsed.error();
    if (parsed->scheme == "http" && !http::isLoopbackHost(parsed->host))
        return Error{ErrorCode::AddressNotSecure, parsed->host};
    return url;
}

QString hostOf(const QString &url)
{
    const Result<http::Url> parsed = http::parseUrl(url.toStdString());
    return parsed ? QString::fromStdString(parsed->host) : QString();
}

} // namespace patchbay
