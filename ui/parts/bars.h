// Bars of progress: waiting, and what is left of a sign-in.

#pragma once

#include <QProgressBar>

class QPushButton;
class QVariantAnimation;

namespace patchbay {

class StateMark;
class Text;

// 6 high, without text. Range 0-0 runs through while shown; still where motion is unwelcome.
class Bar : public QProgressBar
{
    Q_OBJECT

public:
    explicit Bar(QWidget *parent = nullptr);

    // While the range is 0-0.
    void setEndless(bool endless);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void runOrRest();

    QVariantAnimation *m_running;
};

// "Setting up Cursor, 2 of 3 ........ No hurry: 9 minutes left" over a bar.
class Waiting : public QWidget
{
    Q_OBJECT

public:
    explicit Waiting(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setTimeLeft(const QString &sentence);
    void setSteps(int done, int all); // all 0: endless

private:
    StateMark *m_mark;
    Text *m_left;
    Bar *m_bar;
};

} // namespace patchbay
