// The second law of style.md on documents made up from seeds, 20,000 of every format or as many as
// PATCHBAY_LAW_DOCUMENTS says: taking out what was put in gives `before` back, byte for byte.

#include "clients/apply.h"
#include "clients/earlier.h"
#include "clients/random_documents.h"
#include "clients/undo.h"
#include "platform/files.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lawEntry =
    "{\"type\":\"http\",\"url\":\"http://127.0.0.1:1/x\",\"headers\":{\"A\":\"Bearer b\"},"
    "\"args\":[\"a b\",\"\\\\\\\"\"],\"enabled\":true,\"timeout\":300}";
const QByteArray otherEntry = "{\"command\":\"/opt/x\"}";
const QList<QByteArray> earlierOnes{
    "{\"command\":\"npx\",\"args\":[\"-y\",\"mcp-remote@latest\",\"https://api.integrator.io/"
    "mcp\"]}",
    "{\"command\":\"sh\",\"args\":[\"-c\",\"npx mcp-remote 'https://api.integrator.io/mcp'\"]}",
    "{\"type\":\"http\",\"url\":\"https://api.integrator.io/mcp/"
    "\",\"headers\":{\"A\":\"\\u00e4\"}}"};

SameServer lawServer()
{
    return {
        u"https://api.integrator.io/mcp"_s, u"ours"_s, u"http://127.0.0.1:1/ours/mcp"_s, {}, {}};
}

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
    void initTestCase() { QLoggingCategory::setFilterRules(u"patchbay.*=false"_s); }

    void json() { tryOn(randomJson, 0); }
    void toml() { tryOn(randomToml, 0); }
    // Next to some block scalars and behind the end of a document there is no room.
    void yaml() { tryOn(randomYaml, 2); }

    void replacesInJson() { replaceIn(randomJson); }
    void replacesInToml() { replaceIn(randomToml); }
    void replacesInYaml() { replaceIn(randomYaml); }

private:
    // An earlier entry somewhere in the document is the only one that is found; ours comes and it
    // goes, and taking ours out of what the file is by then brings it back with all that it said.
    static void replaceIn(RandomDocument (*write)(quint32))
    {
        quint32 tried = 0;
        const quint32 count = lawCount() / 4;
        for (quint32 seed = 1; seed <= count; ++seed) {
            const auto random = write(seed);
            const QByteArray &earlier = earlierOnes[seed % 3];
            auto made = withEntry(random.text, random.rules, random.at, u"old"_s, earlier);
            if (made && seed % 2 == 0) // not always at the end, or at the beginning
                made = withEntry(made->text, random.rules, random.at, u"zz"_s, otherEntry);
            if (!made)
                continue; // no room for it; see tryOn
            const QByteArray &before = made->text;
            const auto found =
                earlierEntries(u"/f"_s, before, random.rules, random.at, lawServer());
            const auto say = [&](const QByteArray &more) {
                return QByteArray("seed " + QByteArray::number(seed) + ":\n" + before + "|\n"
                                  + more);
            };
            QVERIFY2(found.size() == 1 && found.first().name == "old"_L1
                         && found.first().replaceable,
                     say({}).constData());
            const auto edit = withEntry(before, random.rules, random.at, u"ours"_s, lawEntry);
            if (!edit)
                continue;
            const auto after = withoutEntry(edit->text, random.rules, random.at, u"old"_s);
            QVERIFY2(after, say(edit->text + detailOf(after)).constData());
            QVERIFY2(
                earlierEntries(u"/f"_s, *after, random.rules, random.at, lawServer()).isEmpty(),
                say(*after).constData());
            Receipt receipt;
            receipt.name = u"ours"_s;
            receipt.format = random.rules.format;
            receipt.at = random.at;
            receipt.existed = true;
            receipt.scaffold = edit->scaffold;
            receipt.replaced = {random.at + QStringList(u"old"_s)};
            const auto back = withoutOurs(*after, receipt, before);
            QVERIFY2(back, say(*after + "|\n" + detailOf(back)).constData());
            const auto content = [&](const QByteArray &text) {
                const auto all = settingsContent(text, random.rules);
                return all ? QJsonDocument(*all).toJson() : QByteArray("not readable");
            };
            QVERIFY2(content(*back) == content(before), say(*back + '|').constData());
            ++tried;
            if (seed % 64 == 0)
                throughFiles(random, before);
        }
        QVERIFY2(tried * 100 >= 90 * count, QByteArray::number(tried).constData());
    }

    // The same as it is done: planned, written, and given back byte for byte.
    static void throughFiles(const RandomDocument &random, const QByteArray &before)
    {
        const QTemporaryDir folder;
        Places places;
        places.home = folder.path();
        ConfigFile file;
        file.places = {{u"{home}/settings"_s, {}}};
        file.rules = random.rules;
        file.at = random.at;
        file.entry = "{\"url\": \"{url}\"}";
        Client client;
        client.id = u"any"_s;
        client.files = {file};
        const QString path = folder.filePath(u"settings"_s);
        QVERIFY(writeFile(path, before));
        EntryValues values{
            u"ours"_s, u"http://127.0.0.1:1/ours/mcp"_s, Secret(std::string("k")), {}, {}};
        values.server = lawServer().url;
        values.replaces = [](const EarlierEntry &) { return true; };
        const auto plan = planToAdd(client, places, values,
                                    [](const QString &, const QByteArray &) { return false; });
        QVERIFY2(plan, detailOf(plan).constData());
        QCOMPARE(plan->changes.first().replaced.size(), 1);
        Receipts receipts(folder.filePath(u"ours"_s));
        QVERIFY(applyPlan(*plan, u"ours"_s, receipts, QDateTime({2026, 11, 28}, {12, 0}, Qt::UTC)));
        QVERIFY(undo(receipts.all().constFirst(), client, receipts));
        QCOMPARE(readFile(path).value_or({}), before);
    }

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
