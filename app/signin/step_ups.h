// Counts how often a server has asked for more permission (insufficient_scope, RFC 6750 §3.1), so
// that nobody is sent to the browser again and again for what will never be allowed.
//
// Pure. What is asked for is kept with the connection (SignInFacts::wantedScope); signing in is
// left to the person.

#pragma once

#include <QHash>
#include <QString>

namespace patchbay {

class StepUps
{
public:
    // For one operation of one connection, the sign-in before the first refusal included
    // (MCP authorization, step-up flow).
    static constexpr int mostSignIns = 3;

    enum class Next { AskPerson, GiveUp };
    // Refusals that come without a new sign-in in between are one.
    Next refused(const QString &connection, const QString &operation);
    void signedIn(const QString &connection);
    void forget(const QString &connection);

private:
    struct Operation {
        int refusedSignIns = 0;
        int lastSignIn = 0;
    };
    struct Account {
        int signIns = 1;
        QHash<QString, Operation> operations;
    };
    QHash<QString, Account> m_accounts;
};

} // namespace patchbay
