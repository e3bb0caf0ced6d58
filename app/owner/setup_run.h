// Walks through a Setup without a person at the screen: what `patchbayctl setup` and the practice
// journey in the terminal do.
//
//   address ─> sign in ─> choose apps ─> apply ─> test ─> finished | failed
//
// Every step is said in a sentence. Leaves apps that must restart alone and says so.

#pragma once

#include "setup/setup.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace patchbay {

class SetupRun : public QObject
{
    Q_OBJECT

public:
    struct Wishes {
        QString preset; // or
        QString address; // or
        bool practice = false;
        QString name;
        QStringList clients; // empty: all that are installed
        SignInFlow::Browser browser = SignInFlow::Browser::Open;
        bool replaceEarlier = false; // entries for the same server that were made before us
    };

    SetupRun(std::unique_ptr<Setup> setup, const QList<Client> &catalogue, Wishes wishes,
             QObject *parent = nullptr);
    ~SetupRun() override;

    void start();
    QString serverName() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void link(const QUrl &link, const QString &code); // the sign-in page, what to type there
    // Exit code as in Commands: 0, 4 (an app must restart) or 5 (some apps could not be set up).
    void finished(int exit, const QString &text, const QJsonObject &result);
    void failed(const patchbay::Error &error, const QString &app);

private:
    enum class Step { Address, SignIn, Apps, Test, Over };
    void look();
    void lookAtAddress();
    void lookAtSignIn();
    void setUpApps();
    void lookAtApps();
    void lookAtTest();
    void fail(const Error &error, const QString &app = {});
    void summarize();

    std::unique_ptr<Setup> m_setup;
    QList<Client> m_catalogue;
    Wishes m_wishes;
    Step m_step = Step::Address;
    QUrl m_link;
    std::optional<Error> m_notice; // the last one that was said
};

} // namespace patchbay
