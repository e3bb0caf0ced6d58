// The list of all checks, made for what is set up on this computer.

#pragma once

#include "clients/client.h"
#include "clients/earlier.h"
#include "diagnostics/check.h"
#include "diagnostics/questions.h"

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
};

// In the order to ask: relay first, since apps that do not come through are its consequence.
QList<Check> allChecks(const CheckParts &parts);

// The kinds, each at home in its own source.
QList<Check> relayChecks(const CheckParts &parts); // R1, R3, R8
QList<Check> serverChecks(const CheckParts &parts, const Connection &connection); // N1–N4, S1, S3
QList<Check> signInChecks(const CheckParts &parts, const Connection &connection); // A*, S5, S6
QList<Check> clientChecks(const CheckParts &parts, const Connection &connection); // C*, R6
// C6–C8, of one app's file; the last also of what other programs have kept of a sign-in.
QList<Check> earlierChecks(const CheckParts &parts, const Connection &connection,
                           const Receipt &receipt, const Client &client, const QString &place);
Check oldSignInCheck(const CheckParts &parts, const Connection &connection);

// A question that several checks draw on is asked once; they run one after the other.
class AskedOnce
{
public:
    using Ask = std::function<QFuture<Result<void>>()>;
    explicit AskedOnce(Ask ask);
    QFuture<Result<void>> answer();

private:
    struct Memory;
    Ask m_ask;
    std::shared_ptr<Memory> m_memory;
};

// A check that takes the errors of `codes` of such an answer for its own; empty: every error.
Check checkOf(const QString &code, const Connection &connection, const QString &fine,
              const QStringList &dependsOn, const std::shared_ptr<AskedOnce> &asked,
              const QList<ErrorCode> &codes);

// The code of the check that finds an entry for the same server that was made before us: C6 another
// address of it, C7 a program, C8 a key in clear text.
QString codeFor(const EarlierEntry &entry);

QString idOf(const QString &code, const QString &connection, const QString &client = {});

} // namespace patchbay
