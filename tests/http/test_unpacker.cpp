#include "http/message.h"
#include "http/unpacker.h"
#include "support/packed.h"

#include <QTest>

#include <optional>
#include <string>

using namespace patchbay;
using namespace patchbay::http;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// What came out, or nothing if it is not what it should be.
std::optional<QByteArray> unpacked(const char *coding, const QByteArray &packed, int pieceSize)
{
    const auto unpacker = Unpacker::forCoding(coding);
    QByteArray all;
    for (qsizetype at = 0; at < packed.size(); at += pieceSize) {
        unpacker->feed(viewOf(packed.mid(at, pieceSize)));
        auto piece = unpacker->next();
        for (; piece && !piece->empty(); piece = unpacker->next())
            all.append(piece->data(), static_cast<qsizetype>(piece->size()));
        if (!piece)
            return {};
    }
    const auto rest = unpacker->end();
    if (!rest)
        return {};
    return all + QByteArray::fromStdString(*rest);
}

// Hard to compress, and the same at each run.
QByteArray noise(int size)
{
    QByteArray bytes(size, '\0');
    unsigned state = 1;
    for (char &byte : bytes) {
        state = state * 1103515245U + 12345U;
        byte = static_cast<char>(state >> 16U & 0xFFU);
    }
    return bytes;
}

} // namespace

class TestUnpacker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("level");
        const QByteArray message = R"({"jsonrpc":"2.0","id":7,"result":{"paid":1}})";
        for (const int level : {0, 1, 9}) {
            const auto row = [level](const char *what, const QByteArray &body) {
                QTest::addRow("%s, level %d", what, level) << body << level;
            };
            row("message", message);
            row("one byte", "x");
            row("much of the same", QByteArray(100'000, 'x'));
            row("noise", noise(20'000));
            row("words", message.repeated(200) + noise(1000));
        }
    }
    void givesWhatWasPacked()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, level);
        for (const int piece : {1, 7, 1000, 70'000, 1'000'000}) {
            if (piece < 1000 && level == 0 && body.size() > 50'000)
                continue; // takes long and shows nothing more
            QCOMPARE(unpacked("gzip", gzipOf(body, level), piece), std::optional(body));
            QCOMPARE(unpacked("deflate", zlibOf(body, level), piece), std::optional(body));
            QCOMPARE(unpacked("Deflate", rawDeflateOf(body, level), piece), std::optional(body));
        }
    }

    // The last block ends within a byte, at one bit or another, and is the last there is or not.
    void knowsTheEndOfTheLastBlock()
    {
        const QByteArray words =
            QByteArray("the words of a short answer, and more words ").repeated(5);
        for (qsizetype size = 1; size <= words.size(); ++size) {
            const QByteArray body = words.left(size);
            for (const int level : {1, 9}) {
                const QByteArray raw = rawDeflateOf(body, level);
                for (const int piece : {1, 2, 3, 1000}) {
                    QCOMPARE(unpacked("gzip", gzipOf(body, level), piece), std::optional(body));
                    QCOMPARE(unpacked("deflate", raw, piece), std::optional(body));
                    QVERIFY(!unpacked("deflate", raw.left(raw.size() - 1), piece));
                }
            }
        }
    }

    // A name, a comment, something extra and a checksum of all that (RFC 1952 §2.3).
    void passesOverALongHead()
    {
        QByteArray packed = gzipOf("body");
        packed[3] = 0x1E;
        packed.insert(10,
                      QByteArray("\x03\x00XYZ"
                                 "name\0comment\0\x12\x34",
                                 20));
        for (const int piece : {1, 5, 100})
            QCOMPARE(unpacked("x-gzip", packed, piece), std::optional<QByteArray>("body"));
    }

    void whatIsNoneIsRefused()
    {
        const QByteArray good = gzipOf("some body, some body, some body");
        for (const int piece : {1, 3, 100}) {
            for (qsizetype size = 1; size < good.size(); ++size)
                QVERIFY(!unpacked("gzip", good.left(size), piece)); // not whole
            for (const qsizetype at :
                 {qsizetype{0}, qsizetype{2}, qsizetype{3}, good.size() - 1, good.size() - 5}) {
                QByteArray other = good;
                other[at] = static_cast<char>(other[at] ^ '\xE0');
                QVERIFY(!unpacked("gzip", other, piece));
            }
            QVERIFY(!unpacked("gzip", "{\"jsonrpc\":\"2.0\"}", piece));
            QVERIFY(!unpacked("deflate", "\x78\x9C no such block", piece));
        }
        QCOMPARE(unpacked("gzip", {}, 1), std::optional(QByteArray())); // of an answer without body
    }

    // So that an event is there when it has come, not when the stream ends.
    void holdsNothingBack()
    {
        const auto unpacker = Unpacker::forCoding("gzip");
        // A block that is stored and not the last one, as after a flush.
        const QByteArray packed = QByteArray("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\x03", 10)
            + QByteArray("\x00\x05\x00\xFA\xFF", 5) + "data:";
        unpacker->feed(viewOf(packed));
        QCOMPARE(unpacker->next(), std::optional<std::string_view>("data:"));
        QCOMPARE(unpacker->next(), std::optional<std::string_view>(""));
        QVERIFY(!unpacker->end());
    }

    // A thousandth of it has come, and it is made as it is asked for.
    void aLittleHoldsMuch()
    {
        constexpr std::size_t largest = 64UL * 1024;
        const QByteArray body(10'000'000, 'x');
        for (const QByteArray &packed : {gzipOf(body), rawDeflateOf(body, 9)}) {
            QVERIFY(packed.size() < 20'000);
            const auto unpacker =
                Unpacker::forCoding(packed.startsWith('\x1F') ? "gzip" : "deflate");
            std::size_t size = 0;
            unpacker->feed(viewOf(packed.left(packed.size() / 2)));
            for (int i = 0; i < 3; ++i) {
                QCOMPARE(unpacker->next().value_or("").size(), largest);
                size += largest;
            }
            unpacker->feed(viewOf(packed.mid(packed.size() / 2))); // nobody has asked meanwhile
            for (auto piece = unpacker->next(); piece && !piece->empty();
                 piece = unpacker->next()) {
                QVERIFY(piece->size() <= largest);
                QCOMPARE(piece->find_first_not_of('x'), std::string_view::npos);
                size += piece->size();
            }
            const auto rest = unpacker->end();
            QVERIFY(rest);
            QCOMPARE(size + rest->size(), static_cast<std::size_t>(body.size()));
        }
    }

    void knowsCodings()
    {
        for (const char *name : {"gzip", "GZIP", "x-gzip", "deflate"})
            QVERIFY2(Unpacker::forCoding(name), name);
        for (const char *name : {"br", "zstd", "identity", "", "gzip, gzip", "compress"})
            QVERIFY2(!Unpacker::forCoding(name), name);
        const auto coded = [](const char *value) { return isCoded({{"content-encoding", value}}); };
        QVERIFY(coded("gzip"));
        QVERIFY(coded("br, gzip"));
        QVERIFY(!coded("Identity"));
        QVERIFY(!coded(""));
        QVERIFY(!isCoded({{"Content-Type", "gzip"}}));
    }
};

QTEST_APPLESS_MAIN(TestUnpacker)
#include "test_unpacker.moc"
