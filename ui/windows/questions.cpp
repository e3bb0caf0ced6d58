#include "windows/questions.h"

#include "parts/ask.h"

#include <QCoreApplication>

namespace patchbay {
namespace {

QString inWords(const char *sentence)
{
    return QCoreApplication::translate("Questions", sentence);
}

} // namespace

void askToRemoveConnection(QWidget *parent, const Actions &actions, const QString &id,
                           const QString &name)
{
    const Question question{
        .title = inWords(QT_TRANSLATE_NOOP("Questions", "Remove %1?")).arg(name),
        .text = inWords(QT_TRANSLATE_NOOP("Questions",
                                          "Your apps lose it and you are signed out there. Your "
                                          "account itself is not touched.")),
        .yes = inWords(QT_TRANSLATE_NOOP("Questions", "Remove it")),
        .no = inWords(QT_TRANSLATE_NOOP("Questions", "Keep it")),
    };
    ask(parent, question, [remove = actions.removeConnection, id](bool yes) {
        if (yes)
            remove(id);
    });
}

void askToQuit(QWidget *parent, const QString &app, const std::function<void()> &goOn)
{
    const Question question{
        .title = inWords(QT_TRANSLATE_NOOP("Questions", "%1 must quit for a moment")).arg(app),
        .text =
            inWords(QT_TRANSLATE_NOOP("Questions",
                                      "While it runs it would overwrite the change. We start "
                                      "it again afterwards. Finish what you are typing first.")),
        .yes = inWords(QT_TRANSLATE_NOOP("Questions", "Quit %1 and go on")).arg(app),
        .no = inWords(QT_TRANSLATE_NOOP("Questions", "Not now")),
    };
    ask(parent, question, [goOn](bool yes) {
        if (yes)
            goOn();
    });
}

} // namespace patchbay
