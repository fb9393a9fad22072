#include "models/items/insightsource.h"
#include "models/items/listjob.h"
#include "tests/models/items/insightrows.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// When Insights are counted, and when not; and that a million rows are counted right while the window writes.
class TestInsightSource : public QObject {
    Q_OBJECT

    const QUuid m_siam = QUuid::createUuid();
    const QUuid m_kyoto = QUuid::createUuid();
    const QUuid m_live = QUuid::createUuid();

    static bool settle(InsightSource &source)
    {
        QSignalSpy settled(&source, &InsightSource::settled);
        return settled.wait(60'000);
    }
    static qint64 counted(const InsightSource &source)
    {
        qint64 all = 0;
        for (const CurrencyInsights &one : source.report() ? source.report()->currencies : QList<CurrencyInsights>())
            all += one.disputes;
        return all;
    }
    /// Each row so many times, under ids of their own, with what is known of how they went.
    static void fillOften(DisputeIndex &index, const QList<OwnedRow> &kinds, int times)
    {
        constexpr qsizetype kBatch = 20'000;
        const qsizetype all = kinds.size() * times;
        QHash<QUuid, QHash<QString, quint8>> fates;
        for (qsizetype first = 0; first < all; first += kBatch) {
            QHash<QUuid, QList<DisputeRow>> rows;
            for (qsizetype number = first; number < std::min(all, first + kBatch); ++number) {
                const OwnedRow &kind = kinds.at(number % kinds.size());
                DisputeRow row = kind.row;
                row.id = u"d%1"_s.arg(number);
                if (kind.cause != LossCause::NotKnown)
                    fates[kind.account].insert(row.id, fateOf(kind.cause));
                rows[kind.account].append(row);
            }
            for (auto it = rows.cbegin(); it != rows.cend(); ++it)
                upsertRows(index, it.key(), Mode::Test, u"A"_s, it.value());
        }
        for (auto it = fates.cbegin(); it != fates.cend(); ++it)
            index.setFates(it.key(), it.value());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyLooksNothingIsCounted()
    {
        DisputeIndex index;
        InsightSource source(index, testNow);
        source.setAccounts({m_siam});
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        source.setRange({InsightRange::Span::All, {}, {}});
        source.tick();
        QTest::qWait(2 * InsightSource::kRestMs);
        QCOMPARE(source.runs(), 0);
        QVERIFY(!source.report());
        source.setActive(true);
        QVERIFY(settle(source));
        QCOMPARE(source.runs(), 1);
        QCOMPARE(counted(source), 1);
        source.setActive(false);
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"b"_s)});
        QTest::qWait(2 * InsightSource::kRestMs);
        QCOMPARE(source.runs(), 1);
        source.setActive(true); // what was missed is counted then
        QVERIFY(settle(source));
        QCOMPARE(counted(source), 2);
        source.setActive(false);
        source.setActive(true); // and nothing new needs no counting
        QTest::qWait(50);
        QCOMPARE(source.runs(), 2);
    }

    void manyChangesAreTakenAsFew()
    {
        DisputeIndex index;
        InsightSource source(index, testNow);
        source.setAccounts({m_siam});
        source.setActive(true);
        QVERIFY(settle(source));
        const int before = source.runs();
        for (int i = 0; i < 200; ++i)
            upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"d%1"_s.arg(i))});
        QVERIFY(settle(source));
        QCOMPARE(counted(source), 200);
        QVERIFY(source.runs() - before <= 3);
    }

    void anotherScopeForgetsAtOnce()
    {
        DisputeIndex index;
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        upsertRows(index, m_live, Mode::Live, u"L"_s, {aRow(u"b"_s), aRow(u"c"_s)});
        InsightSource source(index, testNow);
        source.setAccounts({m_siam});
        source.setActive(true);
        QVERIFY(settle(source));
        QCOMPARE(counted(source), 1);
        source.setAccounts({m_live});
        QVERIFY(!source.report());
        QVERIFY(settle(source));
        QCOMPARE(counted(source), 2);
        QCOMPARE(source.request().accounts, QSet<QUuid>{m_live});
        index.clearAccount(m_live);
        QVERIFY(settle(source));
        QCOMPARE(counted(source), 0);
    }

    void theRangeIsInWholeDays()
    {
        DisputeIndex index;
        InsightSource source(index, testNow);
        source.setAccounts({m_siam});
        source.setRange({InsightRange::Span::Days30, {}, {}});
        source.setActive(true);
        QVERIFY(settle(source));
        const QDate today = testNow().toTimeZone(QTimeZone::systemTimeZone()).date();
        QCOMPARE(source.days(), (InsightDays{today.addDays(-29), today}));
        QCOMPARE(source.today(), today);
    }

    /// Every figure of every currency. The rows are of so many kinds, each as often, so that the naive reckoning needs
    /// one of each only.
    void aMillionRows()
    {
        constexpr int kKinds = 2'500;
        constexpr int kTimes = 400;
        QRandomGenerator random(31);
        QList<OwnedRow> kinds = randomDisputes(kKinds, {m_siam, m_kyoto}, testNow(), random);
        DisputeIndex index;
        fillOften(index, kinds, kTimes);
        QCOMPARE(index.size(), kKinds * kTimes);

        const JobToken few(5); // a job that is called off stops at the next question
        {
            InsightsRequest request;
            request.accounts = {m_siam, m_kyoto};
            request.zone = QTimeZone::systemTimeZone();
            request.fromMs = InsightsRequest::kSinceEver;
            request.toMs = testNow().toMSecsSinceEpoch();
            JobReader reader(index, few, index.version());
            QVERIFY(!insightsOf(reader, request));
        }
        QCOMPARE(few.asked(), quint64(6));

        InsightSource source(index, testNow);
        source.setAccounts({m_siam, m_kyoto});
        source.setActive(true);
        QVERIFY(source.isBusy());
        source.setRange({InsightRange::Span::All, {}, {}}); // calls the first off
        kinds.append({m_siam, aRow(u"new"_s, u"open"_s, 1, u"EUR"_s), LossCause::NotKnown});
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {kinds.last().row}); // while it counts
        QVERIFY(settle(source));
        QCOMPARE(source.report()->currencies.size(), 5);
        for (const CurrencyInsights &one : source.report()->currencies) {
            const bool isNew = one.currency == u"EUR"_s;
            const CurrencyInsights wanted = naiveInsights(kinds, source.request(), one.currency);
            QCOMPARE(differenceOf(one, repeated(wanted, isNew ? 1 : kTimes)), QString());
            if (isNew)
                continue;
            QVERIFY(one.months.size() > 12); // there is something of everything to compare
            QCOMPARE(one.reasons.size(), 5);
            QVERIFY(one.won.count > kTimes && one.times.count > kTimes && one.times.medianMs < one.times.p90Ms);
            for (const InsightLoss &loss : one.losses)
                QVERIFY(loss.figures.count > 0);
        }
        QVERIFY(!source.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestInsightSource)
#include "tst_insightsource.moc"
