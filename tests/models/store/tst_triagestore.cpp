#include "models/store/storethread.h"
#include "models/store/triagestore.h"
#include "tests/models/store/storesupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;

class TestTriageStore : public QObject {
    Q_OBJECT

    const QUuid m_one = QUuid::createUuid();
    const QUuid m_two = QUuid::createUuid();

    Triage noted(const QUuid &account, const QString &id) const
    {
        return {account, id, {u"lost parcel"_s, u"ด่วน"_s}, u"line 1\nline '2'"_s, u"Nok"_s, true, u"needs_response"_s,
            QDateTime(QDate(2026, 11, 21), QTime(2, 0, 3, 4), QTimeZone::utc())};
    }
    static QList<Triage> sorted(QList<Triage> all)
    {
        std::sort(all.begin(), all.end(), [](const Triage &a, const Triage &b) { return a.disputeId < b.disputeId; });
        return all;
    }
    static QList<Triage> all(TriageStore &store)
    {
        const auto found = store.all().result();
        return found ? sorted(*found) : QList<Triage>{{}};
    }

private Q_SLOTS:
    void keepsAndComesBack()
    {
        const QTemporaryDir folder;
        StoreThread thread;
        {
            TriageStore store(thread, folder.path());
            QCOMPARE(*store.openFile().result(), TriageStore::Opened::Created);
            QVERIFY(store.save({noted(m_one, u"a"_s), noted(m_two, u"b"_s)}).result());
            QVERIFY(store.setTone(u"VIP"_s, u"good"_s).result());
        }
        TriageStore store(thread, folder.path());
        QCOMPARE(*store.openFile().result(), TriageStore::Opened::AsItWas);
        QCOMPARE(all(store), (QList<Triage>{noted(m_one, u"a"_s), noted(m_two, u"b"_s)}));
        QCOMPARE(store.tones().result()->value(u"vip"_s), u"good"_s);
        QVERIFY(!(QFile::permissions(folder.filePath(u"triage.db"_s)) & QFile::ReadOther));
    }

    void anEmptyOneIsNone()
    {
        const QTemporaryDir folder;
        StoreThread thread;
        TriageStore store(thread, folder.path());
        QVERIFY(store.openFile().result());
        QVERIFY(store.save({noted(m_one, u"a"_s)}).result());
        Triage empty;
        empty.account = m_one;
        empty.disputeId = u"a"_s;
        QVERIFY(store.save({empty}).result());
        QVERIFY(all(store).isEmpty());
    }

    void allOrNone()
    {
        const QTemporaryDir folder;
        StoreThread thread;
        TriageStore store(thread, folder.path());
        QVERIFY(store.openFile().result());
        QVERIFY(!store.save({noted(m_one, u"a"_s), noted({}, u"no account"_s)}).result());
        QVERIFY(all(store).isEmpty());
    }

    void goesWithItsAccount()
    {
        const QTemporaryDir folder;
        StoreThread thread;
        TriageStore store(thread, folder.path());
        QVERIFY(store.openFile().result());
        QVERIFY(store.save({noted(m_one, u"a"_s), noted(m_two, u"b"_s)}).result());
        QVERIFY(store.wipe(m_one).result());
        QCOMPARE(all(store), QList<Triage>{noted(m_two, u"b"_s)});
    }

    void aFileOfVersionOneIsRead()
    {
        const QTemporaryDir folder;
        const QString path = test::releasedFile(folder.path(), u"triage"_s);
        StoreThread thread;
        TriageStore store(thread, folder.path());
        QCOMPARE(*store.openFile().result(), TriageStore::Opened::AsItWas);
        const QList<Triage> kept = all(store);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().tags, (QStringList{u"ด่วน"_s, u"lost parcel"_s}));
        QVERIFY(kept.constFirst().decided);
        QVERIFY(kept.constFirst().decidedFor.isEmpty()); // nobody noted it: the decision counts as it did
        QVERIFY(!kept.constFirst().decidedAt.isValid());
        QVERIFY(QFile::exists(path + u".version-1"_s)); // as it was
        QCOMPARE(store.tones().result()->value(u"lost parcel"_s), u"attention"_s);
        const QTemporaryDir other;
        TriageStore fresh(thread, other.path());
        QCOMPARE(*fresh.openFile().result(), TriageStore::Opened::Created);
        QCOMPARE(test::schemaOf(other.filePath(u"triage.db"_s)), test::schemaOf(path));
    }

    /// Version 2 did not note when it was decided.
    void aFileOfVersionTwoIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"triage.db"_s);
        StoreThread thread;
        {
            TriageStore before(thread, folder.path());
            QVERIFY(before.openFile().result());
            QVERIFY(before.save({noted(m_one, u"a"_s)}).result());
        }
        QVERIFY(thread.run<bool>([] { return true; }).result()); // the file is closed
        test::sql(path, u"ALTER TABLE marks DROP COLUMN decided_ms"_s);
        test::sql(path, u"PRAGMA user_version = 2"_s);
        TriageStore store(thread, folder.path());
        QCOMPARE(*store.openFile().result(), TriageStore::Opened::AsItWas);
        Triage timeless = noted(m_one, u"a"_s);
        timeless.decidedAt = {};
        QCOMPARE(all(store), QList<Triage>{timeless});
        QVERIFY(QFile::exists(path + u".version-2"_s)); // as it was
        QVERIFY(store.save({noted(m_one, u"a"_s)}).result());
        QCOMPARE(all(store), QList<Triage>{noted(m_one, u"a"_s)});
    }

    void aNewerFileIsOnlyRead()
    {
        const QTemporaryDir folder;
        StoreThread thread;
        {
            TriageStore before(thread, folder.path());
            QVERIFY(before.openFile().result());
            QVERIFY(before.save({noted(m_two, u"b"_s)}).result());
        }
        QVERIFY(thread.run<bool>([] { return true; }).result()); // the file is closed
        test::sql(folder.filePath(u"triage.db"_s), u"PRAGMA user_version = 9"_s);
        TriageStore store(thread, folder.path());
        QCOMPARE(*store.openFile().result(), TriageStore::Opened::ReadOnly);
        QCOMPARE(all(store).size(), 1);
        QVERIFY(!store.save({noted(m_one, u"a"_s)}).result());
    }

    void aDamagedFileIsSetAsideAndWorkGoesOn()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"triage.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
        file.close();
        StoreThread thread;
        TriageStore store(thread, folder.path());
        const auto opened = store.openFile().result();
        QVERIFY(opened);
        QCOMPARE(*opened, TriageStore::Opened::Salvaged);
        QCOMPARE(QDir(folder.path()).entryList({u"triage.db.damaged-*"_s}).size(), 1);
        QVERIFY(store.save({noted(m_one, u"a"_s)}).result());
        QCOMPARE(all(store).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTriageStore)
#include "tst_triagestore.moc"
