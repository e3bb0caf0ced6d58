#include "clients/client_words.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString withGap(QString sentence, const QString &app)
{
    return sentence.replace(app, "%app"_L1);
}

QString spokenOf(const QString &sentence, const QString &app)
{
    if (sentence.isEmpty())
        return {};
    const QByteArray text = withGap(sentence, app).toUtf8();
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

QStringList textsToTranslate(const Client &client)
{
    return {withGap(client.afterwards, client.name), withGap(client.discontinued, client.name)};
}

} // namespace patchbay
