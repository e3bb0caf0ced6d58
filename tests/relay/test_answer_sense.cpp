#include "relay/answer_sense.h"

#include <QTest>

using namespace patchbay;
using namespace patchbay::relay;

class TestAnswerSense : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Answered>("request");
        QTest::addColumn<Sense>("sense");
        const QByteArray json("application/json; charset=utf-8");
        const QByteArray html("text/html");
        const QByteArray result(" {\"id\":1,\"result\":{}}");
        const QByteArray error("{\"id\":1,\"error\":{\"code\":-32000,\"message\":\"x\"}}");
        const QByteArray page("<html>");
        const auto row = [](const char *name, int status, const QByteArray &type,
                            const QByteArray &body, Sense sense, Answered request = {}) {
            QTest::newRow(name) << status << type << body << request << sense;
        };
        row("an answer", 200, json, result, Sense::Plain);
        row("a batch", 200, json, "[" + result + "]", Sense::Plain);
        row("an error", 200, json, error, Sense::Plain);
        row("of another type", 200, "text/plain", result, Sense::Mistyped);
        row("of no type", 200, "", result, Sense::Mistyped);
        row("created", 201, json, result, Sense::Mistyped);
        row("a page", 200, html, page, Sense::None);
        row("a page that says it is JSON", 200, json, page, Sense::None);
        row("nothing", 200, json, "", Sense::None);
        row("blanks", 200, json, " \r\n", Sense::None);
        row("no content", 204, "", "", Sense::None);
        row("accepted", 202, "", "", Sense::None);
        row("accepted, with a stream", 202, "", "", Sense::Plain, {.hasStream = true});
        row("a byte order mark", 200, json, "\xEF\xBB\xBF" + result, Sense::Plain);
        row("not modified", 304, "", "", Sense::Plain);
        for (const int status : {403, 429, 500, 502, 503}) {
            row("refusal of a gateway", status, html, page, Sense::None);
            row("refusal in JSON of its own", status, json, "{\"message\":\"Forbidden\"}",
                Sense::None);
            row("refusal of the server", status, json, error, Sense::Plain);
        }
        row("bad request", 400, json, error, Sense::Plain);
        row("bad request, in words", 400, "text/plain", "Bad request", Sense::None);
        row("no such method", 404, json, error, Sense::Plain);
        row("not here", 404, html, page, Sense::None);
        row("the session is gone", 404, "text/plain", "gone", Sense::Plain, {.hasSession = true});
        // The app tries the first transport next, or the other era.
        for (const int status : {400, 404, 405})
            row("unknown to the server", status, html, page, Sense::Plain, {.isInitialize = true});
        row("broken hello", 502, html, page, Sense::None, {.isInitialize = true});
    }
    void senses()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(Answered, request);
        QFETCH(Sense, sense);
        http::Headers headers;
        if (!type.isEmpty())
            headers.add("Content-Type", type.toStdString());
        QCOMPARE(senseOf(request, status, headers, body.toStdString()), sense);
    }
};

QTEST_GUILESS_MAIN(TestAnswerSense)
#include "test_answer_sense.moc"
