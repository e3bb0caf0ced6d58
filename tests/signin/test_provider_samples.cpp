// Each provider that wants something differently, replayed on loopback: with our file a person is
// signed in and stays so, without it the sample shows what would have happened.

#include "signin/provider_quirks.h"

#include "platform/files.h"
#include "signin/metadata.h"
#include "signin/renewal.h"
#include "signin/sign_in_flow.h"
#include "signin/stored_sign_in.h"
#include "support/fake_browser.h"
#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QDate>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

namespace {

const QString quirkFolder = QStringLiteral(PATCHBAY_SOURCE_DIR "/resources/providers");
const QString sampleFolder = QStringLiteral(PATCHBAY_SOURCE_DIR "/tests/signin/providers");

QStringList idsIn(const QString &folder)
{
    QStringList ids = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    ids.removeAll(u"schema.json"_s);
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

QJsonObject read(const QString &folder, const QString &id)
{
    const auto text = readFile(folder + u'/' + id + ".json"_L1);
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
}

// A port for the address that an admin has entered at the provider.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

QJsonObject withPort(const QJsonObject &object, quint16 port)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QJsonDocument::fromJson(text.replace("47822", QByteArray::number(port))).object();
}

// One person who signs in to a server behind the provider of a sample.
struct Visit {
    explicit Visit(const QString &id)
        : sample(withPort(read(sampleFolder, id), port))
        , browser(*fake.platform.network)
    {
        provider.replay(sample);
        connection.id = u"test"_s;
        connection.url = provider.url();
        const QJsonObject client = sample.value("client"_L1).toObject();
        connection.choices.clientId = client.value("id"_L1).toString();
        if (const QString secret = client.value("secret"_L1).toString(); !secret.isEmpty())
            fake.secrets.secrets.insert(clientSecretKey(connection.id),
                                        Secret(secret.toStdString()));
        fake.desktop.onOpen = [this](const QUrl &url) {
            browser.open(QString::fromLatin1(url.toEncoded()));
        };
    }

    // The fake stands on this computer: so does what our file knows.
    bool addQuirks(const QString &id)
    {
        QJsonObject quirk = withPort(read(quirkFolder, id), port);
        quirk.insert("match"_L1, QJsonObject{{u"issuerHost"_s, u"127.0.0.1"_s}});
        const QByteArray text = QJsonDocument(quirk).toJson(QJsonDocument::Compact);
        const QString folder = fake.platform.places.ourConfig + "/providers"_L1;
        return QDir().mkpath(folder)
            && writeFile(folder + "/one.json"_L1, provider.moved(QString::fromUtf8(text)).toUtf8());
    }

    QString outcome()
    {
        SignInFlow flow(fake.platform);
        std::optional<Result<Connection>> result;
        QObject::connect(&flow, &SignInFlow::finished, &flow,
                         [&result](const Result<Connection> &found) { result = found; });
        flow.start(connection);
        // A provider that shows a page of its own sends nobody back.
        waitUntil([&] { return result || (!browser.pages.isEmpty() && !isBack()); });
        if (!result)
            fake.clock.advance(SignInFlow::browserLimit);
        if (!result)
            return u"nothing"_s;
        if (!*result)
            return QString::fromLatin1(nameOf(result->error().code).data());
        connection = **result;
        return u"signsIn"_s;
    }

    bool isBack() const { return browser.visited.last().contains("/callback"_L1); }

    // What was sent last, against what the sample expects.
    QStringList differences(const QString &point, const QByteArray &path)
    {
        QStringList different;
        const auto form = provider.seen(path).last().form();
        const QJsonObject expected = sample.value("expect"_L1).toObject().value(point).toObject();
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            const QByteArray wanted = provider.moved(at->toString()).toUtf8();
            const bool isRight = at->isNull() ? !form.contains(at.key().toUtf8())
                                              : form.value(at.key().toUtf8()) == wanted;
            if (!isRight)
                different << at.key() + u": "_s
                        + QString::fromUtf8(form.value(at.key().toUtf8(), "nothing"));
        }
        return different;
    }

    std::optional<StoredTokens> tokens()
    {
        const auto found =
            fake.secrets.secrets.constFind(tokensKey(connection.id, connection.facts->issuer));
        return found == fake.secrets.secrets.cend() ? std::nullopt : tokensFrom(*found);
    }

    const quint16 port = freePort();
    QJsonObject sample;
    FakePlatform fake;
    FakeProvider provider;
    FakeBrowser browser;
    Connection connection;
};

} // namespace

class TestProviderSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasASample();
    void saysWhereItIsFrom_data() { samples(); }
    void saysWhereItIsFrom();
    void matchesItsProvider_data() { samples(); }
    void matchesItsProvider();
    void signsInAndStaysSo_data() { samples(); }
    void signsInAndStaysSo();
    void isNeeded_data() { samples(); }
    void isNeeded();

private:
    static void samples()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : idsIn(sampleFolder))
            QTest::newRow(qPrintable(id)) << id;
    }
};

// A provider is one file and one sample, and the two belong together.
void TestProviderSamples::eachHasASample()
{
    QCOMPARE(idsIn(sampleFolder), idsIn(quirkFolder));
    QVERIFY(idsIn(sampleFolder).size() >= 12);
}

void TestProviderSamples::saysWhereItIsFrom()
{
    QFETCH(const QString, id);
    for (const QString &folder : {quirkFolder, sampleFolder}) {
        const QJsonObject document = read(folder, id);
        QVERIFY2(document.value("source"_L1).toString().size() > 5, qPrintable(folder));
        const auto checked =
            QDate::fromString(document.value("checked"_L1).toString(), Qt::ISODate);
        QVERIFY2(checked.isValid() && checked.year() >= 2026, qPrintable(folder));
    }
    QVERIFY(read(quirkFolder, id).value("why"_L1).toString().size() > 10);
}

// With its real addresses: what the metadata is asked for as, and what it then calls itself.
void TestProviderSamples::matchesItsProvider()
{
    QFETCH(const QString, id);
    const auto quirks = ProviderQuirks::read();
    QVERIFY2(quirks, quirks ? "" : quirks.error().detail.c_str());
    const QString name = read(quirkFolder, id).value("name"_L1).toString();
    const QJsonObject sample = read(sampleFolder, id);
    const QString asked = sample.value("issuer"_L1).toString();
    const QString found = sample.value("metadata"_L1).toObject().value("issuer"_L1).toString();
    QVERIFY(!name.isEmpty());
    QCOMPARE(quirks->notesOn(asked).name, name);
    QCOMPARE(quirks->notesOn(found).name, name);
    QVERIFY(isSameIssuer(asked, found) || quirks->mayCallItself(asked, found));
    QVERIFY(!quirks->mayCallItself(asked, u"https://evil.example"_s));
}

void TestProviderSamples::signsInAndStaysSo()
{
    QFETCH(const QString, id);
    Visit visit(id);
    QVERIFY(visit.addQuirks(id));
    QCOMPARE(visit.outcome(), visit.sample.value("outcome"_L1).toString(u"signsIn"_s));
    if (visit.sample.contains("outcome"_L1))
        return;
    QCOMPARE(visit.differences(u"authorize"_s, "/authorize"), QStringList());
    QCOMPARE(visit.differences(u"token"_s, "/token"), QStringList());
    const auto tokens = visit.tokens();
    QVERIFY(tokens
            && visit.provider.accepts(QByteArray::fromStdString(tokens->accessToken.reveal())));

    Renewal renewal(visit.fake.platform, visit.connection, tokens->accessToken, {});
    std::optional<Result<Renewal::Outcome>> renewed;
    connect(&renewal, &Renewal::finished, &renewal,
            [&renewed](const Result<Renewal::Outcome> &outcome) { renewed = outcome; });
    renewal.start();
    QVERIFY(waitUntil([&renewed] { return renewed.has_value(); }));
    QVERIFY2(*renewed, *renewed ? "" : renewed->error().detail.c_str());
    QVERIFY((*renewed)->wasRefreshed);
    QCOMPARE(visit.differences(u"refresh"_s, "/token"), QStringList());
}

void TestProviderSamples::isNeeded()
{
    QFETCH(const QString, id);
    Visit visit(id);
    QCOMPARE(visit.outcome(), visit.sample.value("without"_L1).toString());
}

QTEST_GUILESS_MAIN(TestProviderSamples)
#include "test_provider_samples.moc"
