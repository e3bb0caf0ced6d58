// What will change in which file: one tab per file, lines taken out and put in, the rest untouched.

#pragma once

#include "clients/plan.h"
#include "parts/line_diff.h"

#include <QFrame>
#include <QMap>

class QPlainTextEdit;
class QTabBar;

namespace patchbay {

class PreviewText;

class ChangePreview : public QFrame
{
    Q_OBJECT

public:
    explicit ChangePreview(QWidget *parent = nullptr);

    // `names` gives the app's name for its id. Keys are shown as dots.
    void setPlan(const Plan &plan, const QMap<QString, QString> &names);
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFile(int index);

    Plan m_plan;
    QTabBar *m_tabs;
    QWidget *m_legend;
    PreviewText *m_text;
};

} // namespace patchbay
