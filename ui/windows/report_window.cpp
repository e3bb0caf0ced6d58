#include "windows/report_window.h"

#include "parts/buttons.h"
#include "parts/flow_layout.h"
#include "parts/focus_ring.h"
#include "parts/note.h"
#include "parts/page_frame.h"
#include "parts/page_header.h"
#include "parts/style.h"
#include "parts/text.h"
#include "platform/files.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

ReportWindow::ReportWindow(const QString &report, const QString &name, const Actions &actions,
                           QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_name(name)
    , m_done(new Note(NoteKind::Ready))
{
    setObjectName(u"reportWindow"_s);
    setWindowTitle(u"Patchbay"_s);
    setWindowIcon(appIcon());
    new FocusRing(this);

    auto *text = new QPlainTextEdit(report);
    text->setObjectName(u"reportText"_s);
    text->setAccessibleName(tr("Report", "The text of the report, for screen readers"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(fontOf(TextRole::Mono));

    auto *copy = makeButton(tr("&Copy", "The report"), u"copyReport"_s, Glyph::Copy);
    auto *save = makeButton(tr("&Save as a file…", "The report"), u"saveReport"_s, Glyph::Report);
    auto *close = makeButton(tr("C&lose"), u"closeReport"_s);
    auto *buttons = new FlowLayout(units(8));
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);

    text->setMinimumHeight(units(160)); // the window scrolls where there is no room for it

    auto *frame = new PageFrame;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(frame);
    frame->footer()->addLayout(buttons, 1);
    QVBoxLayout *column = frame->column();
    column->setContentsMargins(units(24), units(24), units(24), units(16));
    column->setSpacing(units(12));
    column->addWidget(
        new PageHeader(tr("Report"),
                       tr("This is all it says. Keys, account names and what your apps asked are "
                          "not in it. It stays on this computer until you send it to somebody.")));
    column->addWidget(text, 1);
    column->addWidget(m_done);
    m_done->hide();
    makeTheFilledOne(copy);
    copy->setFocus();
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(units(440), units(400)).boundedTo(room));
    resize(QSize(units(640), units(640)).boundedTo(room));

    connect(copy, &QPushButton::clicked, this, [this, actions] {
        actions.copyText(m_report);
        m_done->set(NoteKind::Ready, tr("Copied. Paste it into a message."));
        m_done->show();
    });
    connect(save, &QPushButton::clicked, this, &ReportWindow::askWhere);
    connect(close, &QPushButton::clicked, this, &ReportWindow::accept);
}

void ReportWindow::askWhere()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save the report"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_name);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportWindow::saveTo);
    dialog->open();
}

void ReportWindow::saveTo(const QString &path)
{
    const QString where = breakable(QDir::toNativeSeparators(path));
    if (writeFile(path, m_report.toUtf8(), FileAccess::Private))
        m_done->set(NoteKind::Ready, tr("Saved as %1.").arg(where));
    else
        m_done->set(NoteKind::Broken,
                    tr("%1 cannot be written. Choose another folder.").arg(where));
    m_done->show();
}

} // namespace patchbay
