#include "setup/connect_link.h"

#include "signin/server_url.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr qsizetype maxName = 60;

QString printable(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isPrint())
            kept.append(c);
    }
    return kept.simplified().left(maxName);
}

} // namespace

Result<ConnectLink> parseConnectLink(const QString &text)
{
    const QUrl link(text.trimmed(), QUrl::StrictMode);
    if (link.scheme() != "patchbay"_L1 || link.host() != "connect"_L1)
        return Error{ErrorCode::WrongUsage, "not a patchbay://connect link"};
    const QUrlQuery query(link);
    ConnectLink result;
    result.preset = query.queryItemValue(u"preset"_s, QUrl::FullyDecoded);
    const QString address = query.queryItemValue(u"url"_s, QUrl::FullyDecoded);
    result.name = printable(query.queryItemValue(u"name"_s, QUrl::FullyDecoded));
    if (result.preset.isEmpty() == address.isEmpty())
        return Error{ErrorCode::WrongUsage, "a link names either a preset or an address"};
    if (!address.isEmpty()) {
        const auto url = parseServerUrl(address);
        if (!url)
            return url.error();
        result.url = *url;
    }
    return result;
}

} // namespace patchbay
