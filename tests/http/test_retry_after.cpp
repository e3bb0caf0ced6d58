#include "http/message.h"
#include "http/retry_after.h"

#include <QTest>

using namespace patchbay::http;
using std::chrono::seconds;
using std::chrono::sys_seconds;

namespace {

constexpr sys_seconds example{seconds(784'111'777)}; // of RFC 9110
constexpr sys_seconds later = example + std::chrono::hours(24 * 365 * 32); // in 2026

} // namespace

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("today's form") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << true;
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << true;
        for (const char *text :
             {"", "soon", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
              "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 99999 08:49:37 GMT",
              "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 8:49:37 GMT",
              "Sun, 06 Nov 1994 -1:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT GMT",
              "Sun, -6 Foo 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"})
            QTest::newRow(text) << QByteArray(text) << false;
    }
    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isDate);
        const auto date = parseHttpDate(text.toStdString(), later);
        QCOMPARE(date.has_value(), isDate);
        if (isDate)
            QCOMPARE(date->time_since_epoch().count(), example.time_since_epoch().count());
    }

    void yearsOfTwoDigitsAreNear()
    {
        const auto yearOf = [](const char *text) {
            const auto date = parseHttpDate(text, later).value_or(sys_seconds());
            return static_cast<int>(
                std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(date)).year());
        };
        QCOMPARE(yearOf("Monday, 30-Nov-26 00:00:00 GMT"), 2026);
        QCOMPARE(yearOf("Monday, 30-Nov-76 00:00:00 GMT"), 2076);
        QCOMPARE(yearOf("Monday, 30-Nov-77 00:00:00 GMT"), 1977);
        QCOMPARE(yearOf("Monday, 30-Nov-00 00:00:00 GMT"), 2000);
    }

    void tellsHowLong_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("date"); // of the answer
        QTest::addColumn<qint64>("wait"); // seconds; -1: not told
        const auto row = [](const char *name, const char *told, const char *date, qint64 wait) {
            QTest::newRow(name) << QByteArray(told) << QByteArray(date) << wait;
        };
        row("seconds", "120", "", 120);
        row("none", "0", "", 0);
        row("a date", "Sun, 06 Nov 1994 08:50:37 GMT", "", 60);
        row("one that has passed", "Sun, 06 Nov 1994 08:00:00 GMT", "", 0);
        row("by the server's clock", "Wed, 06 Nov 2041 08:50:37 GMT",
            "Wed, 06 Nov 2041 08:50:07 GMT", 30);
        row("whose clock is no clock", "Sun, 06 Nov 1994 08:50:37 GMT", "noon", 60);
        row("less than nothing", "-3", "", -1);
        row("no number", "30 seconds", "", -1);
        row("too large a number", "99999999999", "", -1);
        row("nothing", "", "", -1);
    }
    void tellsHowLong()
    {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, date);
        QFETCH(qint64, wait);
        Headers headers{{"retry-after", told.toStdString()}};
        if (!date.isEmpty())
            headers.add("Date", date.toStdString());
        QCOMPARE(qint64{retryAfter(headers, example).value_or(seconds(-1)).count()}, wait);
        headers.remove("Retry-After");
        QVERIFY(!retryAfter(headers, example));
    }
};

QTEST_APPLESS_MAIN(TestRetryAfter)
#include "test_retry_after.moc"
