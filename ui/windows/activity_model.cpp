#include "windows/activity_model.h"

#include "parts/icons.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

constexpr int hoursOfADay = 24;
constexpr int secondsOfAnHour = 3600;

} // namespace

QString askedFor(const ActivityEntry &entry)
{
    const struct {
        QLatin1StringView method;
        QString words;
    } known[] = {
        {"initialize"_L1, ActivityModel::tr("Say hello", "What an app asked for")},
        {"server/discover"_L1, ActivityModel::tr("Say hello", "What an app asked for")},
        {"ping"_L1, ActivityModel::tr("See whether it is there", "What an app asked for")},
        {"tools/list"_L1, ActivityModel::tr("List tools", "What an app asked for")},
        {"prompts/list"_L1, ActivityModel::tr("List prompts", "What an app asked for")},
        {"prompts/get"_L1, ActivityModel::tr("Get a prompt", "What an app asked for")},
        {"resources/list"_L1, ActivityModel::tr("List documents", "What an app asked for")},
        {"resources/templates/list"_L1,
         ActivityModel::tr("List documents", "What an app asked for")},
        {"resources/read"_L1, ActivityModel::tr("Read a document", "What an app asked for")},
    };
    for (const auto &one : known) {
        if (entry.method == one.method)
            return one.words;
    }
    // The tool's own name, as a person would write it.
    QString words = entry.tool.isEmpty() ? entry.method : entry.tool;
    words.replace(u'_', u' ').replace(u'-', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QList<HourCount> lastDay(const QList<ActivityEntry> &entries, const QDateTime &now)
{
    QList<HourCount> hours(hoursOfADay);
    for (const ActivityEntry &entry : entries) {
        const qint64 age = entry.when.secsTo(now) / secondsOfAnHour;
        if (entry.when > now || age >= hoursOfADay)
            continue;
        HourCount &hour = hours[hoursOfADay - 1 - age];
        ++hour.all;
        hour.failed += entry.ok ? 0 : 1;
    }
    return hours;
}

ActivityModel::ActivityModel(ActivitySource &source, std::function<QString(const QString &)> nameOf,
                             std::function<QDateTime()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_nameOf(std::move(nameOf))
    , m_now(std::move(now))
    , m_shown(source.entries())
{
    connect(&m_source, &ActivitySource::changed, this, [this] {
        beginResetModel();
        m_shown = m_source.entries();
        endResetModel();
    });
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ActivityModel::text(const ActivityEntry &entry, int column) const
{
    const QDateTime when = entry.when.toLocalTime();
    const bool today = when.date() == m_now().toLocalTime().date();
    switch (column) {
    case Time:
        return QLocale().toString(when, today ? u"HH:mm"_s : u"d MMM HH:mm"_s);
    case App:
        return m_nameOf(entry.client);
    case Asked:
        return askedFor(entry);
    case Outcome:
        return entry.ok ? tr("Done", "Result of a request") : tr("Failed", "Result of a request");
    case Took:
        return tr("%1 s", "Seconds that a request took")
            .arg(QLocale().toString(double(entry.took.count()) / 1000, 'f', 1));
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const ActivityEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::DecorationRole:
        if (index.column() == Outcome)
            return glyphIcon(entry.ok ? Glyph::Check : Glyph::Cross, QPalette::WindowText);
        return {};
    case Qt::ToolTipRole:
        return index.column() == Asked && !entry.tool.isEmpty() ? entry.tool : QVariant();
    case SortRole:
        if (index.column() == Time)
            return entry.when;
        if (index.column() == Took)
            return qint64(entry.took.count());
        return text(entry, index.column());
    case ClientRole:
        return entry.client;
    case FailedRole:
        return !entry.ok;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Time:
        return tr("Time", "Column of the activity table");
    case App:
        return tr("App", "Column of the activity table");
    case Asked:
        return tr("Asked for", "Column of the activity table");
    case Outcome:
        return tr("Result", "Column of the activity table");
    default:
        return tr("It took", "Column of the activity table");
    }
}

void ActivityFilter::setClient(const QString &client)
{
    m_client = client;
    invalidateFilter();
}

void ActivityFilter::setOnlyFailed(bool only)
{
    m_onlyFailed = only;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_client.isEmpty() && index.data(ActivityModel::ClientRole).toString() != m_client)
        return false;
    return !m_onlyFailed || index.data(ActivityModel::FailedRole).toBool();
}

} // namespace patchbay
