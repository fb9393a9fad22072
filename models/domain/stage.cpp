#include "models/domain/stage.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
struct StatusRow {
    QLatin1StringView status;
    Stage stage;
    bool inquiry;
};

// contracts/omise.md: "closed" is a path, not a status.
constexpr StatusRow kOmise[] = {
    {"open"_L1, Stage::NeedsResponse, false},
    {"pending"_L1, Stage::InReview, false},
    {"won"_L1, Stage::Won, false},
    {"lost"_L1, Stage::Lost, false},
};

// contracts/wooshpay.md, "One model for all providers"; Stripe is WooshPay's ancestor and shares the words.
constexpr StatusRow kStripeFamily[] = {
    {"needs_response"_L1, Stage::NeedsResponse, false},
    {"warning_needs_response"_L1, Stage::NeedsResponse, true},
    {"early_dispute_warning"_L1, Stage::NeedsResponse, true},
    {"appeal_needs_response"_L1, Stage::NeedsResponse, false},
    {"under_review"_L1, Stage::InReview, false},
    {"warning_under_review"_L1, Stage::InReview, true},
    {"appeal_under_review"_L1, Stage::InReview, false},
    {"won"_L1, Stage::Won, false},
    {"lost"_L1, Stage::Lost, false},
    {"warning_closed"_L1, Stage::ClosedWithoutRuling, true},
    {"charge_refunded"_L1, Stage::ClosedWithoutRuling, false},
    {"early_dispute_resolved"_L1, Stage::ClosedWithoutRuling, true},
    {"prevented"_L1, Stage::ClosedWithoutRuling, false},
};

const StatusRow *find(ProviderKind provider, const QString &status)
{
    const auto in = [&status](const auto &table) -> const StatusRow * {
        for (const StatusRow &row : table)
            if (status == row.status)
                return &row;
        return nullptr;
    };
    return provider == ProviderKind::Omise ? in(kOmise) : in(kStripeFamily);
}
} // namespace

Stage stageOf(ProviderKind provider, const QString &status)
{
    const StatusRow *row = find(provider, status);
    return row ? row->stage : Stage::Unknown;
}

bool isInquiry(ProviderKind provider, const QString &status)
{
    const StatusRow *row = find(provider, status);
    return row && row->inquiry;
}

} // namespace disputedesk
