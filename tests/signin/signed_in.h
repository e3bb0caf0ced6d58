// Somebody who has signed in at a FakeProvider, with a token of an hour.

#pragma once

#include "connections/connection_store.h"
#include "signin/sign_in_flow.h"
#include "signin/stored_sign_in.h"
#include "signin/token_source.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QTest>

namespace patchbay {

using Oddities = FakeProvider::Oddities;
using TokenMode = FakeProvider::TokenMode;

struct SignedIn {
    explicit SignedIn(const std::function<void(Oddities &)> &change = {})
        : browser(*fake.platform.network)
        , store(fake.platform.places.ourConfig)
        , source(std::make_unique<TokenSource>(fake.platform, store))
    {
        if (change)
            provider.change(change);
        fake.desktop.onOpen = [this](const QUrl &url) {
            browser.open(QString::fromLatin1(url.toEncoded()));
        };
        Connection connection;
        connection.id = id();
        connection.url = provider.url();
        SignInFlow flow(fake.platform);
        std::optional<Result<Connection>> outcome;
        QObject::connect(&flow, &SignInFlow::finished, &flow,
                         [&outcome](const Result<Connection> &found) { outcome = found; });
        flow.start(connection);
        [&] {
            QVERIFY(waitUntil([&] { return outcome.has_value(); }));
            QVERIFY(*outcome);
            QVERIFY(store.load());
            QVERIFY(store.add(**outcome));
        }();
    }

    static QString id() { return QStringLiteral("test"); }
    SignInFacts facts() const { return store.find(id())->facts.value_or(SignInFacts()); }

    int refreshes() const
    {
        int count = 0;
        for (const auto &seen : provider.seen("/token"))
            count += seen.form().value("grant_type") == "refresh_token" ? 1 : 0;
        return count;
    }

    std::optional<StoredTokens> stored() const
    {
        const auto found = fake.secrets.secrets.constFind(tokensKey(id(), provider.origin()));
        return found == fake.secrets.secrets.cend() ? std::nullopt : tokensFrom(*found);
    }

    void keep(const StoredTokens &tokens)
    {
        fake.secrets.secrets.insert(tokensKey(id(), provider.origin()), patchbay::stored(tokens));
    }

    Result<Secret> token() { return waitFor(source->freshToken(id())); }
    Result<Secret> insteadOf(const Secret &token)
    {
        return waitFor(source->tokenInsteadOf(id(), token));
    }
    TokenState state() const { return source->state(id()); }

    bool isGood(const Result<Secret> &token) const
    {
        return token && provider.accepts(QByteArray::fromStdString(token->reveal()));
    }

    FakePlatform fake;
    FakeProvider provider;
    FakeBrowser browser;
    ConnectionStore store;
    std::unique_ptr<TokenSource> source;
};

} // namespace patchbay
