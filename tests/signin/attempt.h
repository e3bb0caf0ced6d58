// One person, one browser, one server.

#pragma once

#include "signin/sign_in_flow.h"
#include "signin/stored_sign_in.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QTest>

namespace patchbay {

using Oddities = FakeProvider::Oddities;
using TokenMode = FakeProvider::TokenMode;
using Step = SignInFlow::Step;

struct Attempt {
    Attempt()
        : browser(*fake.platform.network)
    {
        connection.id = QStringLiteral("test");
        connection.url = provider.url();
        fake.desktop.onOpen = [this](const QUrl &url) {
            browser.open(QString::fromLatin1(url.toEncoded()));
        };
    }

    // What came of it; nothing if it is still waiting after five seconds.
    std::optional<Result<Connection>> run()
    {
        begin();
        return outcome();
    }

    void begin(SignInFlow::Browser how)
    {
        wishes.browser = how;
        begin();
    }

    void begin()
    {
        steps.clear();
        result.reset();
        flow = std::make_unique<SignInFlow>(fake.platform);
        QObject::connect(flow.get(), &SignInFlow::stepChanged, flow.get(),
                         [this](Step step) { steps.append(step); });
        QObject::connect(flow.get(), &SignInFlow::finished, flow.get(),
                         [this](const Result<Connection> &found) { result = found; });
        flow->start(connection, wishes);
    }

    std::optional<Result<Connection>> outcome()
    {
        [this] { QVERIFY(waitUntil([this] { return result.has_value(); })); }();
        return result;
    }

    ErrorCode error()
    {
        const auto how = run();
        return how && !*how ? how->error().code : ErrorCode::Unexpected;
    }

    std::optional<StoredTokens> tokens() const
    {
        const auto found =
            fake.secrets.secrets.constFind(tokensKey(QStringLiteral("test"), provider.origin()));
        return found == fake.secrets.secrets.cend() ? std::nullopt : tokensFrom(*found);
    }

    FakePlatform fake;
    FakeProvider provider;
    FakeBrowser browser;
    Connection connection;
    SignInFlow::Wishes wishes;
    std::unique_ptr<SignInFlow> flow;
    QList<Step> steps;
    std::optional<Result<Connection>> result;
};

} // namespace patchbay
