// The list of all checks, made for what is set up on this computer.

#pragma once

#include "clients/client.h"
#include "clients/earlier.h"
#include "connections/server_presets.h"
#include "diagnostics/check.h"
#include "diagnostics/questions.h"
#include "platform/policy.h"

namespace patchbay {

class ConnectionStore;
class Processes;
class Receipts;
struct Receipt;

// All of it must outlive the checks.
struct CheckParts {
    const Places &places;
    const ConnectionStore &store;
    const Receipts &receipts;
    const Processes &processes;
    QList<Client> catalogue;
    Questions questions;
    QList<ServerPreset> presets = {};
    Policy policy = {}; // that is kept to
    std::function<Policy()> policyNow = {}; // as it is there now; may be empty, then nobody asks
};

// In the order to ask: relay first, since apps that do not come through are its consequence.
QList<Check> allChecks(const CheckParts &parts);

// The kinds, each at home in its own source.
QList<Check> policyChecks(const CheckParts &parts); // P1
QList<Check> relayChecks(const CheckParts &parts); // R1–R3, R5, R7–R9
// N*, S1–S4, S8
QList<Check> serverChecks(const CheckParts &parts, const Connection &connection);
// A*, S2, S5–S7
QList<Check> signInChecks(const CheckParts &parts, const Connection &connection);
QList<Check> clientChecks(const CheckParts &parts, const Connection &connection); // C*, R3, R4, R6
// C6–C8, of one app's file; the last also of what other programs have kept of a sign-in.
QList<Check> earlierChecks(const CheckParts &parts, const Connection &connection,
                           const Receipt &receipt, const Client &client, const QString &place);
// C10–C12, of one app: what it may still want although its settings are right.
QList<Check> clientWantsChecks(const CheckParts &parts, const Connection &connection,
                               const Receipt &receipt, const Client &client);
Check oldSignInCheck(const CheckParts &parts, const Connection &connection);

class AskedOnce;
// A1–A3, A5–A7, A9; `asked`: whether a token can be had. The last one is A2.
QList<Check> attemptChecks(const CheckParts &parts, const Connection &connection,
                           const QStringList &dependsOn, const std::shared_ptr<AskedOnce> &asked);
Check accountCheck(const CheckParts &parts, const Connection &connection,
                   const QStringList &dependsOn); // A8

// A question that several checks draw on is asked once; they run one after the other.
class AskedOnce
{
public:
    using Ask = std::function<QFuture<Result<void>>()>;
    // `sinceStart`: to know how long the answer took; may be empty.
    explicit AskedOnce(Ask ask, std::function<std::chrono::milliseconds()> sinceStart = {});
    QFuture<Result<void>> answer();
    std::chrono::milliseconds took() const; // 0 before there is an answer

private:
    struct Memory;
    Ask m_ask;
    std::function<std::chrono::milliseconds()> m_sinceStart;
    std::shared_ptr<Memory> m_memory;
};

// A check that takes the errors of `codes` of such an answer for its own; empty: every error.
Check checkOf(const QString &code, const Connection &connection, const QString &fine,
              const QStringList &dependsOn, const std::shared_ptr<AskedOnce> &asked,
              const QList<ErrorCode> &codes);

// The code of the check that finds an entry for the same server that was made before us: C6 another
// address of it, C7 a program, C8 a key in clear text.
QString codeFor(const EarlierEntry &entry);

// WrongRegion as people read it: where the account is, and where it was looked for.
Trouble wrongRegion(const Error &error, const Connection &connection,
                    const QList<ServerPreset> &presets);

QString idOf(const QString &code, const QString &connection, const QString &client = {});

} // namespace patchbay
