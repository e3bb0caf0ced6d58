#include "setup/half_done.h"

#include "platform/files.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString fileIn(const Places &places)
{
    return places.ourState + "/half-done-setup.json"_L1;
}

} // namespace

void keepHalfDone(const Places &places, const ConnectLink &wish)
{
    const QJsonObject kept{
        {u"preset"_s, wish.preset}, {u"url"_s, wish.url}, {u"name"_s, wish.name}};
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    const auto before = readFile(fileIn(places));
    if (!before || *before != text)
        (void)writeFile(fileIn(places), text);
}

void forgetHalfDone(const Places &places)
{
    QFile::remove(fileIn(places));
}

// Read as a link would be, since the file may hold anything.
std::optional<ConnectLink> halfDone(const Places &places)
{
    const auto text = readFile(fileIn(places));
    if (!text)
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(*text).object();
    QUrlQuery query;
    for (const auto &member : {u"preset"_s, u"url"_s, u"name"_s}) {
        const QString value = kept.value(member).toString();
        if (!value.isEmpty())
            query.addQueryItem(member, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const auto wish =
        parseConnectLink(u"patchbay://connect?"_s + query.toString(QUrl::FullyEncoded));
    return wish ? std::optional(*wish) : std::nullopt;
}

} // namespace patchbay
