#include "clients/earlier.h"

#include "clients/client_words.h"
#include "http/url.h"

#include <algorithm>
#include <optional>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// Programs that do nothing but carry MCP to an address they are given: mcp-remote (npm; geelen, now
// punkpeye), supergateway (npm), mcp-proxy (npm and PyPI). 2026-11.
bool isBridgePackage(const QString &name)
{
    static const QStringList known{u"mcp-remote"_s, u"supergateway"_s, u"mcp-proxy"_s};
    return known.contains(name);
}

// Programs that fetch and start others.
bool isRunner(const QString &name)
{
    static const QStringList known{u"npx"_s,  u"bunx"_s, u"bun"_s,   u"pnpm"_s, u"pnpx"_s,
                                   u"yarn"_s, u"npm"_s,  u"node"_s,  u"deno"_s, u"uvx"_s,
                                   u"pipx"_s, u"uv"_s,   u"docker"_s};
    return known.contains(name);
}

QString addressInWord(const QString &word)
{
    const auto begin = word.indexOf("http"_L1, 0, Qt::CaseInsensitive);
    const QString rest = begin < 0 ? QString() : word.mid(begin);
    return rest.contains("://"_L1) ? rest : QString();
}

bool isOff(const QJsonObject &entry)
{
    return entry.value("disabled"_L1).toBool() || !entry.value("enabled"_L1).toBool(true);
}

// http://127.0.0.1:47821/celigo/mcp, and with a key in it …/k/<key>/celigo/mcp.
bool callsOurRelay(const QString &address, const SameServer &server)
{
    const auto given = http::parseUrl(address.toStdString());
    const auto local = http::parseUrl(server.localUrl.toStdString());
    if (!given || !local || given->origin() != local->origin())
        return false;
    const QString path = QString::fromStdString(given->path);
    const QString own = QString::fromStdString(local->path);
    return path == own || (path.startsWith("/k/"_L1) && path.section(u'/', 3) == own.mid(1));
}

bool startsOurBridge(const QJsonObject &entry, const SameServer &server)
{
    const auto words = commandWords(entry);
    const auto bridge = std::find_if(words.begin(), words.end(), [&](const QString &word) {
        return !server.bridge.isEmpty() && programName(word) == programName(server.bridge);
    });
    if (bridge == words.end() || words.end() - bridge < 2 || *(bridge + 1) != server.connection)
        return false;
    return std::all_of(server.bridgeExtra.begin(), server.bridgeExtra.end(),
                       [&](const QString &extra) { return words.contains(extra); });
}

struct Bridge {
    QString by;
    bool known = false; // by us as one that does nothing else
};

std::optional<Bridge> bridgeIn(const QStringList &words, const QString &url)
{
    const bool same = std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return isSameServer(addressInWord(word), url);
    });
    if (!same)
        return std::nullopt;
    QString runner;
    QString package;
    for (const QString &word : words) {
        if (runner.isEmpty() && isRunner(programName(word)))
            runner = programName(word);
        const auto names = packageNames(word);
        const auto found = std::find_if(names.begin(), names.end(), isBridgePackage);
        if (package.isEmpty() && found != names.end())
            package = *found;
    }
    if (runner.isEmpty() && package.isEmpty())
        return std::nullopt;
    const QString by = runner.isEmpty() || package.isEmpty() ? QString(runner + package)
                                                             : QString(runner + u' ' + package);
    return Bridge{by, !package.isEmpty()};
}

std::optional<EarlierEntry> earlierIn(const QJsonObject &entry, const SameServer &server)
{
    EarlierEntry found;
    found.key = keyIn(entry);
    found.expected = found.key == EntryKey::None && !isOff(entry);
    const auto words = commandWords(entry);
    const QString address = addressIn(entry);
    if (callsOurRelay(address, server) || startsOurBridge(entry, server)) {
        found.kind = EarlierEntry::Kind::Ours;
        found.expected = !isOff(entry); // its key is one of ours
        found.key = EntryKey::None;
        return found;
    }
    if (isSameServer(address, server.url)) {
        found.kind = EarlierEntry::Kind::Address;
        return found;
    }
    const auto bridge = bridgeIn(words, server.url);
    if (!bridge)
        return std::nullopt;
    found.by = bridge->by;
    found.expected = found.expected && bridge->known;
    return found;
}

} // namespace

QString wordsFor(const EarlierEntry &entry)
{
    switch (entry.kind) {
    case EarlierEntry::Kind::Ours:
        return ClientWords::tr("a second entry of Patchbay");
    case EarlierEntry::Kind::Bridge:
        return entry.key == EntryKey::Clear
            ? ClientWords::tr("%1, with a key in clear text").arg(entry.by)
            : entry.by;
    case EarlierEntry::Kind::Address:
        break;
    }
    return entry.key == EntryKey::Clear ? ClientWords::tr("its address, with a key in clear text")
        : entry.key == EntryKey::Named  ? ClientWords::tr("its address, with a key")
                                        : ClientWords::tr("its address");
}

bool isSameServer(const QString &x, const QString &y)
{
    const auto first = http::parseUrl(x.trimmed().toStdString());
    const auto second = http::parseUrl(y.trimmed().toStdString());
    const auto bare = [](std::string path) {
        while (path.ends_with('/'))
            path.pop_back();
        return path;
    };
    return first && second && first->origin() == second->origin()
        && bare(first->path) == bare(second->path) && first->query == second->query;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as a descriptor's path
QList<QStringList> placesIn(const QJsonObject &content, const QStringList &at)
{
    if (at.isEmpty())
        return QList<QStringList>(1); // here
    QList<QStringList> all;
    const QStringList names = at.first() == u"*"_s ? content.keys() : at.mid(0, 1);
    for (const QString &name : names) {
        if (!content.value(name).isObject())
            continue;
        const auto inner = placesIn(content.value(name).toObject(), at.mid(1));
        for (const QStringList &rest : inner)
            all.append(QStringList(name) + rest);
    }
    return all;
}

QList<EarlierEntry> earlierEntries(const QString &path, const QByteArray &text,
                                   const SettingsRules &rules, const QStringList &at,
                                   const SameServer &server)
{
    QList<EarlierEntry> earlier;
    const auto content =
        server.url.isEmpty() ? Result<QJsonObject>(QJsonObject()) : settingsContent(text, rules);
    if (!content)
        return earlier;
    const auto places = placesIn(*content, at);
    for (const QStringList &place : places) {
        QJsonObject entries = *content;
        for (const QString &step : place)
            entries = entries.value(step).toObject();
        for (auto one = entries.constBegin(); one != entries.constEnd(); ++one) {
            auto found = earlierIn(one.value().toObject(), server);
            if (!found)
                continue;
            found->path = path;
            found->at = place;
            found->name = one.key();
            found->replaceable = withoutEntry(text, rules, place, one.key()).has_value();
            earlier.append(*found);
        }
    }
    return earlier;
}

} // namespace patchbay
