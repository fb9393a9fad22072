#include "models/store/cachestore.h"
#include "models/store/seal.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/batchrows.h"
#include "tests/support/sealedcache.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::differenceOf;
using test::sql;
using test::take;

namespace {
const QDateTime kStart(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// Stands for a provider's codec: "id;status;message;file" with any space around; other bytes are no dispute. Where
/// several files are told, "file_1 file_2 of 3", the last word is how many there are in all.
ApiResult<Dispute> decodeRaw(const QByteArray &raw)
{
    const QList<QByteArray> parts = raw.split(';');
    if (parts.size() != 4)
        return Failure{Error{}};
    Dispute dispute;
    dispute.id = QString::fromUtf8(parts[0].trimmed());
    dispute.status = QString::fromUtf8(parts[1].trimmed());
    dispute.message = QString::fromUtf8(parts[2].trimmed());
    const QStringList files = QString::fromUtf8(parts[3]).split(u' ', Qt::SkipEmptyParts);
    for (const QString &file : files)
        if (file.startsWith("file"_L1))
            dispute.documents.append({file, {}, {}, {}, {}, false});
    if (files.size() > 2 && files.at(files.size() - 2) == "of"_L1)
        dispute.documentsTotal = files.last().toInt();
    dispute.amount = {500, u"THB"_s};
    dispute.createdAt = kStart;
    dispute.raw = raw;
    return dispute;
}

Dispute decodedAt(const QByteArray &raw, int second)
{
    Dispute dispute = *decodeRaw(raw);
    dispute.readAt = kStart.addSecs(second);
    return dispute;
}

/// As a page brings them: rows and their own bytes, nothing whole.
BatchPtr page(const QList<QByteArray> &raws, int second)
{
    QList<Dispute> disputes;
    for (const QByteArray &raw : raws)
        disputes.append(decodedAt(raw, second));
    const auto batch = batchOf(disputes);
    batch->whole.clear();
    return batch;
}
} // namespace

/// Disputes that came on a page: kept as the bytes they came in, given back whole.
class TestCachePages : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;
    std::atomic_int m_decoded = 0;

    QString folder() const { return m_dir->filePath(u"account"_s); }
    QString path() const { return folder() + u"/cache.db"_s; }
    UpsertReport put(const BatchPtr &batch) { return *take(m_cache->upsert(batch)); }
    Dispute cached(const QString &id) { return take(m_cache->dispute(id))->value_or(Dispute()); }
    void makeCache()
    {
        m_cache = test::aCache(*m_thread, folder(), test::anAccount(), [this](const QByteArray &raw) {
            ++m_decoded;
            return decodeRaw(raw);
        });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        makeCache();
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::Created);
        m_decoded = 0;
    }
    void cleanup()
    {
        m_cache.reset();
        m_thread.reset();
    }

    void aPageComesBackWhole()
    {
        const QByteArray first = "dspt_1;open;Ünïcode — สวัสดี;file_1", second = "dspt_2;won;;";
        QCOMPARE(put(page({first, second}, 0)).inserted, 2);
        QCOMPARE(m_decoded, 0);
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), decodedAt(first, 0)), QString());
        makeCache();
        QCOMPARE(*take(m_cache->open()), CacheStore::Opened::AsItWas);
        QCOMPARE(differenceOf(cached(u"dspt_2"_s), decodedAt(second, 0)), QString());
        const qsizetype bytes = first.size() + second.size() + 2 * qsizetype(Seal::kOverhead); // no details beside them
        QCOMPARE(sql(path(), u"SELECT sum(length(texts)) FROM dispute_details"_s), QStringList{QString::number(bytes)});
    }

    void theSameBytesAreNotDecoded()
    {
        put(page({"dspt_1;open;a;", "dspt_2;open;b;"}, 0));
        const UpsertReport report = put(page({"dspt_1;open;a;", "dspt_2;open;b;"}, 60));
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(report.changedIds, QStringList());
        QCOMPARE(m_decoded, 0);
        QCOMPARE(cached(u"dspt_1"_s).readAt, kStart.addSecs(60));
        QCOMPARE(put(page({"dspt_1;won;a;"}, 59)).older, 1);
        QCOMPARE(cached(u"dspt_1"_s).status, u"open"_s);
    }

    /// What a clock that ran ahead has timed must not refuse every read from then on.
    void aReadFromTheFutureGivesWay()
    {
        const int ahead = int(kStart.secsTo(QDateTime::currentDateTimeUtc())) + 24 * 3600;
        put(page({"dspt_1;open;a;"}, ahead));
        const UpsertReport report = put(page({"dspt_1;won;a;"}, 60));
        QCOMPARE(report.older, 0);
        QCOMPARE(cached(u"dspt_1"_s).status, u"won"_s);
        QCOMPARE(put(page({"dspt_1;open;a;"}, 59)).older, 1); // N10 holds again
    }

    void anotherSpellingIsNoChange()
    {
        put(page({"dspt_1;open;a;"}, 0));
        const UpsertReport report = put(page({"dspt_1; open; a; "}, 60));
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.changedIds, QStringList());
        QVERIFY(take(m_cache->changesOf(u"dspt_1"_s))->isEmpty());
        QCOMPARE(cached(u"dspt_1"_s).raw, "dspt_1; open; a; ");
    }

    void aChangeIsNotedAndStored()
    {
        put(page({"dspt_1;open;a;", "dspt_2;open;b;"}, 0));
        const UpsertReport report = put(page({"dspt_1;won;new;", "dspt_2;open;b;", "dspt_3;open;c;"}, 60));
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.inserted, 1);
        QCOMPARE(report.changedIds, QStringList({u"dspt_1"_s, u"dspt_3"_s}));
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), decodedAt("dspt_1;won;new;", 60)), QString());
        const auto changes = *take(m_cache->changesOf(u"dspt_1"_s));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.last().before + u">"_s + changes.last().after, u"open>won"_s);
        QCOMPARE(*take(m_cache->idsIn(Stage::Won)), QStringList{u"dspt_1"_s});
    }

    void theSameDisputeTwiceOnOnePage()
    {
        const UpsertReport report = put(page({"dspt_1;open;a;", "dspt_1;won;a;", "dspt_2;open;b;"}, 0));
        QCOMPARE(report.inserted, 2);
        QCOMPARE(report.changed, 1);
        QCOMPARE(cached(u"dspt_1"_s).status, u"won"_s);
    }

    void singleReadsAndPagesMeet()
    {
        const QByteArray raw = "dspt_1;open;a;";
        QCOMPARE(take(m_cache->upsert({decodedAt(raw, 0)}))->inserted, 1);
        QCOMPARE(put(page({raw}, 10)).unchanged, 1);
        QCOMPARE(take(m_cache->upsert({decodedAt(raw, 20)}))->unchanged, 1);
        QCOMPARE(put(page({"dspt_1;lost;a;"}, 30)).changed, 1);
        QCOMPARE(differenceOf(cached(u"dspt_1"_s), decodedAt("dspt_1;lost;a;", 30)), QString());
        QCOMPARE(take(m_cache->changesOf(u"dspt_1"_s))->size(), 1);
    }

    void fileNamesOfASingleReadStay()
    {
        const QByteArray raw = "dspt_1;open;a;file_1";
        Dispute named = decodedAt(raw, 0);
        named.documents[0].filename = u"slip.png"_s;
        named.documents[0].size = 7;
        QCOMPARE(take(m_cache->upsert({named}))->inserted, 1);
        QCOMPARE(put(page({raw}, 10)).unchanged, 1);
        QCOMPARE(cached(u"dspt_1"_s).documents, named.documents);
        QCOMPARE(put(page({"dspt_1;won;a;file_1"}, 20)).changed, 1);
        QCOMPARE(cached(u"dspt_1"_s).documents, named.documents);
        QCOMPARE(cached(u"dspt_1"_s).status, u"won"_s);
        QSignalSpy rows(m_cache.get(), &CacheStore::rowsLoaded);
        QVERIFY(take(m_cache->loadRows({7, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(!rows.isEmpty(), 30'000);
        QVERIFY(rowsOf(*rows.first().first().value<BatchPtr>()).first().searchText.contains("slip.png"));
        QCOMPARE(put(page({"dspt_1;won;a;"}, 30)).changed, 1); // the file is gone at the provider
        QVERIFY(cached(u"dspt_1"_s).documents.isEmpty());
    }

    /// A list inlines 20 documents at most; here two of three.
    void aListThatIsCutTakesNoDocumentAway()
    {
        const QByteArray cut = "dspt_1;open;a;file_1 file_2 of 3";
        Dispute whole = decodedAt("dspt_1;open;a;file_1 file_2 file_3", 0);
        whole.documentsTotal = 3;
        whole.documents[1].filename = u"two.png"_s;
        QCOMPARE(put(page({cut}, -10)).inserted, 1);
        QCOMPARE(take(m_cache->upsert({whole}))->changed, 1); // opened
        QCOMPARE(put(page({cut}, 10)).changed, 0);
        QCOMPARE(cached(u"dspt_1"_s).documents, whole.documents);
        QCOMPARE(take(m_cache->upsert({decodedAt(cut, 20)}))->changed, 0); // read by itself, as what left its list is
        QCOMPARE(cached(u"dspt_1"_s).documents, whole.documents);
        QVERIFY(take(m_cache->changesOf(u"dspt_1"_s))->isEmpty());

        QCOMPARE(put(page({"dspt_1;open;a;file_1 file_2 of 4"}, 30)).changed, 1); // one more: which, nobody knows yet
        QCOMPARE(cached(u"dspt_1"_s).documents.size(), 2);
        QCOMPARE(take(m_cache->changesOf(u"dspt_1"_s))->first().after, u"file_1\ntwo.png\n…"_s);
        QCOMPARE(put(page({"dspt_1;open;a;file_1 file_9 of 4"}, 40)).changed, 1);
        QCOMPARE(take(m_cache->changesOf(u"dspt_1"_s))->size(), 2);
    }

    void aDocumentThatTookAnothersPlaceIsTold()
    {
        Dispute whole = decodedAt("dspt_1;open;a;file_1 file_2 file_3", 0);
        whole.documentsTotal = 3;
        QVERIFY(take(m_cache->upsert({whole})));
        QCOMPARE(put(page({"dspt_1;open;a;file_1 file_9 of 3"}, 10)).changed, 1);
        QCOMPARE(take(m_cache->changesOf(u"dspt_1"_s))->size(), 1);
    }

    void bytesThatAreNoDisputeAnyMoreHurtNoOther()
    {
        put(page({"dspt_1;open;a;", "dspt_2;open;b;"}, 0));
        const QString spoil = u"UPDATE dispute_details SET texts = %1 WHERE dispute = 1"_s;
        const QString of = u"(SELECT %1 FROM dispute_details WHERE dispute = %2)"_s;
        for (const QString &spoilt :
            {u"x'21'"_s, u"CAST('dspt_9;open;a;' AS BLOB)"_s, u"x''"_s, of.arg(u"texts"_s).arg(2),
                of.arg(u"substr(texts, 1, length(texts) - 1)"_s).arg(1), u"zeroblob(100)"_s}) {
            sql(path(), spoil.arg(spoilt));
            QSignalSpy emptied(m_cache.get(), &CacheStore::emptied);
            QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreDamaged);
            QCOMPARE(cached(u"dspt_2"_s).id, u"dspt_2"_s);
            const UpsertReport report = put(page({"dspt_1;won;a;"}, 10)); // read anew
            QCOMPARE(report.changed, 1);
            QCOMPARE(cached(u"dspt_1"_s).status, u"won"_s);
            QVERIFY(take(m_cache->changesOf(u"dspt_1"_s))->isEmpty()); // from what, nobody can tell
            QCoreApplication::processEvents();
            QCOMPARE(emptied.size(), 0);
        }
    }

    void lostDetailsAreDamage()
    {
        put(page({"dspt_1;open;a;"}, 0));
        sql(path(), u"DELETE FROM dispute_details"_s);
        QSignalSpy emptied(m_cache.get(), &CacheStore::emptied);
        QCOMPARE(take(m_cache->upsert(page({"dspt_1;open;a;"}, 1))).error().kind, ErrorKind::StoreDamaged);
        QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, 30'000);
        QCOMPARE(put(page({"dspt_1;open;a;"}, 1)).inserted, 1);
    }

    void upsertsThatWaitShareATransactionAndKeepTheirAnswers()
    {
        QSemaphore gate;
        m_thread->post([&gate] { gate.acquire(); });
        auto first = m_cache->upsert(page({"dspt_1;open;a;", "dspt_2;open;b;"}, 0));
        auto second = m_cache->upsert(page({"dspt_2;won;b;", "dspt_3;open;c;"}, 10));
        auto older = m_cache->upsert(page({"dspt_2;lost;b;"}, 5));
        auto none = m_cache->upsert(page({}, 5));
        gate.release();
        QCOMPARE(take(first)->inserted, 2);
        const UpsertReport report = *take(second);
        QCOMPARE(report.changedIds, QStringList({u"dspt_2"_s, u"dspt_3"_s}));
        QCOMPARE(take(older)->older, 1);
        QVERIFY(take(none));
        QCOMPARE(cached(u"dspt_2"_s).status, u"won"_s);
    }

    void otherCallsKeepTheirPlace()
    {
        QSemaphore gate;
        m_thread->post([&gate] { gate.acquire(); });
        auto first = m_cache->upsert(page({"dspt_1;open;a;"}, 0));
        auto one = m_cache->count();
        auto second = m_cache->upsert(page({"dspt_2;open;b;"}, 0));
        auto marks = m_cache->putSyncState({{u"walked"_s, u"2"_s}});
        auto wiped = m_cache->wipe();
        auto opened = m_cache->open();
        auto third = m_cache->upsert(page({"dspt_3;open;c;"}, 0));
        gate.release();
        QVERIFY(take(first) && take(second) && take(marks) && take(wiped) && take(opened) && take(third));
        QCOMPARE(*take(one), 1);
        QCOMPARE(*take(m_cache->count()), 1);
        QCOMPARE(cached(u"dspt_3"_s).id, u"dspt_3"_s);
    }
};

QTEST_GUILESS_MAIN(TestCachePages)
#include "tst_cachepages.moc"
