// The inside of TokenSource: giving tokens out is in token_source.cpp, what is learned of a sign-in
// and kept with its connection in token_source_facts.cpp.

#pragma once

#include "signin/step_ups.h"
#include "signin/token_account.h"
#include "signin/token_source.h"

#include <map>

namespace patchbay {

struct TokenSource::Private {
    using Account = TokenAccount;
    using Reason = TokenAccount::Reason;

    Private(TokenSource *source, Platform &sourcePlatform, ConnectionStore &connections)
        : q(source)
        , platform(sourcePlatform)
        , store(connections)
    {
    }

    QFuture<Result<Secret>> accessKey(const QString &id);
    QFuture<Result<Secret>> renewed(const Connection &connection, const Secret &notThis,
                                    Reason reason);
    void startRenewal(const Connection &connection, Account &account);
    void take(const QString &id, const Result<Renewal::Outcome> &outcome);
    void takeTokens(const QString &id, const Renewal::Outcome &outcome);
    void takeError(const QString &id, const Error &error);
    void answer(const QString &id, const Result<Secret> &result);
    void setState(const QString &id, TokenState state);
    void learnLife(const QString &id, const Renewal &renewal);
    void noteEnd(const QString &id, const Renewal::Outcome &outcome);
    void keepFacts(const Connection &connection);
    void lookForEnds();

    TokenSource *const q;
    Platform &platform;
    ConnectionStore &store;
    std::map<QString, Account> accounts;
    StepUps stepUps;
};

} // namespace patchbay
