#include "ui/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace patchbay::walk {

namespace {

// Parts of Qt's own widgets: what moves a list, what stands in a field.
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent
        && (widget->objectName().startsWith(u"qt_"_s) || parent->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QTabBar *>(parent) || parent->inherits("QTableView")
            || parent->inherits("QHeaderView"));
}

bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || isInside(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QList<QWidget *> controlsIn(const QWidget &window)
{
    QList<QWidget *> controls;
    const auto all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == &window && isControl(widget) && !widget->inherits("QHeaderView"))
            controls.append(widget);
    }
    return controls;
}

QString called(const QWidget *widget)
{
    const QString text = widget->property("text").toString().left(40);
    return u"%1 \"%2\" (%3)"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                   widget->objectName(), text);
}

// Of which one is come to by Tab, and the others by arrows.
bool areOfOneGroup(const QWidget *a, const QWidget *b)
{
    const auto *one = qobject_cast<const QAbstractButton *>(a);
    const auto *other = qobject_cast<const QAbstractButton *>(b);
    if (!one || !other || !one->isCheckable() || !other->isCheckable())
        return false;
    if (one->group() || other->group())
        return one->group() == other->group() && one->group()->exclusive();
    return one->autoExclusive() && other->autoExclusive()
        && one->parentWidget() == other->parentWidget();
}

double luminance(QRgb colour)
{
    const auto part = [](int value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour))
        + 0.0722 * part(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

// Of the strongest pixel against the one there is most of.
double contrastIn(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> count;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ++count[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto one = count.cbegin(); one != count.cend(); ++one) {
        if (one.value() > count.value(ground))
            ground = one.key();
    }
    double strongest = 1;
    for (auto one = count.cbegin(); one != count.cend(); ++one)
        strongest = qMax(strongest, contrast(ground, one.key()));
    return strongest;
}

bool saysSomething(const QWidget *widget)
{
    return !widget->property("text").toString().trimmed().isEmpty();
}

QString roomOf(const QLabel *label)
{
    const QSize room = label->contentsRect().size();
    if (!label->wordWrap()) {
        const int wide = label->sizeHint().width();
        return wide > label->width() + 1 ? u"%1 wide, has %2"_s.arg(wide).arg(label->width())
                                         : QString();
    }
    const int high = label->heightForWidth(label->width());
    if (high > label->height() + 1)
        return u"%1 high, has %2"_s.arg(high).arg(label->height());
    if (label->textFormat() == Qt::RichText)
        return {};
    // A word that is wider than the line.
    const int wide =
        label->fontMetrics()
            .boundingRect(QRect(0, 0, room.width(), 0), Qt::TextWordWrap, label->text())
            .width();
    return wide > room.width() + 1 ? u"a word %1 wide, has %2"_s.arg(wide).arg(room.width())
                                   : QString();
}

QString roomOf(const QAbstractButton *button)
{
    QSize wanted = button->sizeHint();
    // One that wraps need not be as wide as its text.
    if (button->hasHeightForWidth() && button->width() < wanted.width())
        wanted = {button->width(), button->heightForWidth(button->width())};
    const bool fits =
        wanted.width() <= button->width() + 1 && wanted.height() <= button->height() + 1;
    return fits ? QString()
                : u"%1×%2, has %3×%4"_s.arg(wanted.width())
                      .arg(wanted.height())
                      .arg(button->width())
                      .arg(button->height());
}

bool isPlainButton(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
        || qobject_cast<const QCheckBox *>(widget)
        || widget->metaObject() == &QRadioButton::staticMetaObject;
}

} // namespace

QStringList nameless(const QWidget &window)
{
    QStringList faults;
    const auto controls = controlsIn(window);
    for (QWidget *widget : controls) {
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(u"no name: "_s + called(widget));
        else if (reader->role() == QAccessible::NoRole || reader->role() == QAccessible::Client)
            faults.append(u"no role: "_s + called(widget));
    }
    return faults;
}

QStringList unreachable(QWidget &window)
{
    QApplication::setActiveWindow(&window);
    QSet<QWidget *> reached;
    QWidget *now = window.focusWidget() ? window.focusWidget() : &window;
    constexpr int enough = 400;
    for (int i = 0; i < enough; ++i) {
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, u"\t"_s);
        QApplication::sendEvent(now, &tab);
        QWidget *next = QApplication::focusWidget();
        if (!next || reached.contains(next))
            break;
        reached.insert(next);
        now = next;
    }
    QStringList faults;
    const auto controls = controlsIn(window);
    for (QWidget *widget : controls) {
        const bool isReached = std::any_of(reached.cbegin(), reached.cend(), [&](QWidget *each) {
            return each == widget || widget->isAncestorOf(each) || areOfOneGroup(each, widget);
        });
        if (!isReached)
            faults.append(u"not come to by keys: "_s + called(widget));
    }
    return faults;
}

QStringList clipped(const QWidget &window)
{
    QStringList faults;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window || !saysSomething(widget)
            || isInside(widget))
            continue;
        QString fault;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            fault = roomOf(label);
        else if (isPlainButton(widget))
            fault = roomOf(qobject_cast<const QAbstractButton *>(widget));
        if (!fault.isEmpty())
            faults.append(u"cut, "_s + fault + u": "_s + called(widget));
        const QPoint at = widget->mapTo(&window, QPoint(0, 0));
        if (at.x() < 0 || at.x() + widget->width() > window.width())
            faults.append(u"leaves the window at a side: "_s + called(widget));
    }
    return faults;
}

QStringList notMirrored(const QWidget &window, const QWidget &mirrored)
{
    const auto seenIn = [](const QWidget &all) {
        QList<const QWidget *> seen;
        const auto widgets = all.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->window() == &all && !isInside(widget)
                && (saysSomething(widget) || isControl(widget)))
                seen.append(widget);
        }
        return seen;
    };
    const QList<const QWidget *> here = seenIn(window);
    const QList<const QWidget *> there = seenIn(mirrored);
    if (window.size() != mirrored.size() || here.size() != there.size())
        return {u"the two windows have not the same in them"_s};
    QStringList faults;
    for (int i = 0; i < here.size(); ++i) {
        const int left = here[i]->mapTo(&window, QPoint(0, 0)).x();
        const int right = there[i]->mapTo(&mirrored, QPoint(0, 0)).x() + there[i]->width();
        // Halves of a pixel go one way or the other.
        if (qAbs(left - (mirrored.width() - right)) > 2)
            faults.append(
                u"%1 from the start, mirrored %2: "_s.arg(left).arg(mirrored.width() - right)
                + called(here[i]));
    }
    return faults;
}

QStringList pale(QWidget &window)
{
    constexpr double least = 4.5; // WCAG 2, 1.4.3
    const QImage picture = window.grab().toImage();
    QStringList faults;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isText = qobject_cast<const QLabel *>(widget) || isPlainButton(widget);
        if (!isText || !widget->isVisible() || !widget->isEnabled() || widget->window() != &window
            || !saysSomething(widget))
            continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        const QRect area =
            QRect(widget->mapTo(&window, seen.topLeft()), seen.size()).intersected(picture.rect());
        // Half a line at the edge of what is scrolled says nothing.
        if (area.isEmpty() || seen.height() < widget->fontMetrics().height())
            continue;
        const double found = contrastIn(picture, area);
        if (found < least)
            faults.append(u"contrast %1: "_s.arg(found, 0, 'f', 2) + called(widget));
    }
    return faults;
}

void toggle(QWidget *box)
{
    QAccessible::queryAccessibleInterface(box)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
}

} // namespace patchbay::walk
