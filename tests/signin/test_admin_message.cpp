#include "signin/admin_message.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

class TestAdminMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereToClick_data();
    void saysWhereToClick();
    void namesServerAndAccount();
    void isOnlyForAdmins();
    void namesTheAddressToEnter();
};

namespace {

const QString entra = u"https://login.microsoftonline.com/tenant/v2.0"_s;

Connection maria()
{
    Connection connection;
    connection.name = u"Celigo"_s;
    connection.url = u"https://api.eu.integrator.io/celigo-mcp"_s;
    connection.account = u"maria@acme.com"_s;
    return connection;
}

QString messageFor(const Error &error, const Connection &connection, const QString &issuer)
{
    const auto presets = readServerPresets();
    const auto quirks = ProviderQuirks::read();
    const auto message = adminMessageFor(error, connection, presetAt(*presets, connection.url),
                                         quirks->notesOn(issuer));
    return message ? message->text : QString();
}

} // namespace

void TestAdminMessage::saysWhereToClick_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("says");
    const QString none;
    QTest::newRow("no access") << ErrorCode::AccessDenied << none << u"Invite user"_s;
    QTest::newRow("no registration")
        << ErrorCode::RegistrationNotOffered << entra << u"Mobile and desktop applications"_s;
    QTest::newRow("registration closed")
        << ErrorCode::RegistrationRefused << u"https://acme.okta.com/oauth2/default"_s
        << u"http://127.0.0.1:47822/callback"_s;
    QTest::newRow("provider nobody knows")
        << ErrorCode::RegistrationNotOffered << none << u"http://127.0.0.1/callback (any port)"_s;
    QTest::newRow("consent") << ErrorCode::AdminConsentNeeded << entra << u"Grant consent"_s;
    QTest::newRow("token not accepted") << ErrorCode::TokenNotAccepted << entra
                                        << u"application ID URI https://api.eu.integrator.io"_s;
    QTest::newRow("Google's tokens")
        << ErrorCode::TokenNotAccepted << u"https://accounts.google.com"_s << u"introspection"_s;
    QTest::newRow("resource") << ErrorCode::ResourceRefused << u"https://acme.auth0.com/"_s
                              << u"Resource Parameter Compatibility Profile"_s;
    QTest::newRow("moved") << ErrorCode::OtherIdentityProvider << none << u"on purpose"_s;
    QTest::newRow("metadata") << ErrorCode::MetadataMismatch << none << u"RFC 8414"_s;
}

void TestAdminMessage::saysWhereToClick()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, issuer);
    QFETCH(const QString, says);
    const QString text = messageFor({code, "status 403"}, maria(), issuer);
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(text.contains("status 403"_L1));
    QVERIFY2(!text.contains(u'{'), qPrintable(text)); // nothing is left to be filled in
}

void TestAdminMessage::namesServerAndAccount()
{
    Connection connection = maria();
    connection.facts = SignInFacts{};
    connection.facts->issuer = entra;
    connection.facts->clientId = u"client-7"_s;
    const QString text = messageFor({ErrorCode::AdminConsentNeeded, {}}, connection, entra);
    for (const auto &said :
         {u"https://api.eu.integrator.io/celigo-mcp"_s, u"Region: Europe"_s, u"maria@acme.com"_s,
          u"Microsoft Entra ID (login.microsoftonline.com)"_s, u"client-7"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
}

void TestAdminMessage::isOnlyForAdmins()
{
    for (const ErrorCode code : {ErrorCode::Offline, ErrorCode::ConsentDenied,
                                 ErrorCode::SignInNeeded, ErrorCode::KeychainLocked})
        QVERIFY(messageFor({code, {}}, maria(), entra).isEmpty());
}

void TestAdminMessage::namesTheAddressToEnter()
{
    Connection connection = maria();
    ProviderNotes notes;
    notes.redirectHost = u"localhost"_s;
    notes.redirectPort = 47822;
    QCOMPARE(redirectAddress(connection, notes), u"http://localhost:47822/callback"_s);
    connection.choices.redirectHost = u"127.0.0.1"_s;
    connection.choices.redirectPort = 5000;
    QCOMPARE(redirectAddress(connection, notes), u"http://127.0.0.1:5000/callback"_s);
}

QTEST_GUILESS_MAIN(TestAdminMessage)
#include "test_admin_message.moc"
