#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/sealedcache.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::aDispute;
using test::sql;
using test::take;

/// What the cache keeps of a dispute that the provider no longer has: until a read brings it again, over restarts, and
/// from files of the version that noted it among the changes alone.
class TestMissingMark : public QObject {
    Q_OBJECT

    static constexpr int kDay = 24 * 3600;
    const QString m_gone = u"dspt_test_gone"_s;
    const QString m_there = u"dspt_test_there"_s;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;
    QDateTime m_read; ///< when both were read

    QString database() const { return m_dir->filePath(u"account/cache.db"_s); }
    void open()
    {
        m_cache = test::aCache(*m_thread, m_dir->filePath(u"account"_s), test::anAccount());
        QVERIFY(take(m_cache->open()));
    }
    void close()
    {
        m_cache.reset();
        take(m_thread->run<int>([] { return 0; })); // the store closes it on its own thread: it has
    }
    void put(const QString &id, const QDateTime &readAt)
    {
        Dispute dispute = aDispute(id);
        dispute.readAt = readAt;
        QVERIFY(take(m_cache->upsert(QList<Dispute>{dispute})));
    }
    QDateTime markOf(const QString &id)
    {
        const auto kept = take(m_cache->dispute(id));
        return kept && *kept ? (*kept)->missingAt : QDateTime();
    }
    /// As the list is told of it.
    qint64 listed(const QString &id)
    {
        QSignalSpy loaded(m_cache.get(), &CacheStore::rowsLoaded);
        if (!take(m_cache->loadRows({})) || !QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 60'000))
            return -1;
        for (const auto &batch : std::as_const(loaded))
            for (const BatchPtr rows = batch.first().value<BatchPtr>(); const BatchRow &row : rows->rows)
                if (rows->string(row.id) == id)
                    return row.missingMs;
        return -1;
    }

private Q_SLOTS:
    void init()
    {
        qRegisterMetaType<BatchPtr>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_read = aDispute(m_gone).readAt;
        open();
        put(m_gone, m_read);
        put(m_there, m_read);
    }
    void cleanup()
    {
        m_cache.reset();
        m_thread.reset();
    }

    void itStaysOverARestart()
    {
        const QDateTime seen = m_read.addSecs(60);
        const auto noted = take(m_cache->noteMissing({m_gone, u"dspt_of_nobody"_s}, seen));
        QVERIFY(noted);
        QCOMPARE(noted->size(), 1);
        QCOMPARE(noted->first().id, m_gone);
        QCOMPARE(noted->first().missingAt, seen);
        const auto again = take(m_cache->noteMissing({m_gone}, seen.addSecs(60)));
        QVERIFY(again && again->size() == 1);
        QCOMPARE(again->first().missingAt, seen); // since when, and once
        QCOMPARE(take(m_cache->changesOf(m_gone))->size(), 1);
        close();
        open();
        QCOMPARE(markOf(m_gone), seen);
        QVERIFY(!markOf(m_there).isValid());
        QCOMPARE(listed(m_gone), seen.toMSecsSinceEpoch());
        QCOMPARE(listed(m_there), 0);
    }

    /// The very same answer as before, and one by a clock that was set back as well.
    void aReadThatFindsItClearsIt_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("later") << 120;
        QTest::newRow("in the same moment") << 0;
    }
    void aReadThatFindsItClearsIt()
    {
        QFETCH(int, seconds);
        QVERIFY(take(m_cache->noteMissing({m_gone}, m_read.addSecs(60))));
        put(m_gone, m_read.addSecs(seconds));
        QVERIFY(!markOf(m_gone).isValid());
        QCOMPARE(listed(m_gone), 0);
        QCOMPARE(take(m_cache->noteMissing({m_gone}, m_read.addSecs(kDay)))->size(), 1); // gone for the second time
        QCOMPARE(take(m_cache->changesOf(m_gone))->size(), 2);
    }

    void aReadFromBeforeDoesNot()
    {
        QVERIFY(take(m_cache->noteMissing({m_gone}, m_read.addSecs(60))));
        put(m_gone, m_read.addSecs(-60));
        QCOMPARE(markOf(m_gone), m_read.addSecs(60));
    }

    /// Version 3 had the note among the changes and no column.
    void whatVersion3NotedIsTakenOver()
    {
        const QDateTime seen = m_read.addSecs(60);
        QVERIFY(take(m_cache->noteMissing({m_gone, m_there}, seen)));
        close();
        sql(database(), u"ALTER TABLE disputes DROP COLUMN missing_ms"_s);
        sql(database(), // found again since
            u"UPDATE disputes SET read_ms = %1 WHERE id = '%2'"_s.arg(
                QString::number(seen.addSecs(60).toMSecsSinceEpoch()), m_there));
        sql(database(), u"PRAGMA user_version = 3"_s);
        open();
        QCOMPARE(markOf(m_gone), seen);
        QVERIFY(!markOf(m_there).isValid());
        QCOMPARE(take(m_cache->changesOf(m_gone))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMissingMark)
#include "tst_missingmark.moc"
