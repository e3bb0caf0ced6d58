// What the build includes into every test before anything else; compiled once.
//
// Qt Test's waiting macros give up after five seconds, which a busy machine needs now and then for
// what takes an idle one a moment. Ours wait half a minute; what comes true costs no more for that.
// Qt 6.8's also narrow a number, which is an error here.

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_VERIFY_WITH_TIMEOUT
#undef QTRY_COMPARE
#define QTRY_VERIFY_WITH_TIMEOUT(condition, timeout)                                               \
    do {                                                                                           \
        (void)QTest::qWaitFor([&] { return static_cast<bool>(condition); }, timeout);              \
        QVERIFY(condition);                                                                        \
    } while (false)
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 30'000)
#define QTRY_VERIFY2(condition, message)                                                           \
    do {                                                                                           \
        (void)QTest::qWaitFor([&] { return static_cast<bool>(condition); }, 30'000);               \
        QVERIFY2(condition, message);                                                              \
    } while (false)
#define QTRY_COMPARE(actual, expected)                                                             \
    do {                                                                                           \
        (void)QTest::qWaitFor([&] { return (actual) == (expected); }, 30'000);                     \
        QCOMPARE((actual), (expected));                                                            \
    } while (false)
