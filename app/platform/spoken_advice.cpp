#include "platform/spoken_advice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

QString spoken(const std::string &text)
{
    return text.empty() ? QString() : QCoreApplication::translate("patchbay::Advice", text.c_str());
}

// Longer names first: %server is the beginning of no other.
std::string filledIn(const std::string &text, const QString &server, const QString &app)
{
    const auto orElse = [](const QString &name, const char *otherwise) {
        return name.isEmpty() ? QCoreApplication::translate("patchbay::Advice", otherwise) : name;
    };
    const QString settings = app.isEmpty()
        ? QCoreApplication::translate("patchbay::Advice", "A settings file")
        : QCoreApplication::translate("patchbay::Advice", "The settings file of %app")
              .replace("%app"_L1, app);
    return spoken(text)
        .replace("%Settings"_L1, settings)
        .replace("%server"_L1, orElse(server, QT_TRANSLATE_NOOP("patchbay::Advice", "the server")))
        .replace("%Server"_L1, orElse(server, QT_TRANSLATE_NOOP("patchbay::Advice", "The server")))
        .replace("%app"_L1, orElse(app, QT_TRANSLATE_NOOP("patchbay::Advice", "the app")))
        .replace("%App"_L1, orElse(app, QT_TRANSLATE_NOOP("patchbay::Advice", "The app")))
        .toStdString();
}

} // namespace

Advice spokenAdvice(const Error &error, const QString &server, const QString &app)
{
    const Advice texts = adviceToTranslate(error.code);
    return {filledIn(texts.happened, server, app), filledIn(texts.next, server, app),
            filledIn(texts.button, server, app)};
}

} // namespace patchbay
