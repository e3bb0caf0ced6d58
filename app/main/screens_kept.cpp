// What is kept from one time to the next: where a setup stopped, size and place of the window, the
// language.

#include "main/screens.h"

#include "platform/language.h"
#include "setup/half_done.h"
#include "tray/tray.h"
#include "windows/main_window.h"
#include "wizard/wizard.h"

#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace patchbay {

// What was chosen is kept until a connection is, so that a setup goes on where it stopped.
void Screens::rememberSetup()
{
    const Connection &connection = m_setup->view().connection;
    const Places &places = m_owner.platform().places;
    if (connection.id.isEmpty())
        return;
    if (m_owner.store().find(connection.id))
        return forgetHalfDone(places);
    ConnectLink wish;
    wish.preset = connection.preset;
    if (wish.preset.isEmpty())
        wish.url = connection.url;
    wish.name = connection.name;
    if (!connection.practice)
        keepHalfDone(places, wish);
}

// The words on screen were made in the other language: what is open is made anew, but for a setup
// in the middle of its way.
void Screens::speakFromNowOn(const QString &language)
{
    QSettings kept(windowPlaces(), QSettings::IniFormat);
    kept.setValue(u"language"_s, language);
    speak(language);
    // Later, since the window that goes is the one that asks.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool inSettings = m_window && m_window->isVisible();
            m_window.reset();
            m_owner.status().lookAgain();
            m_tray->speakAnew();
            m_findings.check();
            if (inSettings) {
                openMainWindow();
                m_window->showPage(MainWindow::Settings);
            }
            if (m_wizard && m_wizard->place() == Wizard::Welcome) {
                const QRect place = m_wizard->geometry();
                delete m_wizard;
                openWizard({});
                m_wizard->setGeometry(place);
            }
        },
        Qt::QueuedConnection);
}

// Size and place of the main window are kept when it closes.
bool Screens::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Hide) {
        QSettings kept(windowPlaces(), QSettings::IniFormat);
        kept.setValue(u"mainWindow"_s, m_window->saveGeometry());
    }
    return QObject::eventFilter(watched, event);
}

QString Screens::windowPlaces() const
{
    return windowSettings(m_owner.platform().places);
}

} // namespace patchbay
