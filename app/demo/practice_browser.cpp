#include "demo/practice_browser.h"

#include "http/url.h"
#include "platform/network.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay::demo {

namespace {

constexpr int maxRedirects = 5;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b"_s % name % u"=\"([^\"]*)\""_s);
    return pattern.match(tag).captured(1).replace(u"&amp;"_s, u"&"_s);
}

} // namespace

// Not a reader of HTML: it knows the practice server's own page, whose tags it asks for by name.
QByteArray allowForm(const QByteArray &page)
{
    const QString text = QString::fromUtf8(page);
    if (!text.contains(u"<form"_s))
        return {};
    QUrlQuery fields;
    static const QRegularExpression tags(u"<(?:input|button)\\b[^>]*>"_s);
    for (const QRegularExpressionMatch &match : tags.globalMatch(text)) {
        const QString tag = match.captured();
        const QString name = attribute(tag, u"name"_s);
        const QString value = attribute(tag, u"value"_s);
        const bool hidden = attribute(tag, u"type"_s) == "hidden"_L1;
        if (!name.isEmpty() && (hidden || value == "allow"_L1))
            fields.addQueryItem(name, QString::fromUtf8(QUrl::toPercentEncoding(value)));
    }
    return fields.query(QUrl::FullyEncoded).toUtf8();
}

PracticeBrowser::PracticeBrowser(Network &network)
    : m_network(network)
{
}

Result<void> PracticeBrowser::openInBrowser(const QUrl &url)
{
    if (!http::isLoopbackHost(url.host().toStdString()))
        return Error{ErrorCode::RequestRefused, "the practice browser stays on this computer"};
    Q_EMIT opened(url);
    http::Request request;
    request.url = url.toString(QUrl::FullyEncoded).toStdString();
    visit(std::move(request), maxRedirects);
    return {};
}

// What becomes of it shows where the answer goes: at the listener of the sign-in.
void PracticeBrowser::visit(http::Request request, int redirectsLeft)
{
    request.totalTimeout = std::chrono::seconds(10);
    const std::string here = request.url;
    m_network.send(std::move(request))
        .then(this, [this, here, redirectsLeft](const Result<http::Response> &answer) {
            if (!answer || redirectsLeft == 0)
                return;
            http::Request next;
            if (const auto location = answer->headers.value("location");
                location && answer->status / 100 == 3) {
                const auto url = http::resolveUrl(here, *location);
                if (!url)
                    return;
                next.url = *url;
                return visit(std::move(next), redirectsLeft - 1);
            }
            const QByteArray page = QByteArray::fromStdString(answer->body);
            const QByteArray form = allowForm(page);
            if (form.isEmpty())
                return;
            static const QRegularExpression formTag(u"<form\\b[^>]*>"_s);
            const QString action =
                attribute(formTag.match(QString::fromUtf8(page)).captured(), u"action"_s);
            const auto url = http::resolveUrl(here, action.toStdString());
            if (!url)
                return;
            next.method = "POST";
            next.url = *url;
            next.headers.add("Content-Type", "application/x-www-form-urlencoded");
            if (const auto parsed = http::parseUrl(here))
                next.headers.add("Origin", parsed->origin());
            next.body = form.toStdString();
            visit(std::move(next), redirectsLeft - 1);
        });
}

} // namespace patchbay::demo
