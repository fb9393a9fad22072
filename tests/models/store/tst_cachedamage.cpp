#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::aDispute;
using test::sql;
using test::take;

/// A cache that is damaged, newer than we are, or not open: it may vanish, the program goes on.
class TestCacheDamage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;

    QString folder() const { return m_dir->filePath(u"account"_s); }
    Dispute cached(const QString &id) { return take(m_cache->dispute(id))->value_or(Dispute()); }
    UpsertReport put(const QList<Dispute> &disputes) { return *take(m_cache->upsert(disputes)); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::Created);
    }
    void cleanup()
    {
        m_cache.reset();
        m_thread.reset();
    }

    void damageIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("wal");
        QTest::newRow("garbage") << QByteArray(9000, 'g') << QByteArray();
        QTest::newRow("half") << QByteArray("half") << QByteArray();
        QTest::newRow("empty with a log") << QByteArray() << QByteArray("log");
    }
    void damageIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, wal);
        put({aDispute(u"dspt_1"_s)});
        const QString path = folder() + u"/cache.db"_s;
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        take(m_thread->run<int>([] { return 0; })); // the first one has closed its file
        QVERIFY(bytes == "half" ? QFile::resize(path, QFileInfo(path).size() / 2) : test::writeFile(path, bytes));
        if (!wal.isEmpty())
            QVERIFY(test::writeFile(path + u"-wal"_s, wal));
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::SetAside);
        QCOMPARE(put({aDispute(u"dspt_1"_s)}).inserted, 1);
        const QStringList aside = QDir(folder()).entryList({u"cache.db.damaged-*Z"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        if (bytes != "half")
            QCOMPARE(test::readFile(folder() + u'/' + aside.first()), bytes);
    }

    /// One bad row condemns no file: a cache of a million is not set aside for it. (That real damage which shows
    /// later is: tst_cachepages, lostDetailsAreDamage.)
    void unreadableDetailsAreReadAnewAndHurtNoOther()
    {
        put({aDispute(u"dspt_1"_s), aDispute(u"dspt_2"_s)});
        sql(folder() + u"/cache.db"_s, u"UPDATE dispute_details SET texts = x'0102' WHERE dispute = 1"_s);
        QSignalSpy spy(m_cache.get(), &CacheStore::emptied);
        QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreDamaged);
        QCOMPARE(cached(u"dspt_2"_s).id, u"dspt_2"_s);
        QCOMPARE(put({aDispute(u"dspt_1"_s)}).inserted, 0);
        QCOMPARE(cached(u"dspt_1"_s).id, u"dspt_1"_s);
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }

    /// A walk would go on behind rows that are gone.
    void aMarkOfAFileThatWasSetAsideGoesWithIt()
    {
        put({aDispute(u"dspt_1"_s)});
        sql(folder() + u"/cache.db"_s, u"DELETE FROM dispute_details"_s);
        QSignalSpy emptied(m_cache.get(), &CacheStore::emptied);
        Dispute later = aDispute(u"dspt_1"_s, u"won"_s);
        later.readAt = later.readAt.addSecs(1);
        auto damaged = m_cache->upsert({later});
        auto mark = m_cache->putSyncState({{u"walked"_s, u"1"_s}}); // nobody has told us yet
        QCOMPARE(take(damaged).error().kind, ErrorKind::StoreDamaged);
        QVERIFY(take(mark));
        QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, 30'000);
        QVERIFY(take(m_cache->syncState())->isEmpty());
        QVERIFY(take(m_cache->putSyncState({{u"walked"_s, u"2"_s}}))); // of the new one
        QCOMPARE(*take(m_cache->syncState()), SyncState({{u"walked"_s, u"2"_s}}));
    }

    void aNewerFileOnlyReads()
    {
        put({aDispute(u"dspt_1"_s)});
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        take(m_thread->run<int>([] { return 0; }));
        sql(folder() + u"/cache.db"_s, u"PRAGMA user_version = 99"_s);
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::ReadOnly);
        QCOMPARE(cached(u"dspt_1"_s).id, u"dspt_1"_s);
        QCOMPARE(take(m_cache->upsert({aDispute(u"dspt_2"_s)})).error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(take(m_cache->putDocument({u"d"_s, {}, "y"}, "x")).error().kind, ErrorKind::StoreReadOnly);
    }

    void nothingWorksBeforeOpening()
    {
        CacheStore closed(*m_thread, m_dir->filePath(u"other"_s), test::anAccount());
        QCOMPARE(take(closed.upsert({aDispute(u"x"_s)})).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(take(closed.loadRows({7, {}})).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(take(closed.dispute(u"x"_s)).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(take(closed.open()).error().kind, ErrorKind::StoreFailed); // sealing is not left out
        QVERIFY(!QDir(m_dir->filePath(u"other"_s)).exists());
    }
};

QTEST_GUILESS_MAIN(TestCacheDamage)
#include "tst_cachedamage.moc"
