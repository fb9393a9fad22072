#include "models/store/statement.h"
#include "tests/models/store/storesupport.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr Migration kTable[] = {{1, "CREATE TABLE t (a, b NOT NULL UNIQUE)"}};
}

/// Values go in and come out as they are; what SQLite refuses is told.
class TestStatement : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    Database m_database;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_database.open({m_dir->filePath(u"f/x.db"_s), kTable}));
    }
    void cleanup() { m_database.close(); }

    void everyKindOfValue()
    {
        const QDateTime time(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);
        const QUuid id = QUuid::createUuid();
        Statement find(m_database,
            u"SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, typeof(?1), typeof(?2), typeof(?3), typeof(?6), typeof(?7)"_s);
        const std::string text("a\0ü", 4), bytes("\0\xff", 2);
        QVERIFY(find.run(std::string_view(text), QByteArrayView(bytes.data(), 2), QString(), true, time, QByteArray(),
            std::numeric_limits<qint64>::min(), id, QDateTime()));
        QVERIFY(find.next());
        QCOMPARE(find.view(0), std::string_view(text));
        QCOMPARE(find.text(0), u"a"_s + QChar(0) + u"ü"_s);
        QCOMPARE(find.bytes(1), QByteArray(bytes.data(), 2));
        QCOMPARE(find.text(2), QString());
        QCOMPARE(find.number(3), 1);
        QCOMPARE(find.time(4), time);
        QCOMPARE(find.bytes(5), QByteArray());
        QCOMPARE(find.number(6), std::numeric_limits<qint64>::min());
        QCOMPARE(find.uuid(7), id);
        QVERIFY(!find.time(8).isValid());
        QStringList kinds;
        for (int at = 9; at < 14; ++at)
            kinds.append(find.text(at));
        QCOMPARE(kinds, QStringList({u"text"_s, u"blob"_s, u"text"_s, u"blob"_s, u"integer"_s})); // never NULL
        QVERIFY(!find.next() && !find.next() && !find.broke());
    }

    void aRefusedRowIsToldAndTheNextOneGoesIn()
    {
        Statement put(m_database, u"INSERT INTO t (a, b) VALUES (?, ?)"_s);
        QVERIFY(put.run(1, u"x"_s));
        QCOMPARE(put.insertedRow(), 1);
        QVERIFY(!put.run(2, u"x"_s));
        QVERIFY(put.broke() && !put.next());
        QCOMPARE(put.lastError(), 2067); // SQLITE_CONSTRAINT_UNIQUE
        QCOMPARE(put.failure().error.kind, ErrorKind::StoreFailed);
        QVERIFY(put.failure().error.detail.contains("UNIQUE"_L1));
        QVERIFY(put.runWith({column::of(qint64(3)), column::of(QString())}));
        QVERIFY(!put.broke());
        QCOMPARE(put.changedRows(), 1);
    }

    void rowsAreCopiedAsTheyAre()
    {
        QVERIFY(m_database.run(u"INSERT INTO t VALUES (NULL, 1.5), (x'00ff', 'text'), (9, x'')"_s));
        Statement from(m_database, u"SELECT rowid, a, b FROM t"_s);
        Statement to(m_database, u"SELECT typeof(?1) || typeof(?2) || quote(?1) || quote(?2)"_s);
        QVERIFY(from.run());
        QStringList copies;
        while (from.next()) {
            QVERIFY(to.runWithRow(from, 1) && to.next());
            copies.append(to.text(0));
        }
        QCOMPARE(copies, QStringList({u"nullrealNULL1.5"_s, u"blobtextX'00FF''text'"_s, u"integerblob9X''"_s}));
    }

    void aWrongOrClosedStatementNeverRuns()
    {
        Statement wrong(m_database, u"SELECT nonsense FROM nowhere"_s);
        QVERIFY(!wrong.isPrepared() && !wrong.run(1) && !wrong.next() && wrong.broke());
        QVERIFY(wrong.failure().error.detail.contains("nowhere"_L1));
        Statement few(m_database, u"SELECT ?"_s);
        QVERIFY(!few.run(1, 2)); // more values than places
        QVERIFY(few.run(1) && few.next());
        Database closed;
        Statement none(closed, u"SELECT 1"_s);
        QVERIFY(!none.run() && !none.next() && none.broke());
        QVERIFY(none.failure().error.detail.contains("not open"_L1));
    }

    void aStatementThatOutlivesItsFileHurtsNobody()
    {
        Statement find(m_database, u"SELECT 1 UNION SELECT 2"_s);
        QVERIFY(find.run() && find.next());
        m_database.close();
        QCOMPARE(find.number(0), 1);
    }

    void theFileMayNotRunCode()
    {
        QVERIFY(m_database.run(u"CREATE TRIGGER x AFTER INSERT ON t BEGIN DELETE FROM t; END"_s));
        QVERIFY(m_database.run(u"INSERT INTO t VALUES (1, 1)"_s));
        QCOMPARE(*m_database.value(u"SELECT count(*) FROM t"_s), u"1"_s);
        QVERIFY(!m_database.run(u"ATTACH ':memory:' AS other"_s));
        QVERIFY(!m_database.run(u"PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = ''"_s));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
