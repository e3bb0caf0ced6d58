#include "clients/web_apps.h"

#include "http/url.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

// The first member that does not follow the vocabulary is kept as the fault.
class WebAppReader
{
public:
    WebApp read(const QJsonObject &object)
    {
        onlyMembers(object,
                    {u"$schema"_s, u"id"_s, u"name"_s, u"order"_s, u"where"_s, u"steps"_s,
                     u"notes"_s, u"source"_s, u"checked"_s});
        WebApp app;
        app.id = text(object, u"id"_s);
        app.name = text(object, u"name"_s);
        app.order = object.value(u"order"_s).toInt(1000);
        app.where = text(object, u"where"_s);
        app.source = text(object, u"source"_s);
        app.checked = text(object, u"checked"_s);
        const QJsonArray notes = object.value(u"notes"_s).toArray();
        for (const auto &note : notes)
            app.notes.append(note.toString());
        const QJsonArray steps = object.value(u"steps"_s).toArray();
        if (steps.isEmpty())
            blame(u"steps"_s);
        for (const auto &step : steps)
            app.steps.append(readStep(step.toObject()));
        return app;
    }

    const QString &fault() const { return m_fault; }

private:
    WebApp::Step readStep(const QJsonObject &object)
    {
        onlyMembers(object, {u"say"_s, u"open"_s, u"button"_s, u"copy"_s});
        WebApp::Step step;
        step.say = text(object, u"say"_s);
        if (object.contains("open"_L1) || object.contains("button"_L1)) {
            step.open = text(object, u"open"_s);
            step.button = text(object, u"button"_s);
            if (!step.open.startsWith("https://"_L1))
                blame(u"open"_s);
        }
        const QJsonArray copies = object.value(u"copy"_s).toArray();
        for (const auto &copy : copies) {
            if (copy == "name"_L1)
                step.copy.append(WebApp::Copy::Name);
            else if (copy == "url"_L1)
                step.copy.append(WebApp::Copy::Url);
            else
                blame(u"copy"_s);
        }
        return step;
    }

    void blame(const QString &member)
    {
        if (m_fault.isEmpty())
            m_fault = member;
    }

    void onlyMembers(const QJsonObject &object, const QStringList &known)
    {
        const QStringList members = object.keys();
        for (const QString &member : members) {
            if (!known.contains(member))
                blame(member);
        }
    }

    QString text(const QJsonObject &object, const QString &member)
    {
        const QString value = object.value(member).toString();
        if (value.isEmpty())
            blame(member);
        return value;
    }

    QString m_fault;
};

bool endsWithOneOf(const QString &host, const QStringList &ends)
{
    return std::any_of(ends.begin(), ends.end(), [&host](const QString &end) {
        return host.endsWith(u'.' + end) || host == end;
    });
}

} // namespace

Result<QList<WebApp>> readWebApps(const QString &folder)
{
    QList<WebApp> apps;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name == "schema.json"_L1)
            continue;
        // QFile, since the built-in ones are resources and no files of the system.
        QFile file(QDir(folder).filePath(name));
        const auto wrong = [&name](const QString &what) {
            return Error{ErrorCode::Unexpected, QString(name % u": "_s % what).toStdString()};
        };
        if (!file.open(QIODevice::ReadOnly))
            return wrong(u"cannot be read"_s);
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (!document.isObject())
            return wrong(problem.errorString());
        WebAppReader reader;
        const WebApp app = reader.read(document.object());
        if (!reader.fault().isEmpty())
            return wrong(reader.fault());
        if (app.id + ".json"_L1 != name)
            return wrong(u"id is not the file's name"_s);
        apps.append(app);
    }
    std::stable_sort(apps.begin(), apps.end(), [](const WebApp &one, const WebApp &other) {
        return one.order < other.order;
    });
    return apps;
}

QString spokenOfWebApp(const QString &text)
{
    return text.isEmpty()
        ? text
        : QCoreApplication::translate("patchbay::WebApp", text.toUtf8().constData());
}

QString sentenceOf(const WebApp::Step &step, const QString &name)
{
    return spokenOfWebApp(step.say).replace("{name}"_L1, name);
}

QUrl linkOf(const WebApp::Step &step, const QString &name, const QString &url)
{
    if (step.open.isEmpty())
        return {};
    // What is filled in has no braces any more.
    QByteArray link = step.open.toUtf8();
    link.replace("{name}", QUrl::toPercentEncoding(name));
    link.replace("{url}", QUrl::toPercentEncoding(url));
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

bool isReachableFromTheWeb(const QString &url)
{
    const auto parts = http::parseUrl(url.toStdString());
    if (!parts || parts->scheme != "https" || http::isLoopbackHost(parts->host))
        return false;
    QString host = QString::fromStdString(parts->host);
    while (host.endsWith(u'.'))
        host.chop(1);
    const QString last = host.section(u'.', -1);
    // A name never ends in a number (RFC 1123), but some programs read 127.1 as an address.
    if (host.contains(u':') || (!last.isEmpty() && last.front().isDigit()))
        return !http::isPrivateAddress(host.toStdString())
            && !QHostAddress(host).isInSubnet(QHostAddress(u"100.64.0.0"_s), 10); // RFC 6598
    static const QStringList localEnds = {
        u"local"_s, u"internal"_s, u"localhost"_s, u"lan"_s,     u"home"_s,       u"home.arpa"_s,
        u"corp"_s,  u"intranet"_s, u"test"_s,      u"invalid"_s, u"localdomain"_s};
    return host.contains(u'.') && !endsWithOneOf(host, localEnds);
}

} // namespace patchbay
