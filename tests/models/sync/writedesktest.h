#pragma once

#include "models/sync/writedesk.h"
#include "tests/support/builders.h"
#include "tests/support/fakeledger.h"
#include "tests/support/fakeprovider.h"

#include <QSignalSpy>
#include <QTest>

namespace disputedesk::test {

using namespace Qt::StringLiterals;

/// A write desk with a ledger that can fail and a scripted server, anew for each test.
class WriteDeskTest : public QObject {
    Q_OBJECT

protected:
    Account account = anOmiseAccount();
    Dispute dispute = aDispute();
    std::unique_ptr<FakeProvider> provider;
    std::unique_ptr<FakeLedger> ledger;
    std::unique_ptr<WriteDesk> desk;
    QDateTime now = testNow();
    qint64 elapsedMs = 0;
    qint64 perLookMs = 0; ///< what each look at that clock takes

    /// Confirms and sends; gives the outcome.
    WriteOutcome outcomeOf(const WriteIntent &intent) { return outcomeOf(intent, dispute); }
    /// The same, the dialog having been built from `seen`.
    WriteOutcome outcomeOf(const WriteIntent &intent, const Dispute &seen)
    {
        QSignalSpy ended(desk.get(), &WriteDesk::ended);
        desk->sendConfirmed(intent, seen);
        if (ended.isEmpty() && !ended.wait(60'000))
            qFatal("no outcome");
        return ended.first().at(1).value<WriteOutcome>();
    }

    Dispute closedAs(const QString &status) const
    {
        Dispute closed = dispute;
        closed.status = status;
        closed.closedAt = now;
        return closed;
    }

protected Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<WriteOutcome>();
        qRegisterMetaType<WriteIntent>();
    }

    void init()
    {
        now = testNow();
        provider = std::make_unique<FakeProvider>();
        provider->put(dispute);
        ledger = std::make_unique<FakeLedger>();
        // Reads at once; quiet is measured by the test's own clock, which a look may move by 50 s.
        OutcomeResolver::Schedule quick{{std::chrono::milliseconds(0), std::chrono::milliseconds(0),
                                            std::chrono::milliseconds(0), std::chrono::milliseconds(0)},
            std::chrono::seconds(120), [this] { return std::chrono::milliseconds(elapsedMs += perLookMs); }};
        elapsedMs = perLookMs = 0;
        desk = std::make_unique<WriteDesk>(
            account, *provider, *ledger, [this] { return now; }, quick);
    }
};

} // namespace disputedesk::test
