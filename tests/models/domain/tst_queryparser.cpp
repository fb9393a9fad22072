#include "models/domain/queryparser.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using Kind = QueryProblemKind;

namespace {
QueryClock clock()
{
    return {QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()), QTimeZone("Asia/Bangkok")};
}
ParsedQuery parse(const QString &text) { return parseQuery(text, clock(), {{u"Odd Status"_s}, {u"XTS"_s}}); }

bool spansAreInside(const ParsedQuery &parsed, qsizetype size)
{
    qsizetype last = 0;
    for (const QueryProblem &problem : parsed.problems) {
        if (problem.from < last || problem.length < 1 || problem.from + problem.length > size)
            return false;
        last = problem.from;
    }
    return parsed.problems.size() <= kMostProblems;
}
} // namespace

/// The grammar of the search line: normal forms, and each kind of problem with its exact place.
class tst_QueryParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void normalForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        const auto row = [](const QString &text, const QString &normal) {
            QTest::addRow("%s", qPrintable(text)) << text << normal;
        };
        row(u"2,450.2"_s, u"2450.2"_s);
        row(u"2,450.2,"_s, u"\"2\",450.2"_s); // the comma behind it makes it two words (found by fuzzing)
        row({}, {});
        row(u" \t\u3000 "_s, {});
        row(u"Parcel  LOST"_s, u"parcel lost"_s);
        row(u"-lost"_s, u"-lost"_s);
        row(u"--lost"_s, u"-\"-lost\""_s);
        row(u"visa,Mastercard"_s, u"visa,mastercard"_s);
        row(u"Hello, world"_s, u"hello world"_s); // pasted prose is no fault
        row(u"12,450.00"_s, u"12450.00"_s);
        row(u"1,234,567"_s, u"1234567"_s);
        row(u"12,45"_s, u"12,45"_s); // no thousands: either
        row(u"\"Lost parcel\""_s, u"\"lost parcel\""_s);
        row(u"“lost parcel”"_s, u"\"lost parcel\""_s);
        row(u"\"a\\\"b\\\\c\\d\""_s, u"\"a\\\"b\\\\c\\\\d\""_s);
        row(u"\"foo:bar\""_s, u"\"foo:bar\""_s);
        row(u"12:30"_s, u"\"12:30\""_s);
        row(u"https://example.com/a?b"_s, u"\"https://example.com/a?b\""_s);
        row(u"STATUS:Won,lost"_s, u"status:won,lost"_s);
        row(u"status:\"Needs response\""_s, u"status:needs_response"_s);
        row(u"status:needs-response,no_ruling,warning_closed"_s, u"status:needs_response,no_ruling,warning_closed"_s);
        row(u"status:\"odd status\""_s, u"status:\"odd status\""_s);
        row(u"status：won"_s, u"status:won"_s);
        row(u"-status:won"_s, u"-status:won"_s);
        row(u"due:TODAY,7d,2w,48h,36h,none"_s, u"due:today,7d,14d,2d,36h,none"_s);
        row(u"due:>=2026-11-21"_s, u"due:2026-11-21.."_s);
        row(u"due:<=2026-11"_s, u"due:..2026-11"_s);
        row(u"due:>2026 due:<tomorrow due:=today"_s, u"due:>2026 due:<tomorrow due:today"_s);
        row(u"due:<3d due:>3d due:>=3d"_s, u"due:<3d due:>3d due:3d.."_s);
        row(u"opened:<3d opened:>3d opened:>=3d opened:<=3d"_s, u"opened:<3d opened:>3d opened:..3d opened:3d.."_s);
        row(u"closed:2026-01-01..2026-03-31"_s, u"closed:2026-01-01..2026-03-31"_s);
        row(u"closed:last_month.. closed:..yesterday"_s, u"closed:last_month.. closed:..yesterday"_s);
        row(u"opened:30d..7d due:7d..30d due:today..7d"_s, u"opened:30d..7d due:7d..30d due:today..7d"_s);
        row(u"amount:1000"_s, u"amount:1000"_s);
        row(u"amount:1000.50,0.000"_s, u"amount:1000.5,0"_s);
        row(u"amount:>=1000thb"_s, u"amount:1000THB.."_s);
        row(u"amount:THB1000..2000"_s, u"amount:1000THB..2000THB"_s);
        row(u"amount:>0.005 amount:<-1"_s, u"amount:>0.005 amount:<-1"_s);
        row(u"amount:๑๒"_s, u"amount:12"_s);
        row(u"amount:100,200"_s, u"amount:100,200"_s);
        row(u"currency:thb,xts"_s, u"currency:THB,XTS"_s);
        row(u"reason:fraud code:10.4 provider:Omise"_s, u"reason:fraud code:10.4 provider:omise"_s);
        row(u"account:\"Siam Goods\" id:5XUY charge:chrg_test"_s, u"account:\"siam goods\" id:5xuy charge:chrg_test"_s);
        row(u"meta.Order_ID:A-17,B"_s, u"meta.order_id:a-17,b"_s);
        row(u"meta.order: -meta.\"Order ID\":x"_s, u"meta.order: -meta.\"order id\":x"_s);
        row(u"meta.a.b:c:d"_s, u"meta.a.b:\"c:d\""_s);
        row(u"has:draft,docs is:urgent,overdue -is:inquiry"_s, u"has:draft,docs is:urgent,overdue -is:inquiry"_s);
    }
    void normalForm()
    {
        QFETCH(QString, text);
        const ParsedQuery parsed = parse(text);
        QVERIFY2(parsed.isGood(), qPrintable(parsed.isGood() ? QString() : parsed.problems.first().what));
        QTEST(queryText(parsed.query), "normal");
        const ParsedQuery again = parse(queryText(parsed.query));
        QVERIFY(again.isGood());
        QVERIFY(again.query == parsed.query);
    }

    void problem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<bool>("unfinished");
        const auto row = [](const QString &text, Kind kind, int from, int length, bool unfinished = false,
                             const QString &suggestion = {}) {
            QTest::addRow("%s", qPrintable(text)) << text << int(kind) << from << length << suggestion << unfinished;
        };
        row(u"a - b"_s, Kind::LoneMinus, 2, 1, true);
        row(u"a :b"_s, Kind::MissingKey, 2, 2);
        row(u":"_s, Kind::MissingKey, 0, 1);
        row(u"meta:x"_s, Kind::MissingMetaKey, 0, 5);
        row(u"meta.:x"_s, Kind::MissingMetaKey, 0, 6);
        row(u"status:"_s, Kind::MissingValue, 0, 7, true);
        row(u"-status: won"_s, Kind::MissingValue, 0, 8, true);
        row(u"status:won,,lost"_s, Kind::MissingValue, 10, 1);
        row(u"status:won,"_s, Kind::MissingValue, 10, 1, true);
        row(u"id:\"\""_s, Kind::MissingValue, 3, 2, true);
        row(u"x \"\""_s, Kind::MissingValue, 2, 2, true);
        row(u"amount:>="_s, Kind::MissingValue, 7, 2, true);
        row(u"due:.."_s, Kind::MissingValue, 4, 2, true);
        row(u"a \"b c"_s, Kind::UnclosedQuote, 2, 4, true);
        row(u"id:\"b"_s, Kind::UnclosedQuote, 3, 2, true);
        row(u"x staus:won"_s, Kind::UnknownKey, 2, 5, false, u"status"_s);
        row(u"created:today"_s, Kind::UnknownKey, 0, 7, false, u"opened"_s);
        row(u"-zzzzzz:1"_s, Kind::UnknownKey, 1, 6);
        row(u"สถานะ:won"_s, Kind::UnknownKey, 0, 5);
        row(u"status:wun"_s, Kind::UnknownValue, 7, 3, false, u"won"_s);
        row(u"status:need"_s, Kind::UnknownValue, 7, 4, true, u"needs_response"_s);
        row(u"is:urgent,foobar has:docs"_s, Kind::UnknownValue, 10, 6);
        row(u"provider:\"pay pal\""_s, Kind::UnknownValue, 9, 9);
        row(u"currency:zzz"_s, Kind::UnknownValue, 9, 3);
        row(u"status:>won"_s, Kind::NotComparable, 7, 4);
        row(u"meta.total:>=5"_s, Kind::NotComparable, 11, 3);
        row(u"amount:abc1"_s, Kind::BadAmount, 7, 4);
        row(u"amount:1e3"_s, Kind::BadAmount, 7, 3);
        row(u"amount:1.2.3"_s, Kind::BadAmount, 7, 5);
        row(u"amount:0.1234567"_s, Kind::BadAmount, 7, 9);
        row(u"amount:10zzz"_s, Kind::BadAmount, 7, 5);
        row(u"amount:1..x"_s, Kind::BadAmount, 10, 1);
        row(u"amount:99999999999999999999999"_s, Kind::AmountTooLarge, 7, 23);
        row(u"amount:>=1,000"_s, Kind::GroupedAmount, 7, 7);
        row(u"amount:>=1,500"_s, Kind::GroupedAmount, 7, 7);
        row(u"amount:1,000"_s, Kind::GroupedAmount, 7, 5);
        row(u"amount:10THB..20JPY"_s, Kind::CurrenciesDiffer, 14, 5);
        row(u"due:someday"_s, Kind::BadDate, 4, 7);
        row(u"due:tody"_s, Kind::BadDate, 4, 4, false, u"today"_s);
        row(u"due:2026-1"_s, Kind::BadDate, 4, 6, true);
        row(u"due:21/11/2026"_s, Kind::BadDate, 4, 10);
        row(u"due:>none"_s, Kind::BadDate, 5, 4, true, u"none"_s);
        row(u"due:2026-02-30"_s, Kind::NoSuchDate, 4, 10);
        row(u"due:2026-13"_s, Kind::NoSuchDate, 4, 7);
        row(u"due:0000"_s, Kind::NoSuchDate, 4, 4);
        row(u"a due:2026-03..2026-01 b"_s, Kind::ReversedRange, 6, 16, false, u"2026-01..2026-03"_s);
        row(u"due:tomorrow..today"_s, Kind::ReversedRange, 4, 15, false, u"today..tomorrow"_s);
        row(u"opened:7d..30d"_s, Kind::ReversedRange, 7, 7, false, u"30d..7d"_s);
        row(u"amount:2.5..2.49"_s, Kind::ReversedRange, 7, 9, false, u"2.49..2.5"_s);
        row(u"id:"_s + u"a,"_s.repeated(300) + u"b"_s, Kind::TooManyValues, 0, 604);
        row(u"a "_s.repeated(kMostTerms) + u"bb c "_s, Kind::TooManyTerms, 2 * kMostTerms, 4);
    }
    void problem()
    {
        QFETCH(QString, text);
        const ParsedQuery parsed = parse(text);
        QCOMPARE(parsed.problems.size(), 1);
        const QueryProblem &problem = parsed.problems.first();
        QTEST(int(problem.kind), "kind");
        QTEST(int(problem.from), "from");
        QTEST(int(problem.length), "length");
        QTEST(problem.suggestion, "suggestion");
        QTEST(problem.unfinished, "unfinished");
        QCOMPARE(problem.what, text.mid(problem.from, qMin<qsizetype>(problem.length, kLongestWhat)));
    }

    void severalProblemsAreToldInOrderAndGoodTermsKept()
    {
        const ParsedQuery parsed = parse(u"foo:1 won due:2026-02-30,x amount:b \"open"_s);
        QList<int> kinds;
        for (const QueryProblem &problem : parsed.problems)
            kinds.append(int(problem.kind));
        QCOMPARE(kinds,
            (QList<int>{int(Kind::UnknownKey), int(Kind::NoSuchDate), int(Kind::BadDate), int(Kind::BadAmount),
                int(Kind::UnclosedQuote)}));
        QCOMPARE(queryText(parsed.query), u"won open"_s);
    }

    void longAndHostileTextStaysInItsBounds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *piece : {u"a", u"a ", u"-", u"- ", u":", u"x:", u"\"", u"\\", u",", u"status:",
                 u"foo:bar ", u"amount:1,", u"due:..", u"meta.a:\"", u"meta.", u">=", u"\xd83d", u"\u202e", u"\x1e",
                 u"\x1f:", u"ื", u"status:x,", u"due:9", u"9", u"İ"}) {
            const QString text = QString::fromUtf16(piece);
            QTest::addRow("%s", text.toUtf8().toPercentEncoding().constData()) << text.repeated(10000 / text.size());
        }
    }
    void longAndHostileTextStaysInItsBounds()
    {
        QFETCH(QString, text);
        const ParsedQuery parsed = parse(text);
        QVERIFY(spansAreInside(parsed, text.size()));
        QVERIFY(parsed.query.terms.size() <= kMostTerms);
        qsizetype values = 0;
        for (const QueryTerm &term : parsed.query.terms)
            values += term.values.size();
        QVERIFY(values <= kMostValues);
    }

    void anyTextGivesSpansInsideAndANormalFormThatHolds()
    {
        const QStringList pieces{u"status"_s, u":"_s, u":"_s, u","_s, u"-"_s, u" "_s, u" "_s, u"\""_s, u"\\"_s, u".."_s,
            u">="_s, u"<"_s, u"amount"_s, u"due"_s, u"meta."_s, u"won"_s, u"7d"_s, u"2026-02-3"_s, u"1000"_s, u"0.5"_s,
            u"THB"_s, u"none"_s, u"opened"_s, u"today"_s, u"is"_s, u"urgent"_s, u"“"_s, u"ä"_s, u"😀"_s, u"\x1e"_s,
            u"id"_s, u"İ"_s, QString(QChar(0xd83d)), u"："_s, u"="_s, u"//"_s};
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int left = random.bounded(14); left > 0; --left)
                text += pieces.at(random.bounded(int(pieces.size())));
            const ParsedQuery parsed = parse(text);
            QVERIFY2(spansAreInside(parsed, text.size()), qPrintable(text));
            const ParsedQuery again = parse(queryText(parsed.query));
            QVERIFY2(
                again.isGood() && again.query == parsed.query, qPrintable(text + u" -> "_s + queryText(parsed.query)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_QueryParser)
#include "tst_queryparser.moc"
