#include "parts/language_choice.h"

#include "platform/language.h"

namespace patchbay {

LanguageChoice::LanguageChoice(const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Language"));
    addItem(tr("As on this computer", "Choice of a language"), QString());
    const QStringList all = languages();
    for (const QString &each : all)
        addItem(nativeName(each), each);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData().toString()); });
}

void LanguageChoice::setLanguage(const QString &language)
{
    setCurrentIndex(qMax(0, findData(language)));
}

} // namespace patchbay
