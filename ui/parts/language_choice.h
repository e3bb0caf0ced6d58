// A choice of the languages there are, each by its own name.

#pragma once

#include <QComboBox>

namespace patchbay {

class LanguageChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageChoice(const QString &objectName, QWidget *parent = nullptr);

    void setLanguage(const QString &language); // "de"; empty: the system's

Q_SIGNALS:
    void chosen(const QString &language);
};

} // namespace patchbay
