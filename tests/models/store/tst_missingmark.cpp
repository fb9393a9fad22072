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
    /// What its trail says, newest first.
    QStringList notes(const QString &id)
    {
        QStringList fields;
        const auto changes = take(m_cache->changesOf(id));
        for (const ObservedChange &change : changes ? *changes : QList<ObservedChange>())
            fields.append(change.field);
        return fields;
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
        QCOMPARE(notes(m_gone), QStringList({u"missing"_s, u"found"_s, u"missing"_s}));
    }

    /// Whether it came as it was or otherwise; of one that was never gone nothing is said.
    void aReadThatFindsItSaysSoOnce_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("as it was") << aDispute(m_gone).status;
        QTest::newRow("with another status") << u"won"_s;
    }
    void aReadThatFindsItSaysSoOnce()
    {
        QFETCH(QString, status);
        const QDateTime seen = m_read.addSecs(60);
        QVERIFY(take(m_cache->noteMissing({m_gone}, seen)));
        for (const int seconds : {30, 120, 180}) { // the first by a clock that was set back
            Dispute dispute = aDispute(m_gone);
            dispute.status = status;
            dispute.readAt = m_read.addSecs(seconds);
            QVERIFY(take(m_cache->upsert(QList<Dispute>{dispute})));
            put(m_there, m_read.addSecs(seconds));
        }
        QCOMPARE(notes(m_gone).count(u"found"_s), 1);
        QCOMPARE(notes(m_gone).constLast(), u"missing"_s);
        QCOMPARE(notes(m_there), QStringList());
        const auto changes = take(m_cache->changesOf(m_gone));
        for (const ObservedChange &change : *changes)
            QVERIFY(change.field != "found"_L1 || (change.seenAt == seen && change.before.isEmpty()));
        close();
        open();
        QCOMPARE(notes(m_gone).count(u"found"_s), 1);
    }

    void aReadFromBeforeDoesNot()
    {
        QVERIFY(take(m_cache->noteMissing({m_gone}, m_read.addSecs(60))));
        put(m_gone, m_read.addSecs(-60));
        QCOMPARE(markOf(m_gone), m_read.addSecs(60));
        QCOMPARE(notes(m_gone), QStringList{u"missing"_s});
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
