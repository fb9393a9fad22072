#include "models/domain/queryparser.h"
#include "models/items/queryplan.h"
#include "tests/fuzz/fuzz.h"
#include "tests/models/items/queryrandom.h"

namespace disputedesk::fuzz {

namespace {
/// A few rows with something of everything, made once.
class Rows : private test::RandomQueries {
public:
    Rows()
    {
        m_random.seed(20261121);
        const QUuid account(QStringLiteral("{01234567-89ab-cdef-0123-456789abcdef}"));
        QList<Triage> noted;
        for (int number = 0; number < 24; ++number) {
            test::NaiveRow row = randomRow(number, clock);
            row.accountLabel = QStringLiteral("京都 Kyoto");
            row.mode = Mode::Live;
            row.hasDraft = number % 3 == 0;
            index.setDraft(account, row.row.id, row.hasDraft);
            upsertRows(index, account, row.mode, row.accountLabel, {row.row});
            row.noted = randomNote(account, row.row.id);
            if (!row.noted.isEmpty())
                noted.append(row.noted);
            rows.push_back(row);
        }
        index.setTriage(noted);
    }

    const QueryClock clock{testNow(), QTimeZone::utc()};
    DisputeIndex index;
    std::vector<test::NaiveRow> rows; ///< by row number
};

void requireProblem(const QueryProblem &problem, const QString &text)
{
    require(problem.from >= 0 && problem.length > 0 && problem.from + problem.length <= text.size(),
        "a problem beside the text");
    require(problem.what.size() <= kLongestWhat + 1, "a problem told at any length");
}

void requirePlan(const Query &query)
{
    static const Rows rows;
    const QueryPlan plan(query, rows.index, rows.clock);
    for (quint32 row = 0; row < rows.index.slotCount(); ++row)
        require(plan.accepts(rows.index, row) == test::naivelyFits(query, rows.rows[row], rows.clock),
            "the plan and the naive reading differ");
}
} // namespace

int fuzzQuery(const uint8_t *data, size_t size)
{
    const QueryClock clock{testNow(), QTimeZone::utc()};
    const QString text = textOf(data, size);
    const ParsedQuery parsed = parseQuery(text, clock);
    require(parsed.problems.size() <= kMostProblems, "problems without end");
    require(parsed.query.terms.size() <= kMostTerms, "terms without end");
    for (const QueryProblem &problem : parsed.problems)
        requireProblem(problem, text);
    if (!parsed.isGood())
        return 0;
    qsizetype values = 0;
    for (const QueryTerm &term : parsed.query.terms)
        values += term.values.size();
    require(values <= kMostValues, "values without end");
    const QString said = queryText(parsed.query);
    const ParsedQuery again = parseQuery(said, clock);
    require(again.isGood() && again.query == parsed.query, "the normal form asks for something else");
    require(queryText(again.query) == said, "the normal form has another normal form");
    requirePlan(parsed.query);
    return 0;
}

} // namespace disputedesk::fuzz
