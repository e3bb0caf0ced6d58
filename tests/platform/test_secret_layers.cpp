#include "platform/secret_layers.h"

#include "platform/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestSecretLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStore();
    void splitsWhatIsTooLarge_data();
    void splitsWhatIsTooLarge();
    void leavesNoPartsBehind();
    void keepsTheOldOneIfWritingBreaksOff();
    void incompleteCountsAsNothing();
    void operationsOfOneKeyDoNotMix();
    void missingIsLockedOnlyWhereNothingCanBeWritten();
    void removingNeedsAnOpenKeychain();
    void indexHoldsNamesOnly();
    void indexThatCannotBeWrittenIsNoFailure();
    void oneByOne();
};

namespace {

using Read = Result<std::optional<Secret>>;

// A keychain that can be looked into and told to be odd.
class FakeItems : public SecretStore
{
public:
    QFuture<Read> read(const QString &key) override
    {
        if (locked || !items.contains(key))
            return QtFuture::makeReadyFuture(Read(std::optional<Secret>()));
        return QtFuture::makeReadyFuture(Read(std::optional<Secret>(Secret(items.value(key)))));
    }
    QFuture<Result<void>> write(const QString &key, const Secret &secret) override
    {
        if (locked || writesLeft-- == 0) {
            return QtFuture::makeReadyFuture(
                Result<void>(Error{ErrorCode::KeychainRefused, "told to"}));
        }
        largest = std::max(largest, secret.reveal().size());
        items.insert(key, secret.reveal());
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        if (!locked)
            items.remove(key);
        return QtFuture::makeReadyFuture(Result<void>());
    }

    QMap<QString, std::string> items;
    bool locked = false;
    int writesLeft = -1;
    std::size_t largest = 0;
};

template <typename T>
T waitFor(QFuture<T> future)
{
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 5000);
    return finished && future.resultCount() == 1 ? future.result()
                                                 : T(Error{ErrorCode::Unexpected, "no answer"});
}

std::string textOf(const Read &read)
{
    if (!read)
        return "error " + std::string(nameOf(read.error().code));
    return *read ? (*read)->reveal() : "nothing";
}

const QString key = u"celigo/refresh"_s;

} // namespace

void TestSecretLayers::memoryStore()
{
    const auto store = makeMemoryStore();
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
    QVERIFY(waitFor(store->write(key, Secret("one"))));
    QCOMPARE(textOf(waitFor(store->read(key))), "one");
    QVERIFY(waitFor(store->remove(key)));
    QVERIFY(waitFor(store->remove(key)));
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
}

void TestSecretLayers::splitsWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("items");
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("small") << QByteArray("abc") << 1;
    QTest::newRow("just fits") << QByteArray(120, 'x') << 1;
    QTest::newRow("one byte more") << QByteArray(121, 'x') << 3;
    QTest::newRow("many") << QByteArray(120 * 11, 'x') << 12;
    QTest::newRow("zero bytes") << QByteArray(500, '\0') << 6;
    QTest::newRow("looks like a header") << QByteArray("patchbay-parts 1 2 00000000 x") << 2;
}

void TestSecretLayers::splitsWhatIsTooLarge()
{
    QFETCH(QByteArray, secret);
    QFETCH(int, items);
    auto inner = std::make_unique<FakeItems>();
    FakeItems &fake = *inner;
    const auto store = makeSplitStore(std::move(inner), 120);
    QVERIFY(waitFor(store->write(key, Secret(secret.toStdString()))));
    QCOMPARE(fake.items.size(), items);
    QVERIFY(fake.largest <= 120);
    QVERIFY(textOf(waitFor(store->read(key))) == secret.toStdString());
    QVERIFY(waitFor(store->remove(key)));
    QVERIFY(fake.items.isEmpty());
}

void TestSecretLayers::leavesNoPartsBehind()
{
    auto inner = std::make_unique<FakeItems>();
    FakeItems &fake = *inner;
    const auto store = makeSplitStore(std::move(inner), 120);
    QVERIFY(waitFor(store->write(key, Secret(std::string(1000, 'a')))));
    QVERIFY(waitFor(store->write(key, Secret(std::string(300, 'b')))));
    QCOMPARE(fake.items.size(), 4);
    QCOMPARE(textOf(waitFor(store->read(key))), std::string(300, 'b'));
    QVERIFY(waitFor(store->write(key, Secret("small"))));
    QCOMPARE(fake.items.size(), 1);
}

void TestSecretLayers::keepsTheOldOneIfWritingBreaksOff()
{
    // Whichever of the writes fails: four parts and the header.
    for (int writes = 0; writes < 5; ++writes) {
        auto inner = std::make_unique<FakeItems>();
        FakeItems &fake = *inner;
        const auto store = makeSplitStore(std::move(inner), 120);
        QVERIFY(waitFor(store->write(key, Secret(std::string(400, 'a')))));
        fake.writesLeft = writes;
        QVERIFY(!waitFor(store->write(key, Secret(std::string(480, 'b')))));
        QCOMPARE(textOf(waitFor(store->read(key))), std::string(400, 'a'));
    }
}

void TestSecretLayers::incompleteCountsAsNothing()
{
    auto inner = std::make_unique<FakeItems>();
    FakeItems &fake = *inner;
    const auto store = makeSplitStore(std::move(inner), 120);
    QVERIFY(waitFor(store->write(key, Secret(std::string(400, 'a')))));
    const QString part = fake.items.lastKey();
    const std::string content = fake.items.take(part);
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
    fake.items.insert(part, std::string(content.size(), 'z'));
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
    fake.items.insert(part, content);
    QCOMPARE(textOf(waitFor(store->read(key))), std::string(400, 'a'));
    fake.items.insert(key, "patchbay-parts 1 99999999999999999 zz");
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
}

void TestSecretLayers::operationsOfOneKeyDoNotMix()
{
    const auto store = makeSplitStore(std::make_unique<FakeItems>(), 120);
    QList<QFuture<Read>> reads;
    for (char letter = 'a'; letter < 'k'; ++letter) {
        QFuture<Result<void>> write = store->write(key, Secret(std::string(500, letter)));
        reads.append(store->read(key));
    }
    for (int i = 0; i < reads.size(); ++i)
        QCOMPARE(textOf(waitFor(reads[i])), std::string(500, static_cast<char>('a' + i)));
}

void TestSecretLayers::missingIsLockedOnlyWhereNothingCanBeWritten()
{
    const QTemporaryDir folder;
    const QString index = folder.filePath(u"index.json"_s);
    auto inner = std::make_unique<FakeItems>();
    FakeItems &fake = *inner;
    auto store = makeRememberingStore(std::move(inner), index);
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
    QVERIFY(waitFor(store->write(key, Secret("one"))));
    QCOMPARE(textOf(waitFor(store->read(key))), "one");
    fake.locked = true;
    QCOMPARE(textOf(waitFor(store->read(key))), "error keychainLocked");
    QCOMPARE(textOf(waitFor(store->read(u"never written"_s))), "nothing");
    fake.locked = false;
    QCOMPARE(textOf(waitFor(store->read(key))), "one");
    fake.items.remove(key);
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
    fake.locked = true; // no longer on the list
    QCOMPARE(textOf(waitFor(store->read(key))), "nothing");
}

void TestSecretLayers::removingNeedsAnOpenKeychain()
{
    const QTemporaryDir folder;
    auto inner = std::make_unique<FakeItems>();
    FakeItems &fake = *inner;
    const auto store = makeRememberingStore(std::move(inner), folder.filePath(u"index.json"_s));
    QVERIFY(waitFor(store->write(key, Secret("one"))));
    fake.locked = true;
    const auto removed = waitFor(store->remove(key));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::KeychainLocked);
    fake.locked = false;
    QCOMPARE(textOf(waitFor(store->read(key))), "one");
    QVERIFY(waitFor(store->remove(key)));
    QVERIFY(!fake.items.contains(key));
}

void TestSecretLayers::indexHoldsNamesOnly()
{
    const QTemporaryDir folder;
    const QString index = folder.filePath(u"sub/index.json"_s);
    {
        const auto store = makeRememberingStore(std::make_unique<FakeItems>(), index);
        QVERIFY(waitFor(store->write(key, Secret("very secret"))));
    }
    const auto text = readFile(index);
    QVERIFY(text);
    QVERIFY(text->contains("celigo/refresh"));
    QVERIFY(!text->contains("secret"));
    // The next start knows it.
    auto inner = std::make_unique<FakeItems>();
    inner->locked = true;
    const auto store = makeRememberingStore(std::move(inner), index);
    QCOMPARE(textOf(waitFor(store->read(key))), "error keychainLocked");
}

void TestSecretLayers::indexThatCannotBeWrittenIsNoFailure()
{
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    const auto store =
        makeRememberingStore(std::make_unique<FakeItems>(), folder.filePath(u"file/index.json"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"list of keys not saved"_s));
    QVERIFY(waitFor(store->write(key, Secret("one"))));
    QCOMPARE(textOf(waitFor(store->read(key))), "one");
}

void TestSecretLayers::oneByOne()
{
    OneByOne queue;
    QStringList log;
    OneByOne::Ended first;
    queue.add([&](const OneByOne::Ended &ended) {
        log << u"first"_s;
        first = ended;
    });
    queue.add([&](const OneByOne::Ended &ended) {
        log << u"second"_s;
        ended();
    });
    QCOMPARE(log, QStringList({u"first"_s}));
    first();
    QCOMPARE(log, QStringList({u"first"_s, u"second"_s}));
    queue.add([&](const OneByOne::Ended &ended) {
        log << u"third"_s;
        ended();
    });
    QCOMPARE(log.size(), 3);
}

QTEST_GUILESS_MAIN(TestSecretLayers)
#include "test_secret_layers.moc"
