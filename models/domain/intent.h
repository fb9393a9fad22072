#pragma once

#include "models/domain/dispute.h"
#include "models/domain/provider.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace disputedesk {

/// What a person can make a provider do. The first four end in the ledger's table of money acts; documents go the same
/// way.
enum class WriteVerb : quint8 { Respond, Stage, Concede, FinaliseWon, FinaliseLost, UploadDocument, DeleteDocument };

/// Concede and finalise: nobody can take them back, T3 in live mode.
inline bool isIrreversible(WriteVerb verb)
{
    return verb == WriteVerb::Concede || verb == WriteVerb::FinaliseWon || verb == WriteVerb::FinaliseLost;
}
/// The amount is given up by it.
inline bool losesMoney(WriteVerb verb) { return verb == WriteVerb::Concede || verb == WriteVerb::FinaliseLost; }

/// What the person saw on the screen at the click; a fresh read that differs starts over (safety.md section 2, step 2).
struct SeenState {
    QString status;
    Money amount;
    QString message;
    QByteArray metadata; ///< metadataJson() of the whole object
    int submissionCount = 0;
    QByteArray evidence; ///< evidenceJson() of the whole

    static SeenState of(const Dispute &dispute);
    friend bool operator==(const SeenState &, const SeenState &) = default;
};

/// One write as the person confirmed it: immutable from the click on, kept in the ledger, sent at most once.
struct WriteIntent {
    QUuid id; ///< also the Idempotency-Key
    QUuid parent; ///< the intent this one tries again after a new confirmation; null for a first try
    QUuid account;
    ProviderKind provider = ProviderKind::Omise;
    Mode mode = Mode::Test;
    QString disputeId;
    WriteVerb verb = WriteVerb::Respond;
    HttpVerb httpVerb = HttpVerb::Post; ///< accept and close at Omise: the account's verb; else the provider's own
    Money amount;
    SeenState seen;
    QString message; ///< Respond
    /// Respond, Stage: JSON; empty: not part of it. Omise: the whole merged object. WooshPay and Stripe, which merge:
    /// the changed keys, "" for one that was taken away.
    QByteArray metadata;
    QByteArray evidence; ///< Respond, Stage at WooshPay and Stripe: evidenceJson() of exactly the fields to send
    QString documentId; ///< DeleteDocument
    /// UploadDocument: lookalikesOf() (uploadtraces.h) right before it was armed: a read of these shows nothing of it.
    QStringList lookalikes;
    QString fileName; ///< UploadDocument: as the server shall see it
    QString fileKind;
    QString filePath; ///< UploadDocument: our own copy
    qint64 fileSize = 0;
    QByteArray fileSha256; ///< of the bytes confirmed; checked again before sending
    QDateTime confirmedAt; ///< UTC
};

/// Where an intent stands (safety.md section 2).
enum class ActionState : quint8 {
    Armed, ///< durable, nothing sent
    Sending, ///< durable, the socket may have been opened
    Applied, ///< 2xx with the expected object
    Rejected, ///< plain refusal, confirmed by a read
    NotSent, ///< nothing left this machine
    Unknown, ///< may have been applied; being resolved by reads
    SeenApplied, ///< a read shows the end state
    SeenNotApplied, ///< three reads over 120 s or more show it unchanged
    Settled, ///< a person decided, with a note
};

/// Everything that can happen to an intent.
enum class ActionEvent : quint8 {
    SendCommitted, ///< SENDING is durable
    AnswerApplied,
    AnswerRejected, ///< refusal, and the read after it shows no end state
    NothingSent,
    OutcomeUnclear,
    ReadShowsApplied,
    ReadsShowUnchanged, ///< three or more over 120 s or more
    RestartFound, ///< the program started and found the intent in this state
    PersonSettled,
};

/// The protocol's transition function, the one the program runs: the next state, or nothing when the event is not
/// allowed.
std::optional<ActionState> nextState(ActionState state, ActionEvent event);
/// Applied, Rejected, NotSent, SeenApplied, SeenNotApplied, Settled: no longer blocks the dispute.
bool isSettled(ActionState state);
/// The states as the ledger stores them ("ARMED", "SEEN_APPLIED", …) and back.
QString stateName(ActionState state);
std::optional<ActionState> stateFromName(const QString &name);
/// The verbs as the ledger stores them ("respond", "concede", …) and back.
QString writeVerbName(WriteVerb verb);
std::optional<WriteVerb> writeVerbFromName(const QString &name);

/// True when `dispute` is the object that `intent` is about: id, provider and mode (D3, I6).
bool isAbout(const WriteIntent &intent, const Dispute &dispute);
/// True when `dispute` stands in the status that `intent` asks for: what a 2xx answer must show. Respond asks for a
/// review; an answer that shows a ruling is not that, and is read again.
bool reachesEndState(const WriteIntent &intent, const Dispute &dispute);
/// True when a later read proves that `intent` was applied (SEEN_APPLIED). Respond must also carry the intent's message
/// (white space and masked card numbers aside; an empty one proves nothing) or evidence and a grown submission count:
/// somebody else may have answered. Stage must show evidence or metadata that were not there at the click.
bool showsApplied(const WriteIntent &intent, const Dispute &dispute);
/// True when `dispute` still is what the person saw at the click, and would not be had `intent` been applied. Where a
/// read cannot tell, neither this nor showsApplied() holds, and a person settles it (I4).
bool showsUnchanged(const WriteIntent &intent, const Dispute &dispute);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::WriteIntent)
Q_DECLARE_METATYPE(disputedesk::WriteVerb)
Q_DECLARE_METATYPE(disputedesk::ActionState)
