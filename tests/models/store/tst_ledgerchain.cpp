#include "models/store/ledgerchain.h"
#include "models/store/ledgertables.h"
#include "tests/models/store/ledgerbench.h"

#include <QtTest>

#include <functional>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::sql;
using test::take;
using E = ActionEvent;

namespace {
/// Runs once, on any connection, just before the walk over all rows begins: between it and the reading of the intents.
std::function<void()> s_beforeRows;

int beforeStatement(unsigned, void *, void *, void *text)
{
    if (s_beforeRows && QByteArrayView(static_cast<const char *>(text)).endsWith("FROM ledger_rows ORDER BY number"))
        std::exchange(s_beforeRows, nullptr)();
    return 0;
}

int listenTo(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, beforeStatement, nullptr);
}
} // namespace

/// Whatever is edited, deleted or moved behind the ledger's back shows in a walk over its chain.
class TestLedgerChain : public QObject, private test::LedgerBench {
    Q_OBJECT

    QDateTime m_now = QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        clear();
        QVERIFY(reopen([this] { return m_now; }));
    }
    void cleanup() { close(); }

    void tamperingShows_data()
    {
        QTest::addColumn<QString>("tamper");
        QTest::addColumn<int>("broken");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("a row's state") << u"UPDATE ledger_rows SET state = 'APPLIED' WHERE number = 2"_s << 2;
        QTest::newRow("a row's note") << u"UPDATE ledger_rows SET note = 'x' WHERE number = 3"_s << 3;
        QTest::newRow("a row's time") << u"UPDATE ledger_rows SET at_ms = at_ms + 1 WHERE number = 1"_s << 1;
        QTest::newRow("a hash") << u"UPDATE ledger_rows SET hash = previous_hash WHERE number = 2"_s << 2;
        QTest::newRow("a row in the middle") << u"DELETE FROM ledger_rows WHERE number = 2"_s << 2;
        QTest::newRow("the first row") << u"DELETE FROM ledger_rows WHERE number = 1"_s << 1;
        QTest::newRow("the last row") << u"DELETE FROM ledger_rows WHERE number = 4"_s << 5;
        QTest::newRow("the order")
            << u"UPDATE ledger_rows SET number = CASE number WHEN 2 THEN 3 WHEN 3 THEN 2 ELSE number END WHERE number IN (2, 3)"_s
            << 2;
        QTest::newRow("an amount") << u"UPDATE intents SET amount = 1 WHERE armed_row = 1"_s << 1;
        QTest::newRow("a mode") << u"UPDATE intents SET mode = 'test' WHERE armed_row = 1"_s << 1;
        QTest::newRow("evidence") << u"UPDATE intents SET evidence = '{}' WHERE armed_row = 1"_s << 1;
        QTest::newRow("evidence taken out") << u"UPDATE intents SET evidence = '' WHERE armed_row = 1"_s << 1;
        QTest::newRow("evidence seen")
            << u"UPDATE intents SET seen_evidence = replace(seen_evidence, 'file_1', 'file_2') WHERE armed_row = 1"_s
            << 1;
        QTest::newRow("evidence for none")
            << u"UPDATE intents SET evidence = '', seen_evidence = '' WHERE armed_row = 1"_s << 1;
        QTest::newRow("evidence where there was none")
            << u"UPDATE intents SET evidence = '{\"a\":\"b\"}' WHERE armed_row = 4"_s << 4;
        QTest::newRow("an unknown word") << u"UPDATE intents SET provider = 'Nobody' WHERE armed_row = 1"_s << 1;
        QTest::newRow("an intent's state") << u"UPDATE intents SET state = 'REJECTED' WHERE armed_row = 1"_s << 5;
        QTest::newRow("an intent's note") << u"UPDATE intents SET note = 'x' WHERE armed_row = 1"_s << 5;
        QTest::newRow("an intent's place") << u"UPDATE intents SET armed_row = 9 WHERE armed_row = 1"_s << 1;
        QTest::newRow("a whole intent") << u"DELETE FROM intents WHERE armed_row = 1"_s << 1;
        QTest::newRow("all rows") << u"DELETE FROM ledger_rows"_s << 1;
    }
    void tamperingShows()
    {
        QFETCH(QString, tamper);
        QFETCH(int, broken);
        const WriteIntent first = anIntent(m_account, u"dspt_1"_s);
        QVERIFY(take(m_ledger->arm(first)));
        QVERIFY(take(m_ledger->advance(first.id, E::SendCommitted)));
        QVERIFY(take(m_ledger->advance(first.id, E::AnswerApplied)));
        WriteIntent bare = anIntent(m_account, u"dspt_2"_s);
        bare.evidence.clear();
        bare.seen.evidence.clear();
        QVERIFY(take(m_ledger->arm(bare)));
        if (tamper.contains("CASE"_L1)) { // one statement cannot swap unique numbers
            for (const auto &[from, to] : {std::pair(2, 99), {3, 2}, {99, 3}})
                sql(path(), u"UPDATE ledger_rows SET number = %2 WHERE number = %1"_s.arg(from).arg(to));
        } else if (!tamper.isEmpty()) {
            sql(path(), tamper);
        }
        const auto report = take(m_ledger->verifyChain());
        QCOMPARE(report->whole, broken == 0);
        // The first row after a cut at the end is the one that is missing.
        QCOMPARE(int(report->firstBroken), tamper.contains("number = 4"_L1) ? 4 : broken);
    }

    /// The walk reads the intents, then the rows; a second program arms and sends between the two.
    void aWriterMeanwhileIsNoDamage()
    {
        const auto entry = reinterpret_cast<void (*)()>(listenTo);
        QCOMPARE(sqlite3_auto_extension(entry), SQLITE_OK);
        SqliteLedger walked(*m_thread, folder(), [this] { return m_now; });
        QVERIFY(take(walked.openFile()));
        QCOMPARE(sqlite3_cancel_auto_extension(entry), 1);
        const WriteIntent first = anIntent(m_account, u"dspt_1"_s), second = anIntent(m_account, u"dspt_2"_s);
        QVERIFY(take(m_ledger->arm(first)));
        bool wrote = false;
        s_beforeRows = [&] {
            Database other;
            wrote = other.openAsItIs(path()) && armIntent(other, second, m_now)
                && advanceIntent(other, {first.id, E::SendCommitted, {}, {}, 0}, m_now);
        };
        const auto during = take(walked.verifyChain());
        QVERIFY(wrote);
        QVERIFY2(during->whole, qPrintable(u"row %1"_s.arg(during->firstBroken)));
        QCOMPARE(int(during->rows), 1); // as the file was when the walk began
        const auto after = take(walked.verifyChain());
        QVERIFY(after->whole);
        QCOMPARE(int(after->rows), 3);
        QVERIFY(take(walked.arm(anIntent(m_account, u"dspt_3"_s)))); // nothing is held open
    }

    void differentRowsHaveDifferentBytes()
    {
        LedgerRow row;
        row.at = m_now;
        row.note = u"ab"_s;
        row.requestId = u"c"_s;
        LedgerRow moved = row;
        moved.note = u"a"_s;
        moved.requestId = u"bc"_s;
        QVERIFY(rowHash({}, row, {}) != rowHash({}, moved, {}));
        QVERIFY(rowHash({}, row, {}) != rowHash(u"x"_s, row, {}));
        QVERIFY(rowHash({}, row, {}) != rowHash({}, row, u"x"_s));
    }
};

QTEST_GUILESS_MAIN(TestLedgerChain)
#include "tst_ledgerchain.moc"
