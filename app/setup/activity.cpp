#include "setup/activity.h"

#include "base/json_scan.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdint>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

Q_LOGGING_CATEGORY(activityLog, "patchbay.activity")

constexpr std::chrono::seconds betweenWrites{1};
constexpr qsizetype mostNames = 1000;
const auto fileName = u"activity"_s;

void appendQuoted(std::string &line, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    line += encodeJsonString({bytes.data(), static_cast<std::size_t>(bytes.size())});
}

void appendDigits(std::string &line, std::int64_t value, std::size_t count)
{
    line.append(count, '0');
    for (auto digit = line.rbegin(); count > 0; --count, ++digit, value /= 10)
        *digit = static_cast<char>('0' + value % 10);
}

// As ISO 8601 has it, in UTC.
void appendTime(std::string &line, const QDateTime &when)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(when.toMSecsSinceEpoch())};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss hours{time - day};
    struct Part {
        std::int64_t value;
        std::size_t digits;
        char after;
    };
    for (const auto &part :
         {Part{int(date.year()), 4, '-'}, Part{unsigned(date.month()), 2, '-'},
          Part{unsigned(date.day()), 2, 'T'}, Part{hours.hours().count(), 2, ':'},
          Part{hours.minutes().count(), 2, ':'}, Part{hours.seconds().count(), 2, '.'},
          Part{hours.subseconds().count(), 3, 'Z'}}) {
        appendDigits(line, part.value, part.digits);
        line += part.after;
    }
}

} // namespace

// By hand: apps may call thousands of times a second, and QJsonDocument would take as long as the
// relay does for the call.
QByteArray activityLine(const ActivityEntry &entry, const QString &who)
{
    std::string line = R"({"client":)";
    appendQuoted(line, entry.client);
    line += R"(,"connection":)";
    appendQuoted(line, entry.connection);
    line += R"(,"method":)";
    appendQuoted(line, entry.method);
    line += R"(,"ms":)" + std::to_string(entry.took.count());
    line += entry.ok ? R"(,"ok":true)" : R"(,"ok":false)";
    if (!entry.tool.isEmpty()) {
        line += R"(,"tool":)";
        appendQuoted(line, entry.tool);
    }
    line += R"(,"when":")";
    appendTime(line, entry.when);
    line += '"';
    if (!who.isEmpty()) {
        line += R"(,"who":)";
        appendQuoted(line, who);
    }
    line += '}';
    return QByteArray::fromStdString(line);
}

std::optional<ActivityEntry> parseActivityLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    ActivityEntry entry;
    entry.when = QDateTime::fromString(object.value(u"when"_s).toString(), Qt::ISODateWithMs);
    entry.connection = object.value(u"connection"_s).toString();
    entry.client = object.value(u"client"_s).toString();
    entry.method = object.value(u"method"_s).toString();
    entry.tool = object.value(u"tool"_s).toString();
    entry.took = std::chrono::milliseconds(object.value(u"ms"_s).toInteger());
    entry.ok = object.value(u"ok"_s).toBool();
    if (!entry.when.isValid() || entry.connection.isEmpty() || entry.method.isEmpty())
        return std::nullopt;
    return entry;
}

ActivityLog::ActivityLog(const QString &folder, Clock &clock, Audit audit, QObject *parent)
    : ActivitySource(parent)
    , m_clock(clock)
    , m_audit(std::move(audit))
    , m_file(std::make_unique<LogFile>(folder, fileName, keptOnDisk))
{
    for (const auto &ending : {"/activity.1.log"_L1, "/activity.log"_L1}) {
        const auto text = readFile(folder + ending, 2 * keptOnDisk);
        if (!text) {
            if (text.error().code != ErrorCode::FileMissing)
                qCWarning(activityLog) << "not read:" << text.error().detail.c_str();
            continue;
        }
        const QList<QByteArray> lines = text->split('\n');
        for (const QByteArray &line : lines) {
            if (auto entry = parseActivityLine(line))
                keep(std::move(*entry));
        }
    }
}

ActivityLog::~ActivityLog()
{
    write();
}

void ActivityLog::add(const ActivityEntry &entry)
{
    keep(entry);
    // Not a write and a redraw for each of a thousand calls a second.
    if (m_unwritten.isEmpty()) {
        m_clock.after(betweenWrites, this, [this] {
            write();
            Q_EMIT changed();
        });
    }
    const QByteArray line = activityLine(entry, m_audit.who);
    m_unwritten.append(line);
    if (m_audit.systemLog && !entry.tool.isEmpty())
        m_audit.systemLog(QString::fromUtf8(line));
}

void ActivityLog::keep(ActivityEntry entry)
{
    for (QString *name : {&entry.connection, &entry.client, &entry.method, &entry.tool})
        *name = shared(*name);
    m_entries.append(std::move(entry));
    if (m_entries.size() > keptInMemory)
        m_entries.removeFirst();
}

// Few names in ten thousand entries: each of its own would take more memory than the rest.
QString ActivityLog::shared(const QString &name)
{
    if (m_names.size() >= mostNames)
        m_names.clear();
    return *m_names.insert(name);
}

// A call is not stopped because nobody can note it: what cannot be written is only shown.
void ActivityLog::write()
{
    const QByteArrayList lines = std::exchange(m_unwritten, {});
    if (lines.isEmpty())
        return;
    if (const auto written = m_file->append(lines.join('\n')); !written)
        qCWarning(activityLog) << "not written:" << written.error().detail.c_str();
}

} // namespace patchbay
