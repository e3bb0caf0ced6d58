#include "parts/set_by.h"

#include "platform/spoken_advice.h"

#include <QCoreApplication>

namespace patchbay {

QString nameOfDecider(const Policy &policy)
{
    return policy.organisation.isEmpty()
        ? QCoreApplication::translate("SetBy", "your company", "Who has decided something")
        : policy.organisation;
}

QString setBy(const Policy &policy)
{
    return QCoreApplication::translate("SetBy", "Set by %1").arg(nameOfDecider(policy));
}

QString managedBy(const Policy &policy)
{
    if (policy.state == Policy::State::Broken)
        return QString::fromStdString(
            spokenAdvice(Error{ErrorCode::PolicyNotReadable, {}}).happened);
    return QCoreApplication::translate("SetBy", "Managed by %1").arg(nameOfDecider(policy));
}

} // namespace patchbay
