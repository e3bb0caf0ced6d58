// AI apps in the web, from resources/web-apps/*.json: what a person does to connect one.
//
// They call the server from their maker's computers, so neither the relay nor our tokens take part,
// and a server that only this computer or a private network reaches cannot be used there.

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace patchbay {

struct WebApp {
    enum class Copy { Name, Url };
    struct Step {
        QString say; // with {name}
        QString open; // template of an address, with {name} and {url}; or empty
        QString button; // what the button says that opens it
        QList<Copy> copy;
    };

    QString id;
    QString name;
    int order = 0;
    QString where; // where the tools can be used then
    QList<Step> steps;
    QStringList notes;
    QString source; // where this was learnt
    QString checked; // ISO date
};

// In the order to show them. Errors: Unexpected (a file does not follow the vocabulary).
Result<QList<WebApp>> readWebApps(const QString &folder = QStringLiteral(":/web-apps"));

// What it says, in the person's language: where, button, notes. It is written in English.
QString spokenOfWebApp(const QString &text);

// For a connection called `name` at `url`.
QString sentenceOf(const WebApp::Step &step, const QString &name);
QUrl linkOf(const WebApp::Step &step, const QString &name, const QString &url); // invalid: none

// Whether a computer of somebody else's can get there, as far as the address itself tells: https,
// and no loopback or private address, no name that only a local network knows (.local, .internal,
// RFC 6762, RFC 8375, RFC 2606, a name without a dot). Nothing is looked up.
bool isReachableFromTheWeb(const QString &url);

} // namespace patchbay
