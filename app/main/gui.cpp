// patchbay: the tray program with its windows.
//
// The first one of a person becomes the owner; a second start shows the first one's window. An
// owner without a screen (`patchbayctl serve`) is asked to make room.

#include "main/options.h"
#include "main/screens.h"
#include "main/successor.h"
#include "owner/asker.h"
#include "owner/commands.h"
#include "owner/making_room.h"
#include "owner/troubleshooting.h"
#include "parts/opened_links.h"
#include "parts/style.h"
#include "platform/clock.h"
#include "platform/desktop.h"
#include "platform/language.h"
#include "platform/log.h"
#include "platform/quit_request.h"
#include "platform/spoken_advice.h"
#include "relay/bridge_protocol.h"
#include "setup/leaving.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

struct GuiOptions {
    GlobalOptions global;
    bool background = false; // no window by itself
    bool ifNeeded = false; // whoever runs already is left alone
    std::string link; // patchbay://connect?…
    std::string scheme; // "light" or "dark"; empty: the system's
};

class Program : public QObject
{
public:
    Program(GuiOptions options, Successor &successor)
        : m_options(std::move(options))
        , m_successor(successor)
    {
    }

    // What the person wanted to go is gone but for our own folders: they go once nobody uses them.
    bool isLeavingForGood() const { return m_isLeavingForGood; }

    // One that comes before there is a window is opened with it.
    void openLink(const QString &link)
    {
        if (m_screens)
            m_screens->open(link);
        else
            m_options.link = link.toStdString();
    }

    void start()
    {
        auto owner = Owner::start(makePlatform(m_options.global.platform), {});
        if (owner)
            return run(*std::move(owner));
        if (owner.error().code == ErrorCode::RelayAlreadyRunning)
            return askTheOther();
        if (owner.error().code == ErrorCode::PortTaken)
            return offerAnotherDoor(owner.error());
        fail(owner.error());
    }

private:
    void run(std::unique_ptr<Owner> owner)
    {
        m_owner = std::move(owner);
        const Platform &platform = m_owner->platform();
        std::optional<Scheme> scheme;
        if (!m_options.scheme.empty())
            scheme = m_options.scheme == "dark" ? Scheme::Dark : Scheme::Light;
        applyLook(
            *qApp,
            {platform.desktop->prefersHighContrast(), platform.desktop->prefersReducedMotion()},
            scheme);
        m_commands = std::make_unique<Commands>(*m_owner, Commands::Screen::Shown);
        m_screens = std::make_unique<Screens>(*m_owner,
                                              m_options.background ? Screens::Started::WithDesktop
                                                                   : Screens::Started::ByPerson);
        connect(m_commands.get(), &Commands::quitRequested, qApp, &QApplication::quit,
                Qt::QueuedConnection);
        connect(m_commands.get(), &Commands::showRequested, this,
                [this](const QString &link) { m_screens->open(link); });
        connect(m_screens.get(), &Screens::leftForGood, this, [this] {
            m_isLeavingForGood = true;
            QApplication::quit();
        });
        if (!m_options.background || !m_options.link.empty())
            m_screens->open(QString::fromStdString(m_options.link));
        QStringList arguments = QApplication::arguments().mid(1);
        arguments.removeAll(QString::fromStdString(m_options.link));
        if (!m_options.background)
            arguments.append(u"--background"_s);
        m_makingRoom = makeRoomFor(m_successor, *m_owner, arguments, [] {
            // Nobody's window closes by itself.
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::none_of(windows.begin(), windows.end(),
                                [](const QWidget *window) { return window->isVisible(); });
        });
    }

    // A program with a screen shows its window and we are done; one without makes room for us, and
    // so does an older version. But not for a bridge that has started us because nobody answered:
    // the other one has just begun.
    void askTheOther()
    {
        m_other = std::make_unique<Platform>(makePlatform(m_options.global.platform));
        auto *asker = new Asker(
            QString::fromStdString(bridgeSocketPath(m_other->places.dataDir.toStdString())),
            *m_other->clock, {}, this);
        connect(asker, &Asker::line, this, [this](const QJsonObject &line) {
            m_otherHasScreen = line.value(u"result"_s).toObject().value(u"screen"_s).toBool(true);
        });
        connect(asker, &Asker::finished, this, [this](const Result<void> &asked) {
            // Without an answer it was about to end.
            const auto otherHasScreen = std::exchange(m_otherHasScreen, {});
            if (asked && otherHasScreen && (*otherHasScreen || m_options.ifNeeded))
                return QApplication::exit(0);
            if (m_triesLeft-- == 0)
                return fail(Error{ErrorCode::RelayAlreadyRunning, {}});
            m_other->clock->after(std::chrono::milliseconds(200), this, [this] { start(); });
        });
        asker->ask({{u"command"_s, u"show"_s},
                    {u"arguments"_s,
                     QJsonObject{{u"link"_s, QString::fromStdString(m_options.link)},
                                 {u"makeRoom"_s, !m_options.ifNeeded},
                                 {u"version"_s, QLatin1String(PATCHBAY_VERSION)},
                                 {u"background"_s, m_options.background}}}});
    }

    // Another program was first. The apps come through that door, so it moves only with them.
    void offerAnotherDoor(const Error &error)
    {
        QMessageBox *box = boxFor(error);
        auto *move = box->addButton(QString::fromStdString(spokenAdvice(error).button),
                                    QMessageBox::AcceptRole);
        move->setObjectName(u"moveDoor"_s);
        box->addButton(QMessageBox::Cancel);
        box->setDefaultButton(move);
        connect(box, &QDialog::finished, this, [this, box, move] {
            if (box->clickedButton() != move)
                return QApplication::exit(1);
            Owner::Options options;
            options.port = 0;
            auto owner = Owner::start(makePlatform(m_options.global.platform), options);
            if (!owner)
                return fail(owner.error());
            run(*std::move(owner));
            // Those that could not be written now are told of on the Problems page.
            (void)updateEntries(*m_owner);
        });
        box->open();
    }

    static QMessageBox *boxFor(const Error &error)
    {
        const Advice advice = spokenAdvice(error);
        auto *box = new QMessageBox(QMessageBox::Warning, u"Patchbay"_s,
                                    QString::fromStdString(advice.happened));
        box->setInformativeText(QString::fromStdString(advice.next));
        if (!error.detail.empty())
            box->setDetailedText(QString::fromStdString(error.detail));
        box->setAttribute(Qt::WA_DeleteOnClose);
        return box;
    }

    void fail(const Error &error)
    {
        QMessageBox *box = boxFor(error);
        connect(box, &QDialog::finished, qApp, [] { QApplication::exit(1); });
        box->open();
    }

    GuiOptions m_options;
    Successor &m_successor;
    std::unique_ptr<Platform> m_other;
    std::optional<bool> m_otherHasScreen; // as it has answered
    int m_triesLeft = 50; // ten seconds
    bool m_isLeavingForGood = false;
    std::unique_ptr<Owner> m_owner;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<Screens> m_screens;
    std::unique_ptr<MakingRoom> m_makingRoom;
};

int run(int argc, char **argv, Successor &successor)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"patchbay"_s);
    QApplication::setApplicationDisplayName(u"Patchbay"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    GuiOptions options;
    CLI::App app("Connects AI apps to remote MCP servers", "patchbay");
    app.set_version_flag("--version", PATCHBAY_VERSION);
    addGlobalOptions(app, options.global);
    app.add_flag("--background", options.background, "Open no window");
    app.add_flag("--if-needed", options.ifNeeded, "Leave it to the one that runs, if there is one");
    app.add_option("--look", options.scheme, "light or dark, whatever the system says")
        ->check(CLI::IsMember({"light", "dark"}));
    app.add_option("link", options.link, "A patchbay:// link");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const Places places = placesOfThisComputer(options.global.platform.dataDir);
    speak(chosenLanguage(places));
    auto log = std::make_unique<Log>(places.ourState, u"patchbay"_s);
    auto program = std::make_unique<Program>(std::move(options), successor);
    const OpenedLinks openedLinks([&program](const QString &opened) {
        if (program)
            program->openLink(opened);
    });
    onQuitRequest(&application, [] { QApplication::quit(); });
    QMetaObject::invokeMethod(
        program.get(), [&program] { program->start(); }, Qt::QueuedConnection);
    const int exit = QApplication::exec();
    if (!program->isLeavingForGood())
        return exit;
    // Nobody owns the folders any more.
    program.reset();
    log.reset();
    const QStringList left = removeOurFolders(places);
    for (const QString &folder : left)
        std::fprintf(stderr, "%s could not be removed\n", qUtf8Printable(folder));
    return left.isEmpty() ? exit : 1;
}

} // namespace

} // namespace patchbay

int main(int argc, char **argv)
{
    patchbay::Successor successor;
    const int exit = patchbay::run(argc, argv, successor);
    return successor ? patchbay::startAnew(successor) : exit;
}
