#include "owner/commands.h"

#include "clients/catalogue.h"
#include "platform/language.h"
#include "platform/spoken_advice.h"

#include <QJsonDocument>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct Reply::State {
    std::shared_ptr<relay::RelayHost::ControlCall> call; // empty once it is over
    std::function<void()> stop;
};

Reply::Reply(std::shared_ptr<relay::RelayHost::ControlCall> call)
    : m_state(std::make_shared<State>())
{
    m_state->call = std::move(call);
}

void Reply::progress(const QString &text, const QJsonObject &more) const
{
    if (!m_state->call)
        return;
    QJsonObject line = more;
    line.insert(u"progress"_s, text);
    m_state->call->line(QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString());
}

void Reply::end(const QJsonObject &line) const
{
    if (!m_state->call)
        return;
    const auto call = std::exchange(m_state->call, nullptr);
    call->line(QJsonDocument(line).toJson(QJsonDocument::Compact).toStdString());
    call->done();
}

void Reply::done(const QString &text, const QJsonObject &result, int exit) const
{
    end({{u"exit"_s, exit}, {u"text"_s, text}, {u"result"_s, result}});
}

void Reply::failed(const Error &error, const QString &server, const QString &app) const
{
    const Advice advice = spokenAdvice(error, server, app);
    end({{u"exit"_s, exitCodeFor(error.code)},
         {u"error"_s,
          QJsonObject{{u"code"_s, fromStd(nameOf(error.code))},
                      {u"happened"_s, fromStd(advice.happened)},
                      {u"next"_s, fromStd(advice.next)},
                      {u"detail"_s, fromStd(error.detail)}}}});
}

void Reply::outcome(const Result<void> &outcome, const QString &text) const
{
    if (outcome)
        done(text);
    else
        failed(outcome.error());
}

void Reply::whenAbandoned(std::function<void()> stop) const
{
    m_state->stop = std::move(stop);
}

void Reply::abandon() const
{
    if (!std::exchange(m_state->call, nullptr))
        return;
    if (const auto stop = std::exchange(m_state->stop, nullptr))
        stop();
}

int exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongUsage:
    case ErrorCode::ConnectionUnknown:
    case ErrorCode::ClientUnknown:
    case ErrorCode::PresetUnknown:
    case ErrorCode::AddressEmpty:
    case ErrorCode::AddressNotUrl:
    case ErrorCode::AddressNotSecure:
    case ErrorCode::AddressHasPassword:
        return 2;
    case ErrorCode::MorePermissionNeeded:
    case ErrorCode::SignInNeeded:
    case ErrorCode::AccessKeyRefused:
        return 3;
    case ErrorCode::ClientMustQuit:
        return 4;
    default:
        return 1;
    }
}

Commands::Commands(Owner &owner, Screen screen, QObject *parent)
    : QObject(parent)
    , m_owner(owner)
    , m_screen(screen)
{
    const auto add = [this](const QString &name,
                            void (Commands::*run)(const QJsonObject &, const Reply &)) {
        m_commands.emplace(name, [this, run](const QJsonObject &arguments, const Reply &reply) {
            (this->*run)(arguments, reply);
        });
    };
    add(u"setup"_s, &Commands::setUp);
    add(u"sign-in"_s, &Commands::signIn);
    add(u"sign-out"_s, &Commands::signOut);
    add(u"set-token"_s, &Commands::setToken);
    add(u"server add"_s, &Commands::addServer);
    add(u"server set"_s, &Commands::setServer);
    add(u"server list"_s, &Commands::listServers);
    add(u"server show"_s, &Commands::showServer);
    add(u"server remove"_s, &Commands::removeServer);
    add(u"server reset"_s, &Commands::resetServer);
    add(u"tools"_s, &Commands::tools);
    add(u"call"_s, &Commands::call);
    add(u"client list"_s, &Commands::listClients);
    add(u"connect"_s, &Commands::connectClient);
    add(u"disconnect"_s, &Commands::disconnectClient);
    add(u"client repair"_s, &Commands::repairClients);
    add(u"client undo"_s, &Commands::undoClients);
    add(u"client read-only"_s, &Commands::chooseReadOnly);
    add(u"client restart"_s, &Commands::restartClient);
    add(u"uninstall"_s, &Commands::uninstall);
    add(u"entry"_s, &Commands::entry);
    add(u"status"_s, &Commands::status);
    add(u"pause"_s, &Commands::pause);
    add(u"go-on"_s, &Commands::goOn);
    add(u"doctor"_s, &Commands::doctor);
    add(u"report"_s, &Commands::report);
    add(u"show"_s, &Commands::show);
    m_commands.emplace(u"quit"_s, [this](const QJsonObject &, const Reply &reply) {
        reply.done({});
        Q_EMIT quitRequested();
    });
    connect(&m_owner, &Owner::controlRequested, this, &Commands::take);
    connect(&m_owner, &Owner::controlAbandoned, this, &Commands::drop);
}

void Commands::take(const std::shared_ptr<relay::RelayHost::ControlCall> &call)
{
    const QJsonObject request =
        QJsonDocument::fromJson(QByteArray::fromStdString(call->request)).object();
    const QString name = request.value(u"command"_s).toString();
    const Reply reply(call);
    // Whoever has windows open goes on in their language; an owner without any was perhaps started
    // by an app that told none.
    if (const QString language = request.value(u"language"_s).toString();
        m_screen == Screen::None && !language.isEmpty())
        speak(language);
    const auto command = m_commands.find(name);
    if (command == m_commands.end())
        return reply.failed(Error{ErrorCode::WrongUsage, "unknown command " + name.toStdString()});
    m_calls.insert_or_assign(call, reply);
    command->second(request.value(u"arguments"_s).toObject(), reply);
}

void Commands::drop(const std::shared_ptr<relay::RelayHost::ControlCall> &call)
{
    const auto known = m_calls.find(call);
    if (known == m_calls.end())
        return;
    known->second.abandon();
    m_calls.erase(known);
}

std::optional<Connection> Commands::connectionFor(const QJsonObject &arguments,
                                                  const Reply &reply) const
{
    const QString id = arguments.value(u"id"_s).toString();
    const QList<Connection> all = m_owner.store().connections();
    if (id.isEmpty() && all.size() == 1)
        return all.first();
    auto found = m_owner.store().find(id);
    if (!found)
        reply.failed(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    return found;
}

std::optional<Client> Commands::clientFor(const QJsonObject &arguments, const Reply &reply) const
{
    const auto found = findClient(m_owner.catalogue(), arguments.value(u"client"_s).toString());
    if (found)
        return *found;
    reply.failed(found.error());
    return std::nullopt;
}

void Commands::show(const QJsonObject &arguments, const Reply &reply)
{
    // A newer version takes over from an older one.
    const auto asking = QVersionNumber::fromString(arguments.value(u"version"_s).toString());
    const bool isOlder = QVersionNumber::fromString(QLatin1String(PATCHBAY_VERSION)) < asking;
    const bool hasScreen = m_screen == Screen::Shown && !isOlder;
    reply.done({}, {{u"screen"_s, hasScreen}});
    if (!hasScreen && arguments.value(u"makeRoom"_s).toBool())
        Q_EMIT quitRequested();
    else if (hasScreen && !arguments.value(u"background"_s).toBool())
        Q_EMIT showRequested(arguments.value(u"link"_s).toString());
}

} // namespace patchbay
