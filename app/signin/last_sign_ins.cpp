#include "signin/last_sign_ins.h"

namespace patchbay {

void LastSignIns::follow(const Connection &connection, SignInFlow::Account wish, SignInFlow &flow)
{
    const auto unopened = std::make_shared<std::optional<Error>>();
    connect(&flow, &SignInFlow::noticed, this, [unopened](const Error &notice) {
        if (notice.code == ErrorCode::BrowserNotOpened)
            *unopened = notice;
    });
    connect(&flow, &SignInFlow::finished, this,
            [this, connection, wish, unopened](const Result<Connection> &outcome) {
                Last &last = m_last[connection.id];
                last = {};
                if (!outcome) {
                    const ErrorCode code = outcome.error().code;
                    const bool nobodyCame =
                        code == ErrorCode::SignInTimedOut || code == ErrorCode::Cancelled;
                    last.error = nobodyCame && *unopened ? **unopened : outcome.error();
                    return;
                }
                const bool isAnother = !connection.account.isEmpty() && !outcome->account.isEmpty()
                    && connection.account.compare(outcome->account, Qt::CaseInsensitive) != 0;
                if (isAnother && wish == SignInFlow::Account::AsBefore)
                    last.accountBefore = connection.account;
            });
}

std::optional<Error> LastSignIns::error(const QString &connection) const
{
    return m_last.value(connection).error;
}

QString LastSignIns::accountBefore(const QString &connection) const
{
    return m_last.value(connection).accountBefore;
}

} // namespace patchbay
