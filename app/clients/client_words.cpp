#include "clients/client_words.h"

#include <QCoreApplication>

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString spokenOf(QString sentence, const QString &app)
{
    if (sentence.isEmpty())
        return {};
    const QByteArray text = sentence.replace(app, "%app"_L1).toUtf8();
    return QCoreApplication::translate("patchbay::Client", text.constData())
        .replace("%app"_L1, app);
}

} // namespace

QString spokenAfterwards(const Client &client)
{
    return spokenOf(client.afterwards, client.name);
}

QString spokenDiscontinued(const Client &client)
{
    return spokenOf(client.discontinued, client.name);
}

} // namespace patchbay
