#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/batchrows.h"
#include "tests/support/proof.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::aDispute;
using test::proof;
using test::sql;
using test::take;
using Opened = CacheStore::Opened;

namespace {
const auto kCanary = "CANARY-of-a-customer-4711"_ba;

/// The canary as a careless file would have it: as it is, lower case (search text), hex, base64 at each alignment,
/// UTF-16 in both orders.
QList<QByteArray> spellings()
{
    QList<QByteArray> all;
    for (const QByteArray &word : {kCanary, kCanary.toLower()}) {
        all << word << word.toHex() << word.toHex().toUpper();
        for (int shift = 0; shift < 3;
             ++shift) // without the first and the last group: their letters hang on neighbours
            all << (QByteArray(shift, ' ') + word).toBase64().mid(4, 24);
        QByteArray little, big;
        for (const char c : word) {
            little += c, little += '\0';
            big += '\0', big += c;
        }
        all << little << big;
    }
    return all;
}

Dispute withCanary(const QString &id)
{
    const QString canary = QString::fromLatin1(kCanary);
    Dispute dispute = aDispute(id);
    dispute.message = u"Dear "_s + canary;
    dispute.adminMessage = canary;
    dispute.reasonMessage = canary;
    dispute.metadata.append({canary, MetadataType::Text, canary});
    dispute.evidence.insert(u"customer_name"_s, canary);
    dispute.documents[0].filename = canary + u".png"_s;
    dispute.raw = "{\"message\":\"" + kCanary + "\"}";
    return dispute;
}
Dispute readLater()
{
    Dispute dispute = aDispute(u"dspt_1"_s);
    dispute.readAt = dispute.readAt.addSecs(600);
    return dispute;
}
} // namespace

/// What lies on the disk says nothing of a customer, and what was put elsewhere or changed is not taken for true.
class TestSealedCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<CacheStore> m_cache;

    QString folder() const { return m_dir->filePath(u"account"_s); }
    QString path() const { return folder() + u"/cache.db"_s; }
    void close()
    {
        m_cache.reset();
        take(m_thread->run<int>([] { return 0; }));
    }
    Opened reopen(const SealKey &key = test::cacheKey(), const Account &account = test::anAccount())
    {
        close();
        m_cache = std::make_unique<CacheStore>(*m_thread, folder(), account);
        m_cache->setKey(key);
        return *take(m_cache->open());
    }
    bool fill()
    {
        Dispute first = withCanary(u"dspt_1"_s), second = withCanary(u"dspt_2"_s);
        bool filled = bool(take(m_cache->upsert({first, second})));
        for (Dispute *dispute : {&first, &second}) {
            dispute->readAt = dispute->readAt.addSecs(60);
            dispute->message += u" again"_s;
        }
        filled = take(m_cache->upsert({first, second}))->changed == 2 && filled;
        for (const QString &id : {u"chrg_1"_s, u"chrg_2"_s}) {
            Charge charge;
            charge.id = id;
            charge.cardName = QString::fromLatin1(kCanary);
            charge.raw = "{\"name\":\"" + kCanary + "\"}";
            filled = bool(take(m_cache->putCharge(charge))) && filled;
        }
        for (const QString &id : {u"docu_1"_s, u"docu_2"_s})
            filled = bool(take(m_cache->putDocument({id, u"dspt_1"_s, "image/png"}, "%PDF " + kCanary))) && filled;
        return bool(take(m_cache->markKeptOffline({u"dspt_1"_s}, true))) && filled;
    }
    QString fileOf(const QString &document) const
    {
        return folder() + u"/files/"_s
            + sql(path(), u"SELECT file FROM documents WHERE id = '%1'"_s.arg(document)).value(0);
    }
    /// Swaps the sealed texts of rows 1 and 2.
    void swapRows(const QString &table, const QString &key = u"rowid"_s)
    {
        const QString texts = u"SELECT hex(texts) FROM %1 ORDER BY %2"_s.arg(table, key);
        const QStringList found = sql(path(), texts);
        const QStringList rows = sql(path(), u"SELECT rowid FROM %1 ORDER BY %2"_s.arg(table, key));
        for (int at = 0; at < 2; ++at)
            sql(path(), u"UPDATE %1 SET texts = x'%2' WHERE rowid = %3"_s.arg(table, found.at(1 - at), rows.at(at)));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        QCOMPARE(reopen(), Opened::Created);
        QVERIFY(fill());
    }
    void cleanup()
    {
        m_cache.reset();
        m_thread.reset();
    }

    void noFileSaysAnythingOfACustomer()
    {
        QCOMPARE(take(m_cache->dispute(u"dspt_1"_s))->value_or(Dispute()).adminMessage, QString::fromLatin1(kCanary));
        QCOMPARE(take(m_cache->charge(u"chrg_1"_s))->value_or(Charge()).cardName, QString::fromLatin1(kCanary));
        QCOMPARE(take(m_cache->document(u"docu_1"_s))->value_or("none"), "%PDF " + kCanary);
        QVERIFY(take(m_cache->changesOf(u"dspt_1"_s))->first().after.contains(QString::fromLatin1(kCanary)));
        int files = 0, known = 0;
        qint64 bytes = 0;
        for (const bool open : {true, false}) {
            if (!open)
                close();
            QDirIterator all(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QByteArray content = test::readFile(all.next());
                ++files;
                bytes += content.size();
                known += content.contains("dspt_1");
                for (const QByteArray &spelling : spellings())
                    QVERIFY2(!content.contains(spelling),
                        qPrintable(all.filePath() + u": "_s + QString::fromLatin1(spelling)));
                QVERIFY2(!all.filePath().contains("CANARY"_L1, Qt::CaseInsensitive), qPrintable(all.filePath()));
            }
        }
        QVERIFY(known > 0); // the search does find what is there: ids are not sealed
        proof("REST",
            u"%1 files, %2 bytes, %3 spellings of a customer's text: 0 hits"_s.arg(files).arg(bytes).arg(
                spellings().size()));
    }

    void whatWasMovedIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"rows", "details", "changes", "charges", "documents", "details in a row",
                 "a row in details", "a charge in details", "another account's row", "another account's details",
                 "another account's document"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatWasMovedIsRefused()
    {
        QFETCH(QString, what);
        const auto details = [this](const QString &texts) {
            sql(path(), u"UPDATE dispute_details SET texts = %1 WHERE dispute = 1"_s.arg(texts));
        };
        QString foreign, foreignFile;
        if (what.startsWith("another"_L1)) { // of the same ids and with the same key
            Account other = test::anAccount();
            other.id = QUuid::createUuid();
            CacheStore cache(*m_thread, m_dir->filePath(u"other"_s), other);
            cache.setKey(test::cacheKey());
            QVERIFY(take(cache.open()) && take(cache.upsert({withCanary(u"dspt_1"_s)})));
            QVERIFY(take(cache.putDocument({u"docu_1"_s, u"dspt_1"_s, "image/png"}, "%PDF " + kCanary)));
            const QString table = what.endsWith("row"_L1) ? u"disputes"_s : u"dispute_details"_s;
            foreign = sql(m_dir->filePath(u"other/cache.db"_s), u"SELECT hex(texts) FROM "_s + table).value(0);
            foreignFile = QFileInfo(fileOf(u"docu_1"_s)).fileName();
        }
        if (what == "rows"_L1)
            swapRows(u"disputes"_s);
        else if (what == "details"_L1)
            swapRows(u"dispute_details"_s);
        else if (what == "changes"_L1)
            swapRows(u"changes"_s);
        else if (what == "charges"_L1)
            swapRows(u"charges"_s, u"id"_s);
        else if (what == "details in a row"_L1)
            sql(path(), u"UPDATE disputes SET texts = (SELECT texts FROM dispute_details WHERE dispute = number)"_s);
        else if (what == "a row in details"_L1)
            details(u"(SELECT texts FROM disputes WHERE number = 1)"_s);
        else if (what == "a charge in details"_L1)
            details(u"(SELECT texts FROM charges LIMIT 1)"_s);
        else if (what == "another account's row"_L1)
            sql(path(), u"UPDATE disputes SET texts = x'%1' WHERE number = 1"_s.arg(foreign));
        else if (what == "another account's details"_L1)
            details(u"x'%1'"_s.arg(foreign));
        else if (what == "another account's document"_L1)
            QVERIFY(
                test::writeFile(fileOf(u"docu_1"_s), test::readFile(m_dir->filePath(u"other/files/"_s + foreignFile))));
        else
            QVERIFY(test::writeFile(fileOf(u"docu_1"_s), test::readFile(fileOf(u"docu_2"_s))));

        QSignalSpy emptied(m_cache.get(), &CacheStore::emptied);
        if (what.contains("document"_L1)) {
            QVERIFY(!take(m_cache->document(u"docu_1"_s))->has_value());
        } else if (what == "changes"_L1) {
            QCOMPARE(take(m_cache->changesOf(u"dspt_1"_s)).error().kind, ErrorKind::StoreDamaged);
            QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, 30'000);
        } else if (what == "charges"_L1) {
            QCOMPARE(take(m_cache->charge(u"chrg_1"_s)).error().kind, ErrorKind::StoreDamaged);
            QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, 30'000);
        } else if (what == "rows"_L1 || what.endsWith("row"_L1)) {
            QCOMPARE(take(m_cache->loadRows({7, {}})).error().kind, ErrorKind::StoreDamaged);
            QTRY_COMPARE_WITH_TIMEOUT(emptied.size(), 1, 30'000);
            QCOMPARE(*take(m_cache->count()), 0); // set aside, to be read again
            QCOMPARE(take(m_cache->upsert({aDispute(u"dspt_1"_s)}))->inserted, 1);
        } else { // one dispute is read anew
            QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreDamaged);
            QCOMPARE(take(m_cache->upsert({readLater()}))->changed, 1);
            QCOMPARE(
                test::differenceOf(take(m_cache->dispute(u"dspt_1"_s))->value_or(Dispute()), readLater()), QString());
        }
        proof("REST P5", what + u": refused"_s);
    }

    void aFlippedByteIsRefused()
    {
        int refused = 0;
        const auto flipped = [this](const QString &table, int at) {
            const QString where = u" WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(table);
            const QString was = sql(path(), u"SELECT hex(texts) FROM "_s + table + where).value(0);
            QByteArray bytes = QByteArray::fromHex(was.toLatin1());
            const qsizetype byte = at < 0 ? bytes.size() + at : at;
            bytes[byte] = char(bytes.at(byte) ^ 1);
            sql(path(), u"UPDATE %1 SET texts = x'%2'"_s.arg(table, QString::fromLatin1(bytes.toHex())) + where);
        };
        for (const int at : {0, 23, 24, 60, -20, -16, -1}) {
            flipped(u"dispute_details"_s, at);
            QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreDamaged);
            QCOMPARE(take(m_cache->upsert({readLater()}))->changed, 1);
            for (const QString &table : {u"disputes"_s, u"charges"_s, u"changes"_s}) {
                QVERIFY(take(m_cache->wipe()));
                QCOMPARE(reopen(), Opened::Created);
                QVERIFY(fill());
                flipped(table, at);
                const auto kind = table == "disputes"_L1 ? take(m_cache->loadRows({7, {}})).error().kind
                    : table == "charges"_L1              ? take(m_cache->charge(u"chrg_1"_s)).error().kind
                                                         : take(m_cache->changesOf(u"dspt_1"_s)).error().kind;
                QCOMPARE(kind, ErrorKind::StoreDamaged);
                ++refused;
            }
            ++refused;
            QVERIFY(take(m_cache->wipe()));
            QCOMPARE(reopen(), Opened::Created);
            QVERIFY(fill());
        }
        proof("REST", u"%1 flipped bytes in four tables: each refused"_s.arg(refused));
    }

    /// The text is as it was and only its tag is not: reading the dispute again puts that right, too.
    void aSpoiltTagIsMendedByTheNextRead()
    {
        const QByteArray was = QByteArray::fromHex(
            sql(path(), u"SELECT hex(texts) FROM dispute_details ORDER BY rowid LIMIT 1"_s).value(0).toLatin1());
        QByteArray spoilt = was;
        spoilt.back() = char(spoilt.back() ^ 1);
        sql(path(),
            u"UPDATE dispute_details SET texts = x'%1' WHERE rowid = (SELECT min(rowid) FROM dispute_details)"_s.arg(
                QString::fromLatin1(spoilt.toHex())));
        QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreDamaged);
        Dispute same = readLater();
        same.message += u" again"_s; // as fill() left it
        QVERIFY(take(m_cache->upsert({same})));
        const auto mended = take(m_cache->dispute(u"dspt_1"_s));
        QVERIFY(mended && *mended);
        QCOMPARE((*mended)->message, same.message);
    }

    void aFlippedByteInADocumentIsRefused()
    {
        const QByteArray whole = test::readFile(fileOf(u"docu_1"_s));
        QVERIFY(whole.size() > 40);
        const QString file = fileOf(u"docu_1"_s);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes.at(at) ^ 1);
            QVERIFY(take(m_cache->putDocument({u"docu_1"_s, u"dspt_1"_s, "image/png"}, "%PDF " + kCanary)));
            QVERIFY(test::writeFile(file, bytes));
            QVERIFY(!take(m_cache->document(u"docu_1"_s))->has_value());
            QVERIFY(!QFile::exists(file)); // fetched anew
        }
        proof("REST", u"%1 flipped bytes in a document: each refused"_s.arg(whole.size()));
    }

    /// A key that is lost costs the cache and nothing else: it opens, empty, and what a person wanted kept is known.
    void aLostKeyCostsTheCacheAlone()
    {
        const SealKey fresh = SealKey::random();
        QVERIFY(test::writeFile(folder() + u"/drafts.db"_s, "typed"));
        QCOMPARE(reopen(fresh), Opened::KeyLost);
        QCOMPARE(*take(m_cache->count()), 0);
        QVERIFY(take(m_cache->syncState())->isEmpty());
        QVERIFY(!take(m_cache->document(u"docu_1"_s))->has_value());
        QVERIFY(QDir(folder() + u"/files"_s).entryList(QDir::Files).isEmpty());
        QCOMPARE(*take(m_cache->keptOffline()), QSet<QString>{u"dspt_1"_s});
        QCOMPARE(test::readFile(folder() + u"/drafts.db"_s), "typed");
        QVERIFY(fill());
        QCOMPARE(reopen(fresh), Opened::AsItWas); // said once
        QCOMPARE(*take(m_cache->count()), 2);
        QCOMPARE(reopen(), Opened::KeyLost);
        Account other = test::anAccount();
        other.id = QUuid::createUuid();
        QVERIFY(fill());
        QCOMPARE(reopen(test::cacheKey(), other), Opened::KeyLost); // a folder that was copied to another account
        proof("REST", u"3 caches under a lost key: 3 thrown away and made anew, 0 failed starts"_s);
    }

    void aNewerFileUnderAnotherKeyIsLeftAlone()
    {
        close();
        sql(path(), u"PRAGMA user_version = 99"_s);
        const QByteArray before = test::readFile(path());
        m_cache = std::make_unique<CacheStore>(*m_thread, folder(), test::anAccount());
        m_cache->setKey(SealKey::random());
        QCOMPARE(take(m_cache->open()).error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(take(m_cache->dispute(u"dspt_1"_s)).error().kind, ErrorKind::StoreFailed);
        close();
        QVERIFY(!before.isEmpty());
        QCOMPARE(test::readFile(path()), before);
    }
};

QTEST_GUILESS_MAIN(TestSealedCache)
#include "tst_sealedcache.moc"
