#include "setup/half_done.h"

#include "platform/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestHalfDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = Places{};
        m_places.ourState = m_folder->path();
    }

    void isNothingAtFirst() { QVERIFY(!halfDone(m_places)); }

    void keepsAPreset()
    {
        keepHalfDone(m_places, {u"celigo-eu"_s, {}, u"Celigo"_s});
        const auto kept = halfDone(m_places);
        QVERIFY(kept);
        QCOMPARE(kept->preset, u"celigo-eu"_s);
        QCOMPARE(kept->name, u"Celigo"_s);
    }

    void keepsAnAddress()
    {
        const QString address = u"https://mcp.example.com/a?b=1&c=%20d"_s;
        keepHalfDone(m_places, {{}, address, u"Acme & Söhne"_s});
        const auto kept = halfDone(m_places);
        QVERIFY(kept);
        QCOMPARE(kept->url, address);
        QCOMPARE(kept->name, u"Acme & Söhne"_s);
    }

    void forgets()
    {
        keepHalfDone(m_places, {u"celigo-eu"_s, {}, {}});
        forgetHalfDone(m_places);
        QVERIFY(!halfDone(m_places));
    }

    void takesNothingFromADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half") << QByteArray("{\"preset\": \"cel");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("not safe") << QByteArray("{\"url\": \"http://a.example/mcp\"}");
        QTest::newRow("both") << QByteArray(
            "{\"preset\": \"x\", \"url\": \"https://a.example/mcp\"}");
    }
    void takesNothingFromADamagedFile()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(writeFile(m_folder->filePath(u"half-done-setup.json"_s), text));
        QVERIFY(!halfDone(m_places));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
};

QTEST_GUILESS_MAIN(TestHalfDone)
#include "test_half_done.moc"
