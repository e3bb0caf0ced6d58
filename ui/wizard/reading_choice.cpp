#include "wizard/reading_choice.h"

#include "parts/check_box.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

ReadingChoice::ReadingChoice(QWidget *parent)
    : QWidget(parent)
    , m_box(new CheckBox(tr("Only allow &reading, no changes")))
{
    auto *why =
        new Text(TextRole::Small, tr("Good for a first try. You can allow more at any time."));
    m_box->setObjectName(u"onlyRead"_s);
    m_box->setAccessibleDescription(why->text());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(along(units(16 + 8), 0, 0, 0));
    below->addWidget(why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box, 0, Qt::AlignLeading);
    column->addLayout(below);
    connect(m_box, &QCheckBox::clicked, this, &ReadingChoice::wished);
}

void ReadingChoice::setWish(bool onlyReads)
{
    m_box->setChecked(onlyReads);
}

} // namespace patchbay
