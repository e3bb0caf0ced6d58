// Which app asked which server for what, when, for how long, and whether it went well; never what
// was said or sent. Kept on this computer, bounded; an admin may have calls of tools told to the
// system's log as well.

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace patchbay {

class Clock;
class LogFile;

struct ActivityEntry {
    QDateTime when; // UTC; when it began
    QString connection; // id
    QString client; // id
    QString method; // "tools/call"
    QString tool; // of tools/call; else empty
    std::chrono::milliseconds took{0};
    bool ok = false;

    bool operator==(const ActivityEntry &) const = default;
};

// One line of JSON, UTF-8. `who` is the account on this computer; empty: it is left out. Pure.
QByteArray activityLine(const ActivityEntry &entry, const QString &who = {});
// Empty for a line that is none, as after a crash in the middle of one.
std::optional<ActivityEntry> parseActivityLine(const QByteArray &line);

class ActivitySource : public QObject
{
    Q_OBJECT

public:
    virtual const QList<ActivityEntry> &entries() const = 0; // in the order they ended

Q_SIGNALS:
    void changed(); // at most once a second

protected:
    using QObject::QObject;
};

class ActivityLog : public ActivitySource
{
    Q_OBJECT

public:
    // Older ones go.
    static constexpr qsizetype keptInMemory = 10'000;
    static constexpr qint64 keptOnDisk = 2 * 1024 * 1024; // bytes, and as much of older lines

    struct Audit {
        QString who; // stands in every line
        std::function<void(const QString &line)> systemLog; // gets those on tools; may be empty
    };
    // `folder` is Places::ourState; what is there is read at once.
    ActivityLog(const QString &folder, Clock &clock, Audit audit = {}, QObject *parent = nullptr);
    ~ActivityLog() override;

    const QList<ActivityEntry> &entries() const override { return m_entries; }
    void add(const ActivityEntry &entry);

private:
    void keep(ActivityEntry entry);
    QString shared(const QString &name);
    void write();

    Clock &m_clock;
    Audit m_audit;
    std::unique_ptr<LogFile> m_file;
    QList<ActivityEntry> m_entries;
    QSet<QString> m_names; // that stand in many entries
    QByteArrayList m_unwritten;
};

} // namespace patchbay
