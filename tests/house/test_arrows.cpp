// Reads the tree: includes point down, Qt and operating systems stay where they belong.
//
// One include that points up is enough to tie half of all files into a ring, and nobody sees it
// happen. The layers are those of ARCHITECTURE.md.

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Lowest first. Folders of one layer do not know each other.
const QList<QStringList> layers = {
    {u"app/base"_s},
    {u"app/http"_s},
    {u"app/platform"_s},
    {u"app/connections"_s},
    {u"app/signin"_s, u"app/clients"_s},
    {u"app/setup"_s, u"app/relay"_s, u"app/diagnostics"_s, u"app/demo"_s},
    {u"app/owner"_s, u"ui/parts"_s},
    {u"ui/wizard"_s, u"ui/tray"_s, u"ui/windows"_s},
    {u"app/main"_s},
};

int layerOf(const QString &folder)
{
    for (int layer = 0; layer < layers.size(); ++layer)
        if (layers[layer].contains(folder))
            return layer;
    return -1;
}

struct Source {
    QString path; // relative: "app/relay/relay.cpp"
    QString folder; // "app/relay"
    QString text;
};

QList<Source> sources()
{
    QList<Source> all;
    const QString top = QStringLiteral(PATCHBAY_SOURCE_DIR "/");
    for (const QString &root : {u"app"_s, u"ui"_s}) {
        QDirIterator files(top + root, {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue; // counted below: a missing file makes the tree look too small
            const QString path = file.fileName().mid(top.size());
            all.append({path, path.section(u'/', 0, 1), QString::fromUtf8(file.readAll())});
        }
    }
    return all;
}

// What `source` includes of ours, as files: "app/relay/relay.h".
QStringList includesOf(const Source &source)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([a-z_]+/[a-z_]+\\.h)\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList files;
    for (auto matches = include.globalMatch(source.text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        for (const QString &file : {QString(u"app/"_s + name), QString(u"ui/"_s + name)})
            if (layerOf(file.section(u'/', 0, 1)) >= 0)
                files.append(file);
    }
    return files;
}

bool usesQt(const QString &file)
{
    QFile header(QStringLiteral(PATCHBAY_SOURCE_DIR "/") + file);
    return header.open(QIODevice::ReadOnly) && header.readAll().contains("#include <Q");
}

// The relay proper must run without Qt; one file joins it to the rest.
bool isRelayProper(const Source &source)
{
    return source.folder == u"app/relay"_s && !source.path.contains(u"/relay_host."_s);
}

// Includes of `source` that its place does not allow.
QStringList wrongArrows(const Source &source)
{
    QStringList wrong;
    for (const QString &file : includesOf(source)) {
        const QString folder = file.section(u'/', 0, 1);
        if (folder == source.folder)
            continue;
        if (layerOf(folder) >= layerOf(source.folder) || (isRelayProper(source) && usesQt(file)))
            wrong.append(source.path + u" -> "_s + file);
    }
    return wrong;
}

bool mustNotUseQt(const Source &source)
{
    return source.folder == u"app/base"_s || source.folder == u"app/http"_s
        || isRelayProper(source);
}

bool mayAskForTheSystem(const Source &source)
{
    return source.folder == u"app/platform"_s || source.path.startsWith(u"app/main/bridge_"_s);
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasALayer();
    void includesPointDown();
    void relayIsFreeOfQt();
    void coreIsFreeOfScreens();
    void systemsAreAskedForInOnePlace();
    void seesWhatIsWrong();
};

void TestArrows::everyFolderHasALayer()
{
    const QList<Source> all = sources();
    QVERIFY(all.size() > 50);
    for (const Source &source : all)
        // ui/actions.h belongs to all of ui/.
        QVERIFY2(layerOf(source.folder) >= 0 || source.path == u"ui/actions.h"_s,
                 qPrintable(source.path));
}

void TestArrows::includesPointDown()
{
    QStringList wrong;
    for (const Source &source : sources())
        wrong += wrongArrows(source);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::relayIsFreeOfQt()
{
    for (const Source &source : sources())
        QVERIFY2(!mustNotUseQt(source) || !source.text.contains(u"#include <Q"_s),
                 qPrintable(source.path));
}

void TestArrows::coreIsFreeOfScreens()
{
    static const QRegularExpression screens(
        u"#include <(QtGui|QtWidgets|QApplication|QGuiApplication|QWidget|QIcon|QDesktopServices)"_s);
    for (const Source &source : sources())
        if (source.path.startsWith(u"app/"_s) && source.folder != u"app/main"_s)
            QVERIFY2(!source.text.contains(screens), qPrintable(source.path));
}

void TestArrows::systemsAreAskedForInOnePlace()
{
    static const QRegularExpression condition(
        u"^\\s*#\\s*(el)?if.*(_WIN32|__APPLE__|__linux__|__unix__|_MSC_VER|Q_OS_)"_s,
        QRegularExpression::MultilineOption);
    for (const Source &source : sources())
        QVERIFY2(mayAskForTheSystem(source) || !source.text.contains(condition),
                 qPrintable(source.path));
}

void TestArrows::seesWhatIsWrong()
{
    const auto from = [](const QString &path, const QString &text) {
        return wrongArrows({path, path.section(u'/', 0, 1), text}).size();
    };
    QCOMPARE(from(u"app/base/x.h"_s, u"#include \"http/url.h\"\n"_s), 1);
    QCOMPARE(from(u"app/http/x.h"_s, u"#include \"base/result.h\"\n"_s), 0);
    QCOMPARE(from(u"app/signin/x.h"_s, u"#include \"clients/plan.h\"\n"_s), 1);
    QCOMPARE(from(u"app/setup/x.h"_s, u"  # include \"owner/owner.h\"\n"_s), 1);
    QCOMPARE(from(u"app/relay/x.h"_s, u"#include \"connections/connection.h\"\n"_s), 1);
    QCOMPARE(from(u"app/relay/relay_host.h"_s, u"#include \"connections/connection.h\"\n"_s), 0);
    QCOMPARE(from(u"ui/parts/x.h"_s, u"#include \"wizard/page.h\"\n"_s), 1);
    QCOMPARE(from(u"ui/tray/x.h"_s, u"#include \"windows/window.h\"\n"_s), 1);
}

QTEST_GUILESS_MAIN(TestArrows)
#include "test_arrows.moc"
