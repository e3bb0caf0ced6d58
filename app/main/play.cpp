// The practice journey in the terminal: what a person would do, without a screen, in a folder that
// is gone afterwards.

#include "main/serve.h"

#include "connections/local_endpoint.h"
#include "demo/practice_browser.h"
#include "owner/mcp_session.h"
#include "owner/owner.h"
#include "owner/setup_run.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/network.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

// The apps of the journey: one reached over HTTP, one that starts the bridge.
QByteArray cursorSettings()
{
    return "{\n"
           "  \"mcpServers\": {\n"
           "    \"weather\": { \"command\": \"weather-server\" }\n"
           "  }\n"
           "}\n";
}

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

class Play : public QObject
{
public:
    explicit Play(const QString &folder)
        : m_cursorFile(folder % u"/home/.cursor/mcp.json"_s)
    {
    }

    Result<void> start(const QString &folder)
    {
        if (const auto written = writeFile(m_cursorFile, cursorSettings()); !written)
            return written;
        PlatformOptions options;
        options.dataDir = folder % u"/data"_s;
        options.secretStore = u"memory"_s;
        Platform platform = makePlatform(options);
        platform.places.home = folder % u"/home"_s;
        platform.places.config = platform.places.home % u"/.config"_s;
        platform.places.environment.clear();
        auto browser = std::make_unique<demo::PracticeBrowser>(*platform.network);
        connect(browser.get(), &demo::PracticeBrowser::opened, this, [](const QUrl &url) {
            say(u"  "_s
                + Said::tr("The browser opens %1 and Allow is pressed.")
                      .arg(QString(url.host() % u':' % QString::number(url.port()))));
        });
        platform.desktop = std::move(browser);
        Owner::Options wishes;
        wishes.port = 0;
        wishes.practicePort = 0;
        auto owner = Owner::start(std::move(platform), wishes);
        if (!owner)
            return owner.error();
        m_owner = *std::move(owner);
        say(u"1. "_s
            + Said::tr("Patchbay runs: apps reach it at %1.")
                  .arg(u"http://127.0.0.1:%1"_s.arg(m_owner->port())));
        setUp();
        return {};
    }

private:
    void setUp()
    {
        say(u"2. "_s + Said::tr("Connect the practice server, sign in, set up Cursor and Claude."));
        SetupRun::Wishes wishes;
        wishes.practice = true;
        wishes.clients = {u"cursor"_s, u"claude-desktop"_s};
        auto *run = new SetupRun(m_owner->newSetup(), m_owner->catalogue(), wishes, this);
        connect(run, &SetupRun::said, this, [](const QString &text) { say(u"  "_s % text); });
        connect(run, &SetupRun::failed, this, [this](const Error &error) { fail(error); });
        connect(run, &SetupRun::finished, this,
                [this, run](int exit, const QString &, const QJsonObject &result) {
                    run->deleteLater();
                    if (exit == 5)
                        return fail(Error{ErrorCode::Unexpected, "an app could not be set up"});
                    m_connection = result.value(u"id"_s).toString();
                    call();
                });
        run->start();
    }

    void call()
    {
        say(u"3. "_s + Said::tr("Call a tool, as an app would."));
        const auto session =
            makeHttpSession(*m_owner->platform().network, localUrl(m_owner->port(), m_connection),
                            m_owner->relay().ownKey());
        session
            ->request(u"tools/call"_s,
                      {{u"name"_s, u"list_connections"_s}, {u"arguments"_s, QJsonObject()}})
            .then(this, [this, session](const Result<QJsonObject> &result) {
                if (!result)
                    return fail(result.error());
                const QJsonArray content = result->value(u"content"_s).toArray();
                say(u"  "_s % content.first().toObject().value(u"text"_s).toString());
                takeBack();
            });
    }

    void takeBack()
    {
        say(u"4. "_s + Said::tr("Undo everything."));
        m_owner->removeConnection(m_connection).then(this, [this](const Result<QStringList> &left) {
            if (!left)
                return fail(left.error());
            const auto now = readFile(m_cursorFile);
            if (!left->isEmpty() || !now || *now != cursorSettings())
                return fail(Error{ErrorCode::FileNotVerified, "a file is not as it was"});
            say(u"  "_s + Said::tr("Signed out. Every file is as it was, byte for byte."));
            say(Said::tr("The practice journey went well."));
            QCoreApplication::exit(0);
        });
    }

    void fail(const Error &error)
    {
        QTextStream(stderr) << errorText(errorLine(error, u"Practice"_s)) << Qt::endl;
        QCoreApplication::exit(1);
    }

    QString m_cursorFile;
    std::unique_ptr<Owner> m_owner;
    QString m_connection;
};

} // namespace

int playPracticeJourney()
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        QTextStream(stderr) << Said::tr("No temporary folder could be made.") << Qt::endl;
        return 1;
    }
    Play play(folder.path());
    const auto clock = makeClock();
    clock->after(std::chrono::milliseconds(0), &play, [&] { // when the loop runs that it may end
        if (const auto started = play.start(folder.path()); !started) {
            QTextStream(stderr) << QString::fromStdString(started.error().detail) << Qt::endl;
            QCoreApplication::exit(1);
        }
    });
    return QCoreApplication::exec();
}

} // namespace patchbay
