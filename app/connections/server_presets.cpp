#include "connections/server_presets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

struct Ordered {
    int order = 0;
    ServerPreset preset;
};

Result<Ordered> parse(const QByteArray &text, const QString &id)
{
    const auto wrong = [&id](const std::string &what) {
        return Error{ErrorCode::Unexpected, id.toStdString() + ".json: " + what};
    };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return wrong(problem.errorString().toStdString());
    const QJsonObject object = document.object();

    Ordered read;
    const QMap<QString, QString *> texts = {{u"id"_s, &read.preset.id},
                                            {u"vendor"_s, &read.preset.vendor},
                                            {u"name"_s, &read.preset.name},
                                            {u"region"_s, &read.preset.region},
                                            {u"url"_s, &read.preset.url},
                                            {u"hint"_s, &read.preset.hint},
                                            {u"tryIt"_s, &read.preset.tryIt},
                                            {u"accessKeyHelp"_s, &read.preset.accessKeyHelp},
                                            {u"askAdmin"_s, &read.preset.askAdmin}};
    const QStringList others = {u"$schema"_s, u"order"_s, u"source"_s,
                                u"checked"_s, u"hosts"_s, u"refreshTokenDays"_s};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!texts.contains(member.key()) && !others.contains(member.key()))
            return wrong("unknown member " + member.key().toStdString());
        if (QString *target = texts.value(member.key()))
            *target = member->toString();
    }
    for (const auto &name :
         {u"id"_s, u"vendor"_s, u"name"_s, u"url"_s, u"source"_s, u"checked"_s}) {
        if (object.value(name).toString().isEmpty())
            return wrong(name.toStdString() + " is missing");
    }
    if (!object.value(u"order"_s).isDouble())
        return wrong("order is missing");
    read.order = object.value(u"order"_s).toInt();
    read.preset.refreshTokenLife =
        std::chrono::hours(24) * object.value(u"refreshTokenDays"_s).toInt();
    const QJsonArray hosts = object.value(u"hosts"_s).toArray();
    for (const QJsonValue &host : hosts)
        read.preset.hosts.append(host.toString());
    if (read.preset.id != id)
        return wrong("id is not the file's name");
    const QUrl url(read.preset.url, QUrl::StrictMode);
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        return wrong("url");
    return read;
}

} // namespace

Result<QList<ServerPreset>> readServerPresets(const QString &folder)
{
    QList<Ordered> found;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!name.endsWith(".json"_L1) || name == "schema.json"_L1)
            continue;
        // QFile, since the built-in ones are resources and no files of the system.
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, file.fileName().toStdString()};
        const auto read = parse(file.readAll(), name.chopped(5));
        if (!read)
            return read.error();
        found.append(*read);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Ordered &a, const Ordered &b) { return a.order < b.order; });
    QList<ServerPreset> presets;
    for (const Ordered &each : std::as_const(found))
        presets.append(each.preset);
    return presets;
}

std::optional<ServerPreset> findPreset(const QList<ServerPreset> &presets, const QString &id)
{
    const auto found = std::find_if(presets.begin(), presets.end(),
                                    [&id](const ServerPreset &preset) { return preset.id == id; });
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

std::optional<ServerPreset> presetAt(const QList<ServerPreset> &presets, const QString &address)
{
    const QUrl url(address);
    const bool isSecure = url.scheme() == "https"_L1;
    for (const ServerPreset &preset : presets) {
        if (preset.url == address || (isSecure && preset.hosts.contains(url.host())))
            return preset;
    }
    return std::nullopt;
}

QList<ServerPreset> otherRegions(const QList<ServerPreset> &presets, const ServerPreset &preset)
{
    QList<ServerPreset> others;
    for (const ServerPreset &other : presets) {
        if (other.vendor == preset.vendor && other.id != preset.id && !other.region.isEmpty())
            others.append(other);
    }
    return others;
}

QString spokenOfPreset(const QString &text)
{
    return text.isEmpty()
        ? text
        : QCoreApplication::translate("patchbay::ServerPreset", text.toUtf8().constData());
}

} // namespace patchbay
