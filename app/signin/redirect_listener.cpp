#include "signin/redirect_listener.h"

#include "signin/log.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr std::string_view callbackPath = "/callback";

class BrowserPage
{
    Q_DECLARE_TR_FUNCTIONS(patchbay::BrowserPage)
};

struct Words {
    QString title;
    QString text;
};

// What the page can honestly say: whether the tokens follow is only known in a moment, and there.
Words wordsFor(const RedirectAnswer &answer)
{
    if (answer.kind == RedirectAnswer::Kind::Code)
        return {
            BrowserPage::tr("Back to Patchbay"),
            BrowserPage::tr(
                "Your browser has done its part. You can close this tab; Patchbay shows when you "
                "are signed in.")};
    if (answer.kind == RedirectAnswer::Kind::Stranger)
        return {BrowserPage::tr("Nothing to do here"),
                BrowserPage::tr(
                    "This page does not belong to a sign-in that is under way. Start again in "
                    "Patchbay, please.")};
    if (answer.error.code == ErrorCode::ConsentDenied)
        return {
            BrowserPage::tr("You are not signed in"),
            BrowserPage::tr(
                "The request was turned down. You can close this tab and try again in Patchbay.")};
    return {BrowserPage::tr("You are not signed in"),
            BrowserPage::tr(
                "Something went wrong on the way. You can close this tab; Patchbay shows what "
                "happened.")};
}

http::Headers pageHeaders()
{
    return {{"Content-Type", "text/html; charset=utf-8"},
            {"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Content-Type-Options", "nosniff"},
            {"Content-Security-Policy",
             "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
             "base-uri 'none'; form-action 'none'"},
            {"Connection", "close"}};
}

QByteArray asHtml(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray readPage()
{
    QFile file(u":/pages/browser_answer.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return "<h1>{title}</h1><p>{text}</p>";
    return file.readAll()
        .replace("{language}", asHtml(BrowserPage::tr("en", "The code of this language in HTML")))
        .replace("{origin}",
                 asHtml(BrowserPage::tr("This page comes from Patchbay on this computer.")));
}

} // namespace

Result<std::unique_ptr<RedirectListener>> RedirectListener::listen(http::Loop &loop, quint16 port)
{
    std::unique_ptr<RedirectListener> listener(new RedirectListener(loop));
    auto server = listener->serverOn("127.0.0.1", port);
    if (!server)
        return server.error();
    listener->m_server = std::move(*server);
    listener->m_port = listener->m_server->port();
    return listener;
}

RedirectListener::RedirectListener(http::Loop &loop)
    : m_loop(loop)
    , m_page(readPage())
{
}

RedirectListener::~RedirectListener() = default;

Result<std::unique_ptr<http::Server>> RedirectListener::serverOn(const std::string &address,
                                                                 quint16 port)
{
    http::Server::Options options;
    options.addresses = {address};
    options.port = port;
    options.maxHeader = 16 * 1024;
    options.maxBody = 1024;
    options.maxConnections = 32;
    return http::Server::listen(
        m_loop, options,
        [this](const http::ServerRequest &request,
               const std::shared_ptr<http::Responder> &responder) { serve(request, responder); });
}

void RedirectListener::listenOnV6Too()
{
    if (m_serverV6)
        return;
    if (auto server = serverOn("::1", m_port))
        m_serverV6 = std::move(*server);
    else
        qCInfo(signInLog, "Not listening on ::1 (%s)", server.error().detail.c_str());
}

quint16 RedirectListener::port() const
{
    return m_port;
}

QString RedirectListener::redirectUri(const QString &host) const
{
    return "http://"_L1 + host + u':' + QString::number(m_port) + "/callback"_L1;
}

void RedirectListener::expect(const AuthorizationRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_request = request;
    m_isAnswered = false;
}

Result<void> RedirectListener::takeAddress(const QString &address)
{
    const std::string text = address.trimmed().toStdString();
    const std::size_t mark = text.find('?');
    const std::string_view query =
        std::string_view(text).substr(mark == std::string::npos ? text.size() : mark + 1);
    if (query.find("state=") == std::string_view::npos)
        return Error{ErrorCode::WrongUsage, "no address of a finished sign-in"};
    bool isFirst = false;
    const RedirectAnswer answer = read(query.substr(0, query.find('#')), isFirst);
    if (answer.kind == RedirectAnswer::Kind::Stranger)
        return Error{ErrorCode::ResponseNotOurs, "state differs"};
    if (isFirst)
        announce(answer);
    return {};
}

// On the loop's thread.
void RedirectListener::serve(const http::ServerRequest &request,
                             const std::shared_ptr<http::Responder> &responder)
{
    const std::string_view target = request.target;
    const std::size_t mark = target.find('?');
    if (target.substr(0, mark) != callbackPath || !isForUs(request.headers))
        return responder->send(404, {{"Content-Type", "text/plain"}, {"Connection", "close"}},
                               "Not found\n");
    if (request.method != "GET")
        return responder->send(
            405, {{"Content-Type", "text/plain"}, {"Allow", "GET"}, {"Connection", "close"}},
            "Only GET\n");

    bool isFirst = false;
    const RedirectAnswer answer = read(
        mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1), isFirst);
    const Words words = wordsFor(answer);
    QByteArray page = m_page;
    page.replace("{title}", asHtml(words.title)).replace("{text}", asHtml(words.text));

    if (!isFirst) {
        const int status = answer.kind == RedirectAnswer::Kind::Stranger ? 400 : 200;
        return responder->send(status, pageHeaders(), page.toStdString());
    }
    // The flow may end with this answer and take the server with it, so the page goes first.
    const auto announceOnce = [this, answer, done = std::make_shared<bool>(false)] {
        if (!std::exchange(*done, true))
            announce(answer);
    };
    responder->onGone(announceOnce);
    responder->beginStream(200, pageHeaders());
    responder->write(page.toStdString(), [responder, announceOnce] {
        responder->endStream();
        announceOnce();
    });
}

// A name that a stranger's page resolves to 127.0.0.1 is not ours (DNS rebinding).
bool RedirectListener::isForUs(const http::Headers &headers) const
{
    const std::string_view host = headers.value("Host").value_or("");
    const std::string port = ':' + std::to_string(m_port);
    return host == "127.0.0.1" + port || host == "localhost" + port || host == "[::1]" + port;
}

RedirectAnswer RedirectListener::read(std::string_view query, bool &isFirst)
{
    const std::lock_guard lock(m_mutex);
    RedirectAnswer answer = readRedirect(query, m_request);
    if (answer.kind != RedirectAnswer::Kind::Stranger)
        isFirst = !std::exchange(m_isAnswered, true);
    return answer;
}

void RedirectListener::announce(const RedirectAnswer &answer)
{
    QMetaObject::invokeMethod(
        this, [this, answer] { Q_EMIT answered(answer); }, Qt::QueuedConnection);
}

} // namespace patchbay
