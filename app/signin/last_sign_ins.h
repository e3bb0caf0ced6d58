// How the last sign-ins ended, for whoever looks for what is wrong.
//
// Forgets with the program: what counts after a new start is whether somebody is signed in.

#pragma once

#include "signin/sign_in_flow.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace patchbay {

class LastSignIns : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Before the flow is started with this connection.
    void follow(const Connection &connection, SignInFlow::Account wish, SignInFlow &flow);

    // Nothing if it ended well, or there was none. BrowserNotOpened where nobody could come.
    std::optional<Error> error(const QString &connection) const;
    // Who was signed in before, where somebody else came than was expected; else empty.
    QString accountBefore(const QString &connection) const;

private:
    struct Last {
        std::optional<Error> error;
        QString accountBefore;
    };
    QHash<QString, Last> m_last; // by connection
};

} // namespace patchbay
