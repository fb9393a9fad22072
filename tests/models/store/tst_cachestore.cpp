#include "models/domain/redact.h"
#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/batchrows.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::aDispute;
using test::differenceOf;
using test::take;

/// What goes into the cache comes out again; older reads never win; changes are noted.
class TestCacheStore : public QObject {
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

    void aDisputeComesBackWhole()
    {
        const Dispute dispute = aDispute(u"dspt_1"_s);
        Dispute bare;
        bare.id = u"dspt_2"_s;
        QCOMPARE(put({dispute, bare}).inserted, 2);
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), dispute), QString());
        QCOMPARE(differenceOf(cached(u"dspt_2"_s), bare), QString());
        QVERIFY(!take(m_cache->dispute(u"dspt_3"_s))->has_value());
        m_cache = test::aCache(*m_thread, folder(), test::anAccount());
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::AsItWas);
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), dispute), QString());
    }

    void oddIdsAreOnlyValues()
    {
        const QStringList ids{u"'; DROP TABLE disputes; --"_s, u"../x"_s, u"ü\n\"%_"_s, u"a"_s + QChar(0) + u"b"_s};
        for (const QString &id : ids) {
            put({aDispute(id)});
            QCOMPARE(differenceOf(cached(id), aDispute(id)), QString());
            QVERIFY(take(m_cache->putDocument({id, {}, "image/png"}, "bytes of " + id.toUtf8())));
            QCOMPARE(take(m_cache->document(id))->value_or("none"), "bytes of " + id.toUtf8());
        }
        QCOMPARE(take(m_cache->idsIn(Stage::NeedsResponse))->size(), ids.size());
        QCOMPARE(QDir(folder() + u"/files"_s).entryList(QDir::Files).size(), ids.size());
    }

    void anOlderReadNeverOverwrites()
    {
        Dispute dispute = aDispute(u"dspt_1"_s);
        put({dispute});
        Dispute older = aDispute(u"dspt_1"_s, u"lost"_s);
        older.readAt = dispute.readAt.addMSecs(-1);
        const UpsertReport refused = put({older});
        QCOMPARE(refused.older, 1);
        QCOMPARE(refused.changedIds, QStringList());
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), dispute), QString());
        Dispute equal = aDispute(u"dspt_1"_s, u"lost"_s);
        equal.readAt = dispute.readAt;
        const UpsertReport taken = put({equal});
        QCOMPARE(taken.changed, 1);
        QCOMPARE(taken.changedIds, QStringList{u"dspt_1"_s});
        QCOMPARE(cached(u"dspt_1"_s).status, u"lost"_s);
    }

    void anUnchangedReadOnlyMovesTheReadTime()
    {
        Dispute dispute = aDispute(u"dspt_1"_s);
        put({dispute});
        dispute.readAt = dispute.readAt.addSecs(60);
        const UpsertReport report = put({dispute});
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.changedIds, QStringList());
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), dispute), QString());
        QVERIFY(take(m_cache->changesOf(u"dspt_1"_s))->isEmpty());
    }

    void changesAreNoted()
    {
        Dispute dispute = aDispute(u"dspt_1"_s);
        put({dispute});
        dispute.readAt = dispute.readAt.addSecs(60);
        dispute.status = u"won"_s;
        dispute.amount.minor = 100;
        dispute.message = u"new"_s;
        dispute.metadata.removeFirst();
        dispute.closedAt = dispute.readAt;
        dispute.documents[1].deleted = false;
        put({dispute});
        const auto changes = take(m_cache->changesOf(u"dspt_1"_s));
        QStringList seen;
        for (const ObservedChange &change : *changes)
            seen.append(change.field + u": "_s + change.before + u" -> "_s + change.after);
        QCOMPARE(seen,
            QStringList({u"documents: ../../etc/passwd\n… -> ../../etc/passwd\ntwo.png\n…"_s, // 2 of 21
                u"closed_at:  -> 2026-03-01T12:02:00Z"_s,
                u"metadata: {\"z\":\"last comes first\",\"a\":1.10,\"n\":null,\"j\":{\"b\":1,\"a\":[]}} -> "
                "{\"a\":1.10,\"n\":null,\"j\":{\"b\":1,\"a\":[]}}"_s,
                u"message: Ünïcode — สวัสดี 👋 -> new"_s, u"amount: THB 12450.00 -> THB 1.00"_s,
                u"status: open -> won"_s}));
        QCOMPARE(changes->first().seenAt, dispute.readAt);
        QCOMPARE(changes->first().disputeId, u"dspt_1"_s);
        dispute.raw += " ";
        QCOMPARE(put({dispute}).unchanged, 1); // stored anew, but nothing that a person would call a change
        QCOMPARE(cached(u"dspt_1"_s).raw, dispute.raw);
        QCOMPARE(take(m_cache->changesOf(u"dspt_1"_s))->size(), changes->size());
    }

    /// Of all disputes, oldest first, and of nothing but the status.
    void statusChangesAreTold()
    {
        QVERIFY(take(m_cache->statusChanges())->isEmpty());
        Dispute first = aDispute(u"dspt_1"_s);
        Dispute second = aDispute(u"dspt_2"_s);
        put({first, second});
        second.readAt = second.readAt.addSecs(60);
        second.status = u"pending"_s;
        put({second});
        first.readAt = first.readAt.addSecs(120);
        first.status = u"lost"_s;
        first.amount.minor += 1;
        put({first});
        const auto changes = take(m_cache->statusChanges());
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->at(0).disputeId, u"dspt_2"_s);
        QCOMPARE(changes->at(0).after, u"pending"_s);
        QCOMPARE(changes->at(1).disputeId, u"dspt_1"_s);
        QCOMPARE(changes->at(1).before, u"open"_s);
        QCOMPARE(changes->at(1).after, u"lost"_s);
        QCOMPARE(changes->at(1).seenAt, first.readAt);
    }

    void changesOfEvidenceAreNoted()
    {
        Dispute dispute = aDispute(u"dp_1"_s, u"needs_response"_s);
        dispute.provider = ProviderKind::WooshPay;
        dispute.pastDue = false;
        put({dispute});
        dispute.readAt = dispute.readAt.addSecs(60);
        dispute.dueBy = dispute.createdAt.addDays(7);
        dispute.pastDue = true;
        dispute.hasEvidence = false;
        dispute.submissionCount = 4;
        dispute.documents.removeFirst(); // its field says so
        dispute.evidence = {{u"receipt"_s, u"file_2"_s}, {u"uncategorized_text"_s, u"card 4242 4242 4242 4242"_s},
            {u"a_new_field"_s, u"x"_s}};
        put({dispute});
        QStringList seen;
        const auto changes = take(m_cache->changesOf(u"dp_1"_s));
        for (const ObservedChange &change : *changes)
            seen.prepend(change.field + u": "_s + change.before + u" -> "_s + change.after);
        QCOMPARE(seen,
            QStringList({u"due_by:  -> 2026-03-08T12:00:00Z"_s, u"past_due: no -> yes"_s,
                u"evidence.receipt: file_1 -> file_2"_s, u"evidence.customer_name: สมชาย -> "_s,
                "evidence.uncategorized_text:  -> "_L1 + maskCardNumbers(u"card 4242 4242 4242 4242"_s),
                u"evidence.a_new_field:  -> x"_s, u"has_evidence: yes -> no"_s, u"submission_count: 3 -> 4"_s}));
        QVERIFY(!seen.join(u' ').contains("4242 4242 4242"_L1));
    }

    void aChangeOfAnyMemberCounts()
    {
        const QList<std::function<void(Dispute &)>> changes{[](Dispute &d) { d.reasonType = u"x"_s; },
            [](Dispute &d) { d.networkCode = u"x"_s; }, [](Dispute &d) { d.network = u"x"_s; },
            [](Dispute &d) { d.hasEvidence = false; }, [](Dispute &d) { d.evidence[u"customer_name"_s] = u"x"_s; },
            [](Dispute &d) { d.evidence.clear(); }, [](Dispute &d) { d.documents[0].size = 1; },
            [](Dispute &d) { d.pastDue = false; }, [](Dispute &d) { d.dueBy = d.createdAt; }};
        Dispute dispute = aDispute(u"dspt_1"_s);
        put({dispute});
        for (const auto &change : changes) {
            change(dispute);
            dispute.readAt = dispute.readAt.addSecs(1);
            QCOMPARE(put({dispute}).changed, 1);
            QCOMPARE(differenceOf(cached(u"dspt_1"_s), dispute), QString());
        }
    }

    void rowsAreTheDomainsRows()
    {
        QList<Dispute> disputes{aDispute(u"dspt_1"_s), aDispute(u"dspt_2"_s, u"won"_s), aDispute(u"dspt_3"_s),
            aDispute(u"dspt_4"_s, u"something new"_s)};
        disputes[0].dueBy = disputes[0].createdAt.addDays(3);
        put(disputes);
        const QDateTime agents = disputes[2].createdAt.addDays(1);
        QSignalSpy spy(m_cache.get(), &CacheStore::rowsLoaded);
        QCOMPARE(*take(m_cache->loadRows({9, {{u"dspt_3"_s, agents}, {u"gone"_s, agents}}})), 4);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, 30'000);
        QList<DisputeRow> rows = rowsOf(*spy.at(0).first().value<BatchPtr>());
        QCOMPARE(rows.size(), 2); // those with a deadline, the agent's first
        QCOMPARE(rows.first().id, u"dspt_3"_s);
        rows += rowsOf(*spy.at(1).first().value<BatchPtr>());
        QCOMPARE(rows.size(), 4);
        for (const DisputeRow &row : rows) {
            const Dispute &dispute = disputes.at(row.id.right(1).toInt() - 1);
            const DisputeRow wanted = rowOf(dispute, 9, row.id == "dspt_3"_L1 ? agents : QDateTime());
            QCOMPARE(row.id, wanted.id);
            QCOMPARE(row.provider, wanted.provider);
            QCOMPARE(row.amount, wanted.amount);
            QCOMPARE(row.status, wanted.status);
            QCOMPARE(row.reasonCode, wanted.reasonCode);
            QCOMPARE(row.reasonMessage, wanted.reasonMessage);
            QCOMPARE(row.charge, wanted.charge);
            QCOMPARE(row.paymentIntent, wanted.paymentIntent);
            QCOMPARE(row.createdMs, wanted.createdMs);
            QCOMPARE(row.closedMs, wanted.closedMs);
            QCOMPARE(row.dueMs, wanted.dueMs);
            QCOMPARE(row.dueSource, wanted.dueSource);
            QCOMPARE(row.readMs, wanted.readMs);
            QCOMPARE(row.documents, wanted.documents);
            QCOMPARE(row.searchText, wanted.searchText);
        }
    }

    void rowsComeInBatchesNearestDeadlineFirst()
    {
        QList<Dispute> disputes;
        for (int number = 0; number < 2500; ++number) {
            Dispute dispute = aDispute(u"dspt_%1"_s.arg(number), number % 2 ? u"open"_s : u"won"_s);
            dispute.createdAt = dispute.createdAt.addSecs(-number); // the last stored is the oldest: due first
            disputes.append(dispute);
        }
        put(disputes);
        QSignalSpy spy(m_cache.get(), &CacheStore::rowsLoaded);
        QCOMPARE(*take(m_cache->loadRows({7, {}})), 2500);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 3, 30'000);
        const auto first = rowsOf(*spy.at(0).first().value<BatchPtr>());
        QCOMPARE(first.size(), 100);
        QCOMPARE(first.first().id, u"dspt_2499"_s);
        QCOMPARE(first.last().id, u"dspt_2301"_s);
        QSet<QString> ids;
        QList<qsizetype> sizes;
        for (const QList<QVariant> &batch : spy) {
            const auto rows = rowsOf(*batch.first().value<BatchPtr>());
            sizes.append(rows.size());
            for (const DisputeRow &row : rows)
                ids.insert(row.id);
        }
        QCOMPARE(ids.size(), 2500);
        QCOMPARE(sizes, QList<qsizetype>({100, 1000, 1400}));
    }

    void rowsStopWhenTheStoreGoes()
    {
        QList<Dispute> disputes;
        for (int number = 0; number < 1500; ++number)
            disputes.append(aDispute(u"dspt_%1"_s.arg(number)));
        put(disputes);
        auto loading = m_cache->loadRows({7, {}});
        m_cache.reset();
        take(m_thread->run<int>(
            [] { return 0; })); // all that was queued has run: nothing may have touched the dead store
        QVERIFY(loading.isFinished());
        QCoreApplication::processEvents();
    }

    void idsByStage()
    {
        put({aDispute(u"a"_s), aDispute(u"b"_s, u"pending"_s), aDispute(u"c"_s, u"won"_s), aDispute(u"d"_s, u"odd"_s)});
        QCOMPARE(*take(m_cache->idsIn(Stage::NeedsResponse)), QStringList{u"a"_s});
        QCOMPARE(*take(m_cache->idsIn(Stage::InReview)), QStringList{u"b"_s});
        QCOMPARE(*take(m_cache->idsIn(Stage::Unknown)), QStringList{u"d"_s});
        QCOMPARE(*take(m_cache->idsIn(Stage::Lost)), QStringList());
    }

    void idsByStageOfEveryWordOfEveryProvider()
    {
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            Account account = test::anAccount();
            account.provider = kind;
            CacheStore cache(*m_thread, m_dir->filePath(providerName(kind)), account);
            cache.setKey(test::cacheKey());
            QVERIFY(take(cache.open()));
            QHash<Stage, QSet<QString>> wanted;
            QList<Dispute> disputes;
            for (const QString &status : {u"warning_needs_response"_s, u"warning_under_review"_s, u"warning_closed"_s,
                     u"needs_response"_s, u"under_review"_s, u"charge_refunded"_s, u"won"_s, u"lost"_s,
                     u"early_dispute_warning"_s, u"early_dispute_resolved"_s, u"appeal_needs_response"_s,
                     u"appeal_under_review"_s, u"prevented"_s, u"new word"_s}) {
                Dispute dispute = aDispute("dp_"_L1 + status, status);
                dispute.provider = kind;
                disputes.append(dispute);
                wanted[stageOf(kind, status)].insert(dispute.id);
            }
            QCOMPARE(wanted.value(Stage::NeedsResponse).size(), 4);
            QVERIFY(take(cache.upsert(disputes)));
            for (const Stage stage : kAllStages) {
                const QStringList found = *take(cache.idsIn(stage));
                QCOMPARE(QSet<QString>(found.begin(), found.end()), wanted.value(stage));
            }
        }
    }

    void knownIdsAndCount()
    {
        QCOMPARE(*take(m_cache->count()), 0);
        put({aDispute(u"a"_s), aDispute(u"'b"_s)});
        QCOMPARE(*take(m_cache->count()), 2);
        QCOMPARE(*take(m_cache->knownIds({u"a"_s, u"c"_s, u"'b"_s, {}})), QSet<QString>({u"a"_s, u"'b"_s}));
        QVERIFY(take(m_cache->knownIds({}))->isEmpty());
    }

    void chargesAndSyncState()
    {
        Charge charge;
        charge.id = u"chrg_1"_s;
        charge.amount = {500, u"JPY"_s};
        charge.cardName = u"สมชาย"_s;
        charge.refunded = Money{7, u"JPY"_s};
        charge.createdAt = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        charge.raw = "{}";
        charge.readAt = charge.createdAt.addDays(1);
        QVERIFY(take(m_cache->putCharge(charge)));
        Charge older = charge;
        older.cardName = u"older"_s;
        older.readAt = charge.readAt.addMSecs(-1);
        QVERIFY(take(m_cache->putCharge(older)));
        const Charge back = take(m_cache->charge(u"chrg_1"_s))->value_or(Charge());
        QCOMPARE(back.cardName, charge.cardName);
        QCOMPARE(back.amount, charge.amount);
        QCOMPARE(back.refunded, charge.refunded);
        QCOMPARE(back.createdAt, charge.createdAt);
        QCOMPARE(back.readAt, charge.readAt);
        QCOMPARE(back.raw, charge.raw);
        QVERIFY(!take(m_cache->charge(u"chrg_2"_s))->has_value());

        QVERIFY(take(m_cache->putSyncState({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}})));
        QVERIFY(take(m_cache->putSyncState({{u"a"_s, u"3"_s}, {u"b"_s, {}}})));
        QCOMPARE(*take(m_cache->syncState()), SyncState({{u"a"_s, u"3"_s}}));
    }

    void documentsAreWholeOrNotThere()
    {
        QVERIFY(!take(m_cache->document(u"docu_1"_s))->has_value());
        QVERIFY(take(m_cache->putDocument({u"docu_1"_s, {}, "image/png"}, "first")));
        QVERIFY(take(m_cache->putDocument({u"docu_1"_s, {}, "image/png"}, "second")));
        QCOMPARE(take(m_cache->document(u"docu_1"_s))->value_or("none"), "second");
        const QFileInfoList kept = QDir(folder() + u"/files"_s).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(kept.size(), 1);
        QVERIFY(!(kept.first().permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(QFile::resize(kept.first().filePath(), 3));
        QVERIFY(!take(m_cache->document(u"docu_1"_s))->has_value());
    }

    void wipeLeavesNothing()
    {
        put({aDispute(u"dspt_1"_s)});
        QVERIFY(take(m_cache->putDocument({u"docu_1"_s, {}, "image/png"}, "bytes")));
        QVERIFY(test::writeFile(folder() + u"/cache.db.damaged-x"_s, "old customer data"));
        QVERIFY(take(m_cache->wipe()));
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList());
        QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreFailed);
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::Created);
        QVERIFY(!take(m_cache->dispute(u"dspt_1"_s))->has_value());
    }

    /// Figures on request: DISPUTEDESK_BENCH_ROWS=100000 tst_cachestore figures.
    void figures()
    {
        const int rows = qMax(2000, qEnvironmentVariableIntValue("DISPUTEDESK_BENCH_ROWS"));
        const auto page = [](int from, const QString &status) {
            QList<Dispute> disputes;
            for (int number = from; number < from + 1000; ++number) {
                Dispute dispute =
                    aDispute(u"dspt_%1"_s.arg(number, 19, 10, QChar(u'0')), number % 50 ? status : u"open"_s);
                dispute.raw = QByteArray(867, 'r');
                disputes.append(dispute);
            }
            return disputes;
        };
        const auto pass = [&](const QString &status, int seconds) {
            qint64 spent = 0;
            for (int from = 0; from < rows; from += 1000) {
                QList<Dispute> disputes = page(from, status);
                for (Dispute &dispute : disputes)
                    dispute.readAt = dispute.readAt.addSecs(seconds);
                QElapsedTimer timer;
                timer.start();
                (void)take(m_cache->upsert(disputes));
                spent += timer.elapsed();
            }
            return spent;
        };
        qInfo() << rows << "rows; insert ms" << pass(u"won"_s, 0);
        qInfo() << "unchanged ms" << pass(u"won"_s, 60);
        qInfo() << "changed ms" << pass(u"lost"_s, 120);
        QElapsedTimer timer;
        timer.start();
        qint64 first = -1;
        const auto note =
            connect(m_cache.get(), &CacheStore::rowsLoaded, this, [&] { first = first < 0 ? timer.elapsed() : first; });
        auto loading = m_cache->loadRows({7, {}});
        QTRY_VERIFY_WITH_TIMEOUT(loading.isFinished(), 60000);
        qInfo() << "first batch ms" << first << "all ms" << timer.elapsed();
        QCOMPARE(*loading.result(), rows);
        disconnect(note);
    }
};

QTEST_GUILESS_MAIN(TestCacheStore)
#include "tst_cachestore.moc"
