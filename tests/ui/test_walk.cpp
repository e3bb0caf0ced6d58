// That the walk through every window (screens --walk) finds what it is there for.

#include "ui/walk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setLayout(new QVBoxLayout);
        m_button = new QPushButton(u"Go on"_s);
        m_window->layout()->addWidget(m_button);
        m_label = new QLabel(u"What is"_s);
        m_window->layout()->addWidget(m_label);
    }

    void findsNothingWhereAllIsWell()
    {
        auto *group = new QWidget;
        auto *column = new QVBoxLayout(group);
        column->addWidget(new QRadioButton(u"One"_s));
        column->addWidget(new QRadioButton(u"Two"_s));
        m_window->layout()->addWidget(group);
        show();
        QCOMPARE(walk::nameless(*m_window), QStringList());
        QCOMPARE(walk::unreachable(*m_window), QStringList());
        QCOMPARE(walk::clipped(*m_window), QStringList());
        QCOMPARE(walk::pale(*m_window), QStringList());
    }

    void findsWhatHasNoName()
    {
        m_window->layout()->addWidget(new QLineEdit);
        show();
        QCOMPARE(walk::nameless(*m_window).size(), 1);
    }

    void findsWhatKeysDoNotComeTo()
    {
        m_button->setFocusPolicy(Qt::NoFocus);
        show();
        QCOMPARE(walk::unreachable(*m_window).size(), 1);
    }

    // A field that keeps Tab for itself holds everything behind it.
    void findsAFieldThatKeepsTab()
    {
        auto *text = new QPlainTextEdit;
        m_window->layout()->addWidget(text);
        m_window->layout()->addWidget(new QPushButton(u"Behind"_s));
        show();
        text->setFocus();
        QVERIFY(!walk::unreachable(*m_window).isEmpty());
        text->setTabChangesFocus(true);
        QCOMPARE(walk::unreachable(*m_window), QStringList());
    }

    void findsWhatIsCut()
    {
        m_label->setText(u"A sentence of more than one word"_s);
        m_label->setFixedWidth(20);
        m_button->setFixedWidth(20);
        show();
        QCOMPARE(walk::clipped(*m_window).size(), 2);
        m_label->setWordWrap(true);
        m_label->setFixedHeight(10);
        show();
        QCOMPARE(walk::clipped(*m_window).size(), 2);
    }

    void findsWhatIsNotMirrored()
    {
        auto other = std::make_unique<QWidget>();
        other->setLayout(new QVBoxLayout);
        other->layout()->addWidget(new QPushButton(u"Go on"_s));
        other->layout()->addWidget(new QLabel(u"What is"_s));
        other->setLayoutDirection(Qt::RightToLeft);
        other->resize(400, 200);
        other->show();
        m_window->resize(400, 200);
        show();
        QCOMPARE(walk::notMirrored(*m_window, *other), QStringList());
        m_window->layout()->setContentsMargins(60, 9, 9, 9);
        other->layout()->setContentsMargins(60, 9, 9, 9);
        show();
        QCOMPARE(walk::notMirrored(*m_window, *other).size(), 2);
    }

    void findsPaleText()
    {
        QPalette palette = m_label->palette();
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, QColor(0x9A, 0x9A, 0x9A));
        m_label->setPalette(palette);
        m_label->setAutoFillBackground(true);
        show();
        const QStringList faults = walk::pale(*m_window);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().contains(u"What is"_s));
    }

private:
    void show()
    {
        m_window->show();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    QLabel *m_label = nullptr;
};

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
