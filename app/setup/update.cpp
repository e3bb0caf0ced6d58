#include "setup/update.h"

#include "platform/clock.h"
#include "platform/files.h"
#include "platform/network.h"
#include "platform/platform.h"
#include "setup/signature.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QVersionNumber>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

using State = Update::State;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

QDateTime timeIn(const QJsonObject &object, const QString &name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODate);
}

bool isVersion(const QString &text)
{
    qsizetype end = 0;
    return !QVersionNumber::fromString(text, &end).isNull() && end == text.size();
}

} // namespace

std::optional<UpdateNews> readUpdateNews(const QByteArray &answer, const QByteArray &publicKey)
{
    const qsizetype line = answer.indexOf('\n');
    if (line < 0)
        return std::nullopt;
    const QByteArray text = answer.mid(line + 1);
    const auto signature = QByteArray::fromBase64Encoding(answer.left(line).trimmed());
    if (!signature || !isSignedBy(publicKey, text, *signature))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const UpdateNews news{object.value(u"version"_s).toString(), timeIn(object, u"published"_s),
                          timeIn(object, u"expires"_s), object.value(u"page"_s).toString()};
    const bool isWhole = object.value(u"patchbay"_s).toInt() == 1 && isVersion(news.version)
        && news.published.isValid() && news.expires.isValid()
        && QUrl(news.page, QUrl::StrictMode).scheme() == u"https"_s;
    return isWhole ? std::optional(news) : std::nullopt;
}

Update judge(const UpdateNews &news, const QString &ownVersion, const QDateTime &now,
             const QDateTime &seen)
{
    if (now > news.expires || (seen.isValid() && news.published < seen))
        return {State::Outdated};
    if (QVersionNumber::fromString(news.version) <= QVersionNumber::fromString(ownVersion))
        return {State::Newest};
    return {State::Newer, news};
}

bool isInstalledForAll(const Places &places)
{
    const QString folder = QFileInfo(places.bridgeProgram).path();
    // These may well be open to us, where root runs us.
    for (const QLatin1StringView place : {"/usr/"_L1, "/opt/"_L1, "/app/"_L1, "/snap/"_L1,
                                          "/nix/"_L1, "/gnu/"_L1, "C:/Program Files"_L1}) {
        if (folder.startsWith(place, Qt::CaseInsensitive))
            return true;
    }
    return !QFileInfo(folder).isWritable();
}

UpdateWatch::UpdateWatch(Platform &platform, UpdateFeed feed, QObject *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_feed(std::move(feed))
{
    if (m_feed.url.isEmpty())
        m_update.state = State::Off;
    else if (const auto decided = platform.policy.updates)
        m_update.state = *decided ? State::NotLooked : State::Forbidden;
    else
        m_update.state = isInstalledForAll(platform.places) ? State::OfOthers : State::NotLooked;
}

void UpdateWatch::start()
{
    if (m_update.state == State::NotLooked)
        m_platform.clock->after(minutes(1), this, [this] { look(); });
}

QString UpdateWatch::keptIn() const
{
    return m_platform.places.ourState + "/update.json"_L1;
}

void UpdateWatch::look()
{
    m_platform.clock->after(hours(24), this, [this] { look(); });
    http::Request request;
    request.url = m_feed.url.toStdString();
    request.connectTimeout = request.totalTimeout = seconds(20);
    request.maxBody = 64UL * 1024;
    m_platform.network->send(std::move(request))
        .then(this, [this](const Result<http::Response> &answer) {
            if (!answer || answer->status != 200) {
                // What is known stays known.
                if (m_update.state != State::Newer)
                    set({State::NotReached});
                return;
            }
            const auto news =
                readUpdateNews(QByteArray::fromStdString(answer->body), m_feed.publicKey);
            if (!news)
                return set({State::NotTrusted});
            QJsonObject kept;
            if (const auto text = readFile(keptIn()))
                kept = QJsonDocument::fromJson(*text).object();
            const Update update = judge(*news, QString::fromLatin1(PATCHBAY_VERSION),
                                        m_platform.clock->now(), timeIn(kept, u"published"_s));
            if (update.state != State::Outdated) {
                kept.insert(u"published"_s, news->published.toString(Qt::ISODate));
                // Without it an older piece of news would be believed once more: no harm to the
                // rest.
                (void)writeFile(keptIn(), QJsonDocument(kept).toJson(), FileAccess::Private);
            }
            set(update);
        });
}

void UpdateWatch::set(const Update &update)
{
    m_update = update;
    Q_EMIT changed();
}

} // namespace patchbay
