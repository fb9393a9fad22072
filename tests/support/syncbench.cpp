#include "tests/support/syncbench.h"

#include "tests/support/builders.h"
#include "tests/support/waitfor.h"

#include <QTest>

namespace disputedesk::test {

namespace {
sandbox::Sandbox::Options optionsFor(int disputes)
{
    sandbox::Sandbox::Options options;
    options.disputes = disputes;
    return options;
}
} // namespace

SyncBench::SyncBench(int disputes)
    : sandbox(optionsFor(disputes))
{
    if (!sandbox.start())
        qFatal("no sandbox");
    account = anOmiseAccount();
    account.baseUrl = sandbox.baseUrl();
    const auto ledgerOpened = ledger.openFile();
    const auto draftsOpened = draftStore.openFile();
    if (!folders.make() || !waitFor(ledgerOpened) || !ledgerOpened.result() || !waitFor(draftsOpened)
        || !draftsOpened.result())
        qFatal("no stores");
}

bool SyncBench::start()
{
    return waitSynced([this] { sync.start(account, key()); });
}

bool SyncBench::refresh(bool whole)
{
    return waitSynced([this, whole] { sync.refresh({account.id}, whole); });
}

bool SyncBench::waitSynced(const std::function<void()> &begin)
{
    QSignalSpy synced(&sync, &SyncDesk::synced);
    QSignalSpy failed(&sync, &SyncDesk::syncFailed);
    begin();
    return QTest::qWaitFor([&] { return !synced.isEmpty() || !failed.isEmpty(); }, 60'000) && failed.isEmpty();
}

} // namespace disputedesk::test
