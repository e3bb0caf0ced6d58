#include "clients/install_link.h"

namespace patchbay {

using namespace Qt::StringLiterals;

Result<QUrl> installLinkFor(const Client &app, const EntryValues &values, const QString &client,
                            Os os)
{
    if (app.link.open.isEmpty())
        return Error{ErrorCode::WrongUsage, app.id.toStdString() + " takes no link"};
    const QByteArray entry = entryFor(app.link.entry, client, values, os);
    // What is filled in has no braces any more.
    QByteArray link = app.link.open.toUtf8();
    link.replace("{name}", QUrl::toPercentEncoding(values.connection));
    link.replace("{json}", QUrl::toPercentEncoding(QString::fromUtf8(entry)));
    link.replace("{base64}", QUrl::toPercentEncoding(QString::fromLatin1(entry.toBase64())));
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace patchbay
