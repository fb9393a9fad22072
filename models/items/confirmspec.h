#pragma once

#include "models/domain/account.h"
#include "models/domain/draft.h"
#include "models/domain/intent.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace disputedesk {

struct DisputeView;

/// How much a person must do before a write (safety.md section 3).
enum class ConfirmTier : quint8 { T1Plain, T2Tick, T3Type };

/// T3 for what cannot be undone in live mode, whatever the provider calls it; T2 for respond, for the irreversible in
/// test mode and for a document that goes up in live mode; T1 for other documents.
ConfirmTier confirmTier(WriteVerb verb, Mode mode);

/// What the confirm dialog shows; made from an immutable intent at the click, by confirmSpecOf().
struct ConfirmSpec {
    WriteIntent intent;
    ConfirmTier tier = ConfirmTier::T2Tick;
    QString title; ///< "Accept the loss of dispute …0q7d?"
    QString actText; ///< "Accept loss of THB 12,450.00"
    QString moneyText; ///< "THB 12,450.00"
    QString moneyLine; ///< "goes back to the cardholder of charge chrg_…"
    QString accountLine; ///< "Siam Goods · Omise"
    Mode mode = Mode::Test;
    QString statusBefore; ///< readable word
    QString statusAfter;
    bool losesMoney = false; ///< red acting button
    QString readLine; ///< "Read from Omise 4 seconds ago."
    QStringList consequences; ///< what becomes impossible; that nobody can undo it
    QString unsentDraft; ///< "Your draft of 412 characters will not be sent."; empty when there is none
    QString missing; ///< what a response goes without, from missingInResponse(); empty when nothing is
    QString typeThis; ///< T3: the plain amount to type, e.g. "12450.00"
    QString requestLine; ///< "POST /disputes/dspt_…/accept · sent once; if the connection drops, …"
};

/// A title as the dialog of `mode` wears it: "TEST: …" over test data.
QString confirmTitle(Mode mode, const QString &title);
/// Builds the texts. `draft` is the unsent draft beside a concede or finalise, `requestLine` the method and path.
ConfirmSpec confirmSpecOf(const WriteIntent &intent, const Account &account, const Dispute &dispute, const Draft &draft,
    const QString &requestLine, const QDateTime &now, const QLocale &locale);

/// What is expected and the response of `view` goes without: "6 of 7 expected fields are empty: Receipt, …", "No
/// document is attached."; empty when there is nothing of the kind (safety.md section 3, 2).
QString missingInResponse(const DisputeView &view);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ConfirmSpec)
