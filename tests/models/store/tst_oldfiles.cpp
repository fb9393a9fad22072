#include "models/store/cachestore.h"
#include "models/store/draftstore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::releasedFile;
using test::sql;
using test::take;

/// Files that version 1 of the program wrote, with what people had in them: nothing of it is lost.
class TestOldFiles : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    const QUuid m_account = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s);
    const QDateTime m_now = QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);

    QString folder() const { return m_dir->filePath(u"f"_s); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
    }
    void cleanup() { m_thread.reset(); }

    /// The one thing that goes: it can be fetched again, and it was not sealed.
    void anUnsealedCacheIsRemoved()
    {
        const QString path = releasedFile(folder(), u"cache"_s);
        QVERIFY(test::readFile(path).contains("dspt_1"));
        QVERIFY(test::writeFile(path + u".damaged-20260101T000000000Z"_s, "of a version before"));
        CacheStore cache(*m_thread, folder(), test::anAccount());
        cache.setKey(test::cacheKey());
        QCOMPARE(*take(cache.open()), CacheStore::Opened::Outdated);
        QVERIFY(take(cache.syncState())->isEmpty()); // walked anew
        QCOMPARE(*take(cache.count()), 0);
        QCOMPARE(QDir(folder()).entryList({u"cache.db*"_s}, QDir::Files, QDir::Name).first(), u"cache.db"_s);
        QVERIFY(QDir(folder()).entryList({u"*damaged*"_s}, QDir::Files).isEmpty());
        for (const QString &name : QDir(folder()).entryList({u"cache.db*"_s}, QDir::Files))
            QVERIFY(!test::readFile(folder() + u'/' + name).contains("dspt_1"));
        QCOMPARE(take(cache.upsert({test::aDispute(u"dspt_1"_s)}))->inserted, 1);
    }

    void aDraftIsStillThereAndTakesEvidence()
    {
        releasedFile(folder(), u"drafts"_s);
        DraftStore drafts(*m_thread, folder());
        QCOMPARE(*take(drafts.openFile()), DraftStore::Opened::AsItWas);
        Draft draft = **take(drafts.draft(m_account, u"dspt_1"_s));
        QCOMPARE(draft.message, u"half a senten — สวัสดี\n"_s);
        SeenState base = SeenState::of(test::aDispute(u"dspt_1"_s));
        base.evidence.clear();
        QVERIFY(draft.base == base);
        QCOMPARE(draft.files.size(), 1);
        QCOMPARE(draft.files.first().pages, -1);
        QVERIFY(draft.files.first().serverId.isEmpty() && draft.evidence.isEmpty() && draft.category.isEmpty());
        QCOMPARE(draft.productType, ProductType::Unset);
        const auto back = take(drafts.earlier(m_account, u"dspt_2"_s));
        QCOMPARE((*back)->message, draft.message);
        QVERIFY((*back)->agentsDeadline.isValid());
        draft.evidence = {{u"customer_name"_s, u"x"_s}};
        draft.files[0].pages = 3;
        QVERIFY(take(drafts.save(draft)));
        QCOMPARE((*take(drafts.draft(m_account, u"dspt_1"_s)))->evidence, draft.evidence);
        QCOMPARE((*take(drafts.draft(m_account, u"dspt_1"_s)))->files, draft.files);
    }

    void aLedgerVerifiesBeforeAndAfterNewRows()
    {
        const QString path = releasedFile(folder(), u"ledger"_s);
        SqliteLedger ledger(*m_thread, folder(), [this] { return m_now; });
        QCOMPARE(*take(ledger.openFile()), LedgerOpened::AsItWas);
        auto report = *take(ledger.verifyChain());
        QVERIFY(report.whole);
        QCOMPARE(report.rows, 6);
        const auto open = *take(ledger.open());
        QCOMPARE(open.size(), 1);
        QVERIFY(open.first().intent.evidence.isEmpty() && open.first().intent.seen.evidence.isEmpty());
        QVERIFY(take(ledger.advance(open.first().intent.id, ActionEvent::PersonSettled, u"seen"_s)));
        const WriteIntent evidence = test::anIntent(m_account, u"dspt_3"_s);
        WriteIntent bare = test::anIntent(m_account, u"dspt_4"_s);
        bare.evidence.clear();
        bare.seen.evidence.clear();
        QVERIFY(take(ledger.arm(evidence)));
        QVERIFY(take(ledger.arm(bare)));
        QVERIFY(take(ledger.advance(evidence.id, ActionEvent::SendCommitted)));
        report = *take(ledger.verifyChain());
        QVERIFY(report.whole);
        QCOMPARE(report.rows, 10);
        QCOMPARE((*take(ledger.entry(evidence.id)))->intent.evidence, evidence.evidence);
        for (const auto &[row, broken] : {std::pair(1, 1), {4, 4}, {8, 8}, {9, 9}}) {
            const QString where = u" WHERE armed_row = %1"_s.arg(row);
            const QString was = sql(path, u"SELECT evidence FROM intents"_s + where).value(0);
            sql(path, u"UPDATE intents SET evidence = '{\"customer_name\":\"another\"}'"_s + where);
            QCOMPARE(take(ledger.verifyChain())->firstBroken, broken);
            sql(path, u"UPDATE intents SET evidence = '"_s + was + u"'"_s + where);
            QVERIFY(take(ledger.verifyChain())->whole);
        }
        sql(path, u"UPDATE intents SET evidence = '' WHERE armed_row = 8"_s);
        QCOMPARE(take(ledger.verifyChain())->firstBroken, 8);
    }

    void newerFilesAreOnlyRead()
    {
        releasedFile(folder(), u"ledger"_s);
        releasedFile(folder(), u"drafts"_s);
        for (const QString &kind : {u"ledger"_s, u"drafts"_s, u"cache"_s}) { // migrated first, then marked newer
            StoreThread thread;
            CacheStore before(thread, folder(), test::anAccount());
            before.setKey(test::cacheKey());
            QVERIFY(kind != "cache"_L1 || (take(before.open()) && take(before.upsert({test::aDispute(u"dspt_1"_s)}))));
            SqliteLedger ledger(*m_thread, folder());
            DraftStore drafts(*m_thread, folder());
            QVERIFY(take(ledger.openFile()));
            QVERIFY(take(drafts.openFile()));
            sql(folder() + u'/' + kind + u".db"_s, u"PRAGMA user_version = 9"_s);
        }
        SqliteLedger ledger(*m_thread, folder());
        DraftStore drafts(*m_thread, folder());
        CacheStore cache(*m_thread, folder(), test::anAccount());
        cache.setKey(test::cacheKey());
        QCOMPARE(*take(ledger.openFile()), LedgerOpened::ReadOnly);
        QCOMPARE(*take(drafts.openFile()), DraftStore::Opened::ReadOnly);
        QCOMPARE(*take(cache.open()), CacheStore::Opened::ReadOnly);
        QVERIFY(take(ledger.verifyChain())->whole);
        QCOMPARE(take(drafts.drafts(m_account))->drafts.size(), 2);
        QVERIFY(take(cache.dispute(u"dspt_1"_s))->has_value());
        QVERIFY(!take(drafts.save(**take(drafts.draft(m_account, u"dspt_1"_s)))));
        QVERIFY(!take(ledger.arm(test::anIntent(m_account, u"dspt_9"_s))));
    }
};

QTEST_GUILESS_MAIN(TestOldFiles)
#include "tst_oldfiles.moc"
