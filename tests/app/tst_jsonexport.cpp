#include "app/desktop/accountsession.h"
#include "app/desktop/jsonexport.h"
#include "models/items/disputeindex.h"
#include "tests/models/items/builders.h"
#include "tests/support/syncbench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;

/// The export that names disputes by their rows: what it does when rows leave while it works.
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
