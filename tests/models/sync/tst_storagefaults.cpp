#include "models/store/ledgercheck.h"
#include "models/sync/disputefeed.h"
#include "models/sync/writedesk.h"
#include "tests/models/sync/diskscenes.h"
#include "tests/support/faultvfs.h"
#include "tests/support/proof.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
struct Kind {
    Fault fault;
    const char *name;
};
constexpr Kind kKinds[] = {{Fault::Full, "full disk"}, {Fault::WriteFails, "write"}, {Fault::SyncFails, "flush"},
    {Fault::OpenFails, "open"}, {Fault::ReadFails, "read"}, {Fault::TruncateFails, "cut"}, {Fault::SizeFails, "size"},
    {Fault::LockFails, "lock"}, {Fault::MapFails, "map"}, {Fault::DeleteFails, "delete"}};
} // namespace

/// Every call of the disk fails, one after the other, once or from then on, in each piece of the program's work: the
/// files stay sound, and what was answered with success is there at the next start.
class TestStorageFaults : public QObject {
    Q_OBJECT

    Account m_account = anOmiseAccount();
    int m_cases = 0;
    int m_acknowledged = 0; ///< of those, where all of the work was said to be done
    int m_unsent = 0; ///< actions that the disk stopped before anything was sent

    /// A disk in memory, where there is one: what fails is ours to say.
    static QString room()
    {
        return (QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath()) + u"/dd-XXXXXX"_s;
    }

    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to + u"/account"_s);
        for (const QString &name : {u"ledger.db"_s, u"drafts.db"_s, u"account/cache.db"_s})
            if (QFile::exists(from + u'/' + name) && !QFile::copy(from + u'/' + name, to + u'/' + name))
                qFatal("no copy of %s", qPrintable(name));
    }

    /// Empty when the pages of all three files are sound and the ledger's chain is whole.
    static QString corrupt(const QString &folder)
    {
        for (const QString &name : {u"/ledger.db"_s, u"/drafts.db"_s, u"/account/cache.db"_s}) {
            if (!QFile::exists(folder + name))
                continue;
            Database database;
            const auto read = database.openToRead(folder + name, false);
            const auto found = read ? database.value(u"PRAGMA integrity_check"_s) : Failure{read.error()};
            if (!found || *found != "ok"_L1)
                return name + u": "_s + (found ? *found : found.error().detail);
        }
        const LedgerCheck check = checkLedger(folder);
        if (check.found != LedgerCheck::Found::Whole && check.found != LedgerCheck::Found::None)
            return u"the chain: %1 %2"_s.arg(int(check.found)).arg(check.detail);
        return {};
    }

    /// One case; whether the fault was met at all.
    bool fails(const DiskScene &scene, const QString &prepared, Fault fault, int call, bool once, QString &broken)
    {
        const QTemporaryDir dir(room());
        const QString folder = dir.filePath(u"data"_s);
        copyFolder(prepared, folder);
        Told told;
        bool met = false;
        {
            DiskRun run(folder, m_account);
            if (!scene.opens)
                broken = run.open();
            if (!broken.isEmpty())
                return false;
            armFault(fault, call, once);
            scene.act(run, told);
            met = faultCalls() >= call;
        } // ends as the program does, on a disk that still fails
        disarmFault();
        {
            DiskRun next(folder, m_account); // what a failed commit left is rolled back here, or found durable
            broken = next.open();
            if (broken.isEmpty())
                broken = scene.holds(next, told);
        }
        if (broken.isEmpty())
            broken = corrupt(folder);
        ++m_cases;
        m_acknowledged += told.synced || told.wiped || told.drafted || !told.gone.isEmpty() || told.sends > 0;
        m_unsent += told.outcome == ActionState::NotSent && told.sends == 0;
        return met;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<SyncReport>();
        qRegisterMetaType<Error>();
        qRegisterMetaType<BatchPtr>();
        qRegisterMetaType<ExpiryCount>();
        qRegisterMetaType<WriteIntent>();
        qRegisterMetaType<WriteOutcome>();
        installFaultVfs();
    }
    void cleanup() { disarmFault(); }

    void everyCallFails_data()
    {
        QTest::addColumn<int>("scene");
        for (int scene = 0; scene < diskScenes().size(); ++scene)
            QTest::newRow(diskScenes().at(scene).name) << scene;
    }
    void everyCallFails()
    {
        QFETCH(int, scene);
        const DiskScene work = diskScenes().at(scene);
        const QTemporaryDir dir(room());
        if (!work.opens) {
            DiskRun run(dir.path(), m_account);
            QCOMPARE(run.open(), QString());
            work.prepare(run);
        }
        m_cases = m_acknowledged = m_unsent = 0;
        int kinds = 0;
        for (const Kind &kind : kKinds) {
            for (const bool once : {true, false}) {
                int call = 1;
                QString broken;
                // Each call, until the work is done without.
                while (fails(work, dir.path(), kind.fault, call, once, broken) && broken.isEmpty()) {
                    ++call;
                    QVERIFY2(call < 20'000, "the fault is never outlived");
                }
                QVERIFY2(broken.isEmpty(),
                    qPrintable(u"%1 %2 %3: %4"_s.arg(QLatin1StringView(kind.name))
                                   .arg(call)
                                   .arg(once ? u"once"_s : u"from then on"_s, broken)));
                kinds += call > 1;
            }
        }
        QVERIFY2(kinds >= 4, qPrintable(u"only %1 kinds of fault were met"_s.arg(kinds)));
        const QString figure =
            u"%1: %2 disk faults, 0 corrupt, 0 acknowledged and lost"_s.arg(QLatin1StringView(work.name)).arg(m_cases);
        if (m_unsent > 0) // S2
            proof("S2 S3 I1 I2 I4 F16", figure + u", in %1 of them nothing was sent"_s.arg(m_unsent));
        else
            proof("S3 S4", figure);
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
