// A small window beside the one it is about: what a page is for, and what to do if one is stuck.
//
// Does not keep anybody from going on: the other window can be used while it is open.

#pragma once

#include <QDialog>
#include <QStringList>

namespace patchbay {

struct HelpTopic {
    struct Part {
        QString question;
        QString answer;
    };
    QString title; // of the page
    QList<Part> parts;
};

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(const HelpTopic &topic, QWidget *parent = nullptr);
};

// One at a time for each window; shown for `topic`, or for another one than before.
void showHelp(const HelpTopic &topic, QWidget *window);

} // namespace patchbay
