#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::sql;
using test::take;

/// Retention in the cache: what goes, with everything of it, and what never does.
class TestExpiry : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;
    const QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

    QString folder() const { return m_dir->filePath(u"account"_s); }
    QString database() const { return folder() + u"/cache.db"_s; }
    void make(ProviderKind provider)
    {
        m_cache.reset();
        Account account = test::anAccount();
        account.provider = provider;
        m_cache = test::aCache(*m_thread, folder(), account);
        QVERIFY(take(m_cache->open()));
        m_cache->setDocumentLimits({1'000'000, 0});
    }
    Dispute closed(const QString &id, int daysAgo, const QString &status = u"won"_s) const
    {
        Dispute dispute = test::aDispute(id, status);
        dispute.createdAt = m_now.addDays(-daysAgo - 30);
        dispute.closedAt = m_now.addDays(-daysAgo);
        Document document;
        document.id = u"docu_of_"_s + id;
        document.filename = u"x.png"_s;
        dispute.documents = {document};
        return dispute;
    }
    /// The whole pass, step by step; what went.
    QStringList pass(ExpiryRequest request, ExpiryCount *count = nullptr)
    {
        QStringList gone;
        for (;;) {
            const auto slice = take(m_cache->expire(request));
            if (!slice)
                return {u"failed: "_s + slice.error().detail};
            gone += slice->ids;
            if (count)
                count->add(slice->count);
            if (slice->ended)
                break;
            request.after = slice->after;
        }
        if (!request.countOnly && !take(m_cache->finishExpiry()))
            return {u"failed at the end"_s};
        return gone;
    }
    ExpiryRequest request(int days = 90) const { return {RetentionRule{days}, m_now, {}, 0, false}; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        make(ProviderKind::Omise);
    }
    void cleanup()
    {
        m_cache.reset();
        m_thread.reset();
    }

    void everythingOfADisputeGoes()
    {
        Dispute old = closed(u"dspt_old"_s, 100);
        old.charge = u"chrg_old"_s;
        old.message = u"CANARY-MESSAGE"_s;
        old.raw = "{\"canary\":\"CANARY-RAW\"}";
        Dispute shared = closed(u"dspt_shared"_s, 100);
        shared.charge = u"chrg_shared"_s;
        Dispute young = closed(u"dspt_young"_s, 10);
        young.charge = u"chrg_shared"_s;
        QVERIFY(take(m_cache->upsert({old, shared, young})));
        Dispute changed = old;
        changed.readAt = old.readAt.addSecs(60);
        changed.message = u"CANARY-LATER"_s;
        QVERIFY(take(m_cache->upsert({changed})));
        for (const QString &id : {u"chrg_old"_s, u"chrg_shared"_s}) {
            Charge charge;
            charge.id = id;
            charge.cardName = u"CANARY-"_s + id;
            QVERIFY(take(m_cache->putCharge(charge)));
        }
        QVERIFY(take(m_cache->putDocument({u"docu_old"_s, u"dspt_old"_s, {}}, "CANARY-BYTES")));
        QVERIFY(take(m_cache->putDocument({u"docu_of_dspt_shared"_s, {}, {}}, "kept by version 1")));
        QVERIFY(take(m_cache->putDocument({u"docu_young"_s, u"dspt_young"_s, {}}, "stays")));
        QVERIFY(take(m_cache->markKeptOffline({u"dspt_old"_s, u"dspt_young"_s}, true)));

        ExpiryCount would;
        ExpiryRequest counting = request();
        counting.countOnly = true;
        QVERIFY(pass(counting, &would).isEmpty());
        QCOMPARE(would.disputes, 2);
        QCOMPARE(*take(m_cache->count()), 3);

        ExpiryCount count;
        QCOMPARE(pass(request(), &count), QStringList({u"dspt_old"_s, u"dspt_shared"_s}));
        QCOMPARE(count.disputes, 2);
        QCOMPARE(count.documents, 2);
        QCOMPARE(count.keptOffline, 1);
        QVERIFY(!take(m_cache->dispute(u"dspt_old"_s))->has_value());
        QVERIFY(take(m_cache->dispute(u"dspt_young"_s))->has_value());
        QVERIFY(!take(m_cache->charge(u"chrg_old"_s))->has_value());
        QVERIFY(take(m_cache->charge(u"chrg_shared"_s))->has_value()); // the young one has it too
        QCOMPARE(QDir(folder() + u"/files"_s).entryList(QDir::Files).size(), 1);
        QCOMPARE(*take(m_cache->keptOffline()), QSet<QString>{u"dspt_young"_s});
        for (const QString &table : {u"dispute_details"_s, u"changes"_s})
            QCOMPARE(sql(database(),
                         u"SELECT count(*) FROM "_s + table + u" WHERE dispute NOT IN (SELECT number FROM disputes)"_s),
                QStringList(u"0"_s));
        QVERIFY(pass(request()).isEmpty());
        // What went is not to be read from the file either.
        for (const QString &file : {database(), database() + u"-wal"_s})
            for (const QByteArray &word :
                {QByteArray("CANARY-chrg_old"), QByteArray("CANARY-RAW"), QByteArray("CANARY-BYTES")}) {
                const QByteArray all = test::readFile(file);
                QVERIFY2(!all.contains(word), word.constData());
                const QString wide = QString::fromLatin1(word);
                QByteArray big;
                for (const QChar c : wide) // QDataStream's order
                    big += char(c.unicode() >> 8), big += char(c.unicode() & 0xff);
                QVERIFY2(!all.contains(big), word.constData());
            }
    }

    void aFileThatWasNotThereIsNoFailure()
    {
        QVERIFY(take(m_cache->upsert({closed(u"dspt_old"_s, 100)})));
        QVERIFY(take(m_cache->putDocument({u"docu_old"_s, u"dspt_old"_s, {}}, "bytes")));
        QVERIFY(QDir(folder() + u"/files"_s).removeRecursively());
        QCOMPARE(pass(request()), QStringList(u"dspt_old"_s));
    }

    void aStatusThatChangedHereLatelyIsNoOldRuling()
    {
        make(ProviderKind::Stripe);
        Dispute dispute = test::aDispute(u"du_1"_s, u"under_review"_s);
        dispute.provider = ProviderKind::Stripe;
        dispute.createdAt = m_now.addDays(-1000);
        dispute.readAt = m_now.addDays(-20);
        QVERIFY(take(m_cache->upsert({dispute})));
        QVERIFY(pass(request()).isEmpty());
        dispute.status = u"won"_s;
        dispute.readAt = m_now.addDays(-10);
        QVERIFY(take(m_cache->upsert({dispute})));
        QVERIFY(pass(request()).isEmpty()); // won ten days ago, whenever it began
        ExpiryRequest later = request();
        later.now = m_now.addDays(81);
        QCOMPARE(pass(later), QStringList(u"du_1"_s));
    }

    void manyGoInSmallSteps()
    {
        QList<Dispute> disputes;
        for (int n = 0; n < 1200; ++n)
            disputes.append(closed(u"dspt_%1"_s.arg(n), n % 2 ? 100 : 10));
        QVERIFY(take(m_cache->upsert(disputes)));
        const auto first = take(m_cache->expire(request()));
        QVERIFY(first && !first->ended);
        QVERIFY(first->ids.size() <= 250);
        QCOMPARE(pass(request()).size() + first->ids.size(), 600);
        QCOMPARE(*take(m_cache->count()), 600);
    }

    /// Whatever the mix: open, in review, unknown, spared and young ones are all there afterwards, and the rest is not.
    void neverWhatMustStay()
    {
        const QStringList statuses{u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"somewhere_else"_s, QString()};
        for (quint32 seed = 1; seed <= 25; ++seed) {
            QRandomGenerator random(seed);
            QVERIFY(take(m_cache->wipe()));
            QVERIFY(take(m_cache->open()));
            ExpiryRequest request = this->request(30 + int(random.bounded(400)));
            QList<Dispute> disputes;
            QSet<QString> mustStay;
            for (int n = 0; n < 300; ++n) {
                Dispute dispute = closed(u"dspt_%1"_s.arg(n), int(random.bounded(1000)) - 50,
                    statuses.at(random.bounded(int(statuses.size()))));
                if (random.bounded(4) == 0)
                    dispute.closedAt = {};
                if (random.bounded(20) == 0)
                    dispute.createdAt = {};
                if (random.bounded(8) == 0)
                    request.spared.insert(dispute.id);
                if (request.spared.contains(dispute.id) || !request.rule.expires(dispute, m_now))
                    mustStay.insert(dispute.id);
                disputes.append(dispute);
            }
            QVERIFY(take(m_cache->upsert(disputes)));
            const QStringList gone = pass(request);
            for (const QString &id : gone)
                QVERIFY2(!mustStay.contains(id), qPrintable(u"seed %1: %2"_s.arg(seed).arg(id)));
            QCOMPARE(gone.size() + mustStay.size(), disputes.size());
            QStringList ids;
            for (const Dispute &dispute : disputes)
                ids.append(dispute.id);
            QCOMPARE(*take(m_cache->knownIds(ids)), mustStay);
        }
    }
};

QTEST_GUILESS_MAIN(TestExpiry)
#include "tst_expiry.moc"
