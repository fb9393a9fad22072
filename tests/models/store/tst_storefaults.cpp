#include "models/store/cachestore.h"
#include "models/store/draftstore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/faultvfs.h"
#include "tests/support/sealedcache.h"

#include <QDir>
#include <QSemaphore>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::armFault;
using test::disarmFault;
using test::Fault;
using test::take;
using S = ActionState;
using E = ActionEvent;

/// Every write and every flush of a disk that fails, one after the other: nothing corrupt, nothing acknowledged and
/// lost.
class TestStoreFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QUuid m_account = QUuid::createUuid();

    QString folder() const { return m_dir->filePath(u"f"_s); }
    /// A program's run: its own thread and connection, opened; null when it did not open.
    struct Run {
        explicit Run(const QString &folder)
            : ledger(std::make_unique<SqliteLedger>(thread, folder))
            , opened(take(ledger->openFile()))
        {
        }
        ~Run() { ledger.reset(); }
        StoreThread thread;
        std::unique_ptr<SqliteLedger> ledger;
        StoreResult<LedgerOpened> opened;
    };
    /// As a crash leaves it: the files are copied while the program still has them open, so that nothing is tidied up.
    bool crash() const
    {
        const QString copy = m_dir->filePath(u"crashed"_s);
        bool copied = QDir(copy).removeRecursively() && QDir().mkpath(copy);
        for (const QString &name : {u"ledger.db"_s, u"ledger.db-wal"_s})
            if (QFileInfo::exists(folder() + u'/' + name))
                copied = QFile::copy(folder() + u'/' + name, copy + u'/' + name) && copied;
        return copied;
    }

private Q_SLOTS:
    void initTestCase() { test::installFaultVfs(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { disarmFault(); }

    void faults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("step");
        for (const auto &[fault, name] :
            {std::pair(Fault::Full, "full"), {Fault::WriteFails, "write"}, {Fault::SyncFails, "flush"}})
            for (const char *step : {"arm", "send", "answer"})
                QTest::addRow("%s at %s", name, step) << int(fault) << QString::fromLatin1(step);
    }

    void theLedgerNeverLosesWhatItAcknowledged_data() { faults_data(); }
    void theLedgerNeverLosesWhatItAcknowledged()
    {
        QFETCH(int, fault);
        QFETCH(QString, step);
        bool survived = false;
        int failures = 0;
        for (int call = 1; !survived; ++call) {
            QVERIFY2(call < 100, "the fault is never outlived");
            QVERIFY(QDir(folder()).removeRecursively());
            const WriteIntent intent = anIntent(m_account, u"dspt_1"_s);
            std::optional<S> acknowledged;
            {
                Run run(folder());
                QVERIFY(run.opened);
                const auto faulty = [&](const char *name) {
                    if (step == QLatin1StringView(name))
                        armFault(Fault(fault), call);
                };
                const auto done = [&](const char *name, bool worked, S state) {
                    disarmFault();
                    if (worked)
                        acknowledged = state;
                    if (step == QLatin1StringView(name))
                        survived = worked && test::faultCalls() < call;
                    return worked;
                };
                faulty("arm");
                const auto armed = take(run.ledger->arm(intent));
                if (done("arm", bool(armed), S::Armed)) {
                    faulty("send");
                    if (done("send", bool(take(run.ledger->advance(intent.id, E::SendCommitted))), S::Sending)) {
                        faulty("answer");
                        done("answer", bool(take(run.ledger->advance(intent.id, E::AnswerApplied))), S::Applied);
                    }
                } else {
                    ++failures;
                    QCOMPARE(
                        armed.error().kind, Fault(fault) == Fault::Full ? ErrorKind::DiskFull : ErrorKind::StoreFailed);
                    const auto open = take(run.ledger->open()); // nothing armed, in this run at least
                    QVERIFY(open && open->isEmpty());
                }
                if (acknowledged)
                    QCOMPARE((*take(run.ledger->entry(intent.id)))->state, *acknowledged);
                QVERIFY(crash());
            }
            for (const QString &where : {m_dir->filePath(u"crashed"_s), folder()}) {
                Run again(where);
                QVERIFY(again.opened);
                QCOMPARE(*again.opened, LedgerOpened::AsItWas);
                const auto entry = *take(again.ledger->entry(intent.id));
                const S found = entry ? entry->state : S::NotSent;
                // As acknowledged, or (F16) one step on: the step whose commit "failed" was durable all the same.
                if (!acknowledged)
                    QVERIFY(!entry || found == S::Armed);
                else if (*acknowledged == S::Armed)
                    QVERIFY(found == S::Armed || found == S::Sending);
                else if (*acknowledged == S::Sending)
                    QVERIFY(found == S::Sending || found == S::Applied);
                else
                    QCOMPARE(found, *acknowledged);
                QVERIFY(take(again.ledger->verifyChain())->whole);
                if (entry && !isSettled(found)) { // what a restart makes of it: never a second send
                    const auto next = take(again.ledger->advance(intent.id, E::RestartFound));
                    QCOMPARE(*next, found == S::Armed ? S::NotSent : S::Unknown);
                }
            }
        }
        if (step == "arm"_L1)
            QVERIFY(failures > 0); // else no fault was met and this test proves nothing
    }

    /// F16 met on purpose: a commit that reported failure and is found after the crash.
    void aFailedCommitCanBeDurable()
    {
        const WriteIntent intent = anIntent(m_account, u"dspt_1"_s);
        {
            Run run(folder());
            QVERIFY(
                take(run.ledger->arm(anIntent(m_account, u"dspt_0"_s)))); // the log's head is flushed with the first
            armFault(Fault::SyncFails, 1);
            QVERIFY(!take(run.ledger->arm(intent)));
            disarmFault();
            QCOMPARE(take(run.ledger->open())->size(), 1); // not there for this run
            QVERIFY(crash());
        }
        Run again(m_dir->filePath(u"crashed"_s));
        const auto open = *take(again.ledger->open());
        QCOMPARE(open.size(), 2); // and there for the next
        QCOMPARE(open.last().intent.id, intent.id);
        QCOMPARE(open.last().state, S::Armed);
        QCOMPARE(*take(again.ledger->advance(intent.id, E::RestartFound)), S::NotSent);
        QVERIFY(take(again.ledger->arm(anIntent(m_account, u"dspt_1"_s))));
    }

    void aLedgerThatCannotBeMadeLeavesNothing()
    {
        for (const Fault fault : {Fault::Full, Fault::WriteFails, Fault::SyncFails}) {
            bool made = false;
            for (int call = 1; !made; ++call) {
                QVERIFY(call < 200);
                QVERIFY(QDir(folder()).removeRecursively());
                {
                    armFault(fault, call);
                    Run run(folder());
                    made = bool(run.opened) && test::faultCalls() < call;
                    disarmFault();
                }
                Run again(folder());
                QVERIFY(again.opened);
                QVERIFY(*again.opened == LedgerOpened::Created || *again.opened == LedgerOpened::AsItWas);
                QVERIFY(take(again.ledger->arm(anIntent(m_account, u"dspt_1"_s))));
            }
        }
    }

    void theCacheKeepsOrRefusesWholeCalls()
    {
        QList<Dispute> first, second;
        for (int number = 0; number < 50; ++number) {
            first.append(test::aDispute(u"dspt_%1"_s.arg(number)));
            second.append(test::aDispute(u"dspt_%1"_s.arg(number), u"won"_s));
        }
        bool survived = false;
        for (int call = 1; !survived; call += 7) {
            QVERIFY(call < 2000);
            QVERIFY(QDir(folder()).removeRecursively());
            StoreThread thread;
            CacheStore cache(thread, folder(), test::anAccount());
            cache.setKey(test::cacheKey());
            QVERIFY(take(cache.open()));
            QVERIFY(take(cache.upsert(first)));
            armFault(Fault::Full, call);
            const auto put = take(cache.upsert(second));
            survived = bool(put) && test::faultCalls() < call;
            disarmFault();
            if (!put)
                QCOMPARE(put.error().kind, ErrorKind::DiskFull);
            QCOMPARE(take(cache.idsIn(Stage::Won))->size(), put ? 50 : 0);
        }
    }

    /// Upserts that share transactions, on a disk that fills up: each says truly whether it is kept, and the cache goes
    /// on once there is room.
    void sharedUpsertsOnAFullDisk()
    {
        int failures = 0;
        bool survived = false;
        for (int call = 1; !survived; call += 23) {
            QVERIFY(call < 4000);
            QVERIFY(QDir(folder()).removeRecursively());
            StoreThread thread;
            CacheStore cache(thread, folder(), test::anAccount());
            cache.setKey(test::cacheKey());
            QVERIFY(take(cache.open()));
            QSemaphore gate;
            thread.post([&gate] { gate.acquire(); });
            QList<QFuture<StoreResult<UpsertReport>>> answers;
            for (int page = 0; page < 10; ++page) {
                QList<Dispute> disputes;
                for (int number = 0; number < 20; ++number)
                    disputes.append(test::aDispute(u"dspt_%1_%2"_s.arg(page).arg(number)));
                answers.append(cache.upsert(disputes));
            }
            armFault(Fault::Full, call);
            gate.release();
            int kept = 0;
            for (auto &answer : answers) {
                const auto report = take(answer);
                kept += report ? report->inserted : 0;
                failures += !report;
                if (!report)
                    QCOMPARE(report.error().kind, ErrorKind::DiskFull);
            }
            survived = test::faultCalls() < call;
            disarmFault();
            QCOMPARE(*take(cache.count()), kept);
            QCOMPARE(take(cache.upsert({test::aDispute(u"dspt_after"_s)}))->inserted, 1);
            QCOMPARE(*take(cache.count()), kept + 1);
        }
        QVERIFY(failures > 0); // else no fault was met and this test proves nothing
    }

    void draftsAreSavedOrNot()
    {
        Draft draft;
        draft.account = m_account;
        draft.disputeId = u"dspt_1"_s;
        bool survived = false;
        for (int call = 1; !survived; ++call) {
            QVERIFY(call < 200);
            QVERIFY(QDir(folder()).removeRecursively());
            StoreThread thread;
            DraftStore drafts(thread, folder());
            QVERIFY(take(drafts.open()));
            draft.message = u"first"_s;
            QVERIFY(take(drafts.save(draft)));
            draft.message = u"second"_s;
            armFault(Fault::Full, call);
            const auto saved = take(drafts.save(draft));
            survived = bool(saved) && test::faultCalls() < call;
            disarmFault();
            QCOMPARE((*take(drafts.draft(m_account, u"dspt_1"_s)))->message, saved ? u"second"_s : u"first"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
