// What every sentence for people keeps to (look.md, "Writing").

#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace patchbay {

// What is wrong with one sentence that may stand on a first line; empty: nothing.
inline QStringList problemsWith(const QString &sentence)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    if (!sentence.endsWith(u'.') || sentence.endsWith(u".."_s))
        problems << u"no full stop"_s;
    if (sentence.size() > 140)
        problems << u"too long"_s;
    if (sentence.isEmpty() || !sentence.front().isUpper())
        problems << u"no capital"_s;
    if (sentence.contains(u'!'))
        problems << u"exclamation mark"_s;
    if (sentence.contains(u"  "_s) || sentence.contains(u" ."_s))
        problems << u"blanks"_s;
    static const QRegularExpression two(u"[.] [A-Z]"_s);
    if (two.match(sentence).hasMatch())
        problems << u"more than one sentence"_s;
    static const QRegularExpression forbidden(
        u"\\b(MCP|OAuth|tokens?|JSON|ports?|stdio|invalid|illegal|please|oops|failed to|error|"
        u"user|PKCE|URL|HTTP|relay|bridge|localhost)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = forbidden.match(sentence); match.hasMatch())
        problems << match.captured();
    return problems;
}

// The same for the words on a button.
inline QStringList problemsWithButton(const QString &words)
{
    using namespace Qt::StringLiterals;
    QStringList problems;
    if (words.size() > 30)
        problems << u"too long"_s;
    if (words.endsWith(u'.'))
        problems << u"full stop"_s;
    if (words == u"OK"_s || words == u"Yes"_s || words == u"No"_s)
        problems << u"no verb"_s;
    return problems;
}

} // namespace patchbay
