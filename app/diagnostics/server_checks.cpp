// From here to the server: the network (N) and the server itself (S). One request answers all of
// them; each takes the errors that are its own, and the last one those that no other has taken.

#include "diagnostics/checks.h"

#include "http/url.h"

#include <QUrl>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

Check networkCheck(const CheckParts &parts, const Connection &connection)
{
    Check check;
    check.id = idOf(u"N1"_s, connection.id);
    check.code = u"N1"_s;
    check.connection = connection.id;
    check.fine = u"This computer is online."_s;
    check.run = [up = parts.questions.networkUp] {
        return readyOutcome(up() ? Outcome()
                                 : troubleFrom({ErrorCode::Offline, "no network interface"}, {}));
    };
    return check;
}

} // namespace

QList<Check> serverChecks(const CheckParts &parts, const Connection &connection)
{
    const auto asked = std::make_shared<AskedOnce>(
        [ask = parts.questions.askServer, connection] { return ask(connection); });
    const auto id = [&connection](const QString &code) { return idOf(code, connection.id); };
    const QString &name = connection.name;

    QList<Check> checks;
    QStringList before;
    const auto add = [&](const QString &code, const QString &fine, const QList<ErrorCode> &codes) {
        checks << checkOf(code, connection, fine, before, asked, codes);
        before = {id(code)};
    };
    // The practice server and other local ones need no network.
    if (!http::isLoopbackHost(QUrl(connection.url).host().toStdString())) {
        checks << networkCheck(parts, connection);
        before = {id(u"N1"_s)};
        add(u"N2"_s, u"The network finds "_s + name + u'.',
            {ErrorCode::HostNotFound, ErrorCode::Offline});
        add(u"N3"_s, u"No proxy is in the way."_s, {ErrorCode::ProxyNeedsSignIn});
        add(u"N4"_s, u"The connection is secure."_s,
            {ErrorCode::CertificateNotTrusted, ErrorCode::SecureConnectionFailed});
    }
    add(u"S1"_s, name + u" answers."_s,
        {ErrorCode::ServerUnavailable, ErrorCode::ConnectionRefused, ErrorCode::ConnectionTimedOut,
         ErrorCode::ConnectionLost});
    add(u"S3"_s, u"The address leads to tools for AI apps."_s,
        {ErrorCode::NotAnMcpServer, ErrorCode::ServerAnswerUnreadable, ErrorCode::AnswerTooLarge,
         ErrorCode::RequestRefused, ErrorCode::AddressNotUrl, ErrorCode::AddressNotSecure});
    add(u"A12"_s, name + u" says how to sign in."_s, {});
    return checks;
}

} // namespace patchbay
