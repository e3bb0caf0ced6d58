// What is not needed now, behind a line with a chevron: never gone, never in the way.

#pragma once

#include <QToolButton>

class QVBoxLayout;

namespace patchbay {

class DisclosureButton;

class Disclosure : public QWidget
{
    Q_OBJECT

public:
    Disclosure(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    QVBoxLayout *contents() { return m_column; }
    void setTitle(const QString &title);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    DisclosureButton *m_button;
    QWidget *m_contents;
    QVBoxLayout *m_column;
};

// The line itself. Carries the object name.
class DisclosureButton : public QToolButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &title, QWidget *parent = nullptr);

    double turn() const { return m_turn; }
    void setTurn(double turn);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // A long line wraps where the window is narrow.
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int beforeText();
    static int afterText();

    double m_turn = 0; // of the chevron: 0 closed, 1 open
};

} // namespace patchbay
