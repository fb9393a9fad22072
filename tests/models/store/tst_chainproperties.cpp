#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/proof.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::proof;
using test::sql;
using test::take;
using E = ActionEvent;

/// Whatever is changed in whichever row of a ledger, put in, taken out or moved: a walk over its chain finds it.
class TestChainProperties : public QObject {
    Q_OBJECT

    QByteArray m_file; ///< a whole ledger of eleven rows
    QStringList m_intents; ///< ids, as the table has them
    static constexpr int kRows = 11;

    /// SQL that changes one value of one row for certain.
    QString changedRow()
    {
        const int row = *rc::gen::inRange(1, kRows + 1);
        const QString change =
            *rc::gen::element(u"number = number + 100"_s, u"at_ms = at_ms + 1"_s, u"at_ms = at_ms - 86400000"_s,
                u"note = note || 'x'"_s, u"request_id = request_id || '1'"_s, u"http_status = http_status + 1"_s,
                u"hash = replace(hash, substr(hash, 5, 1), 'z')"_s, u"previous_hash = previous_hash || '0'"_s,
                u"state = CASE state WHEN 'ARMED' THEN 'SENDING' ELSE 'ARMED' END"_s,
                u"intent = (SELECT id FROM intents WHERE id <> intent ORDER BY id LIMIT 1)"_s);
        return u"UPDATE ledger_rows SET %1 WHERE number = %2"_s.arg(change).arg(row);
    }
    QString changedIntent()
    {
        const QString intent = m_intents.at(*rc::gen::inRange(0, int(m_intents.size())));
        const QString column = *rc::gen::element(u"parent"_s, u"account"_s, u"provider"_s, u"mode"_s, u"dispute"_s,
            u"verb"_s, u"http_verb"_s, u"amount"_s, u"currency"_s, u"seen_status"_s, u"seen_amount"_s,
            u"seen_currency"_s, u"seen_message"_s, u"seen_metadata"_s, u"seen_submissions"_s, u"message"_s,
            u"metadata"_s, u"document"_s, u"file_name"_s, u"file_kind"_s, u"file_path"_s, u"file_size"_s,
            u"file_sha256"_s, u"confirmed_ms"_s, u"armed_row"_s, u"state"_s, u"changed_ms"_s, u"request_id"_s,
            u"note"_s, u"http_status"_s, u"evidence"_s, u"seen_evidence"_s);
        QString value = column + u" || 'x'"_s;
        if (column == "mode"_L1)
            value = u"CASE mode WHEN 'live' THEN 'test' ELSE 'live' END"_s;
        else if (column == "state"_L1)
            value = u"CASE state WHEN 'SETTLED' THEN 'REJECTED' ELSE 'SETTLED' END"_s;
        else if (column == "file_sha256"_L1)
            value = u"file_sha256 || '00'"_s;
        else if (column == "account"_L1 || column == "parent"_L1)
            value = u"'%1'"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
        else if (QStringList{u"amount"_s, u"seen_amount"_s, u"seen_submissions"_s, u"file_size"_s, u"confirmed_ms"_s,
                     u"armed_row"_s, u"changed_ms"_s, u"http_status"_s}
                     .contains(column))
            value = column + u" + 1"_s;
        return u"UPDATE intents SET %1 = %2 WHERE id = '%3'"_s.arg(column, value, intent);
    }
    QStringList movedRows()
    {
        const int one = *rc::gen::inRange(1, kRows);
        const int other = *rc::gen::inRange(one + 1, kRows + 1);
        switch (*rc::gen::inRange(0, 5)) {
        case 0: return {u"DELETE FROM ledger_rows WHERE number = %1"_s.arg(other)};
        case 1: return {u"DELETE FROM ledger_rows WHERE number >= %1"_s.arg(other)};
        case 2: // a row twice
            return {u"INSERT INTO ledger_rows SELECT %1, intent, at_ms, state, note, request_id, http_status, "
                    "previous_hash, hash FROM ledger_rows WHERE number = %2"_s.arg(kRows + 1)
                        .arg(one)};
        case 3: return {u"DELETE FROM intents WHERE id = '%1'"_s.arg(m_intents.at(one % m_intents.size()))};
        default: { // two rows in each other's place; one statement cannot swap unique numbers
            QStringList steps;
            for (const auto &[from, to] : {std::pair(one, 99), {other, one}, {99, other}})
                steps += u"UPDATE ledger_rows SET number = %2 WHERE number = %1"_s.arg(from).arg(to);
            return steps;
        }
        }
    }
    ChainReport reportAfter(const QStringList &changes)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"f/ledger.db"_s);
        StoreThread thread;
        if (!QDir().mkpath(folder.filePath(u"f"_s)) || !test::writeFile(path, m_file))
            qFatal("no ledger");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        for (const QString &change : changes)
            sql(path, change);
        SqliteLedger ledger(thread, folder.filePath(u"f"_s));
        if (!take(ledger.openFile()))
            qFatal("the ledger does not open");
        const auto report = take(ledger.verifyChain());
        if (!report)
            qFatal("the chain cannot be walked");
        return *report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=200");
        const QTemporaryDir folder;
        const QUuid account = QUuid::createUuid();
        {
            StoreThread thread;
            SqliteLedger ledger(thread, folder.filePath(u"f"_s));
            QVERIFY(take(ledger.openFile()));
            const QList<QList<E>> lives{{E::SendCommitted, E::AnswerApplied}, {E::SendCommitted, E::AnswerRejected},
                {E::SendCommitted, E::OutcomeUnclear, E::ReadShowsApplied}, {}};
            for (const QList<E> &life : lives) {
                const WriteIntent intent = anIntent(account, u"dspt_%1"_s.arg(m_intents.size()));
                m_intents += intent.id.toString(QUuid::WithoutBraces);
                QVERIFY(take(ledger.arm(intent)));
                for (const E event : life)
                    QVERIFY(take(ledger.advance(intent.id, event, u"a note"_s, u"req_1"_s, 200)));
            }
        }
        m_file = test::readFile(folder.filePath(u"f/ledger.db"_s));
        QVERIFY(!m_file.isEmpty());
        const ChainReport report = reportAfter({});
        QCOMPARE(report.rows, qint64(kRows));
        QVERIFY(report.whole);
    }
    void whateverIsChangedIsFound()
    {
        int found = 0;
        QVERIFY(rc::check("a changed, dropped, doubled or moved row breaks the chain", [this, &found] {
            QStringList changes;
            switch (*rc::gen::inRange(0, 4)) {
            case 0: changes = movedRows(); break;
            case 1: changes = {changedRow()}; break;
            default: changes = {changedIntent()}; break;
            }
            if (reportAfter(changes).whole)
                RC_FAIL(changes.join(u"; "_s).toStdString());
            ++found;
        }));
        proof("S3 S4", u"%1 changes of a ledger behind its back, all found by the chain"_s.arg(found));
    }
};

QTEST_GUILESS_MAIN(TestChainProperties)
#include "tst_chainproperties.moc"
