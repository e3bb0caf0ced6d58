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

// GCC 12 warns of what `+` on temporaries does.
std::string withEllipsis(std::string text)
{
    text.append("\xE2\x80\xA6");
    return text;
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
        const Activity large = told(callOf(std::string(5'000'000, 'x')));
        QCOMPARE(large.tool, withEllipsis(std::string(128, 'x')));
        std::string wide;
        while (wide.size() < 1000)
            wide += "\xE2\x82\xAC"; // three bytes: 128 is in the middle of one
        QCOMPARE(told(callOf(wide)).tool, withEllipsis(wide.substr(0, 126)));
        const Activity method = told("{\"id\":1,\"method\":\"" + std::string(1000, 'm') + "\"}");
        QCOMPARE(method.method, withEllipsis(std::string(128, 'm')));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "test_activity.moc"
