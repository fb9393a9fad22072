#include "models/domain/queryparser.h"

#include "models/domain/querydecimal.h"
#include "models/domain/querytokens.h"
#include "models/domain/queryvalues.h"
#include "models/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool isKeyLike(QStringView key)
{
    return !key.isEmpty() && key.front().isLetter() && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'.' || c == u'_' || c == u'-';
    });
}

class Parser {
public:
    Parser(QStringView text, const QueryClock &clock, const QueryVocabulary &vocabulary)
        : m_text(text)
        , m_values({text, clock, vocabulary, m_parsed.problems})
    {
    }

    ParsedQuery parse()
    {
        const std::vector<QueryToken> tokens = tokensOf(m_text, kMostTerms + 1, m_parsed.problems);
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (i == kMostTerms) {
                m_values.complain(QueryProblemKind::TooManyTerms, tokens[i].from, endOfText());
                break;
            }
            if (m_count > kMostValues || m_parsed.problems.size() > kMostProblems)
                break;
            takeTerm(tokens[i]);
        }
        const auto byPlace = [](const QueryProblem &a, const QueryProblem &b) { return a.from < b.from; };
        std::stable_sort(m_parsed.problems.begin(), m_parsed.problems.end(), byPlace);
        if (m_parsed.problems.size() > kMostProblems)
            m_parsed.problems.resize(kMostProblems);
        return std::move(m_parsed);
    }

private:
    qsizetype endOfText() const
    {
        qsizetype end = m_text.size();
        while (end > 0 && m_text.at(end - 1).isSpace())
            --end;
        return end;
    }

    void takeTerm(const QueryToken &token)
    {
        QueryTerm term;
        qsizetype begin = 0;
        if (token.is(0, u'-')) {
            if (token.to - token.from == 1)
                return m_values.complain(QueryProblemKind::LoneMinus, token.from, token.to, true);
            term.negated = true;
            begin = 1;
        }
        const qsizetype size = token.text.size();
        const qsizetype colon = token.find(u':', begin, size);
        if (colon == begin)
            return m_values.complain(QueryProblemKind::MissingKey, token.at[size_t(colon)], token.to);
        const QuerySlice key{&token, begin, std::max(colon, begin)};
        switch (colon < 0 ? Role::Words : takeKey(key, QuerySlice{&token, colon + 1, size}, term)) {
        case Role::Bad: return;
        case Role::Words: term.field = QueryField::Words; return takeWords(QuerySlice{&token, begin, size}, term);
        case Role::Pair: return takePair(QuerySlice{&token, colon + 1, size}, term);
        }
    }

    enum class Role : quint8 { Words, Pair, Bad };
    Role takeKey(const QuerySlice &key, const QuerySlice &rest, QueryTerm &term)
    {
        const QString word = key.text().toString().toLower();
        const bool quoted = key.token->literal.mid(key.begin, key.end - key.begin).contains('\1');
        const bool isMeta = word.startsWith("meta."_L1)
            && !key.token->literal.mid(key.begin, 5).contains('\1'); // behind the point the key may be quoted
        if (isMeta && word.size() > 5) {
            term.field = QueryField::Meta;
            term.key = word.mid(5);
            return Role::Pair;
        }
        if (quoted || !isKeyLike(word) || (rest.is(0, u'/') && rest.is(1, u'/')))
            return Role::Words;
        if (word == "meta"_L1 || word == "meta."_L1) {
            m_values.complain(QueryProblemKind::MissingMetaKey, key.sourceFrom(), rest.sourceFrom());
            return Role::Bad;
        }
        const auto field = queryFieldOf(word);
        if (field) {
            term.field = *field;
            return Role::Pair;
        }
        QueryProblem problem = m_values.problem(QueryProblemKind::UnknownKey, key.sourceFrom(), key.sourceTo());
        problem.suggestion = nearestQueryKey(word);
        m_parsed.problems.append(problem);
        return Role::Bad;
    }

    void takeWords(const QuerySlice &words, QueryTerm &term)
    {
        if (!words.token->literal.contains('\1') && isGroupedNumber(words.text())) {
            term.values.append(words.text().toString().remove(u','));
        } else {
            for (const QuerySlice &word : parts(words))
                if (!word.isEmpty())
                    term.values.append(word.text().toString().toLower());
        }
        if (term.values.isEmpty())
            return m_values.complain(
                QueryProblemKind::MissingValue, words.token->from, words.token->to, words.token->text.isEmpty());
        keep(term, words);
    }

    void takePair(const QuerySlice &rest, QueryTerm &term)
    {
        const bool none = rest.isEmpty() && rest.sourceFrom() == rest.sourceTo();
        if (none && term.field == QueryField::Meta)
            return keep(term, rest); // the key is there, whatever its value
        if (none)
            return m_values.complain(
                QueryProblemKind::MissingValue, rest.token->from, rest.token->to, true, term.field);
        const qsizetype before = m_parsed.problems.size();
        const QList<QuerySlice> values = parts(rest);
        for (qsizetype i = 0; i < values.size() && m_parsed.problems.size() <= kMostProblems; ++i)
            m_values.take(values.at(i), i == 0 ? nullptr : &values.at(i - 1), term);
        if (m_parsed.problems.size() == before)
            keep(term, rest);
    }

    void keep(const QueryTerm &term, const QuerySlice &values)
    {
        m_count += std::max(1, int(term.values.size()));
        if (m_count > kMostValues)
            return m_values.complain(
                QueryProblemKind::TooManyValues, values.token->from, values.token->to, false, term.field);
        m_parsed.query.terms.append(term);
    }

    /// Parted at unquoted commas; more than kMostValues are not looked at.
    static QList<QuerySlice> parts(const QuerySlice &slice)
    {
        QList<QuerySlice> all;
        qsizetype begin = slice.begin;
        while (all.size() <= kMostValues) {
            const qsizetype comma = slice.token->find(u',', begin, slice.end);
            all.append({slice.token, begin, comma < 0 ? slice.end : comma});
            if (comma < 0)
                break;
            begin = comma + 1;
        }
        return all;
    }

    QStringView m_text;
    ParsedQuery m_parsed;
    QueryValueReader m_values;
    int m_count = 0; ///< values so far
};
} // namespace

ParsedQuery parseQuery(QStringView text, const QueryClock &clock, const QueryVocabulary &vocabulary)
{
    return Parser(text, clock, vocabulary).parse();
}

} // namespace disputedesk
