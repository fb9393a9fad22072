#include "app/desktop/csvexport.h"
#include "app/desktop/exportfile.h"
#include "models/items/disputetablemodel.h"
#include "models/items/metacells.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/manyrows.h"
#include "tests/support/csvtwin.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace disputedesk;

/// Writing CSV files beside the window's work: all rows in order, called off, on disks that refuse.
class TestCsvExport : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::createUuid();
    const QUuid m_other = QUuid::createUuid();
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void fill(DisputeIndex &index, int rows) const
    {
        for (int from = 0; from < rows; from += 5000)
            index.upsert(m_account, Mode::Test, u"A"_s, manyRows(from, qMin(rows, from + 5000)));
    }
    ExportReport run(CsvExport &job, DisputeIndex &index, const QString &to, const CsvExport::Source &source,
        const QList<CsvField> &fields = everyCsvField()) const
    {
        QSignalSpy ended(&job, &CsvExport::ended);
        job.start(to, CsvRows(index, fields), source);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 120'000))
            qFatal("the export does not end");
        return ended.first().first().value<ExportReport>();
    }
    static CsvExport::Source allRows(const DisputeIndex &index)
    {
        auto rows = std::make_shared<ViewPlan::Rows>();
        for (quint32 row = 0; row < index.slotCount(); ++row)
            rows->push_back(row);
        return {rows, {}};
    }
    QStringList foldersFiles() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ExportReport>(); }

    void everythingSortedAsTheListIs()
    {
        DisputeIndex index;
        fill(index, 20'000);
        index.upsert(m_other, Mode::Live, u"Live"_s, manyRows(30'000, 30'010));
        RowFilter scope(index, testNow);
        scope.accounts = {m_account};
        ListRequest request(scope);
        request.column = DisputeTableModel::Amount;
        request.order = Qt::DescendingOrder;
        CsvExport job(index);
        QSignalSpy progress(&job, &CsvExport::progress);
        const auto report =
            run(job, index, path(u"all.csv"_s), {nullptr, request}, {CsvField::Id, CsvField::AmountMinor});
        QCOMPARE(report.end, ExportReport::End::Written);
        QCOMPARE(report.written, 20'000);
        QCOMPARE(progress.last().at(0).toLongLong(), 20'000);
        const auto file = test::readCsv(contentOf(path(u"all.csv"_s)));
        QVERIFY(file && file->size() == 20'001);
        DisputeTableModel list(index, testNow);
        list.setAccounts({m_account});
        list.sort(DisputeTableModel::Amount, Qt::DescendingOrder);
        QCOMPARE(list.rowCount(), 20'000);
        for (int row = 0; row < list.rowCount(); ++row) {
            const QModelIndex cell = list.index(row, DisputeTableModel::Amount);
            QCOMPARE(file->at(row + 1).at(0), list.data(cell, DisputeTableModel::IdRole).toString());
            QCOMPARE(file->at(row + 1).at(1), list.data(cell, DisputeTableModel::SortRole).toString());
        }
    }

    void theListGoesOnMeanwhile()
    {
        DisputeIndex index;
        fill(index, 60'000);
        CsvExport job(index);
        QSignalSpy ended(&job, &CsvExport::ended);
        job.start(path(u"mean.csv"_s), CsvRows(index, everyCsvField()), allRows(index));
        int round = 0;
        while (ended.isEmpty()) { // the window's thread writes as it would at a refresh
            ++round;
            index.upsert(m_account, Mode::Test, u"A"_s, manyRows(0, 200, 1'790'000'000'000 + round, round));
            QTest::qWait(1);
        }
        QCOMPARE(ended.first().first().value<ExportReport>().end, ExportReport::End::Written);
        const auto file = test::readCsv(contentOf(path(u"mean.csv"_s)));
        QVERIFY(file && file->size() == 60'001);
        for (int i = 0; i < 60'000; ++i)
            QCOMPARE(file->at(i + 1).at(int(CsvField::Id)), index.id(quint32(i)));
    }

    /// The rows are opened a few at a time, and nothing of them stays: a million would not fit.
    void metadataIsOpenedAndLetGo()
    {
        constexpr int kRows = 2000;
        DisputeIndex index;
        QHash<QString, Metadata> cache;
        QList<DisputeRow> rows;
        for (int i = 0; i < kRows; ++i) {
            Dispute dispute = aDispute(u"d%1"_s.arg(i));
            dispute.metadata = {{u"order"_s, MetadataType::Text, u"AB-%1"_s.arg(i)}};
            cache.insert(dispute.id, dispute.metadata);
            rows.append(rowOf(dispute, 7));
        }
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        MetaCells cells(index);
        cells.setKeys({u"order"_s});
        qsizetype most = 0;
        qsizetype asked = 0;
        connect(&cells, &MetaCells::wanted, &cells, [&](const QList<quint32> &wanted) {
            most = qMax(most, cells.keptRows() + wanted.size());
            asked += wanted.size();
            QList<MetaCells::Opened> answers;
            for (const quint32 row : wanted)
                answers.append({index.account(row), index.id(row), cache.value(index.id(row))});
            cells.take(answers, cells.round());
        });
        CsvExport job(index);
        QSignalSpy ended(&job, &CsvExport::ended);
        CsvExport::Source source = allRows(index);
        source.metadata = &cells;
        const QString to = path(u"metadata.csv"_s);
        job.start(to, CsvRows(index, {CsvField::Id, CsvField::Meta1}, {u"order"_s}), source);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
        QCOMPARE(ended.first().first().value<ExportReport>().end, ExportReport::End::Written);
        QCOMPARE(asked, kRows);
        QVERIFY2(most < 600, qPrintable(QString::number(most)));
        QCOMPARE(cells.keptRows(), 0);
        const auto file = test::readCsv(contentOf(to));
        QVERIFY(file && file->size() == kRows + 1);
        for (int i = 0; i < kRows; ++i)
            QCOMPARE(file->at(i + 1), QStringList({u"d%1"_s.arg(i), u"AB-%1"_s.arg(i)}));
    }

    /// In lower case they would be other values than the disputes have.
    void metadataThatNobodyCanReadEndsIt()
    {
        DisputeIndex index;
        Dispute dispute = aDispute(u"a"_s);
        dispute.metadata = {{u"order"_s, MetadataType::Text, u"AB"_s}};
        upsertRows(index, m_account, Mode::Test, u"A"_s, {rowOf(dispute, 7)});
        MetaCells cells(index);
        cells.setKeys({u"order"_s});
        connect(&cells, &MetaCells::wanted, &cells, [&] {
            cells.take({{m_account, u"a"_s, std::nullopt, true}}, cells.round());
        });
        CsvExport job(index);
        CsvExport::Source source = allRows(index);
        source.metadata = &cells;
        const auto report = run(job, index, path(u"unread.csv"_s), source, {CsvField::Id, CsvField::Meta1});
        QCOMPARE(report.end, ExportReport::End::Changed);
        QVERIFY(!QFile::exists(path(u"unread.csv"_s)));
    }

    void disputesThatLeaveEndIt()
    {
        // On a machine that is busy the file may be whole before they leave: then that was no test, and another is
        // made.
        auto how = ExportReport::End::Written;
        for (int attempt = 0; attempt < 20 && how == ExportReport::End::Written; ++attempt) {
            DisputeIndex index;
            fill(index, 60'000);
            CsvExport job(index);
            QSignalSpy ended(&job, &CsvExport::ended);
            QFile::remove(path(u"left.csv"_s));
            job.start(path(u"left.csv"_s), CsvRows(index, everyCsvField()), allRows(index));
            index.clearAccount(m_account); // its row numbers may be given to a live account's disputes next
            index.upsert(m_other, Mode::Live, u"Live"_s, manyRows(0, 5000));
            QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
            how = ended.first().first().value<ExportReport>().end;
        }
        QCOMPARE(how, ExportReport::End::Changed);
        QVERIFY(!QFile::exists(path(u"left.csv"_s)));
    }

    void calledOffLeavesTheOldFile()
    {
        DisputeIndex index;
        fill(index, 60'000);
        QFile old(path(u"old.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QStringList before = foldersFiles();
        CsvExport job(index);
        QSignalSpy ended(&job, &CsvExport::ended);
        job.start(old.fileName(), CsvRows(index, everyCsvField()), allRows(index));
        job.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), 60'000);
        QCOMPARE(ended.first().first().value<ExportReport>().end, ExportReport::End::Cancelled);
        QCOMPARE(contentOf(old.fileName()), "old"_ba);
        QCOMPARE(foldersFiles(), before); // nothing half-written lies about
        QVERIFY(!job.isRunning());
    }

    /// Counted by rows and not by time: half of them are read, and many are on the disk.
    void calledOffHalfWayLeavesTheOldFile()
    {
        DisputeIndex index;
        fill(index, 60'000);
        QFile old(path(u"half.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QStringList before = foldersFiles();
        CsvExport job(index);
        QSignalSpy progress(&job, &CsvExport::progress);
        CsvExport::Source source = allRows(index);
        source.limit = 400; // it asks every 64 rows, and after each piece for the disk
        const auto report = run(job, index, old.fileName(), source);
        QCOMPARE(report.end, ExportReport::End::Cancelled);
        QVERIFY2(report.written > 10'000 && report.written < 50'000, qPrintable(QString::number(report.written)));
        QVERIFY(progress.last().at(0).toLongLong() > 5'000); // went to the disk
        QCOMPARE(contentOf(old.fileName()), "old"_ba);
        QCOMPARE(foldersFiles(), before);
        QVERIFY(!job.isRunning());
    }

    /// A dispute that left is dead for an instant before the index says so: a file without it would be one of fewer
    /// disputes than were asked for.
    void aDisputeThatIsDeadEndsIt()
    {
        DisputeIndex index;
        fill(index, 10);
        const CsvExport::Source source = allRows(index);
        std::unique_ptr<CsvExport> job;
        std::optional<ExportReport> report;
        connect(&index, &DisputeIndex::reset, this, [&] { // told before the export is, since it listens for longer
            report = run(*job, index, path(u"dead.csv"_s), source);
        });
        job = std::make_unique<CsvExport>(index);
        index.remove(m_account, {index.id(7)});
        QVERIFY(report);
        QCOMPARE(report->end, ExportReport::End::Changed);
        QVERIFY(!QFile::exists(path(u"dead.csv"_s)));
    }

    void aFolderThatTakesNothing()
    {
        DisputeIndex index;
        fill(index, 10);
        CsvExport job(index);
        const QString nowhere = path(u"missing/a.csv"_s);
        const auto report = run(job, index, nowhere, allRows(index));
        QCOMPARE(report.end, ExportReport::End::Failed);
        QCOMPARE(report.error.kind, ErrorKind::StoreReadOnly);
        QVERIFY(exportProblemText(report.error, nowhere).contains(u"Choose another folder"_s));
        QVERIFY(exportProblemText(report.error, nowhere).contains(u"its folder is not there"_s));
    }

    void aNameThatIsTooLong()
    {
        DisputeIndex index;
        fill(index, 10);
        CsvExport job(index);
        for (const QString &name : {QString(252, u'x') + u".csv"_s, QString(84, u'ก') + u".csv"_s}) {
            const auto report = run(job, index, path(name), allRows(index));
            QCOMPARE(report.end, ExportReport::End::Failed);
            QVERIFY(exportProblemText(report.error, path(name)).contains(u"Choose a shorter one"_s));
        }
        const auto report = run(job, index, path(QString(251, u'x') + u".csv"_s), allRows(index));
        QCOMPARE(report.end, ExportReport::End::Written);
    }

    /// The folder takes files: nobody is sent to another one for that.
    void aFolderInTheFilesPlace()
    {
        DisputeIndex index;
        fill(index, 10);
        QVERIFY(QDir(m_folder.path()).mkpath(u"taken.csv/inside"_s));
        CsvExport job(index);
        const auto report = run(job, index, path(u"taken.csv"_s), allRows(index));
        QCOMPARE(report.end, ExportReport::End::Failed);
        QVERIFY(!exportProblemText(report.error, path(u"taken.csv"_s)).contains(u"takes no new files"_s));
        QVERIFY(QFileInfo(path(u"taken.csv/inside"_s)).isDir());
    }

    void aFullDiskLeavesTheOldFile()
    {
#ifdef Q_OS_LINUX
        DisputeIndex index;
        fill(index, 20'000);
        QFile old(path(u"full.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QStringList before = foldersFiles();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit was{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
        rlimit small = was;
        small.rlim_cur = 1024 * 1024; // the file would be larger
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        CsvExport job(index);
        const auto report = run(job, index, old.fileName(), allRows(index));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &was), 0);
        QCOMPARE(report.end, ExportReport::End::Failed);
        QVERIFY(!exportProblemText(report.error, old.fileName()).isEmpty());
        QCOMPARE(contentOf(old.fileName()), "old"_ba);
        QCOMPARE(foldersFiles(), before);
#else
        QSKIP("A limit on the size of files stands for the full disk, and is asked of Linux.");
#endif
    }

    void sentencesSayWhatToDo()
    {
        Error full;
        full.kind = ErrorKind::DiskFull;
        QVERIFY(exportProblemText(full, u"/a/b.csv"_s).contains(u"Make room"_s));
        QVERIFY(exportProblemText(full, u"/a/b.csv"_s).contains(u"/a/b.csv"_s));
        QVERIFY(!exportProblemText(full, u"/a/\u202eb.csv"_s).contains(QChar(0x202e)));
    }

    void aMillionRowsInConstantMemory()
    {
#ifdef Q_OS_LINUX
        const auto resident = [] {
            QFile status(u"/proc/self/status"_s);
            if (!status.open(QIODevice::ReadOnly))
                return 0;
            static const QRegularExpression line(u"VmHWM:\\s+(\\d+) kB"_s);
            return line.match(QString::fromLatin1(status.readAll())).captured(1).toInt();
        };
        DisputeIndex index;
        fill(index, 1'000'000);
        const CsvExport::Source source = allRows(index);
        CsvExport job(index);
        const int before = resident();
        const auto report = run(job, index, path(u"million.csv"_s), source);
        const int grown = resident() - before;
        QCOMPARE(report.written, 1'000'000);
        const qint64 size = QFileInfo(path(u"million.csv"_s)).size();
        qInfo("1,000,000 rows, %lld MB, the program grew by %d kB", size / 1'000'000, grown);
        QVERIFY(size > 150'000'000);
        QVERIFY2(grown < 20'000, qPrintable(QString::number(grown)));
#else
        QSKIP("The highest memory use is asked of Linux.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
