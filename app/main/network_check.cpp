#include "main/network_check.h"

#include "connections/policy_servers.h"
#include "diagnostics/network_check.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "signin/server_url.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

void printOut(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void printOut(const QJsonObject &line)
{
    printOut(QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
}

int refuseCheck(const Error &error, bool json)
{
    const QJsonObject line = errorLine(error);
    if (json)
        printOut(line);
    else
        QTextStream(stderr) << errorText(line) << Qt::endl;
    return line.value(u"exit"_s).toInt();
}

Result<QList<ServerPreset>> serversToAsk(const Policy &policy, const NetworkCheckWishes &wishes)
{
    const auto builtIn = readServerPresets();
    if (!builtIn)
        return builtIn.error();
    if (!wishes.address.empty()) {
        const auto url = parseServerUrl(QString::fromStdString(wishes.address));
        if (!url)
            return url.error();
        ServerPreset server;
        server.url = *url;
        server.name = hostOf(*url);
        return QList<ServerPreset>{server};
    }
    const QList<ServerPreset> presets = presetsUnder(policy, *builtIn);
    if (!wishes.preset.empty()) {
        const auto known = findPreset(presets, QString::fromStdString(wishes.preset));
        return known ? Result<QList<ServerPreset>>(QList<ServerPreset>{*known})
                     : Error{ErrorCode::PresetUnknown, wishes.preset};
    }
    Policy named = policy;
    named.onlyTheseServers = true;
    const QList<ServerPreset> ofPolicy = presetsUnder(named, *builtIn);
    return ofPolicy.isEmpty() ? presets : ofPolicy;
}

QJsonObject hostAsJson(const HostReport &host)
{
    const auto kind = [&host]() -> QString {
        switch (host.authority.kind) {
        case Authority::Kind::Unknown:
            return u"unknown"_s;
        case Authority::Kind::Public:
            return u"public"_s;
        case Authority::Kind::Inspecting:
            return u"inspecting"_s;
        case Authority::Kind::Own:
            return u"own"_s;
        }
        return u"unknown"_s;
    }();
    const auto code = host.trouble ? nameOf(host.trouble->code) : std::string_view();
    return {{u"host"_s, host.host},
            {u"port"_s, host.port},
            {u"purpose"_s, host.purpose},
            {u"proxy"_s, host.proxy},
            {u"address"_s, host.address},
            {u"ms"_s, qint64(host.took.count())},
            {u"issuer"_s, host.issuer},
            {u"authority"_s, host.authority.name},
            {u"authorityKind"_s, kind},
            {u"ok"_s, host.isFine()},
            {u"error"_s, QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))}};
}

int exitOfCheck(const NetworkReport &report)
{
    const auto fine = std::count_if(report.hosts.begin(), report.hosts.end(),
                                    [](const HostReport &host) { return host.isFine(); });
    if (fine == report.hosts.size() && fine > 0)
        return 0;
    return fine > 0 ? 5 : 1;
}

// The outcome line; an error if the page could not be written.
int finishCheck(const NetworkReport &report, const NetworkCheckWishes &wishes, bool json)
{
    const QString file = QString::fromStdString(wishes.page);
    if (!file.isEmpty()) {
        const auto format = file.endsWith(".html"_L1) || file.endsWith(".htm"_L1)
            ? PageFormat::Html
            : PageFormat::Markdown;
        const auto written = writeFile(file, networkPage(report, format).toUtf8());
        if (!written)
            return refuseCheck(written.error(), json);
    }
    const int exit = exitOfCheck(report);
    QStringList lines = report.remarks;
    lines.append(exit == 0 ? Said::tr("The network lets Patchbay through.")
                           : Said::tr("The network does not let Patchbay through everywhere."));
    if (!file.isEmpty())
        lines.append(Said::tr("The page for the network's people is in %1.").arg(file));
    if (!json) {
        printOut(lines.join(u'\n'));
        return exit;
    }
    QJsonArray hosts;
    for (const HostReport &host : report.hosts)
        hosts.append(hostAsJson(host));
    printOut(
        QJsonObject{{u"exit"_s, exit},
                    {u"text"_s, lines.join(u'\n')},
                    {u"result"_s,
                     QJsonObject{{u"hosts"_s, hosts},
                                 {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}}}});
    return exit;
}

} // namespace

void addNetworkCheck(CLI::App *app, NetworkCheckWishes &wishes)
{
    app->add_option("url", wishes.address, "The server's address");
    app->add_option("--preset", wishes.preset, "A server known in advance, e.g. celigo-eu");
    app->add_option("--page", wishes.page,
                    "Write a page for who looks after the network; HTML if it ends in .html");
}

int runNetworkCheck(const GlobalOptions &global, const NetworkCheckWishes &wishes, bool json)
{
    QLoggingCategory::setFilterRules(u"patchbay.*=false"_s); // what is said stands in the lines
    PlatformOptions options = global.platform;
    options.secretStore = u"memory"_s; // no secret is needed here
    Platform platform = makePlatform(options);
    const auto servers = serversToAsk(platform.policy, wishes);
    if (!servers)
        return refuseCheck(servers.error(), json);
    const auto authorities = Authorities::read();
    if (!authorities)
        return refuseCheck(authorities.error(), json);
    const QString own = platform.policy.certificateAuthorities;
    NetworkCheck check(platform, *authorities, *servers, own.isEmpty() ? options.caFile : own);
    QObject::connect(&check, &NetworkCheck::looked, &check, [json](const HostReport &host) {
        if (json)
            printOut(QJsonObject{{u"progress"_s, sentenceOn(host)}, {u"host"_s, hostAsJson(host)}});
        else
            printOut(sentenceOn(host));
    });
    QObject::connect(&check, &NetworkCheck::finished, &check,
                     [&wishes, json](const NetworkReport &report) {
                         QCoreApplication::exit(finishCheck(report, wishes, json));
                     });
    // Later: the loop that it ends must run by then.
    platform.clock->after(std::chrono::milliseconds(0), &check, [&check] { check.start(); });
    return QCoreApplication::exec();
}

} // namespace patchbay
