#include "clients/catalogue.h"

#include <QDate>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFirstFive()
    {
        for (const Os os : {Os::Linux, Os::MacOs, Os::Windows}) {
            const auto catalogue = readCatalogue(os);
            QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
            for (const char16_t *id :
                 {u"claude-desktop", u"cursor", u"vscode", u"claude-code", u"windsurf"})
                QVERIFY(findClient(*catalogue, QString::fromUtf16(id)));
        }
        const auto unknown = findClient(*readCatalogue(Os::Linux), u"nonesuch"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::ClientUnknown);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
