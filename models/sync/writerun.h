#pragma once

#include "models/domain/account.h"
#include "models/domain/stopwatch.h"
#include "models/providers/provider.h"
#include "models/store/ledger.h"
#include "models/sync/writeoutcome.h"

#include <QObject>

namespace disputedesk {

/// What is known when a person confirms a write.
struct ConfirmedOn {
    Dispute seen; ///< the fresh read that the dialog was built from
    std::optional<Stopwatch> sinceRead; ///< runs since that read was asked for
    QStringList uploaded; ///< documents that are there, though a read may not show them yet; none is the intent's file
    QList<Document> awaited; ///< those of them that a response goes out with, or not at all
};

/// One confirmed intent on its way out: modes, fresh read, ARMED, SENDING, one send, verdict, confirming read
/// (safety.md section 2). It ends once, with an outcome; an unclear one is handed to the OutcomeResolver by its owner.
class WriteRun : public QObject {
    Q_OBJECT
public:
    /// `patience`: how long after the confirmation it may still be armed.
    WriteRun(Provider &provider, Ledger &ledger, Clock clock, SteadyClock steady, std::chrono::milliseconds patience,
        Account account, WriteIntent intent, QObject *parent);

    void start(const ConfirmedOn &basis);
    /// Uploads only: aborts the send. What then holds is unclear until it is read.
    void cancelUpload();
    /// A response that waits for the list of documents: ends it, with nothing armed and nothing sent. False, and
    /// without effect, at any other time.
    bool callOff();
    const WriteIntent &intent() const { return m_intent; }

Q_SIGNALS:
    void uploadProgress(int percent);
    /// True: it waits for the list of documents and can be called off. False: not any more, it goes out now.
    void waitingForList(bool waits);
    /// A fresh read came in: for the cache and the list.
    void disputeRead(const disputedesk::Dispute &dispute);
    /// Once, last.
    void ended(const disputedesk::WriteOutcome &outcome);

private:
    /// Reads the dispute and checks it, before anything is armed.
    void lookBefore();
    /// A list may lag behind the uploads it is to show: looks again in a while, and gives up with the patience.
    void lookBeforeLater();
    void setWaiting(bool waits);
    void check(const Dispute &fresh);
    void arm();
    /// The ledger refused: halts, with nothing left open that would block the dispute until somebody takes it up.
    void disarm(const Error &why);
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
    ConfirmedOn m_basis;
    std::chrono::milliseconds m_pause{250}; ///< before the next look at a list that lags; doubles
    WriteOutcome m_outcome;
    QFuture<SendObservation> m_send;
    bool m_cancelled = false;
    bool m_waits = false; ///< for the list of documents; false before anything is armed
    bool m_over = false; ///< ended: what is still under way leads nowhere
};

} // namespace disputedesk
