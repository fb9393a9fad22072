#include "models/items/insights.h"
#include "models/items/listjob.h"
#include "models/items/monthgrid.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/insightsnaive.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The figures of Insights against a naive reckoning, and what a server may send to spoil them.
class TestInsights : public QObject {
    Q_OBJECT

    const QUuid m_siam = QUuid::createUuid();
    const QUuid m_kyoto = QUuid::createUuid();

    static qint64 ms(const QDateTime &time) { return time.toMSecsSinceEpoch(); }

    static DisputeRow randomRow(QRandomGenerator &random, int number)
    {
        static const QStringList omise{u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"closed"_s};
        static const QStringList woosh{
            u"needs_response"_s, u"under_review"_s, u"won"_s, u"lost"_s, u"warning_needs_response"_s};
        static const QStringList reasons{u"fraudulent"_s, u"duplicate"_s, u""_s, u"other"_s};
        static const QStringList currencies{u"THB"_s, u"JPY"_s, u"USD"_s};
        DisputeRow row;
        row.id = u"dspt_test_%1"_s.arg(number);
        row.provider = random.bounded(2) ? ProviderKind::Omise : ProviderKind::WooshPay;
        row.status = (row.provider == ProviderKind::Omise ? omise : woosh).at(random.bounded(5));
        row.reasonCode = reasons.at(random.bounded(4));
        row.amount = {random.bounded(100'000), currencies.at(random.bounded(3))};
        const qint64 day = random.bounded(500);
        row.createdMs = random.bounded(20) ? ms(testNow().addDays(-day)) + random.bounded(86'400'000) : 0;
        if (random.bounded(3))
            row.closedMs = (row.createdMs ? row.createdMs : ms(testNow())) + random.bounded(40) * 86'400'000LL;
        if (random.bounded(4))
            row.dueMs = ms(testNow()) + (random.bounded(20) - 6) * 43'200'000LL;
        row.readMs = ms(testNow()) - random.bounded(100'000);
        return row;
    }

    InsightsRequest request(const QTimeZone &zone = QTimeZone::utc()) const
    {
        InsightsRequest request;
        request.accounts = {m_siam, m_kyoto};
        request.fromMs = ms(testNow().addDays(-365));
        request.toMs = ms(testNow().addDays(1));
        request.nowMs = ms(testNow());
        request.zone = zone;
        return request;
    }
    static std::optional<InsightsReport> run(const DisputeIndex &index, InsightsRequest request)
    {
        request.version = index.version();
        const JobToken token;
        JobReader reader(index, token, request.version);
        return insightsOf(reader, request);
    }
    static QHash<QString, quint8> fatesOf(const QList<OwnedRow> &rows, const QUuid &account)
    {
        constexpr quint8 kFlags[] = {DisputeColumns::Conceded, DisputeColumns::Unanswered, DisputeColumns::Answered, 0};
        QHash<QString, quint8> fates;
        for (const OwnedRow &owned : rows)
            if (owned.account == account && owned.cause != LossCause::NotKnown)
                fates.insert(owned.row.id, kFlags[size_t(owned.cause)]);
        return fates;
    }
    static const CurrencyInsights *of(const InsightsReport &report, const QString &currency)
    {
        for (const CurrencyInsights &each : report.currencies)
            if (each.currency == currency)
                return &each;
        return nullptr;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheNaive_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Asia/Bangkok", "America/New_York", "Asia/Kathmandu"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void agreesWithTheNaive()
    {
        QFETCH(QByteArray, zone);
        QRandomGenerator random(7);
        DisputeIndex index;
        QList<OwnedRow> rows;
        InsightsRequest asked = request(QTimeZone(zone));
        for (int number = 0; number < 3000; ++number) {
            const QUuid account = number % 3 ? m_siam : m_kyoto;
            const auto cause = number % 5 ? LossCause::NotKnown : LossCause(random.bounded(kLossCauses));
            rows.append({account, randomRow(random, number), cause});
            upsertRows(index, account, Mode::Test, u"A"_s, {rows.last().row});
        }
        for (const QUuid &account : {m_siam, m_kyoto})
            index.setFates(account, fatesOf(rows, account));
        rows.first().row.amount.minor += 1; // a later read keeps what we know of how it went
        upsertRows(index, rows.first().account, Mode::Test, u"A"_s, {rows.first().row});
        for (const qint64 from : {asked.fromMs, InsightsRequest::kSinceEver})
            for (const Inquiries inquiries : {Inquiries::Without, Inquiries::All, Inquiries::Only})
                for (const auto &accounts : {QSet<QUuid>{m_siam, m_kyoto}, QSet<QUuid>{m_kyoto}}) {
                    asked.fromMs = from;
                    asked.inquiries = inquiries;
                    asked.accounts = accounts;
                    const auto report = run(index, asked);
                    QVERIFY(report && report->isCurrent);
                    for (const QString &currency : {u"THB"_s, u"JPY"_s, u"USD"_s}) {
                        const CurrencyInsights wanted = naiveInsights(rows, asked, currency);
                        QVERIFY(of(*report, currency));
                        QCOMPARE(differenceOf(*of(*report, currency), wanted), QString());
                    }
                }
    }

    void nothingAndOne()
    {
        DisputeIndex index;
        QVERIFY(run(index, request())->currencies.isEmpty());
        QCOMPARE(run(index, request())->asOfMs, 0);
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        const auto report = run(index, request());
        QCOMPARE(report->currencies.size(), 1);
        const CurrencyInsights &one = report->currencies.first();
        QCOMPARE(one.risk[kRiskToday].count, 1);
        QCOMPARE(one.months.size(), 13);
        QCOMPARE(one.months.last().opened.count, 1);
        QCOMPARE(one.times.count, 0);
        QVERIFY(one.reasons.isEmpty());
        QCOMPARE(report->asOfMs, aRow(u"a"_s).readMs);
    }

    /// A page of two accounts is as old as the one that was not read for longest; a row read once more makes neither
    /// older.
    void asOfTheAccountThatWasReadLongestAgo()
    {
        DisputeIndex index;
        const auto put = [&](const QUuid &account, const QString &id, int daysAgo) {
            DisputeRow row = aRow(id);
            row.readMs = ms(testNow().addDays(-daysAgo));
            upsertRows(index, account, Mode::Test, u"A"_s, {row});
        };
        put(m_siam, u"a"_s, 0);
        put(m_siam, u"b"_s, 40); // closed long ago, and not read since: its account was
        put(m_kyoto, u"c"_s, 3);
        put(m_kyoto, u"d"_s, 5);
        QCOMPARE(run(index, request())->asOfMs, ms(testNow().addDays(-3)));
        InsightsRequest one = request();
        one.accounts = {m_siam}; // the other is not counted
        QCOMPARE(run(index, one)->asOfMs, ms(testNow()));
    }

    /// Nobody has ruled on what the provider no longer has: it is at risk as before, and how many they are is said.
    void whatIsGoneIsCountedAndTold()
    {
        DisputeIndex index;
        DisputeRow gone = aRow(u"a"_s);
        gone.missingMs = ms(testNow());
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {gone, aRow(u"b"_s)});
        const auto report = run(index, request());
        QCOMPARE(report->gone, 1);
        QCOMPARE(report->currencies.first().risk[kRiskToday].count, 2);
        InsightsRequest other = request();
        other.accounts = {m_kyoto};
        QCOMPARE(run(index, other)->gone, 0);
    }

    /// Forty currencies stay forty; one currency with other decimals at another provider stays apart.
    void currenciesAreNeverAddedUp()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (int i = 0; i < 40; ++i)
            rows.append(
                aRow(u"d%1"_s.arg(i), u"open"_s, 100, u"X%1"_s.arg(QChar(u'A' + i % 26)) + QChar(u'A' + i / 26)));
        DisputeRow isk = aRow(u"isk1"_s, u"open"_s, 7, u"ISK"_s);
        rows.append(isk);
        isk.id = u"isk2"_s;
        isk.provider = ProviderKind::Stripe;
        isk.status = u"needs_response"_s;
        rows.append(isk);
        upsertRows(index, m_siam, Mode::Test, u"A"_s, rows);
        const auto report = run(index, request());
        const bool apart =
            currencyExponent(u"ISK"_s, ProviderKind::Omise) != currencyExponent(u"ISK"_s, ProviderKind::Stripe);
        QVERIFY(apart);
        QCOMPARE(report->currencies.size(), 42);
        for (const CurrencyInsights &each : report->currencies)
            QCOMPARE(each.disputes, 1);
    }

    void sumsThatAreTooLargeSaySo()
    {
        DisputeIndex index;
        upsertRows(index, m_siam, Mode::Test, u"A"_s,
            {aRow(u"a"_s, u"open"_s, std::numeric_limits<qint64>::max()), aRow(u"b"_s, u"open"_s, 1)});
        const auto report = run(index, request());
        const Figures &day = report->currencies.first().risk[kRiskToday];
        QCOMPARE(day.count, 2);
        QVERIFY(!day.sum.value());
    }

    void timesThatMakeNoSense()
    {
        DisputeIndex index;
        DisputeRow row = aRow(u"a"_s, u"lost"_s);
        row.closedMs = row.createdMs - 1; // closed before it was opened
        DisputeRow far = aRow(u"b"_s, u"won"_s);
        far.createdMs = -62'135'596'800'000; // the year 1
        far.closedMs = 4'102'444'800'000; // the year 2100
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {row, far});
        InsightsRequest all = request();
        all.fromMs = far.createdMs;
        all.toMs = far.closedMs + 1;
        const auto report = run(index, all);
        const CurrencyInsights &thb = report->currencies.first();
        QCOMPARE(thb.months.size(), MonthGrid::kMost);
        QCOMPARE(thb.times.count, 1);
        QCOMPARE(thb.won.count, 1);
        QCOMPARE(thb.lost.count, 1);
        all.toMs = all.fromMs; // an empty range
        const auto empty = run(index, all);
        QVERIFY(empty->currencies.first().months.isEmpty());
        QCOMPARE(empty->currencies.first().won.count, 0);
    }

    void calledOff()
    {
        DisputeIndex index;
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        const JobToken token(0);
        JobReader reader(index, token, index.version());
        QVERIFY(!insightsOf(reader, request()));
    }

    /// Codes that differ in case are one reason, as they are to the search line.
    void reasonsAreFolded()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (const QString &code : {u"Fraud"_s, u"fraud"_s, u"FRAUD"_s, u""_s}) {
            DisputeRow row = aRow(u"d%1"_s.arg(rows.size()), rows.size() % 2 ? u"won"_s : u"lost"_s);
            row.reasonCode = code;
            row.closedMs = ms(testNow());
            rows.append(row);
        }
        upsertRows(index, m_siam, Mode::Test, u"A"_s, rows);
        const auto report = run(index, request());
        const QList<InsightReason> &reasons = report->currencies.first().reasons;
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.at(0).code.toLower(), u"fraud"_s);
        QCOMPARE(reasons.at(0).won.count, 1);
        QCOMPARE(reasons.at(0).lost.count, 2);
        QCOMPARE(reasons.at(1).won.count, 1);
    }

    void whatIsNotToldAgainIsForgotten()
    {
        DisputeIndex index;
        DisputeRow row = aRow(u"a"_s, u"lost"_s);
        row.closedMs = ms(testNow());
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {row});
        const auto lost = [&](LossCause cause) {
            return run(index, request())->currencies.first().loss(cause).figures.count;
        };
        index.setFates(m_kyoto, {{u"a"_s, DisputeColumns::Conceded}}); // nobody's
        QCOMPARE(lost(LossCause::NotKnown), 1);
        index.setFates(m_siam, {{u"a"_s, DisputeColumns::Conceded}, {u"gone"_s, DisputeColumns::Answered}});
        QCOMPARE(lost(LossCause::Conceded), 1);
        index.setFates(m_siam, {{u"a"_s, quint8(0xff)}}); // only the bits that are meant for it
        QVERIFY(!index.hasDraft(0) && !index.inquiry(0));
        index.setFates(m_siam, {});
        QCOMPARE(lost(LossCause::NotKnown), 1);
    }

    void aPercentageNeedsFive()
    {
        QVERIFY(!winRate(0, 0));
        QVERIFY(!winRate(3, 1));
        QCOMPARE(*winRate(4, 1), 0.8);
        QCOMPARE(*winRate(0, 5), 0.0);
    }

    void monthsBeginWhereTheAgentIs()
    {
        const QTimeZone bangkok("Asia/Bangkok");
        const QDateTime first(QDate(2026, 3, 1), QTime(0, 0), bangkok);
        const MonthGrid grid(ms(first), ms(first.addMonths(2)), bangkok);
        QCOMPARE(grid.size(), 2);
        QCOMPARE(grid.find(ms(first) - 1), -1);
        QCOMPARE(grid.find(ms(first)), 0);
        QCOMPARE(grid.find(ms(first.addMonths(1)) - 1), 0);
        QCOMPARE(grid.find(ms(first.addMonths(1))), 1);
        QCOMPARE(grid.find(ms(first.addMonths(2))), -1);
        QCOMPARE(grid.year(1) * 100 + grid.month(1), 2026'04);
    }
};

QTEST_GUILESS_MAIN(TestInsights)
#include "tst_insights.moc"
