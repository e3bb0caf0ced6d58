#include "parts/line_diff.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

// The table below has rows times columns cells.
constexpr qsizetype tableLimit = 1'000'000;

QStringList linesOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

// By the longest common subsequence.
void diffMiddle(const QStringList &before, const QStringList &after, QList<DiffLine> &out)
{
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows > 0 && columns > 0 && rows * columns <= tableLimit) {
        const auto width = size_t(columns + 1);
        std::vector<int> longest(size_t(rows + 1) * width, 0);
        const auto at = [&](qsizetype row, qsizetype column) -> int & {
            return longest[size_t(row) * width + size_t(column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                at(row, column) = before[row] == after[column]
                    ? at(row + 1, column + 1) + 1
                    : qMax(at(row + 1, column), at(row, column + 1));
            }
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows && column < columns) {
            if (before[row] == after[column]) {
                out.append({DiffLine::Kind::Same, after[column]});
                ++row;
                ++column;
            } else if (at(row + 1, column) >= at(row, column + 1)) {
                out.append({DiffLine::Kind::TakenOut, before[row++]});
            } else {
                out.append({DiffLine::Kind::PutIn, after[column++]});
            }
        }
        for (; row < rows; ++row)
            out.append({DiffLine::Kind::TakenOut, before[row]});
        for (; column < columns; ++column)
            out.append({DiffLine::Kind::PutIn, after[column]});
        return;
    }
    for (const QString &line : before)
        out.append({DiffLine::Kind::TakenOut, line});
    for (const QString &line : after)
        out.append({DiffLine::Kind::PutIn, line});
}

} // namespace

QList<DiffLine> lineDiff(const QByteArray &before, const QByteArray &after)
{
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    const qsizetype shorter = qMin(old.size(), now.size());
    qsizetype head = 0;
    while (head < shorter && old[head] == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;

    QList<DiffLine> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines.append({DiffLine::Kind::Same, now[i]});
    diffMiddle(old.mid(head, old.size() - head - tail), now.mid(head, now.size() - head - tail),
               lines);
    for (qsizetype i = now.size() - tail; i < now.size(); ++i)
        lines.append({DiffLine::Kind::Same, now[i]});
    return lines;
}

QString withDots(const QString &text)
{
    static const QRegularExpression afterWord(
        u"(Bearer\\s+|/k/)[A-Za-z0-9._~+/=-]*?(?=[\"'\\s/]|$)"_s);
    static const QRegularExpression longRun(u"[A-Za-z0-9_-]{32,}"_s);
    QString dotted = text;
    dotted.replace(afterWord, u"\\1••••••••"_s);
    dotted.replace(longRun, u"••••••••"_s);
    return dotted;
}

} // namespace patchbay
