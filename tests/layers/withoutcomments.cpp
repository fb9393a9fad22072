#include "tests/layers/layers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {

qsizetype endOfQuoted(const QString &text, qsizetype open)
{
    const QChar quote = text.at(open);
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == quote || text.at(i) == u'\n')
            return i;
    }
    return text.size();
}

qsizetype endOfRaw(const QString &text, qsizetype open)
{
    const qsizetype bracket = text.indexOf(u'(', open);
    if (bracket < 0)
        return text.size();
    const QString close = u')' + text.mid(open + 1, bracket - open - 1) + u'"';
    const qsizetype found = text.indexOf(close, bracket);
    return found < 0 ? text.size() : found + close.size() - 1;
}

/// The apostrophe in 1'000: the word before it starts with a digit.
bool separatesDigits(const QString &text, qsizetype apostrophe)
{
    qsizetype start = apostrophe;
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'\''))
        --start;
    return start < apostrophe && text.at(start).isDigit();
}

} // namespace

QString withoutComments(const QString &source)
{
    static const QRegularExpression includeLine(
        uR"(^[ \t]*#[ \t]*include[ \t]*("[^"\n]*"|<[^>\n]*>))"_s, QRegularExpression::MultilineOption);
    QString text = source;
    const auto blank = [&text](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to && i < text.size(); ++i)
            if (text.at(i) != u'\n')
                text[i] = u' ';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar here = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (here == u'#') {
            const auto match = includeLine.match(text, text.lastIndexOf(u'\n', i) + 1, QRegularExpression::NormalMatch,
                QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch())
                i = match.capturedEnd() - 1;
        } else if (here == u'/' && (next == u'/' || next == u'*')) {
            const QString close = next == u'/' ? u"\n"_s : u"*/"_s;
            const qsizetype found = text.indexOf(close, i + 2);
            const qsizetype end = found < 0 ? text.size() : found + close.size();
            blank(i, end);
            i = end - 1;
        } else if (here == u'"' || (here == u'\'' && !separatesDigits(text, i))) {
            const bool raw = here == u'"' && i > 0 && text.at(i - 1) == u'R';
            const qsizetype end = raw ? endOfRaw(text, i) : endOfQuoted(text, i);
            blank(i + 1, end);
            i = end;
        }
    }
    return text;
}

} // namespace disputedesk
