#pragma once

#include "models/providers/providerfactory.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "models/sync/writedesk.h"
#include "tests/faults/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTimer>

namespace disputedesk::test {

/// One cell of the matrix.
struct CaseSpec {
    ProviderKind provider = ProviderKind::Omise;
    Operation operation = Operation::One;
    Order order = Order::Never;
    const FaultRow *row = nullptr;

    QString name() const;
};

/// What a case came to.
struct CaseEnd {
    QStringList problems; ///< empty: every check held
    bool applied = false; ///< the server did it
    int writes = 0; ///< that the server saw
    int looks = 0; ///< at the ledger from outside, while a write arrived
    ActionState last = ActionState::Armed;
    qint64 bytes = 0; ///< that the server sent
    bool refusedOldTls = false; ///< a TLS 1.0 server was met and not offered anything it knows
    bool rightObject = false; ///< a read brought it
};

/// One cell: a server, an account with its real provider and, for writes, a ledger in a folder of its own and a write
/// desk. Runs in the event loop; many may run side by side.
class FaultCase : public QObject {
    Q_OBJECT
public:
    explicit FaultCase(const CaseSpec &spec);
    /// A case that is not done by then is a problem of its own.
    static constexpr std::chrono::milliseconds kPatience{90'000};

    void start();

Q_SIGNALS:
    void ended(const disputedesk::test::CaseEnd &end);

protected:
    virtual void run() = 0;
    /// Checks what holds for every case, and ends it.
    void finish();
    void problem(const QString &what) { m_end.problems.append(what); }
    /// A problem unless `holds`.
    void expect(bool holds, const QString &what)
    {
        if (!holds)
            problem(what);
    }
    Account account() const;
    Secret key() const;
    ProviderOptions options();

    const CaseSpec m_spec;
    CaseEnd m_end;
    QTemporaryDir m_folder;
    Truth m_truth;
    bool m_tls;
    Elsewhere m_elsewhere;
    ScriptedServer m_server;
    QNetworkAccessManager m_network;
    QNetworkAccessManager m_writeNetwork;
    Account m_account;
    std::unique_ptr<Provider> m_provider;
    QTimer m_patience;
    int m_tries = 0; ///< that a read has
    bool m_done = false;
};

/// A read that meets the mishap once or always.
class ReadCase final : public FaultCase {
public:
    using FaultCase::FaultCase;

private:
    void run() override;
    void take(const ApiResult<DisputePage> &page);
    void take(const ApiResult<Dispute> &dispute);
    void ends(bool right, const Error &error);
};

/// A confirmed write that meets the mishap, from its fresh read to the last state of its ledger entry.
class WriteCase final : public FaultCase {
public:
    using FaultCase::FaultCase;

private:
    void run() override;
    WriteIntent intentFor(const Dispute &fresh) const;
    void prepare(const Dispute &fresh);
    void lookAtLedger();
    void took(const WriteOutcome &outcome);
    void resolved(ActionState state);
    void tryAnother();
    void check();
    void checkRows(const QList<LedgerRow> &rows, ActionState state);

    StoreThread m_thread;
    SqliteLedger m_ledger{m_thread, m_folder.path()};
    std::unique_ptr<WriteDesk> m_desk;
    WriteIntent m_intent;
    ActionState m_first = ActionState::Armed; ///< as the run's outcome told it
    ActionState m_told = ActionState::Armed; ///< as the desk told it last
    bool m_ran = false;
    bool m_lit = false; ///< Dark is over
};

std::unique_ptr<FaultCase> makeCase(const CaseSpec &spec);

} // namespace disputedesk::test
