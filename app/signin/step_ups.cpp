#include "signin/step_ups.h"

namespace patchbay {

StepUps::Next StepUps::refused(const QString &connection, const QString &operation)
{
    Account &account = m_accounts[connection];
    Operation &known = account.operations[operation];
    if (known.lastSignIn != account.signIns) {
        known.lastSignIn = account.signIns;
        ++known.refusedSignIns;
    }
    return known.refusedSignIns < mostSignIns ? Next::AskPerson : Next::GiveUp;
}

void StepUps::signedIn(const QString &connection)
{
    ++m_accounts[connection].signIns;
}

void StepUps::forget(const QString &connection)
{
    m_accounts.remove(connection);
}

} // namespace patchbay
