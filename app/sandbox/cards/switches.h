#pragma once

#include "app/sandbox/cards/status.h"

#include <QJsonObject>

#include <string>

namespace disputedesk::sandbox::cards {

/// What the contract leaves open or the field has shown, to be set one way or the other.
struct Switches {
    enum class ErrorShape { Stripe, String, Flat, Problem, Text };
    enum class Cursor { Normal, Repeat, EmptyMore };

    ErrorShape errorShape = ErrorShape::Stripe; ///< of every error that this provider words
    bool readsQuery = true; ///< a list's parameters; where it reads both, the body wins
    bool readsBody = true;
    Cursor cursor = Cursor::Normal;
    std::string closeStatus; ///< what a close answers, whatever the truth is; empty: the truth
    Status closeTruth = Status::Lost; ///< what a close makes of the dispute
    bool nullEvidence = false; ///< in the answers that hold a single dispute
    bool chargeMissing = false;
    bool replaceMetadata = false; ///< else merged, as Stripe does
    int headerStatus = 0; ///< 0: 415 for Content-Type, 406 for Accept; else this for both
    std::string shouldRetry; ///< the Stripe-Should-Retry of errors; empty: no such header

    /// Sets those named in the wish; the text says which is unknown or has a wrong value.
    [[nodiscard]] std::optional<std::string> set(const QJsonObject &wish);
};

} // namespace disputedesk::sandbox::cards
