// What the apps asked for, as rows of a table and as a picture of a day.

#pragma once

#include "parts/sparkline.h"
#include "setup/activity.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>

namespace patchbay {

class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, App, Asked, Outcome, Took, ColumnCount };
    // For sorting and filtering: what a cell stands for.
    enum Role { SortRole = Qt::UserRole, ClientRole, FailedRole };

    ActivityModel(ActivitySource &source, std::function<QString(const QString &client)> nameOf,
                  std::function<QDateTime()> now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const ActivityEntry &entry, int column) const;

    ActivitySource &m_source;
    std::function<QString(const QString &)> m_nameOf;
    std::function<QDateTime()> m_now;
    QList<ActivityEntry> m_shown; // a table must not change behind a view's back
};

// One app's only, or only what failed.
class ActivityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setClient(const QString &client); // empty: every app
    void setOnlyFailed(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_client;
    bool m_onlyFailed = false;
};

// "List flows" for the tool list_flows, "List tools" for tools/list.
QString askedFor(const ActivityEntry &entry);

// The 24 hours that end now, the oldest first.
QList<HourCount> lastDay(const QList<ActivityEntry> &entries, const QDateTime &now);

} // namespace patchbay
