#include "models/domain/queryparser.h"
#include "models/items/queryplan.h"
#include "models/items/rowfilter.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/querynaive.h"
#include "tests/models/items/queryrandom.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;

/// The plan against a naive evaluator, over random rows and random queries; and the filter that holds it.
class tst_QueryPlan : public QObject, private RandomQueries {
    Q_OBJECT

    QList<QUuid> m_accounts;
    QStringList m_labels{u"Siam Goods"_s, u"京都 Kyoto"_s, u"WON Ltd"_s};
    std::vector<NaiveRow> m_rows; // by row number

    void fill(DisputeIndex &index, const QueryClock &clock, int count)
    {
        m_rows.clear();
        m_accounts.clear();
        for (int i = 0; i < m_labels.size(); ++i)
            m_accounts.append(QUuid::createUuid());
        for (int number = 0; number < count; ++number) {
            NaiveRow row = randomRow(number, clock);
            const int account = m_random.bounded(int(m_accounts.size()));
            row.accountLabel = m_labels.at(account);
            row.mode = account == 1 ? Mode::Live : Mode::Test;
            row.hasDraft = m_random.bounded(3) == 0;
            index.setDraft(m_accounts.at(account), row.row.id, row.hasDraft);
            upsertRows(index, m_accounts.at(account), row.mode, row.accountLabel, {row.row});
            if (m_random.bounded(2))
                row.noted = randomNote(m_accounts.at(account), row.row.id);
            row.fate = m_random.bounded(2) ? quint8(DisputeColumns::Conceded << m_random.bounded(3)) : quint8(0);
            m_rows.push_back(row);
        }
        for (int account = 0; account < m_labels.size(); ++account) {
            QHash<QString, quint8> fates;
            for (const NaiveRow &row : m_rows)
                if (row.accountLabel == m_labels.at(account) && row.fate != 0)
                    fates.insert(row.row.id, row.fate);
            index.setFates(m_accounts.at(account), fates);
        }
        QList<Triage> noted;
        for (const NaiveRow &row : m_rows)
            noted.append(row.noted);
        noted.removeIf([](const Triage &note) { return note.isEmpty(); });
        index.setTriage(noted);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void planEqualsTheNaiveEvaluator_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QByteArray>("zone");
        quint32 seed = 0;
        for (const char *zone : {"Asia/Bangkok", "UTC", "Europe/Berlin", "America/New_York"})
            QTest::newRow(zone) << ++seed << QByteArray(zone);
    }
    void planEqualsTheNaiveEvaluator()
    {
        QFETCH(quint32, seed);
        QFETCH(QByteArray, zone);
        m_random.seed(seed);
        const QueryClock clock{testNow(), QTimeZone(zone)};
        DisputeIndex index;
        fill(index, clock, 400);
        int asked = 0, some = 0;
        for (int round = 0; round < 600; ++round) {
            QStringList terms;
            for (int left = m_random.bounded(1, 4); left > 0; --left)
                terms.append(randomTerm());
            const QString text = terms.join(u' ');
            const ParsedQuery parsed = parseQuery(text, clock, {index.statuses(), index.currencies()});
            if (!parsed.isGood()) { // ranges may be reversed by chance, nothing else
                QVERIFY2(parsed.problems.first().kind == QueryProblemKind::ReversedRange, qPrintable(text));
                continue;
            }
            const QueryPlan plan(parsed.query, index, clock);
            int found = 0;
            for (quint32 row = 0; row < index.slotCount(); ++row) {
                const bool fits = naivelyFits(parsed.query, m_rows[row], clock);
                found += fits ? 1 : 0;
                if (plan.accepts(index, row) != fits)
                    QFAIL(qPrintable(u"%1: row %2 should %3fit"_s.arg(text).arg(row).arg(fits ? u""_s : u"not "_s)));
            }
            ++asked;
            some += found > 0 && found < int(m_rows.size()) ? 1 : 0;
        }
        QVERIFY(asked > 400);
        QVERIFY(some > 200); // queries that find all or nothing would prove little
    }

    void narrowingIsNeverClaimedWrongly()
    {
        m_random.seed(11);
        const QueryClock clock{testNow(), QTimeZone::systemTimeZone()};
        DisputeIndex index;
        fill(index, clock, 200);
        int claimed = 0;
        for (int round = 0; round < 2000; ++round) {
            const QString first = randomTerm();
            QString second = m_random.bounded(2) ? first + u' ' + randomTerm() : randomTerm();
            if (m_random.bounded(4) == 0 && !first.endsWith(u'"'))
                second = first + word({"1", "a", "_"});
            RowFilter filter(index, testNow);
            filter.accounts = QSet<QUuid>(m_accounts.cbegin(), m_accounts.cend());
            filter.setSearch(first);
            filter.prepare();
            if (!filter.isNarrowedBy(second))
                continue;
            ++claimed;
            RowFilter narrow(filter);
            narrow.setSearch(second);
            narrow.prepare();
            for (quint32 row = 0; row < index.slotCount(); ++row)
                if (narrow.accepts(row) && !filter.accepts(row))
                    QFAIL(qPrintable(u"“%1” is no part of “%2”"_s.arg(second, first)));
        }
        QVERIFY(claimed > 200);
    }

    void aTextWithProblemsLeavesTheFilterAsItWas()
    {
        DisputeIndex index;
        RowFilter filter(index, testNow);
        QVERIFY(filter.setSearch(u"status:won"_s));
        QVERIFY(!filter.setSearch(u"status:won  "_s)); // asks the same
        QVERIFY(!filter.setSearch(u"status:wom"_s));
        QCOMPARE(filter.search(), u"status:won  "_s);
        QCOMPARE(filter.problems().size(), 1);
        QVERIFY(!filter.setSearch(u"status:won"_s)); // back to what is in force: no problem any more
        QVERIFY(filter.problems().isEmpty());
        QVERIFY(filter.setSearch({}));
    }

    void aWordOfTheIndexBecomesAStatus()
    {
        DisputeIndex index;
        RowFilter filter(index, testNow);
        filter.setSearch(u"status:frobnicated"_s);
        QCOMPARE(filter.problems().size(), 1);
        const QUuid account = QUuid::createUuid();
        upsertRows(index, account, Mode::Test, u"A"_s, {aRow(u"a"_s, u"Frobnicated"_s), aRow(u"b"_s)});
        QVERIFY(filter.setSearch(u"status:frobnicated"_s));
        filter.accounts = {account};
        filter.prepare();
        QVERIFY(filter.accepts(0) && !filter.accepts(1));
    }

    void theDayMovesOn()
    {
        QDateTime now = testNow();
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        DisputeRow row = aRow(u"a"_s);
        row.dueMs = now.addSecs(3600).toMSecsSinceEpoch();
        upsertRows(index, account, Mode::Test, u"A"_s, {row});
        RowFilter filter(index, [&now] { return now; });
        filter.accounts = {account};
        filter.setSearch(u"is:overdue"_s);
        filter.prepare();
        QVERIFY(!filter.accepts(0) && filter.dependsOnTime());
        now = now.addSecs(3601);
        filter.prepare();
        QVERIFY(filter.accepts(0));
    }

    void oldRowsAreFoundByFreeWordsOnly()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        DisputeRow row = aRow(u"a"_s);
        row.searchText = "a\norder a-17\n"; // as caches held it before metadata was marked
        upsertRows(index, account, Mode::Test, u"A"_s, {row});
        RowFilter filter(index, testNow);
        filter.accounts = {account};
        for (const auto &[text, fits] : {std::pair(u"order a-17"_s, true), {u"meta.order:a-17"_s, false}}) {
            filter.setSearch(text);
            filter.prepare();
            QCOMPARE(filter.accepts(0), fits);
        }
    }
};

QTEST_GUILESS_MAIN(tst_QueryPlan)
#include "tst_queryplan.moc"
