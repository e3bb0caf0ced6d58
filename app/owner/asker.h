// The other end of the control socket: how the command line and a second start ask the owner.

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QString>

#include <functional>

namespace patchbay {

class Clock;

class Asker : public QObject
{
    Q_OBJECT

public:
    // `startOwner` starts one if nobody answers; empty: then nobody is asked (RelayNotRunning).
    Asker(QString socketPath, Clock &clock, std::function<Result<void>()> startOwner,
          QObject *parent = nullptr);

    // How long an owner that was just started may take to answer.
    static constexpr std::chrono::seconds startLimit{20};

    void ask(const QJsonObject &request);

Q_SIGNALS:
    void line(const QJsonObject &line); // progress, then the outcome
    // Once, last. Errors: RelayNotRunning, ConnectionLost, and those of startOwner.
    void finished(const patchbay::Result<void> &outcome);

private:
    void tryToConnect();
    void connected();
    void read();
    void failed();
    void finish(const Result<void> &outcome);

    QString m_path;
    Clock &m_clock;
    std::function<Result<void>()> m_startOwner;
    QJsonObject m_request;
    QLocalSocket m_socket;
    std::chrono::milliseconds m_giveUpAt{0}; // of the clock; 0: no owner was started yet
    bool m_asked = false;
    bool m_finished = false;
};

} // namespace patchbay
