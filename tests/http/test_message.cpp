#include "http/message.h"

#include <QTest>

#include <string>
#include <utility>

using namespace patchbay::http;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWhateverTheirCase()
    {
        Headers headers{{"Accept", "text/html"}, {"X-Two", "1"}, {"x-two", "2"}};
        QCOMPARE(*headers.value("ACCEPT"), std::string_view("text/html"));
        QVERIFY(!headers.value("accep"));
        QCOMPARE(headers.values("X-TWO"), (std::vector<std::string_view>{"1", "2"}));
        QVERIFY(headers.contains("x-TWO"));
    }

    void setReplacesAllOfThatName()
    {
        Headers headers{{"A", "1"}, {"b", "2"}, {"a", "3"}};
        headers.set("a", "4");
        QCOMPARE(headers.size(), std::size_t(2));
        QCOMPARE(headers.values("A"), (std::vector<std::string_view>{"4"}));
        headers.remove("B");
        QVERIFY(!headers.contains("b"));
    }

    void changesNoCopy()
    {
        const Headers kept{{"A", "1"}};
        Headers added = kept;
        added.add("b", "2");
        Headers replaced = kept;
        replaced.set("a", "3");
        Headers removed = kept;
        removed.remove("a");
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(*kept.value("a"), std::string_view("1"));
        QCOMPARE(added.size(), std::size_t(2));
        QCOMPARE(*replaced.value("A"), std::string_view("3"));
        QCOMPARE(removed.size(), std::size_t(0));
        QVERIFY(removed.begin() == removed.end());
    }

    // More of them than are usual, and longer: in one piece of memory, and beyond it.
    void keepsWhatItIsGiven_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("size");
        QTest::newRow("usual") << 9 << 30;
        QTest::newRow("as many as there are places") << 16 << 10;
        QTest::newRow("one more") << 17 << 10;
        QTest::newRow("very many") << 1000 << 3;
        QTest::newRow("long") << 3 << 700;
        QTest::newRow("very long") << 2 << 100000;
        QTest::newRow("many and long") << 100 << 100;
    }
    void keepsWhatItIsGiven()
    {
        QFETCH(int, count);
        QFETCH(int, size);
        const auto nameOf = [](int i) { return "Name-" + std::to_string(i); };
        const auto valueOf = [size](int i) {
            return std::to_string(i) + std::string(std::size_t(size), 'x');
        };
        Headers headers;
        for (int i = 0; i < count; ++i)
            headers.add(nameOf(i), valueOf(i));
        Headers changed = headers;
        changed.removeIf([](const Header &header) { return header.value.starts_with('0'); });
        changed.add("Last", "");
        for (const Headers &each : {headers, std::exchange(changed, Headers())}) {
            const int first = each.contains(nameOf(0)) ? 0 : 1;
            const int last = each.contains("Last") ? 1 : 0;
            QCOMPARE(each.size(), std::size_t(count - first + last));
            for (int i = first; i < count; ++i) {
                const Header &header = each.begin()[i - first];
                QCOMPARE(header.name, std::string_view(nameOf(i)));
                QCOMPARE(header.value, std::string_view(valueOf(i)));
                QCOMPARE(header.line, std::string_view(nameOf(i) + ": " + valueOf(i) + "\r\n"));
            }
        }
    }

    // A stream that is opened again all day says each time where it was.
    void doesNotGrowByWhatIsReplaced()
    {
        Headers headers{{"A", "1"}, {"Last-Event-ID", "0"}};
        const char *const place = headers.begin()[1].line.data();
        for (int i = 0; i < 1000; ++i)
            headers.set("Last-Event-ID", std::to_string(i));
        QCOMPARE(*headers.value("Last-Event-ID"), std::string_view("999"));
        QVERIFY(headers.begin()[1].line.data() == place);
        QCOMPARE(*headers.value("A"), std::string_view("1"));
    }

    void aLineWithoutAValueHasNoBlank()
    {
        const Headers headers{{"A", ""}};
        QCOMPARE(headers.begin()->line, std::string_view("A:\r\n"));
        QCOMPARE(headers.begin()->value, std::string_view());
    }

    void mayBeSetFromItsOwn()
    {
        Headers headers{{"A", "one"}, {"B", "two"}};
        headers.set("A", *headers.value("B"));
        headers.set("B", *headers.value("A"));
        headers.set("A", headers.value("A")->substr(1));
        headers.set("A", "t" + std::string(*headers.value("A")));
        QCOMPARE(*headers.value("A"), std::string_view("two"));
        QCOMPARE(*headers.value("B"), std::string_view("two"));
    }

    void looksNamesUp()
    {
        constexpr NameSet names("Host", "Content-Length");
        QVERIFY(names.contains("host"));
        QVERIFY(names.contains("CONTENT-LENGTH"));
        QVERIFY(!names.contains("Hose"));
        QVERIFY(!names.contains("Accept"));
        QVERIFY(!names.contains(""));
        QVERIFY(!names.contains(std::string(4 + 64, 'x')));
    }

    void findsTheOnlyValue()
    {
        const Headers headers{{"A", "1"}, {"b", "2"}, {"B", "2"}};
        QCOMPARE(*headers.onlyValue("a"), std::string_view("1"));
        QVERIFY(!headers.onlyValue("b"));
        QVERIFY(!headers.onlyValue("c"));
        QVERIFY(!Headers().onlyValue("a"));
    }

    void comparesAsciiOnly()
    {
        QVERIFY(equalsIgnoringCase("Content-Type", "content-tYPE"));
        QVERIFY(!equalsIgnoringCase("a", "ab"));
        QVERIFY(!equalsIgnoringCase("[", "{")); // differ in the bit that letters differ in
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "test_message.moc"
