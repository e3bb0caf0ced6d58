// What single identity providers want differently, as data: resources/providers/*.json.
//
// An amendment changes the parameters (or the document) of one point of the sign-in for issuers it
// matches; notes say what a person or an admin must know. The standard way needs no file.
// README.md beside the files tells the vocabulary.

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace patchbay {

struct Places;

// Where the browser is to come back to, and what to tell an admin; empty where nothing is known.
struct ProviderNotes {
    QString name; // "Microsoft Entra ID"
    QString redirectHost; // "localhost", where an address literal is refused
    quint16 redirectPort = 0; // for a client id that was given, where the port is compared; 0: any
    QString clientHelp; // how an admin makes a client id; whole sentences
    QString tokenHelp; // what an admin sets so that the server accepts the tokens
    QString source;
};

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
    // The built-in ones, and those an admin has put into "providers" beside connections.json, for
    // providers that have a company's own name. The latter come last.
    static Result<ProviderQuirks> read(const Places &places);

    // `parameters` as the issuer wants them at this point. In amended texts {resource} and {scope}
    // stand for what would have been sent, or for what `known` says where it would not.
    QJsonObject amended(Point point, const QString &issuer, const QJsonObject &parameters,
                        const QJsonObject &known = {}) const;

    // Whether metadata asked for as `asked` may name `found` as its issuer.
    bool mayCallItself(const QString &asked, const QString &found) const;

    // The same error, with the code that the issuer's own words stand for.
    Error understood(const QString &issuer, Error error) const;

    ProviderNotes notesOn(const QString &issuer) const;

private:
    struct Amendment {
        QJsonObject set;
        QJsonObject setIfMissing;
        QList<QString> remove;
        QMap<QString, QString> rename;
    };
    struct Quirk {
        QStringList issuerHosts; // "login.example.com", ".example.com" for all below, "*" a label
        QStringList issuerPaths; // "/realms/*"; empty: any
        QStringList otherNames; // issuers, "*" for a segment
        QMap<QString, ErrorCode> errors; // what the text contains → what it means
        QMap<Point, Amendment> amend;
        ProviderNotes notes;
    };
    static Result<Quirk> parse(const QJsonObject &document);
    static Result<Amendment> parseAmendment(const QJsonObject &verbs);
    QList<const Quirk *> quirksOf(const QString &issuer) const;

    QList<Quirk> m_quirks;
};

} // namespace patchbay
