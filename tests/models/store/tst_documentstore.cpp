#include "models/store/cachestore.h"
#include "models/store/seal.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::aDispute;
using test::sql;
using test::take;

/// Documents on disk: within their budget, whole or not there, never another's bytes.
class TestDocumentStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;

    QString folder() const { return m_dir->filePath(u"account"_s); }
    QString database() const { return folder() + u"/cache.db"_s; }
    QStringList filesKept() const
    {
        return QDir(folder() + u"/files"_s).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString fileOf(const QString &id) const
    {
        return folder() + u"/files/"_s
            + sql(database(), u"SELECT file FROM documents WHERE id = '%1'"_s.arg(id)).value(0);
    }
    StoreResult<DocumentKept> put(const QString &id, qsizetype size, const QString &dispute = u"dspt_1"_s)
    {
        return take(m_cache->putDocument({id, dispute, "image/png"}, QByteArray(size, id.back().toLatin1())));
    }
    bool isKept(const QString &id) { return take(m_cache->keptSizes({id}))->contains(id); }
    std::optional<QByteArray> bytes(const QString &id) { return *take(m_cache->document(id)); }
    void limit(qint64 budget) { m_cache->setDocumentLimits({budget, 0}); }
    /// Says when a document was last used, behind the store's back: no test waits for a clock.
    void usedAt(const QString &id, int ms)
    {
        sql(database(), u"UPDATE documents SET used_ms = %1 WHERE id = '%2'"_s.arg(ms).arg(id));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::Created);
        limit(1000);
    }
    void cleanup()
    {
        m_cache.reset();
        m_thread.reset();
    }

    void whatWasUsedLongestAgoGoesFirst()
    {
        for (const QString &id : {u"docu_a"_s, u"docu_b"_s, u"docu_c"_s})
            QCOMPARE(*put(id, 300), DocumentKept::Kept);
        usedAt(u"docu_a"_s, 3);
        usedAt(u"docu_b"_s, 1);
        usedAt(u"docu_c"_s, 2);
        QCOMPARE(*put(u"docu_d"_s, 300), DocumentKept::Kept);
        QVERIFY(!isKept(u"docu_b"_s));
        QVERIFY(isKept(u"docu_a"_s) && isKept(u"docu_c"_s) && isKept(u"docu_d"_s));
        QCOMPARE(filesKept().size(), 3);
        QVERIFY(bytes(u"docu_c"_s)); // looking at it is using it
        QCOMPARE(*put(u"docu_e"_s, 300), DocumentKept::Kept);
        QVERIFY(!isKept(u"docu_a"_s) && isKept(u"docu_c"_s));
        QCOMPARE(take(m_cache->documentUse())->bytes, 900);
    }

    void whatIsPinnedOrInUseStays()
    {
        QVERIFY(take(m_cache->markKeptOffline({u"dspt_pinned"_s}, true)));
        QCOMPARE(*put(u"docu_a"_s, 400, u"dspt_pinned"_s), DocumentKept::Kept);
        QCOMPARE(*put(u"docu_b"_s, 400), DocumentKept::Kept);
        m_cache->setDocumentInUse(u"docu_b"_s, true);
        QCOMPARE(*put(u"docu_c"_s, 400), DocumentKept::NoRoom);
        QVERIFY(isKept(u"docu_a"_s) && isKept(u"docu_b"_s) && !isKept(u"docu_c"_s));
        QCOMPARE(filesKept().size(), 2);
        m_cache->setDocumentInUse(u"docu_b"_s, false);
        QCOMPARE(*put(u"docu_c"_s, 400), DocumentKept::Kept);
        QVERIFY(isKept(u"docu_a"_s) && !isKept(u"docu_b"_s));
        QVERIFY(take(m_cache->markKeptOffline({u"dspt_pinned"_s}, false)));
        QCOMPARE(*put(u"docu_d"_s, 1000), DocumentKept::Kept);
        QVERIFY(!isKept(u"docu_a"_s));
    }

    void nothingGoesForWhatCannotFit()
    {
        QCOMPARE(*put(u"docu_a"_s, 900), DocumentKept::Kept);
        QCOMPARE(*put(u"docu_b"_s, 1001), DocumentKept::NoRoom);
        QVERIFY(isKept(u"docu_a"_s));
        QCOMPARE(*put(u"docu_a"_s, 1000), DocumentKept::Kept); // in its own place there is room
        QCOMPARE(take(m_cache->documentUse())->bytes, 1000);
    }

    void aSmallerBudgetIsMet()
    {
        for (const QString &id : {u"docu_a"_s, u"docu_b"_s, u"docu_c"_s})
            QCOMPARE(*put(id, 300), DocumentKept::Kept);
        usedAt(u"docu_a"_s, 1);
        usedAt(u"docu_b"_s, 2);
        limit(500);
        QCOMPARE(*take(m_cache->fitDocuments()), 2);
        QVERIFY(isKept(u"docu_c"_s));
        QVERIFY(take(m_cache->markKeptOffline({u"dspt_1"_s}, true)));
        limit(100); // what is pinned stays, though it is too much
        QCOMPARE(*take(m_cache->fitDocuments()), 0);
        QVERIFY(isKept(u"docu_c"_s));
    }

    void aFileThatIsNotWholeIsNeverShown_data()
    {
        QTest::addColumn<QByteArray>("now"); // null: gone
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("cut short") << QByteArray("aa");
        QTest::newRow("changed") << QByteArray(4 + int(Seal::kOverhead), 'X');
        QTest::newRow("grown") << QByteArray(5 + int(Seal::kOverhead), 'a');
    }
    void aFileThatIsNotWholeIsNeverShown()
    {
        QFETCH(QByteArray, now);
        QVERIFY(put(u"docu_a"_s, 4));
        QCOMPARE(bytes(u"docu_a"_s).value_or("none"), "aaaa");
        const QString path = fileOf(u"docu_a"_s);
        QVERIFY(now.isNull() ? QFile::remove(path) : test::writeFile(path, now));
        QVERIFY(!bytes(u"docu_a"_s));
        QVERIFY(!isKept(u"docu_a"_s)); // fetched anew the next time, and nothing of it takes room
        QVERIFY(filesKept().isEmpty());
        QVERIFY(put(u"docu_a"_s, 4));
        QCOMPARE(bytes(u"docu_a"_s).value_or("none"), "aaaa");
    }

    void aNameInTheTableLeadsNowhereElse()
    {
        QVERIFY(put(u"docu_a"_s, 4));
        QVERIFY(test::writeFile(m_dir->filePath(u"secret"_s), "aaaa"));
        sql(database(), u"UPDATE documents SET file = '../../secret'"_s);
        QVERIFY(!bytes(u"docu_a"_s));
        QVERIFY(QFile::exists(m_dir->filePath(u"secret"_s)));
    }

#ifdef Q_OS_UNIX
    void aLinkIsNoDocument()
    {
        QVERIFY(put(u"docu_a"_s, 4));
        const QString path = fileOf(u"docu_a"_s);
        QVERIFY(test::writeFile(m_dir->filePath(u"other"_s), "aaaa"));
        QVERIFY(QFile::remove(path) && QFile::link(m_dir->filePath(u"other"_s), path));
        QVERIFY(!bytes(u"docu_a"_s));
    }

    void aDiskThatFillsUpLeavesNothingHalf()
    {
        limit(100'000'000);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 2'000'000; // room for the database, not for the document
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto kept = put(u"docu_a"_s, 4'000'000);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!kept);
        QVERIFY(filesKept().isEmpty());
        QVERIFY(!isKept(u"docu_a"_s));
        QCOMPARE(*put(u"docu_a"_s, 4'000'000), DocumentKept::Kept);
    }
#endif

    void theLastOfTheDiskIsNotTaken()
    {
        m_cache->setDocumentLimits({1000, std::numeric_limits<qint64>::max() / 2});
        QCOMPARE(put(u"docu_a"_s, 10).error().kind, ErrorKind::DiskFull);
        QVERIFY(filesKept().isEmpty());
    }

    void filesThatNobodyNamesAreSweptAtTheStart()
    {
        QVERIFY(put(u"docu_a"_s, 4));
        QVERIFY(test::writeFile(folder() + u"/files/"_s + QString(64, u'f'), "left by a crash"));
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::AsItWas);
        QCOMPARE(filesKept().size(), 1);
        QVERIFY(bytes(u"docu_a"_s));
    }

    void aPlanSaysWhatIsMissing()
    {
        Dispute dispute = aDispute(u"dspt_1"_s); // docu_1 of 4711 bytes, docu_2 deleted, 21 in all
        dispute.documents.append({u"docu_3"_s, u"x.png"_s, {}, {}, {}, false, -1});
        QVERIFY(take(m_cache->upsert({dispute})));
        QVERIFY(put(u"docu_1"_s, 10));
        DocumentPlan plan = *take(m_cache->planDocuments({u"dspt_1"_s, u"dspt_gone"_s}));
        QCOMPARE(plan.documents.size(), 2);
        QCOMPARE(plan.unlisted, QStringList(u"dspt_1"_s));
        QCOMPARE(plan.missing(), 1);
        QCOMPARE(plan.unknownSizes(), 1);
        QVERIFY(QFile::remove(fileOf(u"docu_1"_s)));
        plan = *take(m_cache->planDocuments({u"dspt_1"_s}));
        QCOMPARE(plan.missing(), 2);
        QCOMPARE(plan.missingBytes(), 4711);
    }

    void aSizeFromAServerDoesNotOverflow()
    {
        DocumentPlan plan;
        for (int n = 0; n < 3; ++n) {
            plan.documents.append({u"d"_s, {}, false});
            plan.documents.last().document.size = std::numeric_limits<qint64>::max();
        }
        QCOMPARE(plan.missingBytes(), 3 * 16 * DocumentLimits::kMegabyte);
    }

    /// It was not sealed: nothing of it stays but which disputes were to be kept offline.
    void whatAnOlderVersionKeptGoes()
    {
        m_cache.reset();
        take(m_thread->run<int>([] { return 0; })); // the store closes it on its own thread: it has
        QVERIFY(QDir(folder()).removeRecursively());
        test::releasedFile(folder(), u"cache"_s);
        QVERIFY(QDir().mkpath(folder() + u"/files"_s));
        QVERIFY(test::writeFile(folder() + u"/files/abc"_s, "bytes"));
        sql(database(), u"INSERT INTO documents VALUES ('docu_1', 'abc', x'', 5, 1000)"_s);
        sql(database(), u"CREATE TABLE kept_offline (dispute TEXT NOT NULL PRIMARY KEY, since_ms INTEGER NOT NULL)"_s);
        sql(database(), u"INSERT INTO kept_offline VALUES ('dspt_1', 1)"_s);
        sql(database(), u"PRAGMA user_version = 2"_s);
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::Outdated);
        limit(1000);
        QVERIFY(!bytes(u"docu_1"_s));
        QVERIFY(filesKept().isEmpty());
        QCOMPARE(*take(m_cache->keptOffline()), QSet<QString>{u"dspt_1"_s});
        QCOMPARE(take(m_cache->documentUse())->documents, 0);
    }

    void aWipeTakesMarksAndFilesAlong()
    {
        QVERIFY(put(u"docu_a"_s, 4));
        QVERIFY(take(m_cache->markKeptOffline({u"dspt_1"_s}, true)));
        QVERIFY(test::writeFile(folder() + u"/cache.db.damaged-x"_s, "old"));
        QVERIFY(test::writeFile(folder() + u"/files/left.0123"_s, "half"));
        QVERIFY(take(m_cache->wipe()));
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
        QVERIFY(take(m_cache->open()));
        QVERIFY(take(m_cache->keptOffline())->isEmpty());
        QCOMPARE(take(m_cache->documentUse())->documents, 0);
    }
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
