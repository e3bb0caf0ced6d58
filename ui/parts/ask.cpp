#include "parts/ask.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace patchbay {

void ask(QWidget *parent, const Question &question, const std::function<void(bool yes)> &answer)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setText(u"<b>"_s + question.title.toHtmlEscaped() + u"</b>"_s);
    box->setInformativeText(question.text);
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(u"questionYes"_s);
    yes->setAutoDefault(false);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    no->setObjectName(u"questionNo"_s);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QDialog::finished, box,
                     [box, yes, answer] { answer(box->clickedButton() == yes); });
    box->open();
}

} // namespace patchbay
