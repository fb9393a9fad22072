#include "app/desktop/accountsession.h"
#include "app/desktop/jsonexport.h"
#include "models/items/disputeindex.h"
#include "models/store/database.h"
#include "tests/models/items/builders.h"
#include "tests/support/syncbench.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace disputedesk;
using namespace disputedesk::test;

/// The export that names disputes by their rows: what it does when rows leave while it works, when it is called off and
/// when the cache has not what it asks for.
class TestJsonExport : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::createUuid();
    QTemporaryDir m_folder;

    static ViewPlan::RowsPtr rows(quint32 count)
    {
        auto all = std::make_shared<ViewPlan::Rows>();
        for (quint32 row = 0; row < count; ++row)
            all->push_back(row);
        return all;
    }
    void fill(DisputeIndex &index, int count) const
    {
        QList<DisputeRow> all;
        for (int i = 0; i < count; ++i)
            all.append(aRow(u"dspt_test_%1"_s.arg(i)));
        upsertRows(index, m_account, Mode::Test, u"A"_s, all);
    }

    static QString cacheFile(const SyncBench &bench)
    {
        return bench.folders.accountFolder(bench.account.id) + u"/cache.db"_s;
    }
    /// What was read is in the cache, and nothing is read anew, which would mend what a test spoils.
    static bool rest(SyncBench &bench)
    {
        if (!QTest::qWaitFor([&] { return !bench.status().running; }, 30'000))
            return false;
        bench.sandbox.stop();
        for (int round = 0; round < 6; ++round)
            if (!waitFor(bench.thread.run<int>([] { return 0; })))
                return false;
        return true;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ExportReport>(); }

    /// Its names are made a portion at a time, not for all rows before the first is read.
    void namesAreMadeByPortion()
    {
        SyncBench bench(400);
        QVERIFY(bench.start());
        int asked = 0;
        int atFirst = -1;
        JsonExport job(bench.index, [&](const QUuid &id) {
            ++asked;
            return bench.sync.session(id);
        });
        QSignalSpy ended(&job, &JsonExport::ended);
        connect(&job, &JsonExport::progress, this, [&](qint64 done, qint64) {
            if (done > 0 && atFirst < 0)
                atFirst = asked;
        });
        job.start(m_folder.filePath(u"a.json"_s), rows(bench.index.slotCount()));
        QCOMPARE(asked, 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(atFirst, JsonExport::kPortion);
        QCOMPARE(asked, 400);
        QCOMPARE(ended.first().first().value<ExportReport>().written, 400);
    }

    /// What was asked for is whole, or not at all: no file that counts places as empty which it does not have.
    void anAccountThatIsGoneEndsIt()
    {
        DisputeIndex index;
        fill(index, 1);
        JsonExport job(index, [](const QUuid &) { return static_cast<AccountSession *>(nullptr); });
        QSignalSpy ended(&job, &JsonExport::ended);
        const QString path = m_folder.filePath(u"gone.json"_s);
        job.start(path, rows(1));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().first().value<ExportReport>().end, ExportReport::End::Changed);
        QVERIFY(!job.isRunning());
        QVERIFY(!QFile::exists(path));
    }

    void calledOffHalfWayLeavesTheOldFile()
    {
        SyncBench bench(400);
        QVERIFY(bench.start());
        QTemporaryDir folder;
        QFile old(folder.filePath(u"old.json"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        JsonExport job(bench.index, [&](const QUuid &id) { return bench.sync.session(id); });
        QSignalSpy ended(&job, &JsonExport::ended);
        connect(&job, &JsonExport::progress, this, [&](qint64 done, qint64) {
            if (done >= 200)
                job.cancel();
        });
        job.start(old.fileName(), rows(bench.index.slotCount()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto report = ended.first().first().value<ExportReport>();
        QCOMPARE(report.end, ExportReport::End::Cancelled);
        QCOMPARE(report.written, 200);
        QVERIFY(!job.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(
            QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.json"_s}, 30'000);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "old"_ba);
    }

    /// One bad row is no reason to have nothing of a million: it is fetched anew, as one that never was here.
    void aDamagedAnswerIsAnEmptyPlace()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        QVERIFY(rest(bench));
        {
            Database cache;
            QVERIFY(cache.openAsItIs(cacheFile(bench)));
            QVERIFY(cache.run(u"UPDATE dispute_details SET texts = x'0102' WHERE dispute ="
                              " (SELECT min(dispute) FROM dispute_details)"_s));
        }
        JsonExport job(bench.index, [&](const QUuid &id) { return bench.sync.session(id); });
        QSignalSpy ended(&job, &JsonExport::ended);
        const QString path = m_folder.filePath(u"one.json"_s);
        job.start(path, rows(bench.index.slotCount()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto report = ended.first().first().value<ExportReport>();
        QCOMPARE(report.end, ExportReport::End::Written);
        QCOMPARE(report.written, 60);
        QCOMPARE(report.missing, 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(array.size(), 60);
        QCOMPARE(std::count_if(array.begin(), array.end(),
                     [](const QJsonValue &entry) { return entry.toObject().value("answer"_L1).isNull(); }),
            1);
    }

    /// Nothing is known of the answers then: no file that calls them missing, and no word of the disk it goes to.
    void aCacheThatCannotBeReadIsToldAsThat_data()
    {
        QTest::addColumn<bool>("aFile");
        QTest::newRow("file") << true;
        QTest::newRow("clipboard") << false;
    }
    void aCacheThatCannotBeReadIsToldAsThat()
    {
        QFETCH(bool, aFile);
        SyncBench bench(60);
        QVERIFY(bench.start());
        QVERIFY(rest(bench));
        {
            Database cache;
            QVERIFY(cache.openAsItIs(cacheFile(bench)));
            QVERIFY(cache.run(u"ALTER TABLE dispute_details RENAME TO gone"_s));
        }
        JsonExport job(bench.index, [&](const QUuid &id) { return bench.sync.session(id); });
        QSignalSpy ended(&job, &JsonExport::ended);
        QSignalSpy gathered(&job, &JsonExport::gathered);
        const QString path = m_folder.filePath(u"unread.json"_s);
        if (aFile)
            job.start(path, rows(bench.index.slotCount()));
        else
            job.gather(rows(bench.index.slotCount()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        const auto report = ended.first().first().value<ExportReport>();
        QCOMPARE(report.end, ExportReport::End::NotRead);
        QVERIFY(!report.error.detail.isEmpty());
        QCOMPARE(gathered.size(), 0);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!job.isRunning());
    }

    /// What is written after a whole cache was set aside would be empty places only.
    void aCacheThatIsSetAsideEndsIt()
    {
        SyncBench bench(400);
        QVERIFY(bench.start());
        JsonExport job(bench.index, [&](const QUuid &id) { return bench.sync.session(id); });
        QSignalSpy ended(&job, &JsonExport::ended);
        bool isTold = false;
        connect(&job, &JsonExport::progress, this, [&](qint64 done, qint64) {
            if (done > 0 && !std::exchange(isTold, true))
                Q_EMIT bench.session().cache().emptied(); // as the store does
        });
        const QString path = m_folder.filePath(u"aside.json"_s);
        job.start(path, rows(bench.index.slotCount()));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().first().value<ExportReport>().end, ExportReport::End::NotRead);
        QVERIFY(!QFile::exists(path));
        // Not its business any more.
        QVERIFY(isTold);
        Q_EMIT bench.session().cache().emptied();
        QCOMPARE(ended.size(), 1);
    }

    /// What reads such a file takes no larger one: nothing is left of it, and what it was put in stays as it was.
    void oneThatWouldBeTooLargeIsNotWritten()
    {
        SyncBench bench(60);
        QVERIFY(bench.start());
        JsonExport job(bench.index, [&](const QUuid &id) { return bench.sync.session(id); });
        QSignalSpy ended(&job, &JsonExport::ended);
        const QString path = m_folder.filePath(u"framed.json"_s);
        job.start(path, rows(bench.index.slotCount()), {"{\"all\":", "}\n", 1'000'000});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.last().first().value<ExportReport>().end, ExportReport::End::Written);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QCOMPARE(QJsonDocument::fromJson(whole).object().value("all"_L1).toArray().size(), 60);
        job.start(path, rows(bench.index.slotCount()), {"{\"all\":", "}\n", whole.size() - 1});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30'000);
        QCOMPARE(ended.last().first().value<ExportReport>().end, ExportReport::End::TooLarge);
        QVERIFY(!job.isRunning());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), whole);
        file.close();
        job.start(path, rows(0), {"{\"all\":", "}\n", 1'000'000}); // and none at all
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, 30'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{\"all\":[]\n}\n"_ba);
    }

    /// Rows that left the index may be given to other disputes: nothing is written rather than another's answer.
    void rowsThatLeaveEndIt()
    {
        DisputeIndex index;
        fill(index, 400);
        JsonExport job(index, [](const QUuid &) { return static_cast<AccountSession *>(nullptr); });
        QSignalSpy ended(&job, &JsonExport::ended);
        job.start(m_folder.filePath(u"b.json"_s), rows(400));
        index.remove(m_account, {u"dspt_test_7"_s});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QCOMPARE(ended.first().first().value<ExportReport>().end, ExportReport::End::Changed);
        QVERIFY(!job.isRunning());
        QVERIFY(!QDir(m_folder.path()).exists(u"b.json"_s));
        // And it can begin again.
        job.start(m_folder.filePath(u"b.json"_s), rows(0));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30'000);
        QCOMPARE(ended.last().first().value<ExportReport>().end, ExportReport::End::Written);
        QVERIFY(QDir(m_folder.path()).exists(u"b.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestJsonExport)
#include "tst_jsonexport.moc"
