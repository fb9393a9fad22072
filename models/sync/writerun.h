#pragma once

#include "models/domain/account.h"
#include "models/domain/stopwatch.h"
#include "models/providers/provider.h"
#include "models/store/ledger.h"
#include "models/sync/writeoutcome.h"

#include <QObject>

namespace disputedesk {

/// One confirmed intent on its way out: modes, fresh read, ARMED, SENDING, one send, verdict, confirming read
/// (safety.md section 2). It ends once, with an outcome; an unclear one is handed to the OutcomeResolver by its owner.
class WriteRun : public QObject {
    Q_OBJECT
public:
    /// `patience`: how long after the confirmation it may still be armed.
    WriteRun(Provider &provider, Ledger &ledger, Clock clock, SteadyClock steady, std::chrono::milliseconds patience,
        Account account, WriteIntent intent, QObject *parent);

    /// `seen` is the fresh read that the confirm dialog was built from; `uploaded`: documents that are there, though a
    /// read may not show them yet.
    void start(const Dispute &seen, const QStringList &uploaded);
    /// Uploads only: aborts the send. What then holds is unclear until it is read.
    void cancelUpload();
    const WriteIntent &intent() const { return m_intent; }

Q_SIGNALS:
    void uploadProgress(int percent);
    /// A fresh read came in: for the cache and the list.
    void disputeRead(const disputedesk::Dispute &dispute);
    /// Once, last.
    void ended(const disputedesk::WriteOutcome &outcome);

private:
    void check(const Dispute &fresh);
    void arm();
    void send();
    void classify(const SendObservation &seen);
    void readBack();
    void confirmApplied(const SendObservation &seen);
    /// Reads the dispute and hands it to `use`; a time-out, once the patience is over.
    void look(bool wholeDocuments, std::function<void(const ApiResult<Dispute> &)> use);
    /// How long it may take from the confirmation to the end.
    std::chrono::milliseconds longest() const;
    void record(ActionEvent event, std::function<void()> next);
    void halt(Halt why, const Error &error = {});
    void end(ActionState state);

    Provider &m_provider;
    Ledger &m_ledger;
    Clock m_clock;
    SteadyClock m_steady;
    std::chrono::milliseconds m_patience;
    std::optional<Stopwatch> m_confirmed; ///< runs since the person said yes
    std::optional<Stopwatch> m_checked; ///< runs since the last check
    Account m_account;
    WriteIntent m_intent;
    Dispute m_seen;
    QStringList m_uploaded;
    WriteOutcome m_outcome;
    QFuture<SendObservation> m_send;
    bool m_cancelled = false;
};

} // namespace disputedesk
