// Whether the apps that are set up now may only read: offered, never ticked beforehand.

#pragma once

#include <QWidget>

class QCheckBox;

namespace patchbay {

class ReadingChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingChoice(QWidget *parent = nullptr);

    void setWish(bool onlyReads);

Q_SIGNALS:
    void wished(bool onlyReads);

private:
    QCheckBox *m_box;
};

} // namespace patchbay
