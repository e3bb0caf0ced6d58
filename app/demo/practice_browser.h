// A person at the practice server's sign-in page, played: opens the page and presses Allow.
//
// For the practice journey in the terminal and for tests. Works with the practice server only: it
// looks for that page's one form.

#pragma once

#include "http/client.h"
#include "platform/desktop.h"

#include <QByteArray>
#include <QObject>

namespace patchbay {

class Network;

namespace demo {

class PracticeBrowser : public QObject, public Desktop
{
    Q_OBJECT

public:
    explicit PracticeBrowser(Network &network);

    Result<void> openInBrowser(const QUrl &url) override;
    bool hasScreen() const override { return false; }
    bool prefersReducedMotion() const override { return true; }
    bool prefersHighContrast() const override { return false; }

Q_SIGNALS:
    void opened(const QUrl &url);

private:
    void visit(http::Request request, int redirectsLeft);

    Network &m_network;
};

// What pressing Allow on this page would send; empty if the page has no such form. Pure.
QByteArray allowForm(const QByteArray &page);

} // namespace demo
} // namespace patchbay
