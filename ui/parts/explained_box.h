// A box to tick, and below it a quiet line that says why one would.

#pragma once

#include <QWidget>

class QCheckBox;

namespace patchbay {

class Text;

class ExplainedBox : public QWidget
{
    Q_OBJECT

public:
    // `objectName` is the box's own.
    explicit ExplainedBox(const QString &objectName, QWidget *parent = nullptr);

    void setText(const QString &text, const QString &why);
    void setTicked(bool ticked); // shows a choice, is none
    bool isTicked() const;

Q_SIGNALS:
    void ticked(bool now); // by the person

private:
    QCheckBox *m_box;
    Text *m_why;
};

} // namespace patchbay
