#include "models/items/insightsource.h"
#include "models/items/listjob.h"
#include "tests/models/items/insightrows.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// When Insights are counted, and when not; and that a million rows are counted right while the window writes.
class TestInsightSource : public QObject {
    Q_OBJECT

    const QUuid m_siam = QUuid::createUuid();
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

    void aMillionRows()
    {
        constexpr int kBatch = 20'000;
        constexpr int kBatches = 50;
        const DisputeRow made = aRow(u"d"_s);
        DisputeIndex index;
        qint64 won = 0;
        qint64 overdue = 0;
        for (int batch = 0; batch < kBatches; ++batch) {
            QList<DisputeRow> rows;
            for (int i = 0; i < kBatch; ++i) {
                const int number = batch * kBatch + i;
                DisputeRow row = made; // each made anew would be most of the test's time
                row.id = u"d%1"_s.arg(number);
                row.status = number % 3 ? u"open"_s : u"won"_s;
                row.amount = {number % 1000, number % 2 ? u"THB"_s : u"JPY"_s};
                row.dueMs = testNow().toMSecsSinceEpoch() + (number % 7 - 1) * 86'400'000LL;
                if (number % 3 == 0)
                    row.closedMs = testNow().toMSecsSinceEpoch() - 1000;
                won += number % 3 == 0 && number % 2 ? 1 : 0;
                overdue += number % 3 && number % 2 && number % 7 == 0 ? 1 : 0;
                rows.append(row);
            }
            upsertRows(index, m_siam, Mode::Test, u"A"_s, rows);
        }
        QCOMPARE(index.size(), kBatch * kBatches);

        const JobToken few(5); // a job that is called off stops at the next question
        {
            InsightsRequest request;
            request.accounts = {m_siam};
            request.zone = QTimeZone::systemTimeZone();
            request.fromMs = InsightsRequest::kSinceEver;
            request.toMs = testNow().toMSecsSinceEpoch();
            JobReader reader(index, few, index.version());
            QVERIFY(!insightsOf(reader, request));
        }
        QCOMPARE(few.asked(), quint64(6));

        InsightSource source(index, testNow);
        source.setAccounts({m_siam});
        source.setActive(true);
        QVERIFY(source.isBusy());
        source.setRange({InsightRange::Span::All, {}, {}}); // calls the first off
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"new"_s, u"open"_s, 1, u"USD"_s)}); // while it counts
        QVERIFY(settle(source));
        QCOMPARE(counted(source), qint64(kBatch) * kBatches + 1);
        for (const CurrencyInsights &one : source.report()->currencies)
            if (one.currency == u"THB"_s) {
                QCOMPARE(one.won.count, won);
                QCOMPARE(one.risk[kRiskOverdue].count, overdue);
            }
        QVERIFY(!source.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestInsightSource)
#include "tst_insightsource.moc"
