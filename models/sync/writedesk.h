#pragma once

#include "models/sync/outcomeresolver.h"
#include "models/sync/uploadbook.h"
#include "models/sync/writerun.h"

#include <QSet>

namespace disputedesk {

/// All writes of one account: prepares them with a fresh read, runs them after a confirmation, hands unclear outcomes
/// to the resolver, takes up what an earlier run left open. No timer, queue or reconnect ever sends a write.
class WriteDesk : public QObject {
    Q_OBJECT
public:
    WriteDesk(const Account &account, Provider &provider, Ledger &ledger, Clock clock,
        OutcomeResolver::Schedule schedule, SteadyClock steady = sinceBoot, QObject *parent = nullptr);

    /// Everything for review and confirm: the fresh dispute and the exact request.
    struct Prepared {
        Dispute fresh;
        ExactRequest request;
        std::optional<Stopwatch> sinceRead; ///< runs since `fresh` was asked for
        Unlisted unlisted; ///< a response: what was uploaded for it and is not in `fresh`. The dialog has to name it
    };
    /// How long a person is kept waiting for a read: before the dialog, after the confirmation (nothing is sent then),
    /// after the sending. Twice what one try has: the first may go to a connection that died in a sleep.
    static constexpr std::chrono::seconds kPatience{60};
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Reads the dispute fresh and builds the request of `intent`, whose `seen` must still hold; else Halt::Changed.
    QFuture<Result<Prepared, WriteOutcome>> prepare(const WriteIntent &intent);

    /// Call when the person has confirmed `intent` in its dialog, once: remembers it as confirmed in this run and
    /// sends. The outcome comes by ended(); a second call with the same intent does nothing (I1, I7). `seen` and
    /// `sinceRead` are what prepare() gave; without the latter the clock on the wall alone says how old `seen` is.
    void sendConfirmed(
        const WriteIntent &intent, const Dispute &seen, const std::optional<Stopwatch> &sinceRead = std::nullopt);
    void cancelUpload(const QUuid &intent);
    /// A response that waits for the list of documents (waitingForList): ends it before anything of it is sent; the
    /// outcome comes by ended(). False, and without effect, at any other time.
    bool callOff(const QUuid &intent);
    bool isSending() const { return !m_runs.isEmpty(); }

    /// Takes up the open intents of this account: at start and after each sync.
    void takeUpOpen();
    void readNow(const QUuid &intent) { m_resolver.readNow(intent); }
    /// True while the dispute of `intent` is read again and again, to see what became of it.
    bool isWatching(const QUuid &intent) const { return m_resolver.isWatching(intent); }
    /// A person decides what became of an UNKNOWN intent; the note is kept in the ledger.
    QFuture<StoreResult<ActionState>> settleByHand(const WriteIntent &intent, const QString &note);
    void setAccount(const Account &account) { m_account = account; }
    /// A read of somebody else's: what it lists is waited for no more.
    void noteRead(const Dispute &dispute) { m_uploads.take(dispute); }
    /// What went up in this run, for the desk that takes over with another key.
    const UploadBook &uploads() const { return m_uploads; }
    void setUploads(const UploadBook &uploads) { m_uploads = uploads; }

Q_SIGNALS:
    void started(const disputedesk::WriteIntent &intent);
    /// A confirmed response waits for the provider to list what was uploaded for it: nothing of it is sent, and
    /// callOff() ends it. Then, unless it ended: no more, it goes out.
    void waitingForList(const disputedesk::WriteIntent &intent, bool waits);
    void uploadProgress(const disputedesk::WriteIntent &intent, int percent);
    void ended(const disputedesk::WriteIntent &intent, const disputedesk::WriteOutcome &outcome);
    /// A later read decided, or failed to decide, an unclear outcome.
    void resolved(const disputedesk::WriteIntent &intent, disputedesk::ActionState state);
    void disputeRead(const disputedesk::Dispute &dispute);

private:
    /// What a write that ended tells of the documents that went up.
    void keepTrack(const WriteIntent &intent, const WriteOutcome &outcome);
    /// Of a run whose end is not known: says what the ledger has, or has it read.
    void lookAfter(const WriteIntent &intent);

    Account m_account;
    Provider &m_provider;
    Ledger &m_ledger;
    Clock m_clock;
    SteadyClock m_steady;
    std::chrono::milliseconds m_patience = kPatience;
    OutcomeResolver m_resolver;
    QSet<QUuid> m_confirmed;
    QHash<QUuid, WriteRun *> m_runs;
    UploadBook m_uploads;
};

} // namespace disputedesk
