#include "models/domain/querytokens.h"

#include "models/domain/searchmarks.h"

namespace disputedesk {

namespace {
/// Input methods of Thai, Japanese and Chinese write these for the signs of the keyboard.
QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0xff1a: return u':';
    case 0xff0c: return u',';
    case 0xff0d: return u'-';
    default: return c;
    }
}
} // namespace

bool isQueryQuote(QChar c)
{
    return c == u'"' || c.unicode() == 0x201c || c.unicode() == 0x201d || c.unicode() == 0xff02;
}

qsizetype QueryToken::find(char16_t c, qsizetype begin, qsizetype end) const
{
    for (qsizetype i = begin; i < end; ++i)
        if (is(i, c))
            return i;
    return -1;
}

std::vector<QueryToken> tokensOf(QStringView text, size_t most, QList<QueryProblem> &problems)
{
    std::vector<QueryToken> tokens;
    qsizetype i = 0;
    while (i < text.size() && tokens.size() < most) {
        if (text.at(i).isSpace()) {
            ++i;
            continue;
        }
        QueryToken token;
        token.from = i;
        qsizetype quoteAt = -1; // of the quote that is open
        for (; i < text.size() && (quoteAt >= 0 || !text.at(i).isSpace()); ++i) {
            QChar c = text.at(i);
            const qsizetype at = i;
            if (isQueryQuote(c)) {
                quoteAt = quoteAt < 0 ? i : -1;
                continue;
            }
            if (quoteAt >= 0 && c == u'\\' && i + 1 < text.size()
                && (isQueryQuote(text.at(i + 1)) || text.at(i + 1) == u'\\'))
                c = text.at(++i);
            if (c == kMetaBegin || c == kMetaMiddle)
                continue;
            token.text += quoteAt < 0 ? plainSign(c) : c;
            token.literal += char(quoteAt >= 0);
            token.at.push_back(at);
        }
        token.to = i;
        if (quoteAt >= 0) {
            QueryProblem problem;
            problem.from = quoteAt;
            problem.length = i - quoteAt;
            problem.kind = QueryProblemKind::UnclosedQuote;
            problem.what = text.mid(quoteAt, kLongestWhat).toString();
            problem.unfinished = true;
            problems.append(problem);
        }
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace disputedesk
