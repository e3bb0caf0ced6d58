#include "relay/activity.h"

#include "relay/message.h"
#include "relay_fixture.h"

using namespace patchbay;
using namespace patchbay::relay;

namespace {

Activity told(const std::string &text, bool ok = true)
{
    FakeHost host;
    PendingActivity pending("celigo", "cursor");
    pending.begin(readMessage(text));
    pending.end(host, ok);
    pending.end(host, ok); // once only
    if (host.activities().size() != 1)
        return {};
    return host.activities().front();
}

// QByteArray, since GCC 12 takes moved std::strings of a known length for broken ones.
QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QByteArray withEllipsis(const QByteArray &text)
{
    return text + "\xE2\x80\xA6";
}

std::string callOf(const std::string &tool)
{
    return "{\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
        + "\",\"arguments\":{\"secret\":\"42\"}}}";
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWhatAndHow()
    {
        const Activity fine = told(callOf("pay"));
        QCOMPARE(fine.connection, std::string("celigo"));
        QCOMPARE(fine.client, std::string("cursor"));
        QCOMPARE(fine.method, std::string("tools/call"));
        QCOMPARE(fine.tool, std::string("pay"));
        QVERIFY(fine.ok);
        QVERIFY(!told(callOf("pay"), false).ok);
        // A document's address is what was asked, not who.
        QCOMPARE(
            told("{\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\"a://b\"}}").tool,
            std::string());
    }

    // Whatever an app puts in a name's place, no more than a name is kept.
    void namesAreNotPayloads()
    {
        const std::string large(5'000'000, 'x');
        QCOMPARE(bytes(told(callOf(large)).tool), withEllipsis(QByteArray(128, 'x')));
        const QByteArray wide = QByteArray("\xE2\x82\xAC").repeated(300); // 128 is in a character
        QCOMPARE(bytes(told(callOf(wide.toStdString())).tool), withEllipsis(wide.left(126)));
        const QByteArray method(1000, 'm');
        const QByteArray request = "{\"id\":1,\"method\":\"" + method + "\"}";
        QCOMPARE(bytes(told(request.toStdString()).method), withEllipsis(method.left(128)));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "test_activity.moc"
