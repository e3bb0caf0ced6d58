#include "parts/explained_box.h"

#include "parts/check_box.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QVBoxLayout>

namespace patchbay {

ExplainedBox::ExplainedBox(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_box(new CheckBox({}))
    , m_why(new Text(TextRole::Small))
{
    m_box->setObjectName(objectName);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(along(units(16 + 8), 0, 0, 0));
    below->addWidget(m_why);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box, 0, Qt::AlignLeading);
    column->addLayout(below);
    // Not clicked(): who uses a screen reader toggles it.
    connect(m_box, &QCheckBox::toggled, this, &ExplainedBox::ticked);
}

void ExplainedBox::setText(const QString &text, const QString &why)
{
    m_box->setText(text);
    m_box->setAccessibleDescription(why);
    m_why->setText(why);
}

void ExplainedBox::setTicked(bool ticked)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(ticked);
}

bool ExplainedBox::isTicked() const
{
    return m_box->isChecked();
}

} // namespace patchbay
