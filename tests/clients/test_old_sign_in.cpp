#include "clients/old_sign_in.h"

#include "platform/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

// printf %s https://api.integrator.io/mcp | md5sum, and the same with a slash behind it.
const QString plainHash = QStringLiteral("a0898ea18da4a883a4ed9a2cbf258986");
const QString slashHash = QStringLiteral("d24d6e0b373503b5a297fe34d81d30b6");
const QString someUrl = QStringLiteral("https://api.integrator.io/mcp");

} // namespace

class TestOldSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheServersFilesOfEveryVersion()
    {
        const QTemporaryDir home;
        Places places;
        places.home = home.path();
        QVERIFY(oldSignInFiles(places, someUrl).isEmpty());
        const QString store = home.filePath(u".mcp-auth"_s);
        for (const QString &file :
             {QString(u"/mcp-remote-0.1.9/"_s + plainHash + u"_tokens.json"_s),
              QString(u"/mcp-remote-0.1.9/"_s + plainHash + u"_client_info.json"_s),
              QString(u"/mcp-remote-v1/"_s + slashHash + u"_tokens.json"_s),
              u"/mcp-remote-v1/00112233445566778899aabbccddeeff_tokens.json"_s,
              QString(u"/other/"_s + plainHash + u"_tokens.json"_s)})
            QVERIFY(writeFile(store + file, "{\"access_token\": \"hush\"}"));
        const auto found = oldSignInFiles(places, someUrl);
        QCOMPARE(found,
                 (QStringList{store + u"/mcp-remote-0.1.9/"_s + plainHash + u"_client_info.json"_s,
                              store + u"/mcp-remote-0.1.9/"_s + plainHash + u"_tokens.json"_s,
                              store + u"/mcp-remote-v1/"_s + slashHash + u"_tokens.json"_s}));
        QCOMPARE(oldSignInFiles(places, someUrl + u'/'), found);
        QVERIFY(oldSignInFiles(places, u"https://x.example.com/mcp"_s).isEmpty());
        QVERIFY(oldSignInFiles(places, {}).isEmpty());

        QVERIFY(deleteOldSignIn(found));
        QVERIFY(oldSignInFiles(places, someUrl).isEmpty());
        QVERIFY(QFile::exists(store
                              + u"/mcp-remote-v1/00112233445566778899aabbccddeeff_tokens.json"_s));
        QVERIFY(deleteOldSignIn(found)); // they are gone already
    }

    void followsItsVariable()
    {
        const QTemporaryDir home;
        Places places;
        places.home = home.path();
        places.environment = {{u"MCP_REMOTE_CONFIG_DIR"_s, home.filePath(u"elsewhere/"_s)}};
        const QString file =
            home.filePath(u"elsewhere/mcp-remote-v1/"_s + plainHash + u"_tokens.json"_s);
        QVERIFY(writeFile(file, "{}"));
        QCOMPARE(oldSignInFiles(places, someUrl), QStringList{file});
    }
};

QTEST_GUILESS_MAIN(TestOldSignIn)
#include "test_old_sign_in.moc"
