// Longer than most: it reads every word that a file about a provider may use, and applies it.

#include "signin/provider_quirks.h"

#include "base/error.h"
#include "http/url.h"
#include "platform/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

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

QStringList oneOrMore(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &text : array) {
        if (!text.toString().isEmpty())
            texts.append(text.toString());
    }
    return texts;
}

// "*" stands for one whole part.
bool matchesParts(const QString &pattern, const QString &text, QChar separator)
{
    const QStringList wanted = pattern.split(separator);
    const QStringList parts = text.split(separator);
    return wanted.size() == parts.size()
        && std::equal(wanted.begin(), wanted.end(), parts.begin(),
                      [](const QString &want, const QString &part) {
                          return want == part || (want == u"*"_s && !part.isEmpty());
                      });
}

bool matchesHost(const QString &pattern, const QString &host)
{
    return pattern.startsWith(u'.') ? host.endsWith(pattern) : matchesParts(pattern, host, u'.');
}

// Those of the scopes that name what they are for: "api://orders/read", not "openid".
QString apiScopes(const QString &scope)
{
    return scope.split(u' ', Qt::SkipEmptyParts).filter(u"/"_s).join(u' ');
}

// Nothing if a placeholder stands for nothing.
std::optional<QString> filledInText(QString text, const QJsonObject &values)
{
    const QString scope = values.value("scope"_L1).toString();
    for (const auto &[name, value] : {std::pair(u"{resource}"_s, values.value("resource"_L1)),
                                      std::pair(u"{scope}"_s, QJsonValue(scope)),
                                      std::pair(u"{apiScopes}"_s, QJsonValue(apiScopes(scope)))}) {
        if (text.contains(name) && value.toString().isEmpty())
            return std::nullopt;
        text.replace(name, value.toString());
    }
    return text.simplified();
}

// Of several texts the first that can be filled in; of other values, lists as well, they
// themselves.
QJsonValue filledIn(const QJsonValue &value, const QJsonObject &values)
{
    const QJsonArray texts =
        value.isObject() ? value.toObject().value("firstOf"_L1).toArray() : QJsonArray{value};
    if (!value.isObject() && !value.isString())
        return value;
    for (const QJsonValue &text : texts) {
        if (const auto filled = filledInText(text.toString(), values))
            return *filled;
    }
    return QJsonValue::Undefined;
}

Error unknownWord(const QString &word)
{
    return {ErrorCode::FileNotParsable, "unknown word: " + word.toStdString()};
}

std::optional<ErrorCode> codeNamed(const QString &name)
{
    for (const ErrorCode code : allErrorCodes()) {
        if (name == QLatin1StringView(nameOf(code).data()))
            return code;
    }
    return std::nullopt;
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

Result<ProviderQuirks> ProviderQuirks::read(const Places &places)
{
    Result<ProviderQuirks> quirks = read();
    if (!quirks || places.ourConfig.isEmpty())
        return quirks;
    const Result<ProviderQuirks> own = read(places.ourConfig + "/providers"_L1);
    if (!own)
        return own.error();
    quirks->m_quirks += own->m_quirks;
    return quirks;
}

Result<ProviderQuirks::Quirk> ProviderQuirks::parse(const QJsonObject &document)
{
    static const QStringList words{
        u"$schema"_s,   u"name"_s,       u"match"_s,        u"why"_s,          u"source"_s,
        u"checked"_s,   u"otherNames"_s, u"redirectHost"_s, u"redirectPort"_s, u"clientHelp"_s,
        u"tokenHelp"_s, u"errors"_s,     u"amend"_s};
    for (auto at = document.begin(); at != document.end(); ++at) {
        if (!words.contains(at.key()))
            return unknownWord(at.key());
    }
    Quirk quirk;
    const QJsonObject match = document.value("match"_L1).toObject();
    quirk.issuerHosts = oneOrMore(match.value("issuerHost"_L1));
    quirk.issuerPaths = oneOrMore(match.value("issuerPath"_L1));
    if (quirk.issuerHosts.isEmpty() && quirk.issuerPaths.isEmpty())
        return Error{ErrorCode::FileNotParsable, "match.issuerHost is missing"};
    quirk.otherNames = oneOrMore(document.value("otherNames"_L1));
    auto text = [&document](QLatin1StringView name) { return document.value(name).toString(); };
    quirk.notes = {text("name"_L1),
                   text("redirectHost"_L1),
                   static_cast<quint16>(document.value("redirectPort"_L1).toInt()),
                   text("clientHelp"_L1),
                   text("tokenHelp"_L1),
                   text("source"_L1)};
    const QJsonObject errors = document.value("errors"_L1).toObject();
    for (auto at = errors.begin(); at != errors.end(); ++at) {
        const auto code = codeNamed(at->toString());
        if (!code)
            return unknownWord(at->toString());
        quirk.errors.insert(at.key(), *code);
    }
    const QJsonObject amend = document.value("amend"_L1).toObject();
    for (auto at = amend.begin(); at != amend.end(); ++at) {
        const std::optional<Point> point = pointFor(at.key());
        if (!point)
            return unknownWord(at.key());
        const Result<Amendment> amendment = parseAmendment(at->toObject());
        if (!amendment)
            return amendment.error();
        quirk.amend.insert(*point, *amendment);
    }
    return quirk;
}

Result<ProviderQuirks::Amendment> ProviderQuirks::parseAmendment(const QJsonObject &verbs)
{
    Amendment amendment;
    for (auto verb = verbs.begin(); verb != verbs.end(); ++verb) {
        if (verb.key() == "set"_L1) {
            amendment.set = verb->toObject();
        } else if (verb.key() == "setIfMissing"_L1) {
            amendment.setIfMissing = verb->toObject();
        } else if (verb.key() == "remove"_L1) {
            amendment.remove = oneOrMore(*verb);
        } else if (verb.key() == "rename"_L1) {
            const QJsonObject names = verb->toObject();
            for (auto name = names.begin(); name != names.end(); ++name)
                amendment.rename.insert(name.key(), name->toString());
        } else {
            return unknownWord(verb.key());
        }
    }
    return amendment;
}

QList<const ProviderQuirks::Quirk *> ProviderQuirks::quirksOf(const QString &issuer) const
{
    QList<const Quirk *> found;
    const Result<http::Url> url = http::parseUrl(issuer.toStdString());
    if (!url)
        return found;
    const QString host = QString::fromStdString(url->host);
    QString path = QString::fromStdString(url->path);
    if (path.endsWith(u'/'))
        path.chop(1);
    for (const Quirk &quirk : m_quirks) {
        const auto isHost = [&host](const QString &pattern) { return matchesHost(pattern, host); };
        const auto isPath = [&path](const QString &pattern) {
            return matchesParts(pattern, path, u'/');
        };
        const QStringList &hosts = quirk.issuerHosts;
        const QStringList &paths = quirk.issuerPaths;
        if ((hosts.isEmpty() || std::any_of(hosts.begin(), hosts.end(), isHost))
            && (paths.isEmpty() || std::any_of(paths.begin(), paths.end(), isPath)))
            found.append(&quirk);
    }
    return found;
}

QJsonObject ProviderQuirks::amended(Point point, const QString &issuer,
                                    const QJsonObject &parameters, const QJsonObject &known) const
{
    QJsonObject result = parameters;
    QJsonObject values = known;
    for (auto at = parameters.begin(); at != parameters.end(); ++at)
        values.insert(at.key(), at.value());
    auto set = [&result, &values](const QString &name, const QJsonValue &value) {
        if (const QJsonValue filled = filledIn(value, values); !filled.isUndefined())
            result.insert(name, filled);
    };
    for (const Quirk *quirk : quirksOf(issuer)) {
        const auto found = quirk->amend.constFind(point);
        if (found == quirk->amend.constEnd())
            continue;
        for (auto at = found->set.begin(); at != found->set.end(); ++at)
            set(at.key(), at.value());
        for (auto at = found->setIfMissing.begin(); at != found->setIfMissing.end(); ++at) {
            if (!result.contains(at.key()))
                set(at.key(), at.value());
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

bool ProviderQuirks::mayCallItself(const QString &asked, const QString &found) const
{
    const QList<const Quirk *> quirks = quirksOf(asked);
    return std::any_of(quirks.begin(), quirks.end(), [&found](const Quirk *quirk) {
        return std::any_of(
            quirk->otherNames.begin(), quirk->otherNames.end(),
            [&found](const QString &pattern) { return matchesParts(pattern, found, u'/'); });
    });
}

Error ProviderQuirks::understood(const QString &issuer, Error error) const
{
    const QString text = QString::fromStdString(error.detail);
    for (const Quirk *quirk : quirksOf(issuer)) {
        for (auto at = quirk->errors.begin(); at != quirk->errors.end(); ++at) {
            // Not the beginning of a longer number.
            const QRegularExpression whole(
                u"(?<![A-Za-z0-9])"_s + QRegularExpression::escape(at.key()) + u"(?![A-Za-z0-9])"_s,
                QRegularExpression::CaseInsensitiveOption);
            if (whole.match(text).hasMatch())
                error.code = *at;
        }
    }
    return error;
}

ProviderNotes ProviderQuirks::notesOn(const QString &issuer) const
{
    const QList<const Quirk *> quirks = quirksOf(issuer);
    return quirks.isEmpty() ? ProviderNotes() : quirks.last()->notes;
}

} // namespace patchbay
