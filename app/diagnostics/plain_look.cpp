#include "diagnostics/questions.h"

#include "platform/network.h"
#include "platform/platform.h"

#include <QLocale>
#include <QPromise>
#include <QUrl>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr auto limit = std::chrono::seconds(3);

QFuture<Result<http::Response>> ask(Platform &platform, const QString &scheme, const QString &host)
{
    http::Request request;
    request.url = QString(scheme + u"://"_s + host + u'/').toStdString();
    request.connectTimeout = limit;
    request.totalTimeout = limit;
    request.maxBody = 64UL * 1024;
    return platform.network->send(std::move(request));
}

// RFC 9110 §5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", the only form that is still sent.
QDateTime dateIn(const http::Headers &headers)
{
    const auto value = headers.value("Date").value_or("");
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size())),
        u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

PlainLook lookAt(const Result<http::Response> &answer, const QString &host)
{
    PlainLook look;
    if (!answer)
        return look;
    look.answered = true;
    look.date = dateIn(answer->headers);
    const auto location = answer->headers.value("Location").value_or("");
    const QUrl there(QString::fromUtf8(location.data(), static_cast<qsizetype>(location.size())));
    const bool isSentOn = answer->status >= 300 && answer->status < 400 && !there.host().isEmpty();
    if (isSentOn && there.host() != host)
        look.elsewhere = there.host();
    // RFC 6585 §6: network authentication required.
    if (answer->status == 511)
        look.elsewhere = host;
    return look;
}

} // namespace

QFuture<PlainLook> lookPlainly(Platform &platform, const Connection &connection)
{
    const QString host = QUrl(connection.url).host();
    return ask(platform, u"http"_s, host)
        .then([&platform, host](const Result<http::Response> &answer) {
            const PlainLook look = lookAt(answer, host);
            if (look.answered)
                return QtFuture::makeReadyFuture(look);
            return ask(platform, u"https"_s, host)
                .then([host](const Result<http::Response> &other) { return lookAt(other, host); });
        })
        .unwrap();
}

} // namespace patchbay
