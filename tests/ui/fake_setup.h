// Stands in for the journey: what a page asks is written down, what it shows is set by the test.

#pragma once

#include "setup/setup.h"

#include <QStringList>

namespace patchbay {

class FakeSetup : public Setup
{
    Q_OBJECT

public:
    explicit FakeSetup(QList<ServerPreset> presets = {})
        : m_presets(std::move(presets))
    {
    }

    SetupView now; // change it, then `tell`
    Policy decided; // by an admin; set it before a page is made
    QStringList asked; // "usePreset celigo-eu", "apply", …
    void tell() { Q_EMIT changed(); }

    const SetupView &view() const override { return now; }
    const QList<ServerPreset> &presets() const override { return m_presets; }
    const Policy &policy() const override { return decided; }

    void usePreset(const QString &id) override { note(u"usePreset", id); }
    void useAddress(const QString &text, const QString &) override { note(u"useAddress", text); }
    void usePracticeServer() override { note(u"usePracticeServer"); }
    void useAccessKey(const Secret &key) override
    {
        note(u"useAccessKey", QString::fromStdString(key.reveal()));
    }
    void signIn(SignInFlow::Browser browser) override
    {
        note(u"signIn",
             browser == SignInFlow::Browser::OnAnotherDevice ? QStringLiteral("onAnotherDevice")
                                                             : QString());
    }
    void useClientId(const QString &id, const Secret &secret) override
    {
        note(u"useClientId", id + u' ' + QString::fromStdString(secret.reveal()));
    }
    void signInAsSomebodyElse(SignInFlow::Browser) override { note(u"signInAsSomebodyElse"); }
    std::optional<AdminMessage> adminMessage(const Error &error) const override
    {
        if (error.code != ErrorCode::AdminConsentNeeded)
            return std::nullopt;
        return AdminMessage{QStringLiteral("Please allow Patchbay"), QStringLiteral("for maria")};
    }
    void registerAgain() override { note(u"registerAgain"); }
    void openBrowserAgain() override { note(u"openBrowserAgain"); }
    void takeRedirect(const QString &address) override { note(u"takeRedirect", address); }
    void cancelSignIn() override { note(u"cancelSignIn"); }
    void lookForApps() override { note(u"lookForApps"); }
    void chooseApps(const QStringList &ids) override
    {
        note(u"chooseApps", ids.join(u','));
        for (AppView &app : now.apps)
            app.chosen = ids.contains(app.detected.client.id);
        tell();
    }
    void replaceEarlier(const QString &id, const QString &name, bool replace) override
    {
        note(replace ? u"replaceEarlier" : u"keepEarlier", id + u' ' + name);
        for (AppView &app : now.apps) {
            for (EarlierView &one : app.earlier) {
                if (app.detected.client.id == id && one.entry.name == name)
                    one.replace = replace;
            }
        }
        tell();
    }
    void countTools() override { }
    void onlyRead(bool wish) override
    {
        note(wish ? u"onlyRead" : u"everything");
        now.onlyReads = wish;
        tell();
    }
    void apply(OpenApps open) override
    {
        note(open == OpenApps::Restart ? u"applyAndRestart" : u"apply");
        now.setUp = Progress::Running;
    }
    void undoApply() override { note(u"undoApply"); }
    void restartApp(const QString &id) override { note(u"restartApp", id); }
    void test() override { note(u"test"); }
    void appSeen(const QString &, const QString &id, const QDateTime &) override
    {
        note(u"appSeen", id);
    }
    void reset() override { note(u"reset"); }

private:
    void note(QStringView verb, const QString &what = {})
    {
        asked.append(what.isEmpty() ? verb.toString() : verb.toString() + u' ' + what);
    }

    QList<ServerPreset> m_presets;
};

} // namespace patchbay
