// The second law of style.md on documents made up from seeds, 20,000 of every format or as many as
// PATCHBAY_LAW_DOCUMENTS says: taking out what was put in gives `before` back, byte for byte.

#include "clients/random_documents.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lawEntry =
    "{\"type\":\"http\",\"url\":\"http://127.0.0.1:1/x\",\"headers\":{\"A\":\"Bearer b\"},"
    "\"args\":[\"a b\",\"\\\\\\\"\"],\"enabled\":true,\"timeout\":300}";
const QByteArray otherEntry = "{\"command\":\"/opt/x\"}";

quint32 lawCount()
{
    bool given = false;
    const auto count = qEnvironmentVariable("PATCHBAY_LAW_DOCUMENTS").toUInt(&given);
    return given ? count : 20000;
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json() { tryOn(randomJson, 0); }
    void toml() { tryOn(randomToml, 0); }
    // Next to some block scalars and behind the end of a document there is no room.
    void yaml() { tryOn(randomYaml, 2); }

private:
    // At most so many of a hundred documents may be refused.
    static void tryOn(RandomDocument (*write)(quint32), quint32 refusedOfHundred)
    {
        quint32 refused = 0;
        const quint32 count = lawCount();
        for (quint32 seed = 1; seed <= count; ++seed) {
            const auto random = write(seed);
            const auto say = [&](const QByteArray &more) {
                return QByteArray("seed " + QByteArray::number(seed) + ":\n" + random.text + "|\n"
                                  + more);
            };
            const auto readable = checkSettings(random.text, random.rules);
            QVERIFY2(readable, say(detailOf(readable)).constData());
            const auto edit = withEntry(random.text, random.rules, random.at, u"ours"_s, lawEntry);
            if (!edit && edit.error().code == ErrorCode::FileNotParsable) {
                ++refused;
                continue;
            }
            QVERIFY2(edit, say(detailOf(edit)).constData());
            const auto back =
                withoutEntry(edit->text, random.rules, random.at, u"ours"_s, edit->scaffold);
            QVERIFY2(back, say(edit->text + detailOf(back)).constData());
            QVERIFY2(*back == random.text, say(edit->text + "|\n" + *back + '|').constData());
            if (seed % 16 == 0)
                besideAnother(random, *edit, seed);
        }
        QVERIFY2(refused * 100 <= refusedOfHundred * count,
                 QByteArray::number(refused).constData());
    }

    // A second entry of ours comes later and goes first, and the file is as it was; in the other
    // order it must at least go well.
    static void besideAnother(const RandomDocument &random, const TextEdit &first, quint32 seed)
    {
        const auto say = [&](const QByteArray &more) {
            return QByteArray("seed " + QByteArray::number(seed) + ":\n" + first.text + "|\n"
                              + more);
        };
        const auto both = withEntry(first.text, random.rules, random.at, u"other"_s, otherEntry);
        QVERIFY2(both, say(detailOf(both)).constData());
        const auto one =
            withoutEntry(both->text, random.rules, random.at, u"other"_s, both->scaffold);
        QVERIFY2(one && *one == first.text, say(both->text + detailOf(one)).constData());
        const auto other =
            withoutEntry(both->text, random.rules, random.at, u"ours"_s, first.scaffold);
        QVERIFY2(other, say(both->text + detailOf(other)).constData());
        const auto none = withoutEntry(*other, random.rules, random.at, u"other"_s, both->scaffold);
        QVERIFY2(none, say(*other + detailOf(none)).constData());
    }

    template <typename T>
    static QByteArray detailOf(const Result<T> &result)
    {
        return result ? QByteArray() : QByteArray::fromStdString(result.error().detail);
    }
};

QTEST_GUILESS_MAIN(TestLaws)
#include "test_laws.moc"
