#include "windows/app_words.h"

#include "parts/when.h"

#include <QCoreApplication>

namespace patchbay {
namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("AppWords", sentence);
}

} // namespace

QString wordFor(const AppStatus &app)
{
    switch (app.health) {
    case Health::Ready:
        return said(QT_TRANSLATE_NOOP("AppWords", "Connected"));
    case Health::Working:
        return said(QT_TRANSLATE_NOOP("AppWords", "One moment"));
    case Health::NeedsYou:
        return said(QT_TRANSLATE_NOOP("AppWords", "Needs you"));
    case Health::Broken:
        return said(QT_TRANSLATE_NOOP("AppWords", "Not working"));
    case Health::Off:
        break;
    }
    if (app.signsInItself)
        return said(QT_TRANSLATE_NOOP("AppWords", "Set up"));
    // Which program it is that was set up by hand, nobody knows.
    if (!app.running && !app.byHand)
        return said(QT_TRANSLATE_NOOP("AppWords", "Not open"));
    return app.lastSeen.isValid() ? said(QT_TRANSLATE_NOOP("AppWords", "Waiting"))
                                  : said(QT_TRANSLATE_NOOP("AppWords", "Not used yet"));
}

QString evidenceFor(const AppStatus &app, const QString &server, const QDateTime &now)
{
    switch (app.entry) {
    case EntryState::Moved:
        return said(QT_TRANSLATE_NOOP("AppWords", "%1 has moved our entry to another of its files"))
            .arg(app.name);
    case EntryState::Missing:
        return said(QT_TRANSLATE_NOOP("AppWords", "%1 no longer has our entry")).arg(app.name);
    case EntryState::Changed:
        return said(QT_TRANSLATE_NOOP("AppWords", "Our entry in %1 was changed")).arg(app.name);
    case EntryState::FileUnreadable:
        return said(QT_TRANSLATE_NOOP("AppWords", "The settings file of %1 cannot be read"))
            .arg(app.name);
    case EntryState::Present:
        break;
    }
    if (app.signsInItself)
        return said(QT_TRANSLATE_NOOP("AppWords", "Signs in itself; Patchbay does not see it"));
    if (app.lastSeen.isValid())
        return said(QT_TRANSLATE_NOOP("AppWords", "Last request %1")).arg(ago(app.lastSeen, now));
    if (app.running)
        return said(QT_TRANSLATE_NOOP("AppWords",
                                      "Open, and has not asked for %1 yet. A restart helps."))
            .arg(server);
    if (app.byHand)
        return said(QT_TRANSLATE_NOOP("AppWords", "Set up by hand, has not asked for %1 yet"))
            .arg(server);
    return said(QT_TRANSLATE_NOOP("AppWords", "Sees %1 when you open it")).arg(server);
}

} // namespace patchbay
