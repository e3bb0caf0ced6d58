#include "main/serve.h"

#include "demo/practice_server.h"
#include "main/successor.h"
#include "owner/commands.h"
#include "owner/making_room.h"
#include "platform/log.h"
#include "platform/network.h"
#include "platform/quit_request.h"
#include "platform/service_manager.h"
#include "relay/bridge_protocol.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

void printLine(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

int fail(const Error &error)
{
    const QJsonObject line = errorLine(error);
    QTextStream(stderr) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
    return line.value(u"exit"_s).toInt();
}

int serve(const GlobalOptions &global, const ServeOptions &options, Successor &successor)
{
    Platform platform = makePlatform(global.platform);
    const Log log(platform.places.ourState, u"patchbayctl"_s);
    Owner::Options wishes;
    wishes.port = options.port;
    wishes.autoSignIn = options.autoSignIn;
    auto owner = Owner::start(std::move(platform), wishes);
    if (!owner)
        return fail(owner.error());
    const Commands commands(**owner, Commands::Screen::None);
    QObject::connect(&commands, &Commands::quitRequested, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    // Apps have the address that was found: it is kept, where none was asked for.
    if (const qsizetype at = arguments.indexOf("--port"_L1); options.port == 0 && at >= 0)
        arguments.remove(at, 2);
    const auto makingRoom = makeRoomFor(successor, **owner, arguments, [] { return true; });
    onQuitRequest(qApp, [] { QCoreApplication::quit(); });
    const Places &places = (*owner)->platform().places;
    printLine(
        {{u"address"_s, u"http://127.0.0.1:%1"_s.arg((*owner)->port())},
         {u"socket"_s, QString::fromStdString(bridgeSocketPath(places.dataDir.toStdString()))},
         {u"pid"_s, QCoreApplication::applicationPid()}});
    tellServiceManager(ServiceState::Ready);
    const int exit = QCoreApplication::exec();
    if (!successor)
        tellServiceManager(ServiceState::Stopping);
    return exit;
}

} // namespace

int runServe(const GlobalOptions &global, const ServeOptions &options)
{
    Successor successor;
    const int exit = serve(global, options, successor);
    return successor ? startAnew(successor) : exit;
}

int runPracticeServer(bool json)
{
    const auto network = makeNetwork({});
    const auto server = demo::PracticeServer::start(network->loop(), {});
    if (!server)
        return fail(server.error());
    const QString url = QString::fromStdString((*server)->url());
    if (json)
        printLine({{u"address"_s, url}});
    else
        QTextStream(stdout) << Said::tr("The practice server runs at %1").arg(url) << u'\n'
                            << Said::tr("Stop it with Ctrl+C.") << Qt::endl;
    onQuitRequest(qApp, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

} // namespace patchbay
