#include "base/digest.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace patchbay;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Around the block size the padding takes another block.
    void agreesWithQtAtEveryLength()
    {
        std::string text;
        for (int length = 0; length < 300; ++length) {
            const QByteArray expected = QCryptographicHash::hash(QByteArray::fromStdString(text),
                                                                 QCryptographicHash::Sha256);
            QCOMPARE(QByteArray::fromStdString(sha256(text)), expected);
            text.push_back(static_cast<char>(length * 7));
        }
    }

    // RFC 7636, appendix B.
    void makesThePkceExample()
    {
        QCOMPARE(base64Url(sha256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                 std::string("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void encodesWithoutPadding()
    {
        QCOMPARE(base64Url(""), std::string());
        QCOMPARE(base64Url("f"), std::string("Zg"));
        QCOMPARE(base64Url("fo"), std::string("Zm8"));
        QCOMPARE(base64Url("foo"), std::string("Zm9v"));
        QCOMPARE(base64Url("\xFB\xFF"), std::string("-_8"));
    }

    void tokensAreLongAndDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(QByteArray::fromStdString(randomToken(32)));
        QCOMPARE(seen.size(), 100);
        QCOMPARE(randomToken(32).size(), std::size_t(43));
        QCOMPARE(randomToken(7).size(), std::size_t(10));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "test_digest.moc"
