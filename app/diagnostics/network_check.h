// Whether a network lets Patchbay through, to be asked before it is rolled out: for each host that
// a server and its sign-in stand on, whether it is reached, by which proxy, and who vouches for it.
//
// Asks the hosts and says nothing to them but what anybody says who looks for a sign-in. The page
// is for who looks after the network.

#pragma once

#include "connections/server_presets.h"
#include "http/tls_look.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

class QThreadPool;

namespace patchbay {

struct Platform;

// Whose words these are, for the translators.
class NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(patchbay::NetworkWords)
};

// Who vouches for a host.
struct Authority {
    enum class Kind { Unknown, Public, Inspecting, Own };
    Kind kind = Kind::Unknown;
    QString name; // "Internet Security Research Group", "Zscaler", or as the certificate has it
};

// Public authorities and inspecting products, from resources/authorities.
class Authorities
{
public:
    static Result<Authorities> read();
    // The issuer of a host's certificate, and of the last one that was sent.
    Authority of(const QString &issuer, const QString &topIssuer) const;

private:
    QStringList m_public;
    QList<std::pair<QString, QString>> m_inspecting; // a word, and whose it is
};

struct HostReport {
    QString host;
    quint16 port = 443;
    QString purpose; // "Celigo", "the sign-in of Celigo"
    QString proxy; // without name and password; empty: none
    QString address; // that answered
    std::chrono::milliseconds took{0};
    QString issuer; // as the certificate has it
    Authority authority;
    std::optional<Error> trouble;

    bool isFine() const { return !trouble; }
};

struct NetworkReport {
    QDateTime when;
    QList<HostReport> hosts;
    QStringList remarks; // what could not be found out: "Celigo does not say where one signs in."
};

enum class PageFormat { Markdown, Html };
// What to hand to who looks after the network. Pure.
QString networkPage(const NetworkReport &report, PageFormat format);
// A host in a sentence or two, for people. Pure.
QString sentenceOn(const HostReport &report);

class NetworkCheck : public QObject
{
    Q_OBJECT

public:
    NetworkCheck(Platform &platform, Authorities authorities, QList<ServerPreset> servers,
                 QString caFile, QObject *parent = nullptr);
    ~NetworkCheck() override; // waits for the host that is being asked

    void start();

Q_SIGNALS:
    void looked(const patchbay::HostReport &report); // as they come
    void finished(const patchbay::NetworkReport &report); // once, last

private:
    void askNextServer();
    void addHost(const QString &address, const QString &purpose);
    void lookAtNextHost();
    void findProxy(const HostReport &host);
    void look(HostReport host, const std::string &proxy);
    void take(HostReport host, const Result<http::TlsLook> &look);

    Platform &m_platform;
    Authorities m_authorities;
    QList<ServerPreset> m_servers; // still to be asked where one signs in
    QString m_caFile;
    QList<HostReport> m_waiting;
    NetworkReport m_report;
    std::unique_ptr<QThreadPool> m_thread;
};

} // namespace patchbay
