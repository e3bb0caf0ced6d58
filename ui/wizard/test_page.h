// Last page: does it work, seen from the apps themselves, and a sentence to try.

#pragma once

#include "wizard/page.h"

namespace patchbay {

class InlineError;
class Note;
class RowList;
class Text;
class Waiting;

class TestPage : public Page
{
    Q_OBJECT

public:
    TestPage(Setup &setup, const Actions &actions, QWidget *parent = nullptr);

    void enter() override;
    void redraw() override;
    Next next() const override;
    void goOn() override;
    QString cancelText() const override;
    QPushButton *filled() const override;
    QWidget *firstFocus() const override;

private:
    // One line of the list.
    struct Line {
        Progress progress = Progress::NotStarted;
        QString markup;
        QString aside;

        friend bool operator==(const Line &, const Line &) = default;
    };

    QList<Line> lines() const;
    QWidget *makeLine(const Line &line) const;
    QString sentenceToTry() const;
    QStringList readyApps() const;

    RowList *m_list;
    QList<Line> m_shown;
    Waiting *m_waiting;
    InlineError *m_error;
    QWidget *m_tryIt;
    Text *m_tryTitle;
    Text *m_trySentence;
    Note *m_stays;
};

} // namespace patchbay
