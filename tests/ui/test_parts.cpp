// What every part promises: names for who cannot see, keys for who cannot point, room for text.

#include "parts/bars.h"
#include "parts/buttons.h"
#include "parts/change_preview.h"
#include "parts/disclosure.h"
#include "parts/flow_layout.h"
#include "parts/focus_ring.h"
#include "parts/icons.h"
#include "parts/note.h"
#include "parts/opened_links.h"
#include "parts/option_card.h"
#include "parts/rows.h"
#include "parts/state_mark.h"
#include "parts/step_rail.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileOpenEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyGlyphIsDrawn();
    void statesDifferInShape();
    void buttonsAreLargeEnough();
    void cardIsChosenByAClickAnywhere();
    void cardsMoveWithArrows();
    void cardShowsItsExtraWhileChosen();
    void fieldInACardKeepsItsKeys();
    void cardGivesWrappedChoicesTheirRoom();
    void flowKeepsWhatGoesOnAtTheEnd();
    void cardIsARadioButtonToReaders();
    void rowTicksItsBox();
    void rowPutsItsEndBelowWhenNarrow();
    void disclosureOpensByKeyboard();
    void ringShowsAfterKeysOnly();
    void railSaysWhereOneIs();
    void previewDotsKeysAndHasATabPerFile();
    void textIsNotReadAsMarkup();
    void stillBarWhereMotionIsUnwelcome();
    void linksComeAsEvents();
};

void TestParts::initTestCase()
{
    applyLook(*qApp, {.highContrast = false, .reducedMotion = true}, Scheme::Light);
}

void TestParts::everyGlyphIsDrawn()
{
    for (int glyph = 0; glyph <= int(Glyph::StateBroken); ++glyph) {
        const QImage image = glyphPixmap(Glyph(glyph), 16, Qt::red, 2).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        bool inked = false;
        for (int y = 0; y < 32 && !inked; ++y) {
            for (int x = 0; x < 32 && !inked; ++x)
                inked = image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 240;
        }
        QVERIFY2(inked, qPrintable(QString::number(glyph)));
    }
}

void TestParts::statesDifferInShape()
{
    // In one colour, no two of the five may look alike.
    QList<QImage> seen;
    for (const Health health :
         {Health::Off, Health::Ready, Health::Working, Health::NeedsYou, Health::Broken}) {
        const QImage image = glyphPixmap(glyphOf(health), 22, Qt::black, 1).toImage();
        for (const QImage &other : seen) {
            int different = 0;
            for (int y = 0; y < 22; ++y) {
                for (int x = 0; x < 22; ++x)
                    different +=
                        qAbs(image.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 128;
            }
            QVERIFY(different > 20);
        }
        seen.append(image);
    }
}

void TestParts::buttonsAreLargeEnough()
{
    QWidget window;
    auto *button = makeButton(u"Go"_s, u"go"_s, {}, &window);
    QVERIFY(button->sizeHint().height() >= units(32));
    QVERIFY(button->sizeHint().width() >= units(80));
    auto *more = makeMoreButton(u"More for Claude"_s, u"more"_s, &window);
    QVERIFY(more->sizeHint().height() >= qMin(units(32), 32) || more->height() >= units(32));
    QCOMPARE(QAccessible::queryAccessibleInterface(more)->text(QAccessible::Name),
             u"More for Claude"_s);
}

void TestParts::cardIsChosenByAClickAnywhere()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *one = new OptionCard(u"&One"_s, u"First"_s);
    auto *two = new OptionCard(u"&Two"_s, u"Second"_s);
    column.addWidget(one);
    column.addWidget(two);
    one->setChecked(true);
    window.resize(400, 300);
    window.show();
    QTest::mouseClick(two, Qt::LeftButton, {}, QPoint(two->width() - 4, two->height() / 2));
    QVERIFY(two->isChecked());
    QVERIFY(!one->isChecked());
}

void TestParts::cardsMoveWithArrows()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *one = new OptionCard(u"&One"_s, u"First"_s);
    auto *two = new OptionCard(u"&Two"_s, u"Second"_s);
    column.addWidget(one);
    column.addWidget(two);
    one->setChecked(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Down);
    QVERIFY(two->isChecked());
}

void TestParts::cardShowsItsExtraWhileChosen()
{
    OptionCard card(u"One"_s, u"First"_s);
    auto *inside = new QLineEdit;
    card.extra()->addWidget(inside);
    card.show();
    QVERIFY(!inside->isVisible());
    card.setChecked(true);
    QVERIFY(inside->isVisible());
}

void TestParts::fieldInACardKeepsItsKeys()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *one = new OptionCard(u"&One"_s, u"First"_s);
    auto *two = new OptionCard(u"&Two"_s, u"Second"_s);
    auto *inside = new QLineEdit;
    one->extra()->addWidget(inside);
    column.addWidget(one);
    column.addWidget(two);
    one->setChecked(true);
    window.show();
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_Down);
    QTest::keyClicks(inside, u"a b"_s);
    QVERIFY(one->isChecked());
    QCOMPARE(inside->text(), u"a b"_s);
}

void TestParts::cardGivesWrappedChoicesTheirRoom()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *card = new OptionCard(u"One"_s, u"First"_s);
    auto *flow = new FlowLayout(24);
    QList<QRadioButton *> choices;
    for (const QString &name : {u"United States"_s, u"Europe"_s, u"Australia"_s, u"Canada"_s}) {
        choices.append(new QRadioButton(name));
        flow->addWidget(choices.last());
    }
    card->extra()->addLayout(flow);
    auto *below = new Text(TextRole::Small, u"Below"_s);
    card->extra()->addWidget(below);
    column.addWidget(card);
    column.addStretch();
    card->setChecked(true);
    window.resize(900, 600);
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(choices.first()->y(), choices.last()->y());
    window.resize(260, 600);
    QCoreApplication::processEvents();
    QVERIFY(choices.last()->y() > choices.first()->y());
    QVERIFY(below->y() >= choices.last()->geometry().bottom());
}

void TestParts::flowKeepsWhatGoesOnAtTheEnd()
{
    QWidget window;
    auto *flow = new FlowLayout(8, &window);
    auto *help = makeButton(u"Help"_s, u"help"_s);
    auto *next = makeButton(u"Set up all of them"_s, u"next"_s);
    flow->addWidget(help);
    flow->addStretch();
    flow->addWidget(next);
    window.resize(600, flow->heightForWidth(600));
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(help->x(), 0);
    QCOMPARE(next->geometry().right(), window.width() - 1);
    QCOMPARE(help->y(), next->y());
    const int narrow = next->sizeHint().width() + 10;
    window.resize(narrow, flow->heightForWidth(narrow));
    QTRY_VERIFY(next->y() > help->geometry().bottom());
    QCOMPARE(next->geometry().right(), window.width() - 1);
    QCOMPARE(help->x(), 0);
}

void TestParts::cardIsARadioButtonToReaders()
{
    OptionCard card(u"C&eligo"_s, u"Your account"_s);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&card);
    QCOMPARE(reader->role(), QAccessible::RadioButton);
    QCOMPARE(reader->text(QAccessible::Name), u"Celigo"_s);
    QCOMPARE(reader->text(QAccessible::Description), u"Your account"_s);
}

void TestParts::rowTicksItsBox()
{
    AppRow row(u"Claude"_s, u"Installed"_s, AppRow::Box::Check);
    row.resize(600, 52);
    row.show();
    QTest::mouseClick(&row, Qt::LeftButton, {}, QPoint(400, 26));
    QVERIFY(row.box()->isChecked());
    QCOMPARE(QAccessible::queryAccessibleInterface(row.box())->text(QAccessible::Name),
             u"Claude"_s);
}

void TestParts::rowPutsItsEndBelowWhenNarrow()
{
    AppRow row(u"Claude"_s, u"Installed"_s);
    auto *end = new StateMark(Health::NeedsYou, u"Needs you"_s);
    row.addAtEnd(end);
    auto *button = makeButton(u"Put it back where it was"_s, u"putBack"_s);
    row.addAtEnd(button);
    row.resize(900, row.heightForWidth(900));
    row.show();
    QVERIFY(button->mapTo(&row, QPoint()).y() < units(30));
    row.resize(300, 120);
    QTRY_VERIFY(button->mapTo(&row, QPoint()).y() >= units(30));
}

void TestParts::disclosureOpensByKeyboard()
{
    Disclosure disclosure(u"&More"_s, u"more"_s);
    auto *inside = new Text(TextRole::Body, u"inside"_s);
    disclosure.contents()->addWidget(inside);
    disclosure.show();
    auto *line = disclosure.findChild<QToolButton *>(u"more"_s);
    QVERIFY(!inside->isVisible());
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(inside->isVisible());
    QCOMPARE(line->accessibleDescription(), u"expanded"_s);
}

void TestParts::ringShowsAfterKeysOnly()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *one = makeButton(u"One"_s, u"one"_s);
    auto *two = makeButton(u"Two"_s, u"two"_s);
    one->setFocusPolicy(Qt::StrongFocus);
    two->setFocusPolicy(Qt::StrongFocus);
    column.addWidget(one);
    column.addWidget(two);
    new FocusRing(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(one, Qt::LeftButton);
    one->setFocus(Qt::MouseFocusReason);
    QVERIFY(window.findChildren<QFocusFrame *>().isEmpty());
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_COMPARE(window.findChildren<QFocusFrame *>().size(), 1);
    QTest::mouseClick(one, Qt::LeftButton);
    QTRY_VERIFY(window.findChildren<QFocusFrame *>().isEmpty());
}

void TestParts::railSaysWhereOneIs()
{
    StepRail rail({u"Your company"_s, u"Sign in"_s});
    rail.setCurrent(1);
    QCOMPARE(rail.accessibleName(), u"Step 2 of 2: Sign in"_s);
    rail.setShape(StepRail::Shape::Line);
    QVERIFY(rail.sizeHint().height() < units(80));
}

void TestParts::previewDotsKeysAndHasATabPerFile()
{
    const QByteArray key(43, 'k');
    Plan plan;
    Change cursor;
    cursor.client = u"cursor"_s;
    cursor.path = u"/home/maria/.cursor/mcp.json"_s;
    cursor.before = "{\n}\n";
    cursor.after = "{\n  \"Authorization\": \"Bearer " + key + "\"\n}\n";
    Change claude;
    claude.client = u"claude-desktop"_s;
    claude.path = u"/b"_s;
    claude.after = "{}\n";
    plan.changes = {cursor, claude};
    ChangePreview preview;
    preview.setPlan(plan, {{u"cursor"_s, u"Cursor"_s}, {u"claude-desktop"_s, u"Claude"_s}});
    auto *tabs = preview.findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(0), u"Cursor"_s);
    QCOMPARE(tabs->tabToolTip(0), u"/home/maria/.cursor/mcp.json"_s);
    QVERIFY(preview.shownText().contains(u"Bearer ••••"_s));
    QVERIFY(!preview.shownText().contains(QString::fromLatin1(key)));
    tabs->setCurrentIndex(1);
    QCOMPARE(preview.shownText(), u"{}"_s);
}

void TestParts::textIsNotReadAsMarkup()
{
    Text text(TextRole::Body, u"<b>not bold</b>"_s);
    QCOMPARE(text.textFormat(), Qt::PlainText);
    QCOMPARE(strong(u"<i>"_s), u"<b>&lt;i&gt;</b>"_s);
}

void TestParts::stillBarWhereMotionIsUnwelcome()
{
    Bar bar;
    bar.show();
    const QVariant before = bar.property("phase");
    QTest::qWait(40);
    QCOMPARE(bar.property("phase"), before);
}

// As macOS hands them over.
void TestParts::linksComeAsEvents()
{
    const QString link = u"patchbay://connect?url=https%3A%2F%2Fapi.example.com%2Fmcp&name=A%26B"_s;
    QStringList opened;
    {
        const OpenedLinks links([&opened](const QString &one) { opened.append(one); });
        QFileOpenEvent event{QUrl(link)};
        QCoreApplication::sendEvent(qApp, &event);
    }
    QCOMPARE(opened, QStringList(link));
    QFileOpenEvent later{QUrl(link)};
    QCoreApplication::sendEvent(qApp, &later);
    QCOMPARE(opened.size(), 1); // nobody listens any more
}

QTEST_MAIN(TestParts)
#include "test_parts.moc"
