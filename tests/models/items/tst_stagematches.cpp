#include "models/items/stagematches.h"
#include "tests/models/items/builders.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;

/// What the tabs say of a search, against the list asked tab by tab.
class TestStageMatches : public QObject {
    Q_OBJECT

    const QUuid m_siam = QUuid::createUuid();
    const QUuid m_kyoto = QUuid::createUuid();
    DisputeIndex m_index;

    static bool settle(StageMatches &matches)
    {
        return QTest::qWaitFor([&matches] { return !matches.isBusy(); }, 60'000);
    }
    /// Counts and sums as the list itself has them, one tab after the other.
    QList<StageSummary> naive(const QSet<QUuid> &accounts, const QString &search, Inquiries inquiries)
    {
        QList<StageSummary> all;
        DisputeTableModel model(m_index, systemNow);
        model.setAccounts(accounts);
        model.setInquiries(inquiries);
        model.setSearch(search);
        for (const Stage stage : kAllStages) {
            model.setStage(stage);
            StageSummary summary;
            summary.stage = stage;
            summary.count = model.rowCount();
            QMap<QString, qint64> sums;
            for (int row = 0; row < model.rowCount(); ++row)
                sums[model.index(row, DisputeTableModel::Currency).data().toString()] +=
                    model.index(row, DisputeTableModel::Amount).data(DisputeTableModel::SortRole).toLongLong();
            for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
                StageSummary::Sum sum;
                sum.currency = it.key();
                sum.minor = it.value();
                summary.sums.append(sum);
            }
            all.append(summary);
        }
        return all;
    }
    static QMap<QString, qint64> sumsOf(const StageSummary &summary)
    {
        QMap<QString, qint64> sums;
        for (const StageSummary::Sum &sum : summary.sums)
            sums[sum.currency] += sum.minor;
        return sums;
    }
    void fill(int rows)
    {
        QRandomGenerator dice(5);
        const QStringList statuses{u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"warning_needs_response"_s};
        QList<DisputeRow> siam, kyoto;
        for (int i = 0; i < rows; ++i) {
            DisputeRow row = aRow(u"dspt_%1"_s.arg(i));
            row.status = statuses.at(dice.bounded(int(statuses.size())));
            row.amount = {qint64(dice.bounded(1, 100'000)), i % 3 ? u"THB"_s : u"JPY"_s};
            row.searchText = i % 2 ? "parcel lost" : "parcel";
            row.provider = i % 4 ? ProviderKind::Omise : ProviderKind::Stripe; // which has inquiries
            (i % 4 ? siam : kyoto).append(row);
        }
        m_index.upsert(m_siam, Mode::Test, u"Siam"_s, *batchOf(siam));
        m_index.upsert(m_kyoto, Mode::Test, u"Kyoto"_s, *batchOf(kyoto));
    }

private Q_SLOTS:
    void initTestCase() { fill(3000); }

    void eachTabHasWhatTheListFinds_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("both");
        QTest::addColumn<int>("inquiries");
        for (const QString &search : {u"parcel"_s, u"lost currency:THB"_s, u"amount:>=500"_s, u"-lost"_s, u"nowhere"_s})
            for (const bool both : {false, true})
                for (const Inquiries kind : {Inquiries::All, Inquiries::Without, Inquiries::Only})
                    QTest::addRow("%s %d %d", qPrintable(search), both, int(kind)) << search << both << int(kind);
    }
    void eachTabHasWhatTheListFinds()
    {
        QFETCH(QString, search);
        QFETCH(bool, both);
        QFETCH(int, inquiries);
        const QSet<QUuid> accounts = both ? QSet<QUuid>{m_siam, m_kyoto} : QSet<QUuid>{m_siam};
        StageMatches matches(m_index);
        matches.setAccounts(accounts);
        matches.setSearch(search, Inquiries(inquiries));
        QVERIFY(settle(matches));
        QVERIFY(matches.summaries());
        const QList<StageSummary> wanted = naive(accounts, search, Inquiries(inquiries));
        QCOMPARE(matches.summaries()->size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QCOMPARE(matches.summaries()->at(i).stage, wanted.at(i).stage);
            QCOMPARE(matches.summaries()->at(i).count, wanted.at(i).count);
            QCOMPARE(sumsOf(matches.summaries()->at(i)), sumsOf(wanted.at(i)));
        }
    }

    /// Another scope forgets at once: figures of live disputes never stand over test ones.
    void anotherScopeForgetsAtOnce()
    {
        StageMatches matches(m_index);
        QSignalSpy counted(&matches, &StageMatches::counted);
        matches.setAccounts({m_siam});
        matches.setSearch(u"parcel"_s, Inquiries::All);
        QVERIFY(settle(matches));
        QCOMPARE(counted.size(), 1);
        matches.setAccounts({m_kyoto});
        QVERIFY(!matches.summaries());
        QCOMPARE(counted.size(), 2);
        QVERIFY(settle(matches));
        QVERIFY(matches.summaries());
        matches.setSearch({}, Inquiries::All);
        QVERIFY(!matches.summaries());
    }

    /// Typing counts once, at its end; rows that come are followed.
    void typingCountsOnceAndRowsAreFollowed()
    {
        StageMatches matches(m_index);
        matches.setAccounts({m_siam});
        for (const QString &typed : {u"p"_s, u"pa"_s, u"par"_s, u"parcel"_s})
            matches.setSearch(typed, Inquiries::All);
        QVERIFY(settle(matches));
        QCOMPARE(matches.runs(), 1);
        const int before = matches.summaries()->at(0).count;
        DisputeRow row = aRow(u"dspt_new"_s);
        row.status = u"open"_s;
        row.searchText = "parcel";
        m_index.upsert(m_siam, Mode::Test, u"Siam"_s, *batchOf(QList<DisputeRow>{row}));
        QTRY_COMPARE_WITH_TIMEOUT(matches.summaries()->at(0).count, before + 1, 30'000);
    }

    /// The list comes first: while it is worked out nothing is begun, and then it is.
    void itWaitsForTheList()
    {
        StageMatches matches(m_index);
        matches.setAccounts({m_siam});
        matches.setHeld(true);
        matches.setSearch(u"parcel"_s, Inquiries::All);
        QTest::qWait(3 * StageMatches::kRestMs);
        QCOMPARE(matches.runs(), 0);
        QVERIFY(matches.isBusy());
        matches.setHeld(false);
        QVERIFY(settle(matches));
        QCOMPARE(matches.runs(), 1);
        QVERIFY(matches.summaries());
    }

    void withoutSearchOrScopeNothingIsCounted()
    {
        StageMatches matches(m_index);
        matches.setAccounts({m_siam});
        QVERIFY(!matches.isBusy());
        StageMatches none(m_index);
        none.setSearch(u"parcel"_s, Inquiries::All);
        QVERIFY(!none.isBusy());
        QCOMPARE(matches.runs() + none.runs(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStageMatches)
#include "tst_stagematches.moc"
