// The rules of the house that a machine can see, held against the whole source tree.
//
// Each rule is a function from the tree (path -> text) to what breaks it. The tests run it twice:
// on the real tree, where it must find nothing, and on the tree with one file broken on purpose,
// where it must find that.

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Tree = QMap<QString, QString>; // "app/base/error.h" -> its text

const QString root = QStringLiteral(PATCHBAY_SOURCE_DIR "/");

// Which folder may include which: main -> ui, owner -> relay, diagnostics, demo, setup ->
// signin, clients -> connections -> platform -> http -> base. A folder that is not named here may
// include nothing.
const QMap<QString, QSet<QString>> &arrows()
{
    static const auto map = [] {
        const QSet<QString> platform = {u"http"_s, u"base"_s};
        const QSet<QString> connections = platform + QSet<QString>{u"platform"_s};
        const QSet<QString> signin = connections + QSet<QString>{u"connections"_s};
        const QSet<QString> setup = signin + QSet<QString>{u"signin"_s, u"clients"_s};
        const QSet<QString> parts = setup + QSet<QString>{u"setup"_s, u"ui"_s};
        const QSet<QString> owner =
            setup + QSet<QString>{u"setup"_s, u"relay"_s, u"diagnostics"_s, u"demo"_s};
        const QSet<QString> ui = owner + QSet<QString>{u"parts"_s, u"ui"_s};
        return QMap<QString, QSet<QString>>{
            {u"base"_s, {}},
            {u"http"_s, {u"base"_s}},
            {u"platform"_s, platform},
            {u"connections"_s, connections},
            {u"signin"_s, signin},
            {u"clients"_s, signin},
            {u"setup"_s, setup},
            {u"diagnostics"_s, setup},
            // Of platform only what is free of Qt, which noQtBelow sees to.
            {u"relay"_s, {u"http"_s, u"base"_s, u"platform"_s}},
            {u"relay/relay_host"_s, setup + QSet<QString>{u"setup"_s}},
            {u"demo"_s, connections},
            {u"owner"_s, owner},
            // What the pages share stands below them.
            {u"parts"_s, parts},
            {u"wizard"_s, ui},
            {u"tray"_s, ui + QSet<QString>{u"windows"_s}},
            {u"windows"_s, ui},
            {u"ui"_s, ui},
            {u"main"_s, ui + QSet<QString>{u"owner"_s, u"wizard"_s, u"tray"_s, u"windows"_s}},
        };
    }();
    return map;
}

// The folder below app/ or ui/; files of ui/ itself belong to "ui", relay_host is one of its own.
QString folderOf(const QString &path)
{
    if (path.startsWith(u"app/relay/relay_host."_s))
        return u"relay/relay_host"_s;
    const QString inside = path.section(u'/', 1);
    return inside.contains(u'/') ? inside.section(u'/', 0, 0) : u"ui"_s;
}

bool isSource(const QString &path)
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

bool isProgram(const QString &path)
{
    return isSource(path) && (path.startsWith(u"app/"_s) || path.startsWith(u"ui/"_s));
}

// "base/error.h" for quotes, "<QString>" for angles.
QStringList includesIn(const QString &text)
{
    static const QRegularExpression include(
        u"^[ \\t]*#[ \\t]*include[ \\t]*(?:\"([^\"]+)\"|(<[^>]+>))"_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(text); match.hasNext();) {
        const auto each = match.next();
        found << each.captured(1) + each.captured(2);
    }
    return found;
}

QStringList arrowsThatPointUp(const Tree &tree)
{
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isProgram(file.key()))
            continue;
        const QString from = folderOf(file.key());
        for (const QString &include : includesIn(*file)) {
            if (include.startsWith(u'<') || include.endsWith(u".moc"_s))
                continue;
            // A file of ui/ itself is included by its bare name.
            const QString to = include.contains(u'/') ? include.section(u'/', 0, 0) : u"ui"_s;
            const QString own = from.section(u'/', 0, 0);
            if (to != own && !arrows().value(from).contains(to))
                found << file.key() + u" includes "_s + include;
        }
    }
    return found;
}

QStringList systemsOutsidePlatform(const Tree &tree)
{
    static const QRegularExpression condition(
        u"^[ \\t]*#[ \\t]*(?:if|ifdef|ifndef|elif)\\b.*\\b(?:Q_OS_\\w+|_?_?WIN(?:32|64)|__linux__|"
        "__linux|__unix__|__APPLE__|__MACH__|TARGET_OS_\\w+|__MINGW\\d+__|_MSC_VER|__FreeBSD__)\\b"_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isProgram(file.key()) || file.key().startsWith(u"app/platform/"_s)
            || file.key().startsWith(u"app/main/bridge_"_s))
            continue;
        if (const auto match = condition.match(*file); match.hasMatch())
            found << file.key() + u": "_s + match.captured().trimmed();
    }
    return found;
}

// app/ has no screens; app/main joins it with ui/.
QStringList screensInTheCore(const Tree &tree)
{
    static const QRegularExpression header(
        u"^<(?:Qt(?:Gui|Widgets|Svg\\w*|Quick\\w*|Qml)\\b.*|Q(?:Gui|Widget|Desktop|Style|Abstract"
        "Button|PushButton|Label|LineEdit|Dialog|MessageBox|Wizard|SystemTray|Menu|Action|Window|"
        "Screen|Image|Pixmap|Icon|Painter|Color|Palette|Font|Cursor|Clipboard|Svg|Validator|"
        "StandardItem|TextDocument)\\w*|QApplication)>$"_s);
    static const QRegularExpression library(u"Qt6::(?:Gui|Widgets|Svg|Qml|Quick)\\w*"_s);
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!file.key().startsWith(u"app/"_s) || file.key().startsWith(u"app/main/"_s))
            continue;
        for (const QString &include : includesIn(isSource(file.key()) ? *file : QString())) {
            if (header.match(include).hasMatch())
                found << file.key() + u" includes "_s + include;
        }
        if (file.key().endsWith(u"CMakeLists.txt"_s)) {
            if (const auto match = library.match(*file); match.hasMatch())
                found << file.key() + u" links "_s + match.captured();
        }
    }
    return found;
}

// Where Qt comes from, following our own headers; empty: from nowhere.
QString wayToQt(const Tree &tree, const QString &path, QSet<QString> &seen)
{
    static const QRegularExpression qt(u"^<(?:Q[A-Z]|Qt\\w+/|q[a-z]\\w*\\.h>|qt6keychain)"_s);
    for (const QString &include : includesIn(tree.value(path))) {
        if (qt.match(include).hasMatch())
            return path + u" includes "_s + include;
        const QString header = u"app/"_s + include;
        if (include.startsWith(u'<') || seen.contains(header) || !tree.contains(header))
            continue;
        seen.insert(header);
        const QString way = wayToQt(tree, header, seen);
        if (!way.isEmpty())
            return path + u" -> "_s + way;
    }
    return {};
}

QStringList noQtBelow(const Tree &tree)
{
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString folder = folderOf(file.key());
        const bool free = folder == u"base"_s || folder == u"http"_s || folder == u"relay"_s
            || file.key().startsWith(u"app/main/bridge"_s);
        if (!isProgram(file.key()) || !file.key().startsWith(u"app/"_s) || !free)
            continue;
        QSet<QString> seen = {file.key()};
        const QString way = wayToQt(tree, file.key(), seen);
        if (!way.isEmpty())
            found << way;
    }
    return found;
}

// Sources of more than 300 lines that do not say in their first lines why they are longer.
QStringList longWithoutAReason(const Tree &tree)
{
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const auto lines = file->count(u'\n');
        const QString start = file->section(u'\n', 0, 5);
        if (isProgram(file.key()) && lines > 300
            && !start.contains(u"longer"_s, Qt::CaseInsensitive))
            found << u"%1 has %2 lines"_s.arg(file.key()).arg(lines);
    }
    return found;
}

QStringList leftToDo(const Tree &tree)
{
    static const QRegularExpression mark(u"\\b(?:TODO|XXX|HACK)\\b"_s);
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!file.key().startsWith(u"tests/house/"_s) && mark.match(*file).hasMatch())
            found << file.key();
    }
    return found;
}

QStringList headersWithoutPurpose(const Tree &tree)
{
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isProgram(file.key()) || !file.key().endsWith(u".h"_s))
            continue;
        if (!file->startsWith(u"// "_s))
            found << file.key() + u" does not begin with what it is for"_s;
        if (!file->contains(u"\n#pragma once\n"_s))
            found << file.key() + u" lacks #pragma once"_s;
    }
    return found;
}

QStringList nestedLoops(const Tree &tree)
{
    static const QRegularExpression nested(u"\\bQEventLoop\\b|\\bprocessEvents\\b"_s);
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (isProgram(file.key()) && nested.match(*file).hasMatch())
            found << file.key();
    }
    return found;
}

// Types that stand in two files under one name: the linker takes the functions of one for the
// other's, and says nothing (One Definition Rule, [basic.def.odr]).
QStringList typesOfOneName(const Tree &tree)
{
    static const QRegularExpression line(
        u"^(?:namespace(?<space> [\\w:]+)? \\{|(?<end>\\}) // namespace.*|"
        "(?:class|struct|union|enum class)(?: \\[\\[\\w+\\]\\])? (?<type>\\w+)(?: final)?(?: "
        ":[^;]*)?"
        "(?: \\{[^;]*)?(?:\\};)?)$"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression announced(u"^namespace [^{}]*\\{[^{}]*\\}\\n"_s,
                                              QRegularExpression::MultilineOption);
    QMap<QString, QString> places; // of each type, with its namespaces
    QStringList found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        QStringList spaces;
        const QString text = isProgram(file.key()) ? *file : QString();
        for (auto match = line.globalMatch(QString(text).remove(announced)); match.hasNext();) {
            const auto each = match.next();
            const QString type = (spaces + QStringList{each.captured(u"type"_s)}).join(u"::"_s);
            if (each.hasCaptured(u"end"_s))
                spaces.removeLast();
            else if (!each.hasCaptured(u"type"_s))
                spaces << each.captured(u"space"_s).trimmed();
            else if (spaces.contains(QString())) // its own, for this file alone
                continue;
            else if (places.contains(type))
                found << file.key() + u": "_s + type + u" as in "_s + places.value(type);
            else
                places.insert(type, file.key());
        }
    }
    return found;
}

Tree readTree()
{
    Tree tree;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"installer"_s}) {
        QDirIterator files(root + folder,
                           {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s, u"*.json"_s, u"*.md"_s,
                            u"*.sh"_s, u"*.py"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(u"/node_modules/"_s) && file.open(QIODevice::ReadOnly))
                tree.insert(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

using Rule = QStringList (*)(const Tree &);

} // namespace

Q_DECLARE_METATYPE(Rule)

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFolderHasItsArrows();
    void holds_data();
    void holds();
    void firesWhenBroken_data();
    void firesWhenBroken();
    void listsLongSources();

private:
    Tree m_tree;
};

void TestHouse::initTestCase()
{
    m_tree = readTree();
    QVERIFY(m_tree.size() > 100);
    QVERIFY(m_tree.contains(u"app/base/result.h"_s));
}

void TestHouse::everyFolderHasItsArrows()
{
    for (auto file = m_tree.begin(); file != m_tree.end(); ++file) {
        if (isProgram(file.key()))
            QVERIFY2(arrows().contains(folderOf(file.key())), qPrintable(file.key()));
    }
}

void TestHouse::holds_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("arrows point down") << Rule(arrowsThatPointUp);
    QTest::newRow("systems stay in platform") << Rule(systemsOutsidePlatform);
    QTest::newRow("the core has no screens") << Rule(screensInTheCore);
    QTest::newRow("base, http, relay, bridge have no Qt") << Rule(noQtBelow);
    QTest::newRow("nothing is left to do") << Rule(leftToDo);
    QTest::newRow("headers say what they are for") << Rule(headersWithoutPurpose);
    QTest::newRow("no nested loops") << Rule(nestedLoops);
    QTest::newRow("each type has its name alone") << Rule(typesOfOneName);
}

void TestHouse::holds()
{
    QFETCH(Rule, rule);
    const QStringList found = rule(m_tree);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestHouse::firesWhenBroken_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text"); // added at the end of the file
    const auto row = [](const char *name, Rule rule, const QString &path, const QString &text) {
        QTest::newRow(name) << rule << path << text;
    };
    row("base includes platform", arrowsThatPointUp, u"app/base/error.h"_s,
        u"#include \"platform/files.h\"\n"_s);
    row("http includes platform", arrowsThatPointUp, u"app/http/client.h"_s,
        u"#include \"platform/files.h\"\n"_s);
    row("signin includes clients", arrowsThatPointUp, u"app/signin/server_url.cpp"_s,
        u"  #  include \"clients/plan.h\"\n"_s);
    row("clients include signin", arrowsThatPointUp, u"app/clients/plan.cpp"_s,
        u"#include \"signin/token_source.h\"\n"_s);
    row("relay includes signin", arrowsThatPointUp, u"app/relay/relay.h"_s,
        u"#include \"signin/token_source.h\"\n"_s);
    row("relay_host includes ui", arrowsThatPointUp, u"app/relay/relay_host.cpp"_s,
        u"#include \"wizard/wizard.h\"\n"_s);
    row("setup includes relay", arrowsThatPointUp, u"app/setup/setup.h"_s,
        u"#include \"relay/relay.h\"\n"_s);
    row("platform includes ui", arrowsThatPointUp, u"app/platform/clock.cpp"_s,
        u"#include \"parts/ask.h\"\n"_s);
    row("parts include the wizard", arrowsThatPointUp, u"ui/parts/ask.cpp"_s,
        u"#include \"wizard/wizard.h\"\n"_s);
    row("the page's parts include a window", arrowsThatPointUp, u"ui/parts/ask.h"_s,
        u"#include \"windows/main_window.h\"\n"_s);
    row("a file of ui in app", arrowsThatPointUp, u"app/setup/setup.h"_s,
        u"#include \"actions.h\"\n"_s);

    row("Windows in signin", systemsOutsidePlatform, u"app/signin/server_url.cpp"_s,
        u"#ifdef Q_OS_WIN\n#endif\n"_s);
    row("Linux in http", systemsOutsidePlatform, u"app/http/loop.cpp"_s,
        u"#if defined(__linux__) && 1\n#endif\n"_s);
    row("macOS in ui", systemsOutsidePlatform, u"ui/parts/ask.cpp"_s,
        u"# if 1 || defined(Q_OS_MACOS)\n#endif\n"_s);
    row("_WIN32 in bridge.cpp", systemsOutsidePlatform, u"app/main/bridge.cpp"_s,
        u"#ifndef _WIN32\n#endif\n"_s);

    row("a widget in setup", screensInTheCore, u"app/setup/setup.h"_s, u"#include <QWidget>\n"_s);
    row("the desktop services", screensInTheCore, u"app/platform/desktop.cpp"_s,
        u"#include <QDesktopServices>\n"_s);
    row("by its folder", screensInTheCore, u"app/platform/desktop.cpp"_s,
        u"#include <QtGui/QWindow>\n"_s);
    row("linked", screensInTheCore, u"app/setup/CMakeLists.txt"_s,
        u"target_link_libraries(core PRIVATE Qt6::Widgets)\n"_s);

    row("Qt in base", noQtBelow, u"app/base/secret.cpp"_s, u"#include <QString>\n"_s);
    row("Qt in http", noQtBelow, u"app/http/url.h"_s, u"#include <QtCore/QUrl>\n"_s);
    row("Qt in the relay by a header", noQtBelow, u"app/relay/relay.h"_s,
        u"#include \"platform/clock.h\"\n"_s);
    row("Qt in the bridge", noQtBelow, u"app/main/bridge.cpp"_s,
        u"#include \"platform/places.h\"\n"_s);

    row("something to do", leftToDo, u"app/base/error.h"_s, u"// TODO: more\n"_s);
    row("something to do in a resource", leftToDo, u"resources/servers/README.md"_s, u"TODO\n"_s);
    row("a nested loop", nestedLoops, u"app/setup/setup.h"_s, u"#include <QEventLoop>\n"_s);
    row("a type of a known name", typesOfOneName, u"app/signin/mcp_hello.h"_s,
        u"namespace patchbay {\nstruct Hello {\n};\n} // namespace patchbay\n"_s);
    row("a type of a known name in a source", typesOfOneName, u"app/signin/mcp_hello.cpp"_s,
        u"namespace patchbay {\nclass FileLock final : public QObject\n{\n};\n} // namespace\n"_s);
    row("a long source", longWithoutAReason, u"app/base/result.h"_s, QString(300, u'\n'));
}

void TestHouse::firesWhenBroken()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY2(m_tree.contains(path), qPrintable(path));
    const QStringList before = rule(m_tree);
    Tree broken = m_tree;
    broken[path] += text;
    const QStringList found = rule(broken);
    QVERIFY(found.size() > before.size());
    QVERIFY2(found.filter(path).size() > before.filter(path).size(), qPrintable(found.join(u'\n')));
}

// A list to read rather than a limit to fail at; what is twice as long fails.
void TestHouse::listsLongSources()
{
    for (const QString &found : longWithoutAReason(m_tree)) {
        qInfo("%s", qPrintable(found));
        QVERIFY2(found.section(u' ', -2, -2).toInt() <= 600, qPrintable(found));
    }
    Tree broken;
    broken.insert(u"app/base/new.h"_s, u"#pragma once\n"_s);
    QCOMPARE(headersWithoutPurpose(broken).size(), 2);
}

QTEST_GUILESS_MAIN(TestHouse)
#include "test_house.moc"
