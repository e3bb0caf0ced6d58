// The report, shown before it goes anywhere: everything that leaves the computer, before it does.
//
// Object names: reportText, copyReport, saveReport, closeReport.

#pragma once

#include "actions.h"

#include <QDialog>

namespace patchbay {

class Note;

class ReportWindow : public QDialog
{
    Q_OBJECT

public:
    // `name` is what a saved file is called at first.
    ReportWindow(const QString &report, const QString &name, const Actions &actions,
                 QWidget *parent = nullptr);

    // Writes the report; what went wrong is told in the window.
    void saveTo(const QString &path);

private:
    void askWhere();

    QString m_report;
    QString m_name;
    Note *m_done;
};

} // namespace patchbay
