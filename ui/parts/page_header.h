// A page's title and the quiet sentence below it.

#pragma once

#include <QWidget>

namespace patchbay {

class Text;

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &sentence = {},
                        QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    QString title() const;

private:
    Text *m_title;
    Text *m_sentence;
};

} // namespace patchbay
