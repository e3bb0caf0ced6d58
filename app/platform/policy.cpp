// A little longer than most: what each key may hold, and what is done where it holds something
// else, stands in one place.

#include "platform/policy.h"

#include "http/proxy.h"
#include "http/url.h"
#include "platform/files.h"
#include "platform/system_parts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPolicy = 1024 * 1024; // bytes
constexpr qsizetype longestPolicyText = 200;

struct ScreenWord {
    Policy::Screen screen;
    QLatin1String word;
};

constexpr ScreenWord screenWords[] = {
    {Policy::Screen::Welcome, QLatin1String("welcome")},
    {Policy::Screen::Activity, QLatin1String("activity")},
    {Policy::Screen::Settings, QLatin1String("settings")},
    {Policy::Screen::OtherWays, QLatin1String("otherWays")},
    {Policy::Screen::AccessKey, QLatin1String("accessKey")},
    {Policy::Screen::Practice, QLatin1String("practice")},
};

bool isScreenWord(const QString &word)
{
    return std::any_of(std::begin(screenWords), std::end(screenWords),
                       [&word](const ScreenWord &each) { return each.word == word; });
}

bool isId(const QString &text)
{
    static const QRegularExpression shape(u"^[a-z0-9][a-z0-9-]{0,40}$"_s);
    return shape.match(text).hasMatch();
}

bool isAddressOf(const QUrl &url, const QStringList &schemes)
{
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty();
}

// "celigo-eu", "https://api.example.com/mcp", "Orders = https://api.example.com/mcp".
std::optional<PolicyServer> serverFrom(const QString &text)
{
    PolicyServer server;
    QString where = text.trimmed();
    const qsizetype equals = where.indexOf(u'=');
    if (equals >= 0 && !QStringView(where).left(equals).contains(u':')) {
        server.name = where.left(equals).simplified();
        where = where.mid(equals + 1).trimmed();
    }
    if (server.name.size() > 60)
        return std::nullopt;
    if (isId(where)) {
        server.preset = where;
        return server;
    }
    const QUrl url(where, QUrl::StrictMode);
    // As everywhere: unprotected only on this computer.
    const bool isLocal =
        url.scheme() == "http"_L1 && http::isLoopbackHost(url.host().toStdString());
    if (!url.userInfo().isEmpty() || !(isLocal || isAddressOf(url, {u"https"_s})))
        return std::nullopt;
    server.url = where;
    return server;
}

// Reads one key after the other and notes what is wrong with them.
class PolicyReader
{
public:
    PolicyReader(const QJsonObject &values, QStringList &problems)
        : m_values(values)
        , m_problems(problems)
    {
    }

    QString text(const QString &key, const std::function<bool(const QString &)> &isGood,
                 const QString &expected)
    {
        const QJsonValue value = m_values.value(key);
        if (value.isUndefined())
            return {};
        const QString text = value.toString().trimmed();
        if (value.isString() && text.size() <= longestPolicyText && isGood(text))
            return text;
        note(key, expected);
        return {};
    }

    std::optional<bool> flag(const QString &key, std::optional<bool> otherwise, bool strictest)
    {
        const QJsonValue value = m_values.value(key);
        if (value.isUndefined())
            return otherwise;
        if (value.isBool())
            return value.toBool();
        note(key, u"not true or false"_s);
        return strictest;
    }

    // Those that are good, also where others are not.
    std::optional<QStringList> texts(const QString &key,
                                     const std::function<bool(const QString &)> &isGood,
                                     const QString &expected)
    {
        const QJsonValue value = m_values.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isArray())
            note(key, u"no list"_s);
        QStringList good;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &each : all) {
            if (each.isString() && isGood(each.toString()))
                good.append(each.toString().trimmed());
            else
                note(key, expected % (each.isString() ? u": "_s % each.toString() : QString()));
        }
        return good;
    }

    QList<PolicyServer> servers(const QString &key)
    {
        QList<PolicyServer> found;
        const auto named =
            texts(
                key, [](const QString &text) { return serverFrom(text).has_value(); },
                u"neither a preset nor an address that begins with https://"_s)
                .value_or(QStringList());
        for (const QString &text : named)
            found.append(*serverFrom(text));
        return found;
    }

private:
    void note(const QString &key, const QString &what) { m_problems.append(key % u": "_s % what); }

    const QJsonObject &m_values;
    QStringList &m_problems;
};

void readInto(Policy &policy, const QJsonObject &values)
{
    PolicyReader read(values, policy.problems);
    const auto isShort = [](const QString &text) { return !text.isEmpty() && text.size() <= 60; };
    policy.organisation = read.text(u"organisationName"_s, isShort, u"not 1 to 60 characters"_s);
    policy.supportLink = read.text(
        u"supportLink"_s,
        [](const QString &text) {
            const QUrl link(text, QUrl::StrictMode);
            return isAddressOf(link, {u"https"_s})
                || (link.scheme() == "mailto"_L1 && link.path().contains(u'@'));
        },
        u"neither https:// nor mailto:"_s);
    policy.offeredServers = read.servers(u"offeredServers"_s);
    policy.forcedServers = read.servers(u"forcedServers"_s);
    policy.onlyTheseServers = read.flag(u"onlyTheseServers"_s, false, true).value_or(false);
    policy.allowedApps = read.texts(u"allowedApps"_s, isId, u"no id of an app"_s);
    policy.preselectedApps = read.texts(u"preselectedApps"_s, isId, u"no id of an app"_s);
    policy.readOnly = read.flag(u"readOnlyMode"_s, false, true).value_or(false);
    policy.directAllowed = read.flag(u"directModeAllowed"_s, true, false).value_or(true);
    policy.signInHint = read.text(
        u"signInHint"_s, [](const QString &text) { return !text.isEmpty(); },
        u"not 1 to 200 characters"_s);
    policy.hiddenScreens =
        read.texts(u"hiddenScreens"_s, isScreenWord, u"not known"_s).value_or(QStringList());
    policy.certificateAuthorities = read.text(
        u"certificateAuthorities"_s, [](const QString &path) { return QDir::isAbsolutePath(path); },
        u"no absolute path"_s);
    policy.proxy = read.text(
        u"proxy"_s,
        [](const QString &text) {
            return text == "direct"_L1 || text == "system"_L1
                || isAddressOf(QUrl(text, QUrl::StrictMode),
                               {u"http"_s, u"https"_s, u"socks5"_s, u"socks5h"_s});
        },
        u"neither direct, nor system, nor the address of a proxy"_s);
    if (policy.proxy == "system"_L1)
        policy.proxy.clear();
    policy.noProxy =
        read.texts(
                u"noProxy"_s,
                [](const QString &text) {
                    return !text.isEmpty() && !text.contains(u' ') && !text.contains(u',');
                },
                u"no host, domain or network"_s)
            .value_or(QStringList());
    const QString updates = read.text(
        u"updates"_s, [](const QString &text) { return text == "tell"_L1 || text == "off"_L1; },
        u"neither tell nor off"_s);
    if (values.contains(u"updates"_s))
        policy.updates = updates == "tell"_L1;
    policy.putBackByItself = read.flag(u"putBackByItself"_s, std::nullopt, false);
    policy.auditToSystemLog = read.flag(u"auditToSystemLog"_s, false, true).value_or(false);
}

void makeStrict(Policy &policy)
{
    policy.isStrictThroughout = true;
    policy.offeredServers.clear();
    policy.forcedServers.clear();
    policy.onlyTheseServers = true;
    policy.allowedApps = QStringList();
    policy.preselectedApps = QStringList();
    policy.readOnly = true;
    policy.directAllowed = false;
    policy.hiddenScreens = {u"otherWays"_s, u"accessKey"_s, u"practice"_s};
    policy.updates = false;
    policy.putBackByItself = false;
    policy.auditToSystemLog = true;
}

// What only this computer can tell.
Policy withFilesLookedAt(Policy policy)
{
    if (policy.certificateAuthorities.isEmpty())
        return policy;
    const auto text = readFile(policy.certificateAuthorities, largestPolicy * 16);
    if (text && text->contains("-----BEGIN CERTIFICATE-----"))
        return policy;
    policy.problems.append(u"certificateAuthorities: no certificates in "_s
                           % policy.certificateAuthorities);
    policy.certificateAuthorities.clear();
    policy.state = Policy::State::Broken;
    return policy;
}

} // namespace

QStringList policyKeys()
{
    return {
        u"organisationName"_s,       u"supportLink"_s,     u"offeredServers"_s,  u"forcedServers"_s,
        u"onlyTheseServers"_s,       u"allowedApps"_s,     u"preselectedApps"_s, u"readOnlyMode"_s,
        u"directModeAllowed"_s,      u"putBackByItself"_s, u"signInHint"_s,      u"hiddenScreens"_s,
        u"certificateAuthorities"_s, u"proxy"_s,           u"noProxy"_s,         u"updates"_s,
        u"auditToSystemLog"_s};
}

Policy policyFrom(const RawPolicy &raw)
{
    Policy policy;
    policy.place = raw.place;
    if (raw.place.isEmpty())
        return policy;
    policy.state = Policy::State::InForce;
    if (!raw.unreadable.isEmpty())
        policy.problems.append(raw.unreadable);
    bool isWhole = raw.unreadable.isEmpty();
    const QStringList known = policyKeys();
    for (auto value = raw.values.begin(); value != raw.values.end(); ++value) {
        if (known.contains(value.key())) {
            policy.decided.append(value.key());
        } else if (value.key() != "$schema"_L1) {
            policy.problems.append(value.key() % u": not known"_s);
            isWhole = false;
        }
    }
    readInto(policy, raw.values);
    if (!isWhole)
        makeStrict(policy);
    if (!policy.problems.isEmpty())
        policy.state = Policy::State::Broken;
    return policy;
}

RawPolicy policyInFile(const QString &path)
{
    RawPolicy raw;
    const auto text = readFile(path, largestPolicy);
    if (!text && text.error().code == ErrorCode::FileMissing)
        return raw;
    raw.place = path;
    if (!text) {
        raw.unreadable = QString::fromStdString(text.error().detail);
        return raw;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*text, &problem);
    if (document.isObject()) {
        raw.values = document.object();
    } else {
        const qsizetype line = text->left(problem.offset).count('\n') + 1;
        raw.unreadable = problem.error == QJsonParseError::NoError
            ? u"no JSON object"_s
            : u"line %1: %2"_s.arg(line).arg(problem.errorString());
    }
    return raw;
}

Policy readPolicy()
{
    return withFilesLookedAt(policyFrom(system_parts::rawPolicy()));
}

Policy readPolicyFile(const QString &path)
{
    return withFilesLookedAt(policyFrom(policyInFile(path)));
}

bool Policy::allowsApp(const QString &client) const
{
    return !allowedApps || allowedApps->contains(client);
}

bool Policy::allowsOtherApps() const
{
    return allowsApp(u"other"_s) && !hides(Screen::OtherWays);
}

bool Policy::hides(Screen screen) const
{
    return std::any_of(std::begin(screenWords), std::end(screenWords), [&](const ScreenWord &each) {
        return each.screen == screen && hiddenScreens.contains(each.word);
    });
}

QString Policy::signInHintFor(const QString &account) const
{
    QString hint = signInHint;
    if (!hint.contains("{user}"_L1))
        return hint;
    return account.isEmpty() ? QString() : hint.replace("{user}"_L1, account);
}

Error Policy::refusal(const QString &key) const
{
    const bool isUnknown = isStrictThroughout
        || std::any_of(problems.begin(), problems.end(), [&key](const QString &problem) {
                               return problem.startsWith(QString(key % u':'));
                           });
    if (isUnknown)
        return {ErrorCode::PolicyNotReadable,
                QString(place % u": "_s % problems.join(u"; "_s)).toStdString()};
    return {ErrorCode::SetByPolicy, key.toStdString()};
}

std::string proxyByPolicy(const Policy &policy, const std::string &host)
{
    if (policy.proxy == "direct"_L1 || http::isLoopbackHost(host)
        || http::isExcepted(host, policy.noProxy.join(u',').toStdString()))
        return {};
    return policy.proxy.toStdString();
}

} // namespace patchbay
