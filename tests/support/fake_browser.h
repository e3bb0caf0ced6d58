// A person's browser without a person: opens an address, goes where it is sent, remembers the page
// it ended on.

#pragma once

#include "http/message.h"
#include "platform/network.h"

#include <QList>
#include <QObject>
#include <QString>

namespace patchbay {

class FakeBrowser : public QObject
{
    Q_OBJECT

public:
    explicit FakeBrowser(Network &network)
        : m_network(network)
    {
    }

    void open(const QString &url, const std::string &method = "GET");

    QStringList visited; // every address, in order
    QList<http::Response> pages; // where it ended; status 0: nobody answered
    bool stopsBeforeLoopback = false; // as on another computer: the last address is not reached

private:
    Network &m_network;
};

} // namespace patchbay
