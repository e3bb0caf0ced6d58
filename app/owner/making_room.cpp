#include "owner/making_room.h"

#include "platform/clock.h"
#include "relay/relay_host.h"

#include <QFileInfo>

#include <utility>

namespace patchbay {

MakingRoom::MakingRoom(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_atStart(looksOf(m_parts.program))
{
    connect(&m_parts.relay, &RelayToQt::activity, this,
            [this] { m_lastTime = m_parts.clock.sinceStart(); });
    follow();
    askForPolicy();
}

MakingRoom::~MakingRoom() = default;

MakingRoom::Looks MakingRoom::looksOf(const QString &program)
{
    const QFileInfo file(program);
    return {file.lastModified(), file.size()};
}

bool MakingRoom::isOther() const
{
    return looksOf(m_parts.program) != m_atStart
        || (m_parts.isPolicyOther && m_parts.isPolicyOther());
}

void MakingRoom::follow()
{
    m_parts.watch->follow({m_parts.program}, this, [this] {
        follow();
        look();
    });
}

void MakingRoom::askForPolicy()
{
    if (!m_parts.isPolicyOther)
        return;
    m_parts.clock.after(betweenPolicies, this, [this] {
        if (!m_waits)
            look();
        askForPolicy();
    });
}

void MakingRoom::look()
{
    if (!isOther())
        return;
    m_lastTime = m_parts.clock.sinceStart(); // it may still be written
    if (m_waits)
        return;
    m_newsCame = m_lastTime;
    wait();
}

void MakingRoom::wait()
{
    m_waits = true;
    m_parts.clock.after(quiet, this, [this] {
        m_waits = false;
        if (!QFileInfo::exists(m_parts.program))
            return; // removed; if another one comes, we are told
        if (!isOther())
            return;
        if (m_parts.clock.sinceStart() - m_lastTime >= quiet)
            askRelay();
        wait();
    });
}

void MakingRoom::askRelay()
{
    m_parts.relay.callsUnderWay().then(this, [this](std::size_t calls) {
        if (calls == 0 || m_parts.clock.sinceStart() - m_newsCame >= patience)
            Q_EMIT due();
    });
}

} // namespace patchbay
