#include "signin/provider_quirks.h"

#include "http/url.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

using Point = ProviderQuirks::Point;

constexpr std::array<std::pair<QLatin1StringView, Point>, 5> pointNames{{
    {"metadata"_L1, Point::Metadata},
    {"registration"_L1, Point::Registration},
    {"authorize"_L1, Point::Authorize},
    {"token"_L1, Point::Token},
    {"refresh"_L1, Point::Refresh},
}};

std::optional<Point> pointFor(const QString &name)
{
    for (const auto &[text, point] : pointNames) {
        if (name == text)
            return point;
    }
    return std::nullopt;
}

bool matches(const QString &pattern, const QString &host)
{
    return pattern.startsWith(u'.') ? host.endsWith(pattern) : host == pattern;
}

QJsonValue filledIn(const QJsonValue &value, const QJsonObject &parameters)
{
    if (!value.isString())
        return value;
    QString text = value.toString();
    for (const QLatin1StringView name : {"resource"_L1, "scope"_L1})
        text.replace(u'{' + name + u'}', parameters.value(name).toString());
    return text.simplified();
}

Error unknownWord(const QString &word)
{
    return {ErrorCode::FileNotParsable, "unknown word: " + word.toStdString()};
}

} // namespace

Result<ProviderQuirks> ProviderQuirks::read(const QString &folder)
{
    ProviderQuirks quirks;
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name == "schema.json"_L1)
            continue;
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, file.fileName().toStdString()};
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (!document.isObject())
            return Error{ErrorCode::FileNotParsable,
                         QString(name + ": "_L1 + problem.errorString()).toStdString()};
        const Result<Quirk> quirk = parse(document.object());
        if (!quirk)
            return Error{quirk.error().code, name.toStdString() + ": " + quirk.error().detail};
        quirks.m_quirks.append(*quirk);
    }
    return quirks;
}

Result<ProviderQuirks::Quirk> ProviderQuirks::parse(const QJsonObject &document)
{
    Quirk quirk;
    quirk.issuerHost = document.value("match"_L1).toObject().value("issuerHost"_L1).toString();
    if (quirk.issuerHost.isEmpty())
        return Error{ErrorCode::FileNotParsable, "match.issuerHost is missing"};
    const QJsonObject amend = document.value("amend"_L1).toObject();
    for (auto at = amend.begin(); at != amend.end(); ++at) {
        const std::optional<Point> point = pointFor(at.key());
        if (!point)
            return unknownWord(at.key());
        Amendment amendment;
        const QJsonObject verbs = at->toObject();
        for (auto verb = verbs.begin(); verb != verbs.end(); ++verb) {
            if (verb.key() == "set"_L1) {
                amendment.set = verb->toObject();
            } else if (verb.key() == "setIfMissing"_L1) {
                amendment.setIfMissing = verb->toObject();
            } else if (verb.key() == "remove"_L1) {
                const QJsonArray names = verb->toArray();
                for (const QJsonValue &name : names)
                    amendment.remove.append(name.toString());
            } else if (verb.key() == "rename"_L1) {
                const QJsonObject names = verb->toObject();
                for (auto name = names.begin(); name != names.end(); ++name)
                    amendment.rename.insert(name.key(), name->toString());
            } else {
                return unknownWord(verb.key());
            }
        }
        quirk.amend.insert(*point, amendment);
    }
    return quirk;
}

QJsonObject ProviderQuirks::amended(Point point, const QString &issuer,
                                    const QJsonObject &parameters) const
{
    const Result<http::Url> url = http::parseUrl(issuer.toStdString());
    if (!url)
        return parameters;
    QJsonObject result = parameters;
    for (const Quirk &quirk : m_quirks) {
        if (!matches(quirk.issuerHost, QString::fromStdString(url->host)))
            continue;
        const auto found = quirk.amend.constFind(point);
        if (found == quirk.amend.constEnd())
            continue;
        for (auto at = found->set.begin(); at != found->set.end(); ++at)
            result.insert(at.key(), filledIn(*at, parameters));
        for (auto at = found->setIfMissing.begin(); at != found->setIfMissing.end(); ++at) {
            if (!result.contains(at.key()))
                result.insert(at.key(), filledIn(*at, parameters));
        }
        for (auto at = found->rename.begin(); at != found->rename.end(); ++at) {
            if (result.contains(at.key()))
                result.insert(*at, result.take(at.key()));
        }
        for (const QString &name : found->remove)
            result.remove(name);
    }
    return result;
}

} // namespace patchbay
