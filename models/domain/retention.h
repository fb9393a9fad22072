#pragma once

#include "models/domain/disputebatch.h"

#include <QDateTime>
#include <QMetaType>

namespace disputedesk {

/// What tells when a dispute was closed; times in ms since the epoch, 0: not told.
struct Closing {
    Stage stage = Stage::Unknown;
    qint64 createdMs = 0;
    qint64 closedMs = 0;
};
Closing closingOf(const Dispute &dispute);
Closing closingOf(const DisputeBatch &batch, const BatchRow &row);

/// How long closed disputes of an account stay on this computer (D10). The one place that says when one is due to go:
/// store, sync and dialogs ask here. What is open or in review, or has a status that nobody knows, never is.
struct RetentionRule {
    /// Nobody answers for a rule shorter than a card network's own second thoughts: the least that can be set.
    static constexpr int kFewestDays = 30;
    static constexpr int kMostDays = 3650;
    /// Where the provider tells no date of closing, a dispute counts as closed this long after it was opened: longer
    /// than the rounds of the card networks take.
    static constexpr int kDaysToRuling = 180;

    int closedDays = 0; ///< 0: for ever

    bool keepsAll() const { return closedDays <= 0; }
    /// What was closed before this is due to go; invalid when everything stays.
    QDateTime horizon(const QDateTime &now) const;
    /// True when a dispute is closed since before the horizon, by what it says itself. A time in the future, or none
    /// at all, is no reason to go.
    bool expires(const Closing &closing, const QDateTime &now) const;
    bool expires(const Dispute &dispute, const QDateTime &now) const { return expires(closingOf(dispute), now); }
    /// `days` as a rule may have it: 0 (for ever), or kFewestDays to kMostDays.
    static int fittingDays(int days);

    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// True for a stage that ends a dispute.
inline bool isClosedStage(Stage stage)
{
    return stage == Stage::Won || stage == Stage::Lost || stage == Stage::ClosedWithoutRuling;
}

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::RetentionRule)
