#include "owner/setup_run.h"

#include "clients/catalogue.h"
#include "platform/spoken_advice.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

SetupRun::SetupRun(std::unique_ptr<Setup> setup, const QList<Client> &catalogue, Wishes wishes,
                   QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_catalogue(catalogue)
    , m_wishes(std::move(wishes))
{
    // Queued: a verb that changes the view while it runs must have returned before we go on.
    connect(m_setup.get(), &Setup::changed, this, &SetupRun::look, Qt::QueuedConnection);
}

SetupRun::~SetupRun() = default;

QString SetupRun::serverName() const
{
    return m_setup->view().connection.name;
}

void SetupRun::start()
{
    for (const QString &client : std::as_const(m_wishes.clients)) {
        if (const auto known = findClient(m_catalogue, client); !known)
            return fail(known.error(), client);
        if (!m_setup->policy().allowsApp(client))
            return fail(m_setup->policy().refusal(u"allowedApps"_s), client);
    }
    if (m_wishes.practice)
        m_setup->usePracticeServer();
    else if (!m_wishes.preset.isEmpty())
        m_setup->usePreset(m_wishes.preset);
    else
        m_setup->useAddress(m_wishes.address, m_wishes.name);
}

void SetupRun::look()
{
    switch (m_step) {
    case Step::Address:
        return lookAtAddress();
    case Step::SignIn:
        return lookAtSignIn();
    case Step::Test:
        return lookAtTest();
    case Step::Apps:
        return lookAtApps();
    case Step::Over:
        return;
    }
}

void SetupRun::lookAtAddress()
{
    const SetupView &view = m_setup->view();
    if (view.address == Progress::Failed)
        return fail(*view.addressError);
    if (view.address != Progress::Done)
        return;
    Q_EMIT said(tr("%1 answers at %2.").arg(view.connection.name, view.connection.url));
    m_step = Step::SignIn;
    if (view.connection.access == Access::Open)
        return lookAtSignIn();
    m_setup->signIn(m_wishes.browser);
}

void SetupRun::lookAtSignIn()
{
    const SetupView &view = m_setup->view();
    if (view.signIn == Progress::Failed || (view.signInError && view.signIn != Progress::Running))
        return fail(*view.signInError);
    if (view.signInNotice && view.signInNotice != m_notice) {
        m_notice = view.signInNotice;
        const Advice advice = spokenAdvice(*m_notice, serverName());
        Q_EMIT said(QString::fromStdString(advice.happened + ' ' + advice.next));
    }
    if (view.signInLink.isValid() && view.signInLink != m_link) {
        m_link = view.signInLink;
        Q_EMIT said(tr("Waiting for the sign-in at %1.").arg(view.signInHost));
        Q_EMIT link(m_link, view.signInCode);
    }
    if (view.signIn != Progress::Done)
        return;
    if (view.connection.access == Access::Open)
        Q_EMIT said(tr("%1 needs no sign-in.").arg(view.connection.name));
    else
        Q_EMIT said(view.connection.account.isEmpty()
                        ? tr("You are signed in.")
                        : tr("You are signed in as %1.").arg(view.connection.account));
    m_step = Step::Apps;
    setUpApps();
}

void SetupRun::setUpApps()
{
    if (!m_wishes.clients.isEmpty())
        m_setup->chooseApps(m_wishes.clients);
    // By hand each is shown and can be unticked; here nobody looks, so the wish must be told.
    const QList<AppView> apps = m_setup->view().apps;
    for (const AppView &app : apps) {
        for (const EarlierView &earlier : app.earlier) {
            const EarlierEntry &entry = earlier.entry;
            m_setup->replaceEarlier(app.detected.client.id, entry.name, m_wishes.replaceEarlier);
            Q_EMIT said(
                (m_wishes.replaceEarlier
                     ? tr("%1: the earlier entry “%2” (%3) is replaced; a copy is kept.")
                     : tr("%1: the earlier entry “%2” (%3) stays. --replace-earlier replaces it."))
                    .arg(app.detected.client.name, entry.name, wordsFor(entry)));
        }
    }
    m_setup->apply(); // look() goes on when it is through
}

void SetupRun::lookAtApps()
{
    if (m_setup->view().setUp == Progress::Running)
        return;
    for (const AppView &app : m_setup->view().apps) {
        if (app.setUp == Progress::Done)
            Q_EMIT said(tr("%1 is set up.").arg(app.detected.client.name));
        else if (app.setUp == Progress::Failed)
            Q_EMIT said(QString::fromStdString(
                spokenAdvice(*app.error, serverName(), app.detected.client.name).happened));
    }
    m_step = Step::Test;
    m_setup->test();
}

void SetupRun::lookAtTest()
{
    const SetupView &view = m_setup->view();
    if (view.test == Progress::NotStarted || view.test == Progress::Running)
        return;
    if (view.testError)
        return fail(*view.testError);
    Q_EMIT said(tr("%1 answers in %2 ms and offers %3 tools.")
                    .arg(view.connection.name)
                    .arg(view.answerTime.count())
                    .arg(view.toolCount));
    summarize();
}

void SetupRun::summarize()
{
    m_step = Step::Over;
    const SetupView &view = m_setup->view();
    QJsonArray apps;
    QStringList ready;
    QStringList restart;
    int failures = 0;
    for (const AppView &app : view.apps) {
        if (!app.chosen)
            continue;
        const bool fine =
            app.setUp == Progress::Done && (app.test == Progress::Done || app.signsInItself);
        QJsonObject one{{u"client"_s, app.detected.client.id},
                        {u"setUp"_s, app.setUp == Progress::Done},
                        {u"toolsListed"_s, app.test == Progress::Done},
                        {u"mustRestart"_s, app.mustRestart}};
        if (app.asked)
            one.insert(u"asked"_s, nameOf(app.asked->answer));
        if (app.error) {
            const auto name = nameOf(app.error->code);
            one.insert(u"error"_s,
                       QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
            one.insert(u"detail"_s, QString::fromStdString(app.error->detail));
        }
        apps.append(one);
        if (!fine)
            ++failures;
        else
            (app.mustRestart ? restart : ready).append(app.detected.client.name);
    }
    if (failures > 0 && failures == apps.size()) {
        const auto first = std::find_if(view.apps.begin(), view.apps.end(),
                                        [](const AppView &app) { return app.error.has_value(); });
        if (first != view.apps.end())
            return fail(*first->error, first->detected.client.name);
    }
    QStringList text;
    if (!ready.isEmpty())
        text.append(tr("%1: connected to %2.").arg(ready.join(u", "_s), view.connection.name));
    if (!restart.isEmpty())
        text.append(tr("%1: must be quit and started again.").arg(restart.join(u", "_s)));
    if (failures > 0)
        text.append(tr("Apps that could not be set up: %1.").arg(failures));
    if (text.isEmpty())
        text.append(tr("%1 is connected. No app was set up.").arg(view.connection.name));
    const int exit = failures > 0 ? 5 : restart.isEmpty() ? 0 : 4;
    Q_EMIT finished(exit, text.join(u'\n'),
                    {{u"id"_s, view.connection.id},
                     {u"account"_s, view.connection.account},
                     {u"tools"_s, view.toolCount},
                     {u"apps"_s, apps}});
}

void SetupRun::fail(const Error &error, const QString &app)
{
    m_step = Step::Over;
    for (const QString &id : m_setup->view().otherRegions) {
        if (const auto preset = findPreset(m_setup->presets(), id))
            Q_EMIT said(tr("If your account is in %1: %2")
                            .arg(spokenOfPreset(preset->region), u"--preset "_s + id));
    }
    if (const auto message = m_setup->adminMessage(error))
        Q_EMIT said(tr("You can send this to your admin:") % u"\n\n"_s % message->text);
    Q_EMIT failed(error, app);
}

} // namespace patchbay
