#include "models/store/cachestore.h"
#include "models/store/databasecopy.h"
#include "models/store/draftstore.h"
#include "models/store/keptdatabase.h"
#include "models/store/sqliteledger.h"
#include "models/store/statement.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/faultvfs.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::armFault;
using test::disarmFault;
using test::Fault;
using test::readFile;
using test::releasedFile;
using test::sql;
using test::take;

namespace {
constexpr Migration kFirst[] = {{1, "CREATE TABLE notes (text TEXT NOT NULL)"}};
constexpr Migration kSecond[] = {{1, "CREATE TABLE notes (text TEXT NOT NULL)"},
    {2, "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT ''"}};
constexpr Migration kBroken[] = {{1, "CREATE TABLE notes (text TEXT NOT NULL)"},
    {2, "ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT ''"}, {2, "ALTER TABLE missing ADD COLUMN x TEXT"}};
} // namespace

/// A file of an older version is migrated with a copy of it kept beside.
class TestOlderVersion : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(u"f"_s); }
    QString path() const { return folder() + u"/notes.db"_s; }
    QStringList listed() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static QString versionOf(const QString &file) { return sql(file, u"PRAGMA user_version"_s).value(0); }
    static StoreResult<KeptOpened> open(Database &database, const QString &file, Migrations migrations)
    {
        return openKept(database, {file, migrations, true, true}, {u"notes"_s});
    }
    /// A file of version 1 with a note in it.
    void writeFirst() const
    {
        Database first;
        QVERIFY(open(first, path(), kFirst));
        QVERIFY(first.run(u"INSERT INTO notes (text) VALUES ('half a senten')"_s));
    }

private Q_SLOTS:
    void initTestCase() { test::installFaultVfs(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { disarmFault(); }

    /// The files that version 1 of the program wrote.
    void releasedFilesAreKept_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("question");
        QTest::newRow("drafts") << u"drafts"_s << u"SELECT message || base FROM drafts ORDER BY number"_s;
        QTest::newRow("ledger") << u"ledger"_s << u"SELECT hash FROM ledger_rows ORDER BY number"_s;
    }
    void releasedFilesAreKept()
    {
        QFETCH(QString, kind);
        QFETCH(QString, question);
        const QString file = releasedFile(folder(), kind);
        const QStringList before = sql(file, question);
        const QStringList schema = test::schemaOf(file);
        QVERIFY(!before.isEmpty());
        for (int run = 0; run < 2; ++run) { // the second time there is nothing to migrate, and nothing to copy
            StoreThread thread;
            if (kind == u"drafts"_s) {
                DraftStore drafts(thread, folder());
                QCOMPARE(*take(drafts.openFile()), DraftStore::Opened::AsItWas);
            } else {
                SqliteLedger ledger(thread, folder());
                QCOMPARE(*take(ledger.openFile()), LedgerOpened::AsItWas);
                QVERIFY(take(ledger.verifyChain())->whole);
            }
        }
        const QStringList copies = versionCopies(file);
        QCOMPARE(copies, QStringList{file + u".version-1"_s});
        QCOMPARE(versionOf(file), u"2"_s);
        QCOMPARE(versionOf(copies.first()), u"1"_s);
        QCOMPARE(test::schemaOf(copies.first()), schema);
        QCOMPARE(sql(copies.first(), question), before);
        QCOMPARE(sql(copies.first(), u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QVERIFY(!(QFile::permissions(copies.first()) & (QFile::ReadGroup | QFile::ReadOther)));
        // The way back: put in its place, the program of that version would find what it wrote.
        QVERIFY(QFile::remove(file) && QFile::copy(copies.first(), file));
        QCOMPARE(sql(file, question), before);
        StoreThread thread; // and this one migrates it again, beside the copy that is there
        DraftStore drafts(thread, folder());
        SqliteLedger ledger(thread, folder());
        QVERIFY(kind == u"drafts"_s ? bool(take(drafts.openFile())) : bool(take(ledger.openFile())));
        QCOMPARE(versionCopies(file).size(), 2);
        QCOMPARE(versionCopies(file).last(), file + u".version-1-2"_s);
    }

    /// What can be fetched again needs no copy.
    void theCacheHasNone()
    {
        releasedFile(folder(), u"cache"_s);
        StoreThread thread;
        CacheStore cache(thread, folder(), test::anAccount());
        cache.setKey(test::cacheKey());
        QCOMPARE(*take(cache.open()), CacheStore::Opened::Outdated);
        QVERIFY(versionCopies(folder() + u"/cache.db"_s).isEmpty());
    }

    void aNewFileHasNoCopy()
    {
        writeFirst();
        QCOMPARE(listed(), QStringList{u"notes.db"_s});
        Database fresh;
        QVERIFY(open(fresh, folder() + u"/new.db"_s, kSecond));
        QVERIFY(versionCopies(folder() + u"/new.db"_s).isEmpty());
    }

    /// What a program that was killed left in its log is in the copy.
    void theLogIsInTheCopy()
    {
        writeFirst();
        Database first;
        QVERIFY(open(first, path(), kFirst));
        QVERIFY(first.run(u"INSERT INTO notes (text) VALUES ('in the log')"_s));
        QVERIFY(QFileInfo(path() + u"-wal"_s).size() > 0);
        const QString crashed = folder() + u"/crashed.db"_s;
        for (const QString &part : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(path() + part, crashed + part));
        Database second;
        QCOMPARE(*open(second, crashed, kSecond), KeptOpened::AsItWas);
        QCOMPARE(sql(crashed + u".version-1"_s, u"SELECT text FROM notes"_s),
            (QStringList{u"half a senten"_s, u"in the log"_s}));
    }

    /// A migration that fails leaves the file as it was, and no copy each time.
    void aMigrationThatFailsLeavesNothing()
    {
        writeFirst();
        for (int again = 0; again < 3; ++again) {
            Database broken;
            QVERIFY(!open(broken, path(), kBroken));
        }
        QVERIFY2(versionCopies(path()).isEmpty(), qPrintable(listed().join(u' ')));
        QCOMPARE(versionOf(path()), u"1"_s);
        QCOMPARE(sql(path(), u"SELECT text FROM notes"_s), QStringList{u"half a senten"_s});
    }

    /// Whichever write or flush fails, on the way there is always a whole file of the one version or the other, and the
    /// new one never without its copy.
    void aDiskThatRefuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("full") << int(Fault::Full);
        QTest::newRow("write") << int(Fault::WriteFails);
        QTest::newRow("flush") << int(Fault::SyncFails);
    }
    void aDiskThatRefuses()
    {
        QFETCH(int, fault);
        bool survived = false;
        int refused = 0;
        for (int call = 1; !survived; ++call) {
            QVERIFY2(call < 100, "the fault is never outlived");
            QVERIFY(QDir(folder()).removeRecursively());
            writeFirst();
            {
                Database second;
                armFault(Fault(fault), call);
                survived = bool(open(second, path(), kSecond));
                disarmFault();
                refused += !survived;
            }
            QCOMPARE(sql(path(), u"SELECT text FROM notes"_s), QStringList{u"half a senten"_s});
            if (versionOf(path()) == u"2"_s) {
                const QString copy = versionCopies(path()).value(0);
                QVERIFY(survived || fault == int(Fault::SyncFails)); // a flush that "fails" is durable all the same
                if (survived)
                    QCOMPARE(sql(copy, u"SELECT text FROM notes"_s), QStringList{u"half a senten"_s});
            }
            Database again; // with a disk that works, all is well
            QVERIFY(open(again, path(), kSecond));
            QCOMPARE(versionOf(path()), u"2"_s);
        }
        QVERIFY(refused > 0);
    }

    /// A copy that was cut off by a crash is not taken for one.
    void aHalfCopyIsSweptAway()
    {
        writeFirst();
        QVERIFY(test::writeFile(path() + u".version-1.new"_s, "half"));
        Database second;
        QVERIFY(open(second, path(), kSecond));
        QCOMPARE(versionCopies(path()), QStringList{path() + u".version-1"_s});
        QVERIFY(!QFileInfo::exists(path() + u".version-1.new"_s));
    }
};

QTEST_GUILESS_MAIN(TestOlderVersion)
#include "tst_olderversion.moc"
