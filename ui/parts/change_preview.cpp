#include "parts/change_preview.h"

#include "parts/draw.h"
#include "parts/style.h"
#include "parts/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {

// Read-only text with the signs of what goes and comes in a strip at its side.
class PreviewText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PreviewText(QWidget *parent = nullptr)
        : QPlainTextEdit(parent)
    {
        setObjectName(u"previewText"_s);
        setAccessibleName(tr("What will change in this file", "Preview of a settings file"));
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        setFont(fontOf(TextRole::Mono));
        setTabChangesFocus(true);
        setLayoutDirection(Qt::LeftToRight);
        setViewportMargins(units(28), 0, 0, 0);
        document()->setDocumentMargin(units(4));
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        m_strip = new Strip(this);
        connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_strip->update(); });
    }

    void setLines(const QList<DiffLine> &lines)
    {
        m_lines = lines;
        QStringList texts;
        int firstChange = -1;
        for (int i = 0; i < lines.size(); ++i) {
            texts.append(withDots(lines[i].text));
            if (firstChange < 0 && lines[i].kind != DiffLine::Kind::Same)
                firstChange = i;
        }
        setPlainText(texts.join(u'\n'));
        tint();
        // In a long file the change is what one came to see.
        verticalScrollBar()->setValue(qMax(0, firstChange - 3));
    }

    void tint()
    {
        const Colours colours = coloursOf(this);
        QList<QTextEdit::ExtraSelection> selections;
        for (int i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].kind == DiffLine::Kind::Same)
                continue;
            QTextEdit::ExtraSelection line;
            line.cursor = QTextCursor(document()->findBlockByNumber(i));
            line.format.setBackground(
                m_lines[i].kind == DiffLine::Kind::PutIn ? colours.readyTint : colours.brokenTint);
            line.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections.append(line);
        }
        setExtraSelections(selections);
        m_strip->update();
    }

    void setRows(int rows)
    {
        const int line = QFontMetrics(font()).lineSpacing();
        setMinimumHeight(line * qMin(rows, 5) + 2 * units(6) + units(4));
        setFixedHeight(line * rows + 2 * units(6) + units(16));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        const QRect inside = contentsRect();
        // Over the document's margin as well, so that the tints meet.
        m_strip->setGeometry(inside.left(), inside.top(), units(28 + 4), inside.height());
    }

private:
    class Strip : public QWidget
    {
    public:
        explicit Strip(PreviewText *text)
            : QWidget(text)
            , m_text(text)
        {
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), palette().base());
            m_text->paintStrip(painter, width());
        }

    private:
        PreviewText *m_text;
    };

    void paintStrip(QPainter &painter, int width)
    {
        const Colours colours = coloursOf(this);
        painter.setFont(font());
        QTextBlock block = firstVisibleBlock();
        QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        while (block.isValid() && place.top() <= viewport()->height()) {
            const DiffLine::Kind kind = m_lines.value(block.blockNumber()).kind;
            if (kind != DiffLine::Kind::Same) {
                const bool in = kind == DiffLine::Kind::PutIn;
                const QRectF cell(0, place.top(), width, place.height());
                painter.fillRect(cell, in ? colours.readyTint : colours.brokenTint);
                painter.setPen(in ? colours.ready : colours.broken);
                painter.drawText(cell, Qt::AlignCenter, in ? u"+"_s : u"−"_s);
            }
            block = block.next();
            place = blockBoundingGeometry(block).translated(contentOffset());
        }
    }

    QList<DiffLine> m_lines;
    Strip *m_strip;
};

ChangePreview::ChangePreview(QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabBar)
    , m_legend(new QWidget)
    , m_text(new PreviewText)
{
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setAccessibleName(tr("Files that will change", "Tabs over the preview"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);

    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(along(0, 0, units(12), 0));
    legend->addWidget(new Text(TextRole::Small, tr("− taken out", "Legend of the preview")));
    legend->addWidget(new Text(TextRole::Small, tr("+ put in", "Legend of the preview")));
    for (Text *word : m_legend->findChildren<Text *>())
        word->setWordWrap(false);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(along(units(4), 0, 0, 0));
    top->addWidget(m_tabs, 1);
    top->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, units(4));
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_text);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChangePreview::showFile);
}

void ChangePreview::setPlan(const Plan &plan, const QMap<QString, QString> &names)
{
    const QSignalBlocker quiet(m_tabs);
    const QString open = m_plan.changes.value(m_tabs->currentIndex()).path;
    m_plan = plan;
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    int again = 0;
    for (const Change &change : plan.changes) {
        const int tab = m_tabs->addTab(names.value(change.client, change.client));
        m_tabs->setTabToolTip(tab, change.path);
        if (change.path == open)
            again = tab;
    }
    m_tabs->setCurrentIndex(again);
    showFile(again);
}

QString ChangePreview::shownText() const
{
    return m_text->toPlainText();
}

void ChangePreview::showFile(int index)
{
    if (index < 0 || index >= m_plan.changes.size()) {
        m_text->setLines({});
        return;
    }
    const Change &change = m_plan.changes[index];
    const QList<DiffLine> lines = lineDiff(change.before, change.after);
    m_text->setLines(lines);
    m_text->setRows(qBound(4, int(lines.size()), 12));
    m_text->setAccessibleDescription(change.path);
}

void ChangePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlate(painter, rect(),
               {.fill = palette().alternateBase(), .edge = coloursOf(this).line, .corner = 8});
}

void ChangePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_text->tint();
    QFrame::changeEvent(event);
}

} // namespace patchbay

#include "change_preview.moc"
