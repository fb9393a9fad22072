#include "models/domain/querydate.h"
#include "models/domain/querydecimal.h"
#include "models/domain/queryparser.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr qint64 kMin = std::numeric_limits<qint64>::min();
constexpr qint64 kMax = std::numeric_limits<qint64>::max();

QString utc(qint64 ms)
{
    if (ms == kMin || ms == kMax)
        return u"-"_s;
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}
} // namespace

/// What dates and amounts of the search line come to: midnights of a zone, changes of the clocks, minor units.
class tst_QueryRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("now"); // UTC
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from"); // UTC, included
        QTest::addColumn<QString>("to"); // UTC, excluded
        const auto row = [](const char *zone, const char *now, const char *text, const char *from, const char *to) {
            QTest::addRow("%s %s %s", zone, now, text)
                << QByteArray(zone) << QString::fromLatin1(now) << QString::fromLatin1(text)
                << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        const char *const bangkok = "Asia/Bangkok"; // UTC+7; Saturday, 22 November begins there at 17:00 UTC
        row(bangkok, "2026-11-21T16:59:59Z", "due:today", "2026-11-20 17:00:00", "2026-11-21 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:today", "2026-11-21 17:00:00", "2026-11-22 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:yesterday", "2026-11-20 17:00:00", "2026-11-21 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:tomorrow", "2026-11-22 17:00:00", "2026-11-23 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:this_week", "2026-11-15 17:00:00", "2026-11-22 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:last_week", "2026-11-08 17:00:00", "2026-11-15 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:next_week", "2026-11-22 17:00:00", "2026-11-29 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:this_month", "2026-10-31 17:00:00", "2026-11-30 17:00:00");
        row(bangkok, "2026-11-21T17:00:00Z", "due:last_month", "2026-09-30 17:00:00", "2026-10-31 17:00:00");
        row(bangkok, "2026-12-31T17:00:00Z", "due:last_month", "2026-11-30 17:00:00", "2026-12-31 17:00:00");
        row(bangkok, "2026-12-31T17:00:00Z", "due:next_month", "2027-01-31 17:00:00", "2027-02-28 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:2026-11-21", "2026-11-20 17:00:00", "2026-11-21 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:2028-02", "2028-01-31 17:00:00", "2028-02-29 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:2026", "2025-12-31 17:00:00", "2026-12-31 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:>=2026-11-21", "2026-11-20 17:00:00", "-");
        row(bangkok, "2026-11-21T02:00:00Z", "due:>2026-11-21", "2026-11-21 17:00:00", "-");
        row(bangkok, "2026-11-21T02:00:00Z", "due:<2026-11-21", "-", "2026-11-20 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:..2026-11-21", "-", "2026-11-21 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:2026-11-20..2026-11-21", "2026-11-19 17:00:00",
            "2026-11-21 17:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:7d", "2026-11-21 02:00:00", "2026-11-28 02:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "due:<48h", "-", "2026-11-23 02:00:00");
        row(bangkok, "2026-11-21T02:00:00Z", "opened:<2d", "2026-11-19 02:00:00", "-"); // see the next test for ms
        row(bangkok, "2026-11-21T02:00:00Z", "opened:>30d", "-", "2026-10-22 02:00:00");
        // Berlin: 25 October 2026 has 25 hours, 29 March 23.
        row("Europe/Berlin", "2026-10-25T12:00:00Z", "due:today", "2026-10-24 22:00:00", "2026-10-25 23:00:00");
        row("Europe/Berlin", "2026-03-29T12:00:00Z", "due:today", "2026-03-28 23:00:00", "2026-03-29 22:00:00");
        row("Europe/Berlin", "2026-10-25T12:00:00Z", "due:1d", "2026-10-25 12:00:00", "2026-10-26 12:00:00");
        // Midnight does not exist there on that day: it begins at 01:00 local time.
        row("America/Sao_Paulo", "2018-11-04T12:00:00Z", "due:today", "2018-11-04 03:00:00", "2018-11-05 02:00:00");
    }
    void dates()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, now);
        QFETCH(QString, text);
        const QueryClock clock{QDateTime::fromString(now, Qt::ISODate).toUTC(), QTimeZone(zone)};
        QVERIFY(clock.zone.isValid());
        const ParsedQuery parsed = parseQuery(text, clock);
        QVERIFY(parsed.isGood());
        const QueryTerm &term = parsed.query.terms.first();
        const MsSpan span = spanOf(std::get<QueryDates>(term.values.first()), term.field, clock);
        QTEST(utc(span.from), "from");
        QTEST(utc(span.to), "to");
    }

    void edgesOfASpanAreExact()
    {
        const QueryClock clock{QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()), QTimeZone::utc()};
        const qint64 now = clock.now.toMSecsSinceEpoch();
        constexpr qint64 day = 86'400'000;
        const auto holds = [&](const QString &text, qint64 ms) {
            const QueryTerm term = parseQuery(text, clock).query.terms.first();
            return spanOf(std::get<QueryDates>(term.values.first()), term.field, clock).holds(ms);
        };
        QVERIFY(holds(u"due:7d"_s, now) && holds(u"due:7d"_s, now + 7 * day - 1));
        QVERIFY(!holds(u"due:7d"_s, now - 1) && !holds(u"due:7d"_s, now + 7 * day));
        QVERIFY(holds(u"opened:7d"_s, now) && holds(u"opened:7d"_s, now - 7 * day));
        QVERIFY(!holds(u"opened:7d"_s, now + 1) && !holds(u"opened:7d"_s, now - 7 * day - 1));
        QVERIFY(holds(u"opened:>7d"_s, now - 7 * day - 1) && !holds(u"opened:>7d"_s, now - 7 * day));
        QVERIFY(holds(u"opened:<7d"_s, now - 7 * day + 1) && !holds(u"opened:<7d"_s, now - 7 * day));
        QVERIFY(holds(u"opened:<=7d"_s, now - 7 * day));
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        const auto row = [](const char *text, int decimals, qint64 from, qint64 to) {
            QTest::addRow("%s at %d", text, decimals) << QString::fromLatin1(text) << decimals << from << to;
        };
        row("amount:1000", 0, 1000, 1000);
        row("amount:1000", 2, 100000, 100000);
        row("amount:1000", 3, 1000000, 1000000);
        row("amount:>=10.5", 0, 11, kMax);
        row("amount:>10.5", 0, 11, kMax);
        row("amount:>=10.5", 2, 1050, kMax);
        row("amount:>10.5", 3, 10501, kMax);
        row("amount:<=10.5", 0, kMin, 10);
        row("amount:<10.5", 0, kMin, 10);
        row("amount:<10", 0, kMin, 9);
        row("amount:<10.5", 2, kMin, 1049);
        row("amount:10.5", 0, 11, 10); // no yen is that
        row("amount:33.255", 2, 3326, 3325);
        row("amount:33.255", 3, 33255, 33255);
        row("amount:-1.5..1.5", 0, -1, 1);
        row("amount:<-1.5", 0, kMin, -2);
        row("amount:>-1.5", 0, -1, kMax);
        row("amount:1000000000000000", 3, 1000000000000000000, 1000000000000000000);
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(int, decimals);
        const ParsedQuery parsed = parseQuery(text, {QDateTime::currentDateTimeUtc(), QTimeZone::utc()});
        QVERIFY(parsed.isGood());
        const MinorSpan span =
            minorSpanOf(std::get<QueryAmounts>(parsed.query.terms.first().values.first()).range, decimals);
        QTEST(span.from, "from");
        QTEST(span.to, "to");
    }

    void whatDependsOnTimeIsKnown()
    {
        const QueryClock clock{QDateTime::currentDateTimeUtc(), QTimeZone::utc()};
        for (const char *text : {"due:today", "opened:7d", "a closed:..yesterday", "is:overdue"})
            QVERIFY2(dependsOnTime(parseQuery(QString::fromLatin1(text), clock).query), text);
        for (const char *text : {"a", "due:2026-11", "due:none", "amount:1", "has:draft", ""})
            QVERIFY2(!dependsOnTime(parseQuery(QString::fromLatin1(text), clock).query), text);
    }
};

QTEST_GUILESS_MAIN(tst_QueryRanges)
#include "tst_queryranges.moc"
