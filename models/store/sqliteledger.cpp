#include "models/store/sqliteledger.h"

#include "models/store/ledgerchain.h"
#include "models/store/ledgerfile.h"
#include "models/store/ledgertables.h"
#include "models/store/readview.h"
#include "models/store/storethread.h"

namespace disputedesk {

SqliteLedger::SqliteLedger(StoreThread &thread, const QString &folder, Clock clock, const AnchorWriter &write)
    : m_file(std::make_shared<LedgerFile>(folder, write))
    , m_thread(thread)
    , m_clock(std::move(clock))
{
}

SqliteLedger::~SqliteLedger()
{
    m_thread.post([file = m_file] { file->database().close(); });
}

QFuture<StoreResult<LedgerOpened>> SqliteLedger::openFile()
{
    return m_thread.run<StoreResult<LedgerOpened>>([file = m_file] { return file->open(); });
}

QFuture<StoreResult<LedgerAnchor>> SqliteLedger::head()
{
    return m_thread.run<StoreResult<LedgerAnchor>>([file = m_file] { return headOf(file->database()); });
}

QFuture<StoreResult<LedgerOpened>> SqliteLedger::compare(const LedgerAnchor &noted)
{
    return m_thread.run<StoreResult<LedgerOpened>>([file = m_file, noted] { return file->compare(noted); });
}

QFuture<StoreResult<Done>> SqliteLedger::acknowledge(const QString &note)
{
    return m_thread.run<StoreResult<Done>>(
        [file = m_file, note, clock = m_clock] { return file->acknowledge(note, clock()); });
}

QFuture<StoreResult<std::optional<SalvageReport>>> SqliteLedger::salvageReport()
{
    return m_thread.run<StoreResult<std::optional<SalvageReport>>>([file = m_file] { return file->report(); });
}

QFuture<StoreResult<Done>> SqliteLedger::arm(const WriteIntent &intent)
{
    return m_thread.run<StoreResult<Done>>([file = m_file, intent, clock = m_clock]() -> StoreResult<Done> {
        if (const auto why = file->whyNotArm())
            return Failure{*why};
        const auto armed = armIntent(file->database(), intent, clock());
        if (armed)
            file->noteHead();
        return armed;
    });
}

QFuture<StoreResult<ActionState>> SqliteLedger::advance(
    const QUuid &intent, ActionEvent event, const QString &note, const QString &requestId, int httpStatus)
{
    const LedgerEvent happened{intent, event, note, requestId, httpStatus};
    return m_thread.run<StoreResult<ActionState>>(
        [file = m_file, happened, clock = m_clock]() -> StoreResult<ActionState> {
            const auto state = advanceIntent(file->database(), happened, clock());
            if (state)
                file->noteHead();
            return state;
        });
}

QFuture<StoreResult<QList<LedgerEntry>>> SqliteLedger::open()
{
    return m_thread.run<StoreResult<QList<LedgerEntry>>>([file = m_file] {
        file->noteAgain();
        return readOpenIntents(file->database());
    });
}

QFuture<StoreResult<std::optional<LedgerEntry>>> SqliteLedger::entry(const QUuid &intent)
{
    return m_thread.run<StoreResult<std::optional<LedgerEntry>>>(
        [file = m_file, intent] { return readIntent(file->database(), intent); });
}

QFuture<StoreResult<QList<LedgerEntry>>> SqliteLedger::history(const QUuid &account, const QString &disputeId)
{
    return m_thread.run<StoreResult<QList<LedgerEntry>>>(
        [file = m_file, account, disputeId] { return readHistory(file->database(), account, disputeId); });
}

QFuture<StoreResult<QList<LedgerRow>>> SqliteLedger::rowsOf(const QUuid &intent)
{
    return m_thread.run<StoreResult<QList<LedgerRow>>>(
        [file = m_file, intent] { return readLedgerRows(file->database(), intent); });
}

QFuture<StoreResult<ChainReport>> SqliteLedger::verifyChain()
{
    return m_thread.run<StoreResult<ChainReport>>([file = m_file]() -> StoreResult<ChainReport> {
        // Intents and rows are two statements: what another program writes between them must not look like damage.
        const ReadView view(file->database());
        if (view.fault())
            return Failure{*view.fault()};
        return walkChain(file->database());
    });
}

} // namespace disputedesk
