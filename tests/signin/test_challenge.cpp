#include "signin/challenge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patchbay;

// "scheme name=value|name=value; scheme token68"
static QString written(const QList<Challenge> &challenges)
{
    QStringList texts;
    for (const Challenge &challenge : challenges) {
        QStringList parameters;
        for (auto at = challenge.parameters.begin(); at != challenge.parameters.end(); ++at)
            parameters.append(QString(at.key() + u'=' + at.value()));
        if (!challenge.token68.isEmpty())
            parameters.append(challenge.token68);
        texts.append(QString(challenge.scheme + u' ' + parameters.join(u'|')).trimmed());
    }
    return texts.join("; "_L1);
}

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void picksTheBearerWithMetadata();
};

void TestChallenge::takesApart_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("challenges");
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("bare") << "Bearer"_ba << u"bearer"_s;
    QTest::newRow("quoted comma") << "Bearer realm=\"a, b\", scope=\"x y\""_ba
                                  << u"bearer realm=a, b|scope=x y"_s;
    QTest::newRow("escapes") << "Bearer realm=\"a\\\"b\\\\\""_ba << u"bearer realm=a\"b\\"_s;
    QTest::newRow("blanks around =") << "Bearer realm = \"a\" , error=\"invalid_token\""_ba
                                     << u"bearer error=invalid_token|realm=a"_s;
    QTest::newRow("several") << "Basic realm=\"x\", Bearer scope=y, Digest nonce=\"z\", qop=auth"_ba
                             << u"basic realm=x; bearer scope=y; digest nonce=z|qop=auth"_s;
    QTest::newRow("token68") << "Negotiate YII/+a==, Bearer scope=\"y\""_ba
                             << u"negotiate YII/+a==; bearer scope=y"_s;
    QTest::newRow("bare before another")
        << "Negotiate, Bearer realm=\"r\""_ba << u"negotiate; bearer realm=r"_s;
    QTest::newRow("case") << "BEARER Scope=\"A\""_ba << u"bearer scope=A"_s;
    QTest::newRow("unquoted address")
        << "Bearer resource_metadata=https://h.example/.well-known/x?a=b, error=e"_ba
        << u"bearer error=e|resource_metadata=https://h.example/.well-known/x?a=b"_s;
    QTest::newRow("no comma") << "Bearer realm=\"r\" scope=\"s\""_ba << u"bearer realm=r|scope=s"_s;
    QTest::newRow("doubles: first") << "Bearer scope=a, scope=b"_ba << u"bearer scope=a"_s;
    QTest::newRow("empty elements") << ", ,Bearer scope=a,,"_ba << u"bearer scope=a"_s;
    QTest::newRow("open quote") << "Bearer realm=\"abc"_ba << u"bearer realm=abc"_s;
    QTest::newRow("rubbish") << "=?(, Bearer scope=a"_ba << u"bearer scope=a"_s;
    QTest::newRow("only rubbish") << "\"\\"_ba << u""_s;
}

void TestChallenge::takesApart()
{
    QFETCH(const QByteArray, header);
    QTEST(written(parseChallenges(header.toStdString())), "challenges");
}

void TestChallenge::picksTheBearerWithMetadata()
{
    http::Headers headers{
        {"WWW-Authenticate", "Basic realm=\"x\", Bearer realm=\"plain\""},
        {"www-authenticate", "Bearer resource_metadata=\"https://h.example/m\""},
        {"WWW-Authenticate", "Bearer resource_metadata=\"https://h.example/second\""},
    };
    const auto challenge = bearerChallenge(headers);
    QVERIFY(challenge);
    QCOMPARE(challenge->parameters.value(u"resource_metadata"_s), u"https://h.example/m"_s);

    QVERIFY(!bearerChallenge({{"WWW-Authenticate", "Basic realm=\"x\""}}));
    QVERIFY(!bearerChallenge({}));
}

QTEST_GUILESS_MAIN(TestChallenge)
#include "test_challenge.moc"
