#include "base/advice.h"
#include "support/words.h"

#include <QTest>

#include <set>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasANameOfItsOwn();
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void namesWhatThePersonKnows();
    void tellsHowLongToWait_data();
    void tellsHowLongToWait();
    void detailStaysOut();
};

void TestAdvice::everyCodeHasANameOfItsOwn()
{
    const auto codes = allErrorCodes();
    std::set<std::string_view> names;
    for (const ErrorCode code : codes)
        names.insert(nameOf(code));
    QCOMPARE(names.size(), codes.size());
    // A code added after the last one that allErrorCodes knows would have a name.
    const auto next = static_cast<ErrorCode>(static_cast<int>(codes.back()) + 1);
    QCOMPARE(nameOf(next), nameOf(ErrorCode::Unexpected));
}

void TestAdvice::everyCodeHasWords_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("app");
    for (const ErrorCode code : allErrorCodes()) {
        const std::string name(nameOf(code));
        QTest::newRow(name.c_str()) << code << QString() << QString();
        QTest::newRow((name + " with names").c_str())
            << code << u"Celigo Europe (orders)"_s << u"Visual Studio Code"_s;
    }
}

void TestAdvice::everyCodeHasWords()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, server);
    QFETCH(QString, app);
    const Advice advice = adviceFor({code, {}}, server.toStdString(), app.toStdString());
    QCOMPARE(problemsWith(QString::fromStdString(advice.happened)), QStringList());
    QCOMPARE(problemsWith(QString::fromStdString(advice.next)), QStringList());
    QCOMPARE(problemsWithButton(QString::fromStdString(advice.button)), QStringList());
}

void TestAdvice::namesWhatThePersonKnows()
{
    const Error denied{ErrorCode::AccessDenied, {}};
    QVERIFY(adviceFor(denied, "Celigo").happened.find("access to Celigo.") != std::string::npos);
    QVERIFY(adviceFor(denied).happened.find("access to the server.") != std::string::npos);

    const Error gone{ErrorCode::EntryMissing, {}};
    QCOMPARE(adviceFor(gone, {}, "Claude").happened,
             std::string("Claude no longer has our entry."));
    QCOMPARE(adviceFor(gone).happened, std::string("The app no longer has our entry."));

    const Error typo{ErrorCode::FileNotParsable, {}};
    QCOMPARE(adviceFor(typo, {}, "Claude").happened,
             std::string("The settings file of Claude has a typing mistake; we did not touch it."));
}

void TestAdvice::tellsHowLongToWait_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("not told") << 0 << QByteArray("Wait a minute, then try again.");
    QTest::newRow("one second") << 1 << QByteArray("Try again in 1 second.");
    QTest::newRow("30 seconds") << 30 << QByteArray("Try again in 30 seconds.");
    QTest::newRow("90 seconds") << 90 << QByteArray("Try again in 90 seconds.");
    QTest::newRow("not too early") << 121 << QByteArray("Try again in 3 minutes.");
    QTest::newRow("an hour") << 3600 << QByteArray("Try again in 60 minutes.");
    QTest::newRow("a day") << 86400 << QByteArray("Try again in 24 hours.");
}

void TestAdvice::tellsHowLongToWait()
{
    QFETCH(int, seconds);
    QFETCH(QByteArray, next);
    const Error error{ErrorCode::TooManyRequests, {}, std::chrono::seconds(seconds)};
    const Advice advice = adviceFor(error);
    QCOMPARE(QByteArray::fromStdString(advice.next), next);
    QCOMPARE(problemsWith(QString::fromStdString(advice.next)), QStringList());
}

void TestAdvice::detailStaysOut()
{
    for (const ErrorCode code : allErrorCodes()) {
        const Advice advice = adviceFor({code, "xyzzy"}, "Celigo", "Claude");
        QVERIFY((advice.happened + advice.next + advice.button).find("xyzzy") == std::string::npos);
    }
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "test_advice.moc"
