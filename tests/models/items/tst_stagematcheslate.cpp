#include "models/items/stagematches.h"
#include "tests/models/items/builders.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace disputedesk;

/// What comes while the tabs' figures are being counted, on another thread and over many strides: another wish, rows
/// that change, rows that go. Figures of what is not any more are never told.
class TestStageMatchesLate : public QObject {
    Q_OBJECT

    static constexpr int kRows = 60'000; ///< some sixty strides, of a millisecond and more altogether
    static constexpr int kTail = 2'000;
    const QUuid m_siam = QUuid::createUuid();
    const QUuid m_kyoto = QUuid::createUuid();
    DisputeIndex m_index;

    /// With a text of its own that is long to be searched.
    static DisputeRow row(int number, const QString &reason)
    {
        DisputeRow row = aRow(u"dspt_%1"_s.arg(number));
        row.reasonCode = reason;
        row.amount = {1, u"THB"_s};
        row.searchText = ("order " + QByteArray::number(number) + ' ').repeated(12) + "parcel";
        return row;
    }
    void upsert(const QUuid &account, const QList<DisputeRow> &rows)
    {
        m_index.upsert(account, Mode::Test, account == m_siam ? u"Siam"_s : u"Kyoto"_s, *batchOf(rows));
    }
    void fill(const QUuid &account, int rows)
    {
        QList<DisputeRow> all;
        for (int number = 0; number < rows; ++number)
            all.append(row(number, u"odd_0"_s));
        upsert(account, all);
    }

    /// Of all tabs; -1 when nothing is told.
    static int countOf(const StageMatches &matches)
    {
        if (!matches.summaries())
            return -1;
        int count = 0;
        for (const StageSummary &summary : *matches.summaries())
            count += summary.count;
        return count;
    }
    static qint64 sumOf(const StageMatches &matches, const QString &currency)
    {
        qint64 minor = 0;
        for (const StageSummary &summary : *matches.summaries())
            for (const StageSummary::Sum &sum : summary.sums)
                minor += sum.currency == currency ? sum.minor : 0;
        return minor;
    }
    static bool settle(StageMatches &matches)
    {
        return QTest::qWaitFor([&matches] { return !matches.isBusy(); }, 60'000);
    }
    /// Until the next count is begun, and `us` longer without the event loop: it goes on, and its end is not heard.
    static bool begun(const StageMatches &matches, int us)
    {
        const int before = matches.runs();
        QElapsedTimer waited;
        waited.start();
        while (matches.runs() == before && waited.elapsed() < 60'000)
            QCoreApplication::processEvents(); // one turn: another behind that which begins it might hear the end
        QThread::usleep(us);
        return matches.runs() == before + 1;
    }

private Q_SLOTS:
    void init()
    {
        m_index.clearAccount(m_siam);
        m_index.clearAccount(m_kyoto);
        fill(m_siam, kRows);
    }

    /// What was counted for the search before is not told as the new one's.
    void anotherSearchCallsItOff()
    {
        StageMatches matches(m_index);
        matches.setAccounts({m_siam});
        QList<int> told;
        connect(&matches, &StageMatches::counted, this, [&] { told.append(countOf(matches)); });
        for (int round = 0; round < 6; ++round) {
            matches.setSearch(u"parcel order"_s, Inquiries::All);
            QVERIFY(begun(matches, 200 * round));
            matches.setSearch(u"nowhere %1"_s.arg(round), Inquiries::All);
            QVERIFY(settle(matches));
        }
        QCOMPARE(told, QList<int>(6, 0)); // one answer for each of the last wishes
        QCOMPARE(matches.runs(), 12);
    }

    /// The same where another scope is looked at: there is nothing to be told meanwhile.
    void anotherScopeCallsItOff()
    {
        fill(m_kyoto, 10);
        StageMatches matches(m_index);
        matches.setAccounts({m_siam});
        matches.setSearch(u"parcel"_s, Inquiries::All);
        QVERIFY(begun(matches, 300));
        matches.setAccounts({m_kyoto});
        QVERIFY(!matches.summaries());
        QSignalSpy counted(&matches, &StageMatches::counted);
        QVERIFY(settle(matches));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(countOf(matches), 10);
    }

    /// Rows that go while they are counted: by themselves, and the last of the index with their account.
    void rowsThatGoAreNotCounted()
    {
        StageMatches matches(m_index);
        matches.setAccounts({m_siam, m_kyoto});
        QStringList tail;
        for (int number = kRows - kTail; number < kRows; ++number)
            tail.append(u"dspt_%1"_s.arg(number));
        QList<int> told;
        connect(&matches, &StageMatches::counted, this, [&] { told.append(countOf(matches)); });
        for (int round = 0; round < 3; ++round) {
            fill(m_siam, kRows);
            fill(m_kyoto, kRows);
            matches.setSearch(u"parcel"_s, Inquiries::All);
            QVERIFY(begun(matches, 500 * round));
            m_index.clearAccount(m_kyoto);
            QVERIFY(settle(matches));
            QCOMPARE(told, QList<int>{kRows});
            matches.setSearch(u"parcel order"_s, Inquiries::All);
            QVERIFY(begun(matches, 500 * round));
            m_index.remove(m_siam, tail);
            QVERIFY(settle(matches));
            QCOMPARE(told.mid(1), QList<int>{kRows - kTail});
            matches.setSearch({}, Inquiries::All);
            told.clear();
        }
    }

    /// Words that nobody knew when the count began: a row that has one fits before and after, and so in between.
    void rowsThatLearnNewWordsStay()
    {
        StageMatches matches(m_index);
        matches.setAccounts({m_siam});
        int round = 0;
        int caught = 0; ///< counts with the first row as it was and the last ones as they are
        QStringList wrong;
        connect(&matches, &StageMatches::counted, this, [&] {
            if (const int count = countOf(matches); count != kRows)
                wrong.append(u"round %1: %2"_s.arg(round).arg(count));
            if (sumOf(matches, u"USD"_s) == round - 1 && sumOf(matches, u"EUR"_s) == qint64(round) * kTail)
                ++caught;
        });
        for (round = 1; round <= 60 && caught == 0; ++round) {
            QList<DisputeRow> changed{row(0, u"odd_%1"_s.arg(round))};
            changed.last().amount = {round, u"USD"_s};
            for (int number = kRows - kTail; number < kRows; ++number) {
                changed.append(row(number, u"odd_%1"_s.arg(round)));
                changed.last().amount = {round, u"EUR"_s};
            }
            matches.setSearch(round % 2 ? u"reason:odd parcel"_s : u"parcel reason:odd"_s, Inquiries::All);
            QVERIFY(begun(matches, 300 * (round % 10)));
            upsert(m_siam, changed); // which has it counted once more
            QVERIFY(settle(matches));
            QCOMPARE(sumOf(matches, u"USD"_s), qint64(round));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(caught > 0, "no change came in the middle of a count");
    }
};

QTEST_GUILESS_MAIN(TestStageMatchesLate)
#include "tst_stagematcheslate.moc"
