#include "clients/hidden_secrets.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestHiddenSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<ConfigFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, ConfigFormat format, const char *text,
                            const char *shown) {
            QTest::newRow(name) << format << QByteArray(text)
                                << QByteArray(shown).replace("~", "\u2022\u2022\u2022\u2022");
        };
        const auto json = ConfigFormat::Jsonc;
        row("bearer", json, "{\"s\":{\"a\":{\"headers\":{\"Authorization\":\"Bearer abc\"}}}}",
            "{\"s\":{\"a\":{\"headers\":{\"Authorization\":\"Bearer ~\"}}}}");
        row("any header", json, "{\"headers\": {\"X-Tenant\": \"acme-4711\"}}",
            "{\"headers\": {\"X-Tenant\": \"~\"}}");
        row("env", json,
            "{\"env\": {\"REGION\": \"eu-1234567\", \"PIN\": \"12\"}, \"timeout\": 12}",
            "{\"env\": {\"REGION\": \"~\", \"PIN\": \"~\"}, \"timeout\": 12}");
        row("environment", json, "{\"environment\": {\"X\": \"hush-hush\"}}",
            "{\"environment\": {\"X\": \"~\"}}");
        row("by name", json, "{\"apiKey\": \"abc\", \"name\": \"abc\"}",
            "{\"apiKey\": \"~\", \"name\": \"abc\"}");
        row("escaped", json, "{\"password\": \"a\\\"b\\\\c 123\"}", "{\"password\": \"~\"}");
        row("reference", json, "{\"env\": {\"A\": \"${TOKEN}\", \"B\": \"{env:TOKEN}\"}}",
            "{\"env\": {\"A\": \"${TOKEN}\", \"B\": \"{env:TOKEN}\"}}");
        row("argument", json, "{\"args\": [\"--api-key\", \"sesame12\", \"-y\", \"x\"]}",
            "{\"args\": [\"--api-key\", \"~\", \"-y\", \"x\"]}");
        row("argument in one", json, "{\"args\": [\"--token=sesame12\"]}",
            "{\"args\": [\"--token=~\"]}");
        row("header argument", json, "{\"args\": [\"--header\", \"X-Api-Key: sesame12\"]}",
            "{\"args\": [\"--header\", \"X-Api-Key: ~\"]}");
        row("header in a command line", json,
            "{\"command\": \"npx x --header 'Authorization: Bearer sesame' --debug\"}",
            "{\"command\": \"npx x --header 'Authorization: ~' --debug\"}");
        row("docker", json, "{\"args\": [\"run\", \"-e\", \"GITHUB_TOKEN=sesame12\"]}",
            "{\"args\": [\"run\", \"-e\", \"GITHUB_TOKEN=~\"]}");
        row("in an address", json, "{\"url\": \"https://x.example.com/mcp?api_key=sesame12&a=b\"}",
            "{\"url\": \"https://x.example.com/mcp?api_key=~&a=b\"}");
        row("user in an address", json, "{\"url\": \"https://maria:sesame12@x.example.com/\"}",
            "{\"url\": \"https://~@x.example.com/\"}");
        row("looks like a key", json,
            "{\"x\": [\"ghp_0123456789abcdefghij\", \"sk-abcdefghijkl0123\"]}",
            "{\"x\": [\"~\", \"~\"]}");
        row("looks like a key, hex", json, "{\"x\": \"0123456789abcdef0123456789abcdef\"}",
            "{\"x\": \"~\"}");
        row("commented out", json,
            "{\n  // \"Authorization\": \"Bearer sesame-sesame\"\n  \"a\": 1\n}",
            "{\n  // \"Authorization\": \"Bearer ~\"\n  \"a\": 1\n}");
        row("harmless", json,
            "{\"model\": \"claude-3-5-sonnet-20241022\", \"dir\": \"/home/maria/.config/x/y1/Z2\", "
            "\"n\": 4}",
            "{\"model\": \"claude-3-5-sonnet-20241022\", \"dir\": \"/home/maria/.config/x/y1/Z2\", "
            "\"n\": 4}");
        row("TOML", ConfigFormat::Toml,
            "[m.a.env]\nA = \"sesame12\" # mine\nB = 'x1'\n[m.b]\nhttp_headers = { \"X\" = \"open "
            "it\" }\n"
            "bearer_token_env_var = \"$X\"\nurl = \"https://a.example.com/\"\n",
            "[m.a.env]\nA = \"~\" # mine\nB = '~'\n[m.b]\nhttp_headers = { \"X\" = \"~\" }\n"
            "bearer_token_env_var = \"$X\"\nurl = \"https://a.example.com/\"\n");
        row("YAML", ConfigFormat::Yaml,
            "e:\n  a:\n    envs:\n      KEY: sesame12\n      N: x1 # mine\n    cmd: npx\n"
            "  b: {headers: {X: 'open it'}}\n",
            "e:\n  a:\n    envs:\n      KEY: ~\n      N: ~ # mine\n    cmd: npx\n"
            "  b: {headers: {X: '~'}}\n");
    }
    void hides()
    {
        QFETCH(const ConfigFormat, format);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, shown);
        QCOMPARE(withSecretsHidden({text}, format).first(), shown);
    }

    void hidesInAllWhatIsSecretInOne()
    {
        const auto shown = withSecretsHidden(
            {"{\"env\": {\"A\": \"sesame-12\"}}", "{\"b\": \"sesame-12\"}"}, ConfigFormat::Json);
        QVERIFY(!shown[0].contains("sesame") && !shown[1].contains("sesame"));
    }

    void hidesInWhatCannotBeRead()
    {
        const auto shown =
            withSecretsHidden({"oops \"token\": \"abc\", Bearer abcdefgh"}, ConfigFormat::Json);
        QVERIFY2(!shown[0].contains("abc"), shown[0].constData());
    }
};

QTEST_GUILESS_MAIN(TestHiddenSecrets)
#include "test_hidden_secrets.moc"
