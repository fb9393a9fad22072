#include "models/store/cacheschema.h"
#include "models/store/database.h"
#include "models/store/draftschema.h"
#include "models/store/ledgerschema.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"
#include "models/store/triageschema.h"
#include "tests/models/store/storesupport.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::schemaOf;
using test::sql;
using Opened = Database::Opened;

namespace {
constexpr Migration kThree[] = {
    {1, "CREATE TABLE a (x INTEGER)"},
    {1, "CREATE INDEX a_x ON a (x)"},
    {2, "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT ''"},
    {3, "CREATE TABLE b (z INTEGER)"},
};
constexpr Migration kBroken[] = {
    {1, "CREATE TABLE a (x INTEGER)"}, {2, "CREATE TABLE b (x INTEGER)"}, {2, "CREATE NONSENSE"}};
} // namespace

/// Opening, making, migrating and refusing database files.
class TestDatabase : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString path() const { return m_dir.filePath(u"f/x.db"_s); }
    DatabaseSpec spec(Migrations migrations = kThree) const { return {path(), migrations}; }
    static void compareMode(const QString &file, QFileDevice::Permissions wanted)
    {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        QCOMPARE(QFileInfo(file).permissions() & (others | owner), wanted);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(QDir(m_dir.filePath(u"f"_s)).removeRecursively());
    }

    void madeOnceThenFoundAsItWas()
    {
        Database database;
        QCOMPARE(*database.open(spec()), Opened::Created);
        QVERIFY(database.run(u"INSERT INTO a VALUES (1, 'one')"_s));
        database.close();
        QCOMPARE(*database.open(spec()), Opened::AsItWas);
        QCOMPARE(*database.value(u"SELECT y FROM a"_s), u"one"_s);
        QCOMPARE(*database.value(u"PRAGMA journal_mode"_s), u"wal"_s);
        QCOMPARE(*database.value(u"PRAGMA foreign_keys"_s), u"1"_s);
        QCOMPARE(*database.value(u"PRAGMA trusted_schema"_s), u"0"_s);
        QCOMPARE(*database.value(u"PRAGMA synchronous"_s), u"1"_s);
        DatabaseSpec full = spec();
        full.full = true;
        QVERIFY(database.open(full));
        QCOMPARE(*database.value(u"PRAGMA synchronous"_s), u"2"_s);
    }

    /// A file keeps the pages it was made with, and its log is counted in bytes whatever they are.
    void pagesAreTheFilesOwn()
    {
        DatabaseSpec large = spec();
        large.pageSize = 8192;
        Database database;
        QCOMPARE(*database.open(large), Opened::Created);
        for (const DatabaseSpec &again : {spec(), large}) {
            QCOMPARE(*database.value(u"PRAGMA page_size"_s), u"8192"_s);
            QVERIFY(database.run(u"INSERT INTO a VALUES (1, 'one')"_s));
            const qint64 once = database.logBytes();
            QVERIFY(once >= 8192 && once % 8192 == 0);
            QVERIFY(database.run(u"INSERT INTO a VALUES (2, 'two')"_s));
            QVERIFY(database.logBytes() > once);
            database.checkpoint();
            QCOMPARE(database.logBytes(), 0);
            QCOMPARE(*database.open(again), Opened::AsItWas);
        }
        database.close();
        QVERIFY(QFile::remove(path()));
        QCOMPARE(*database.open(spec()), Opened::Created);
        QCOMPARE(*database.value(u"PRAGMA page_size"_s), u"4096"_s);
        QVERIFY(database.run(u"INSERT INTO a VALUES (1, 'one')"_s));
        QVERIFY(database.logBytes() > 0 && database.logBytes() < 8 * 4096);
    }

    void filesAreOursAlone()
    {
        QVERIFY(QDir().mkpath(m_dir.filePath(u"f"_s)));
        QVERIFY(QFile::setPermissions(m_dir.filePath(u"f"_s), QFileDevice::Permissions(0x7755)));
        Database database;
        QVERIFY(database.open(spec()));
        QVERIFY(database.run(u"INSERT INTO a VALUES (1, '')"_s));
        const auto file = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        compareMode(path(), file);
        compareMode(path() + u"-wal"_s, file);
        compareMode(path() + u"-shm"_s, file);
        compareMode(m_dir.filePath(u"f"_s), file | QFileDevice::ExeOwner);
        database.close();
        QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x6644)));
        QVERIFY(database.open(spec()));
        compareMode(path(), file);
        QCOMPARE(QDir(m_dir.filePath(u"f"_s)).entryList({u"*.new-*"_s}, QDir::Files), QStringList());
    }

    void linksAndFoldersAreRefused()
    {
        QVERIFY(QDir().mkpath(m_dir.filePath(u"f"_s)));
        Database database;
        QVERIFY(QFile::link(m_dir.filePath(u"elsewhere.db"_s), path()));
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreFailed);
        QVERIFY(!QFileInfo::exists(m_dir.filePath(u"elsewhere.db"_s)));
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkpath(path())); // a folder where the file should be: what cannot be written, even by root
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreFailed);
        QVERIFY(!database.isOpen());
        QVERIFY(QDir(m_dir.filePath(u"f"_s)).removeRecursively());
        QVERIFY(test::writeFile(m_dir.filePath(u"f"_s), "a file where the folder should be"));
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreFailed);
        QVERIFY(QFile::remove(m_dir.filePath(u"f"_s)));
        QVERIFY(QDir().mkpath(m_dir.filePath(u"real"_s)));
        QVERIFY(QFile::link(m_dir.filePath(u"real"_s), m_dir.filePath(u"f"_s)));
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreFailed);
        QVERIFY(QFile::remove(m_dir.filePath(u"f"_s)));
    }

    void everyOldSchemaBecomesTheFreshOne_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 1; from <= 3; ++from)
            QTest::addRow("%d", from) << from;
    }
    void everyOldSchemaBecomesTheFreshOne()
    {
        QFETCH(int, from);
        size_t count = 0;
        while (count < std::size(kThree) && kThree[count].version <= from)
            ++count;
        Database database;
        QVERIFY(database.open(spec(Migrations(kThree).first(count))));
        QVERIFY(database.run(u"INSERT INTO a (x) VALUES (7)"_s));
        QCOMPARE(*database.value(u"PRAGMA user_version"_s), QString::number(from));
        QCOMPARE(*database.open(spec()), Opened::AsItWas);
        QCOMPARE(*database.value(u"SELECT x FROM a"_s), u"7"_s);
        const QStringList migrated = schemaOf(path());
        database.close();
        QVERIFY(QDir(m_dir.filePath(u"f"_s)).removeRecursively());
        QVERIFY(database.open(spec()));
        QCOMPARE(migrated, schemaOf(path()));
    }

    void releasedSchemasStayAsTheyWere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("which");
        QTest::newRow("cache 1") << u"cache-1.sql"_s << 0;
        QTest::newRow("ledger 1") << u"ledger-1.sql"_s << 1;
        QTest::newRow("drafts 1") << u"drafts-1.sql"_s << 2;
        QTest::newRow("triage 1") << u"triage-1.sql"_s << 3;
    }
    /// Files of released versions, as they were written then, become the schema that a fresh file has now.
    void releasedSchemasStayAsTheyWere()
    {
        QFETCH(QString, file);
        QFETCH(int, which);
        const Migrations migrations[] = {cacheMigrations(), ledgerMigrations(), draftMigrations(), triageMigrations()};
        Database database;
        QVERIFY(database.open(spec(migrations[which])));
        const QStringList fresh = schemaOf(path());
        database.close();
        QVERIFY(QDir(m_dir.filePath(u"f"_s)).removeRecursively());
        QVERIFY(QDir().mkpath(m_dir.filePath(u"f"_s)));
        const QByteArray old = test::readFile(QStringLiteral(DISPUTEDESK_SCHEMAS "/") + file);
        QVERIFY2(!old.isEmpty(), qPrintable(fresh.join(u";\n"_s)));
        for (const QString &statement : QString::fromUtf8(old).split(u";\n"_s, Qt::SkipEmptyParts))
            sql(path(), statement);
        QCOMPARE(*database.open(spec(migrations[which])), Opened::AsItWas);
        QCOMPARE(schemaOf(path()), fresh);
    }

    void aStepThatFailsLeavesNothing()
    {
        Database database;
        QVERIFY(database.open(spec(Migrations(kBroken).first(1))));
        QCOMPARE(database.open(spec(kBroken)).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(sql(path(), u"SELECT name FROM sqlite_master"_s), QStringList{u"a"_s});
        QCOMPARE(sql(path(), u"PRAGMA user_version"_s), QStringList{u"1"_s});
        QVERIFY(QDir(m_dir.filePath(u"f"_s)).removeRecursively());
        QVERIFY(!database.open(spec(kBroken)));
        QVERIFY(!QFileInfo::exists(path())); // not half a file that would pass for an old one
    }

    void aNewerFileIsReadOnly()
    {
        Database database;
        QVERIFY(database.open(spec()));
        QVERIFY(database.run(u"INSERT INTO a VALUES (1, 'kept')"_s));
        QVERIFY(database.run(u"PRAGMA user_version = 4"_s));
        QCOMPARE(*database.open(spec()), Opened::ReadOnly);
        QCOMPARE(*database.value(u"SELECT y FROM a"_s), u"kept"_s);
        QCOMPARE(database.run(u"INSERT INTO a VALUES (2, '')"_s).error().kind, ErrorKind::StoreReadOnly);
        Transaction transaction(database);
        QCOMPARE(transaction.fault()->kind, ErrorKind::StoreReadOnly);
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray(5000, 'x');
        QTest::newRow("head only") << QByteArray("SQLite format 3\0", 16);
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(m_dir.filePath(u"f"_s)));
        QVERIFY(test::writeFile(path(), bytes));
        Database database;
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreDamaged);
        QVERIFY(!database.isOpen());
        QCOMPARE(test::readFile(path()), bytes);
    }

    void aLogWithoutItsFileIsDamage()
    {
        QVERIFY(QDir().mkpath(m_dir.filePath(u"f"_s)));
        QVERIFY(test::writeFile(path() + u"-wal"_s, "something"));
        Database database;
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreDamaged);
    }

    void aTruncatedFileIsDamage()
    {
        Database database;
        QVERIFY(database.open(spec()));
        for (int row = 0; row < 500; ++row)
            QVERIFY(database.run(u"INSERT INTO a VALUES (1, '%1')"_s.arg(QString(500, u'x'))));
        database.close();
        QVERIFY(QFile::resize(path(), QFileInfo(path()).size() / 2));
        QCOMPARE(database.open(spec()).error().kind, ErrorKind::StoreDamaged);
    }

    void transactionRollsBackUnlessCommitted()
    {
        Database database;
        QVERIFY(database.open(spec()));
        {
            Transaction transaction(database);
            QVERIFY(!transaction.fault());
            QVERIFY(database.run(u"INSERT INTO a VALUES (1, '')"_s));
        }
        QCOMPARE(*database.value(u"SELECT count(*) FROM a"_s), u"0"_s);
        const auto failing = inTransaction(database, [&]() -> StoreResult<Done> {
            if (const auto ran = database.run(u"INSERT INTO a VALUES (1, '')"_s); !ran)
                return ran;
            return storeFailure(ErrorKind::InvalidInput, {});
        });
        QCOMPARE(failing.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(*database.value(u"SELECT count(*) FROM a"_s), u"0"_s);
        QVERIFY(inTransaction(database, [&] { return database.run(u"INSERT INTO a VALUES (1, '')"_s); }));
        QCOMPARE(*database.value(u"SELECT count(*) FROM a"_s), u"1"_s);
    }

    void aLockedFileIsNoDamage()
    {
        Database first, second;
        DatabaseSpec impatient = spec();
        impatient.busyMs = 0;
        QVERIFY(first.open(impatient));
        QVERIFY(second.open(impatient));
        Transaction holding(first);
        Transaction waiting(second);
        QCOMPARE(waiting.fault()->kind, ErrorKind::StoreFailed);
    }

    void aFullDiskIsNamed()
    {
        Database database;
        QVERIFY(database.open(spec()));
        QVERIFY(database.value(u"PRAGMA max_page_count = 8"_s));
        const auto filled = inTransaction(database, [&]() -> StoreResult<Done> {
            for (int row = 0; row < 100; ++row)
                if (const auto ran = database.run(u"INSERT INTO a VALUES (1, '%1')"_s.arg(QString(1000, u'x'))); !ran)
                    return ran;
            return Done{};
        });
        QCOMPARE(filled.error().kind, ErrorKind::DiskFull);
        QCOMPARE(*database.value(u"SELECT count(*) FROM a"_s), u"0"_s);
    }

    void codesBecomeKinds()
    {
        QCOMPARE(storeErrorKind(13), ErrorKind::DiskFull);
        QCOMPARE(storeErrorKind(11), ErrorKind::StoreDamaged);
        QCOMPARE(storeErrorKind(267), ErrorKind::StoreDamaged); // SQLITE_CORRUPT_VTAB
        QCOMPARE(storeErrorKind(26), ErrorKind::StoreDamaged);
        QCOMPARE(storeErrorKind(8), ErrorKind::StoreReadOnly);
        QCOMPARE(storeErrorKind(1032), ErrorKind::StoreReadOnly); // SQLITE_READONLY_DBMOVED
        QCOMPARE(storeErrorKind(5), ErrorKind::StoreFailed);
        QCOMPARE(storeErrorKind(10), ErrorKind::StoreFailed);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
