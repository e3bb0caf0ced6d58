#include "http/event_stream.h"

#include <QTest>

using namespace patchbay::http;

namespace {

// Each event as "type|data|id|retry;", with line breaks in the data as "/".
QByteArray describe(const StreamEvent &event)
{
    QByteArray text =
        QByteArray::fromStdString(event.type + '|' + event.data + '|' + event.id.value_or("-"));
    text += '|' + (event.retry ? QByteArray::number(*event.retry) : QByteArray("-")) + ';';
    return text.replace('\n', '/');
}

QByteArray parse(const std::vector<std::string_view> &pieces)
{
    EventStreamParser parser;
    QByteArray seen;
    for (const auto piece : pieces) {
        if (!parser.feed(piece, [&seen](const StreamEvent &event) { seen += describe(event); }))
            return seen + '!';
    }
    return seen + (parser.isInsideEvent() ? "..." : "");
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void events_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("events");
        const auto row = [](const char *name, QByteArray stream, QByteArray events) {
            QTest::newRow(name) << stream << events;
        };
        row("one", "data: a\n\n", "|a|-|-;");
        row("all fields", "event: message\nid: 7\nretry: 20\ndata: {}\n\n", "message|{}|7|20;");
        row("no blank after the colon", "data:a\ndata: b\ndata:  c\n\n", "|a/b/ c|-|-;");
        row("no colon", "data\ndata\n\n", "|/|-|-;");
        row("empty data", "data:\n\n", "||-|-;");
        row("priming", "id: 1\ndata:\n\nid: 2\n\nretry: 5\n\n", "||1|-;||2|-;||-|5;");
        row("type alone is no event", "event: x\n\ndata: a\n\n", "|a|-|-;");
        row("comment", ": keep\n\ndata: a\n:\ndata: b\n\n", "|a/b|-|-;");
        row("unknown field", "foo: x\ndat: y\ndata: a\n\n", "|a|-|-;");
        row("bad retry", "retry: -1\nretry: 1x\nretry:\nretry: 99999999999\ndata: a\n\n",
            "|a|-|-;");
        row("id resets", "id: 1\nid\ndata: a\n\n", "|a||-;");
        row("id with zero byte", QByteArray("id: 1\0002\ndata: a\n\n", 17), "|a|-|-;");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "data: a\n\n",
            "|a|-|-;");
        row("mark later is data",
            "data: a\n\n\xEF\xBB\xBF"
            "data: b\n\n",
            "|a|-|-;");
        row("character of two bytes", "data: \xC3\xA4\n\n", "|\xC3\xA4|-|-;");
        row("no end", "data: a\n\ndata: b\n", "|a|-|-;...");
        row("half a line", "data: a\n\ndat", "|a|-|-;...");
        row("colon in the value", "data: a: b\n\n", "|a: b|-|-;");
        row("blank lines", "\n\n\ndata: a\n\n\n\n", "|a|-|-;");
    }
    // Every line end, and every way to cut the stream into three pieces.
    void events()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, events);
        for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            QByteArray bytes = stream;
            bytes.replace('\n', lineEnd);
            const std::string_view all = view(bytes);
            for (std::size_t first = 0; first <= all.size(); ++first) {
                for (std::size_t second = first; second <= all.size(); ++second) {
                    const QByteArray seen =
                        parse({all.substr(0, first), all.substr(first, second - first),
                               all.substr(second)});
                    if (seen != events)
                        QCOMPARE(seen, events);
                }
            }
        }
    }

    void mixedLineEnds()
    {
        QCOMPARE(parse({"data: a\r\ndata: b\r\n\rdata: c\n\r\n"}), QByteArray("|a/b|-|-;|c|-|-;"));
    }

    void stopsAtTooLargeEvents()
    {
        EventStreamParser parser(10);
        int count = 0;
        const auto onEvent = [&count](const StreamEvent &) { ++count; };
        QVERIFY(parser.feed("data:12345\n\ndata:1\ndata:2\n\n", onEvent));
        QCOMPARE(count, 2);
        QVERIFY(parser.feed("data:12345\n", onEvent));
        QVERIFY(!parser.feed("data:67890\n", onEvent));
    }

    // Long lines are read in blocks: their ends may stand anywhere in one.
    void longLines()
    {
        for (const QByteArray end : {"\n", "\r", "\r\n"}) {
            for (int size = 0; size < 80; ++size) {
                const QByteArray text(size, 'x');
                const QByteArray line = "data:" + text + end;
                const QByteArray stream = line + "data:b" + end + end;
                QCOMPARE(parse({view(stream)}), '|' + text + "/b|-|-;");
                QCOMPARE(parse({view(line), view(line), view(end)}),
                         '|' + text + '/' + text + "|-|-;");
            }
        }
    }

    void stopsAtTooLongLines()
    {
        EventStreamParser parser(10);
        QVERIFY(parser.feed(":123456789", {}));
        QVERIFY(!parser.feed("0", {}));
        QVERIFY(!parser.feed("0", {}));
    }
};

QTEST_GUILESS_MAIN(TestEventStream)
#include "test_event_stream.moc"
