#include "models/domain/queryparser.h"
#include "models/domain/querywords.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Whatever a query holds, its normal form says it: it parses back to the same query.
class tst_QueryProperties : public QObject {
    Q_OBJECT

    template <typename T> static T oneOf(const QList<T> &values)
    {
        return values.at(*rc::gen::inRange(0, int(values.size())));
    }

    /// Lower-case text with every sign of the language in it, never empty.
    static QString text()
    {
        static const QStringList kPieces{u"a"_s, u"7"_s, u" "_s, u","_s, u":"_s, u"-"_s, u"\""_s, u"\\"_s, u"“"_s,
            u".."_s, u">="_s, u"="_s, u"ä"_s, u"ส"_s, u"ื"_s, u"😀"_s, u"\u202e"_s, u"\n"_s, u"//"_s, u"meta."_s,
            u"："_s};
        QString made;
        for (int left = *rc::gen::inRange(1, 8); left > 0; --left)
            made += oneOf(kPieces);
        return made;
    }

    template <typename T, typename Make> static QueryRange<T> range(const Make &make)
    {
        QueryRange<T> made;
        switch (*rc::gen::inRange(0, 5)) {
        case 0: made.from = made.to = make(); break;
        case 1: made.from = make(), made.fromExcluded = *rc::gen::arbitrary<bool>(); break;
        case 2: made.to = make(), made.toExcluded = *rc::gen::arbitrary<bool>(); break;
        default: made.from = make(), made.to = make(); break;
        }
        return made;
    }

    static QueryDecimal decimal()
    {
        QueryDecimal made{*rc::gen::inRange<qint64>(-100000, 1000000000), *rc::gen::inRange(0, kMostDecimals + 1)};
        while (made.scale > 0 && made.units % 10 == 0)
            made.units /= 10, --made.scale;
        return made;
    }

    static QueryDate date()
    {
        using Kind = QueryDate::Kind;
        const Kind kind = Kind(*rc::gen::inRange(0, int(Kind::Span) + 1));
        const int year = *rc::gen::inRange(1970, 3000);
        const int month = *rc::gen::inRange(1, 13);
        if (kind == Kind::Span)
            return {kind, {}, *rc::gen::inRange(0, 9999)};
        if (kind > Kind::Year)
            return {kind, {}, 0};
        return {kind,
            kind == Kind::Year        ? QDate(year, 1, 1)
                : kind == Kind::Month ? QDate(year, month, 1)
                                      : QDate(year, month, *rc::gen::inRange(1, 29)),
            0};
    }

    static QueryValue value(QueryField field)
    {
        switch (field) {
        case QueryField::Amount:
            return QueryAmounts{range<QueryDecimal>(decimal), oneOf<QString>({{}, u"THB"_s, u"KWD"_s})};
        case QueryField::Due:
        case QueryField::Opened:
        case QueryField::Closed:
        case QueryField::Ended:
            return *rc::gen::inRange(0, 9) == 0 ? QueryDates{{}, true} : QueryDates{range<QueryDate>(date), false};
        case QueryField::Currency: return oneOf<QString>({u"THB"_s, u"JPY"_s});
        case QueryField::Status:
        case QueryField::Provider:
        case QueryField::Has:
        case QueryField::Is: return oneOf<QString>(queryWords(field));
        default: return text();
        }
    }

    static Query query()
    {
        Query made;
        for (int left = *rc::gen::inRange(0, 5); left > 0; --left) {
            QueryTerm term;
            term.negated = *rc::gen::arbitrary<bool>();
            term.field = QueryField(*rc::gen::inRange(0, int(QueryField::Note) + 1));
            if (term.field == QueryField::Meta)
                term.key = text();
            for (int values = *rc::gen::inRange(term.field == QueryField::Meta ? 0 : 1, 4); values > 0; --values)
                term.values.append(value(term.field));
            made.terms.append(term);
        }
        return made;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void normalFormParsesBack()
    {
        QVERIFY(rc::check("parse(queryText(query)) is query, but for reversed ranges, which are said to be so", [] {
            const QueryClock clock{QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()), QTimeZone::utc()};
            const Query made = query();
            const QString said = queryText(made);
            const ParsedQuery parsed = parseQuery(said, clock);
            for (const QueryProblem &problem : parsed.problems)
                if (problem.kind != QueryProblemKind::ReversedRange)
                    RC_FAIL(said.toStdString());
            if (!parsed.isGood())
                return;
            RC_ASSERT(parsed.query == made);
            RC_ASSERT(queryText(parsed.query).toStdString() == said.toStdString());
        }));
    }
};

QTEST_GUILESS_MAIN(tst_QueryProperties)
#include "tst_queryproperties.moc"
