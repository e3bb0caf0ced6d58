// What single identity providers want differently, as data: resources/providers/*.json.
//
// An amendment changes the parameters (or the document) of one point of the sign-in for issuers it
// matches. The standard way needs no file. README.md beside the files tells the vocabulary.

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace patchbay {

class ProviderQuirks
{
public:
    enum class Point {
        Metadata, // of the authorization server, before it is judged
        Registration,
        Authorize,
        Token,
        Refresh,
    };

    // Errors: FileNotReadable, FileNotParsable; the detail names file and member.
    static Result<ProviderQuirks> read(const QString &folder = QStringLiteral(":/providers"));

    // `parameters` as the issuer wants them at this point. In amended texts {resource} and {scope}
    // stand for what would have been sent.
    QJsonObject amended(Point point, const QString &issuer, const QJsonObject &parameters) const;

private:
    struct Amendment {
        QJsonObject set;
        QJsonObject setIfMissing;
        QList<QString> remove;
        QMap<QString, QString> rename;
    };
    struct Quirk {
        QString issuerHost; // "login.example.com", or ".example.com" for all below it
        QMap<Point, Amendment> amend;
    };
    static Result<Quirk> parse(const QJsonObject &document);

    QList<Quirk> m_quirks;
};

} // namespace patchbay
