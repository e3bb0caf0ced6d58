#include "support/fake_browser.h"

#include "http/url.h"

namespace patchbay {

void FakeBrowser::open(const QString &url, const std::string &method)
{
    visited.append(url);
    http::Request request;
    request.method = method;
    request.url = url.toStdString();
    m_network.send(request).then(this, [this, url](const Result<http::Response> &answer) {
        const auto location = answer ? answer->headers.value("Location") : std::nullopt;
        if (!answer || !location) {
            pages.append(answer ? *answer : http::Response());
            return;
        }
        const auto target = http::resolveUrl(url.toStdString(), *location);
        const QString next = QString::fromStdString(target ? *target : std::string(*location));
        if (stopsBeforeLoopback && next.contains(QLatin1StringView("/callback")))
            visited.append(next);
        else
            open(next);
    });
}

} // namespace patchbay
