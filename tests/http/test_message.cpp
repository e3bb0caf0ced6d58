#include "http/message.h"

#include <QTest>

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
