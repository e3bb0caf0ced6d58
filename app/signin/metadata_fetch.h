// Looks for a metadata document at several addresses, in order.
//
// A miss is anything that is no such document: 4xx, another page, another object. A server in
// trouble (5xx, no answer in time) is asked once more and then is an error, since what is missing
// today decides where the person's password goes. Redirects are followed three times, under the
// same rules as the first address.

#pragma once

#include "base/result.h"
#include "http/client.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>

namespace patchbay {

class Network;

class MetadataFetch : public QObject
{
    Q_OBJECT

public:
    // Returns whether this document is what was looked for.
    using Accept = std::function<bool(const QJsonObject &document)>;

    MetadataFetch(Network &network, http::AddressRule addresses, QString serverUrl,
                  QObject *parent = nullptr);

    void start(const QStringList &urls, Accept accept);

Q_SIGNALS:
    // Without error also if nothing was accepted.
    void finished(const patchbay::Result<void> &outcome);

private:
    void askNext();
    void ask(const QString &url);
    void take(const QString &url, const Result<http::Response> &answer);
    void follow(const QString &url, const http::Response &response);

    Network &m_network;
    const http::AddressRule m_addresses;
    const QString m_serverUrl;
    Accept m_accept;
    QStringList m_urls; // still to be asked
    int m_redirects = 0; // of the address being asked
    bool m_askedAgain = false;
};

} // namespace patchbay
