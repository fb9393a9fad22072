#include "models/domain/capability.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using V = WriteVerb;

/// A row: in `stage`, at `provider`, `verb` is allowed, or off for `why`. A pair without a row is not offered.
struct Row {
    ProviderKind provider;
    WriteVerb verb;
    WhyNot needsResponse;
    WhyNot inReview;
};
constexpr WhyNot kYes = WhyNot::Nothing;
// contracts/omise.md "Endpoints": respond and documents only while open, accept open or pending, close after review.
// contracts/wooshpay.md "One model": close concedes, only needs_response; Stripe can stage.
constexpr Row kTable[] = {
    {ProviderKind::Omise, V::Respond, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Omise, V::UploadDocument, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Omise, V::DeleteDocument, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Omise, V::Concede, kYes, kYes},
    {ProviderKind::Omise, V::FinaliseWon, WhyNot::NotUnderReview, kYes},
    {ProviderKind::Omise, V::FinaliseLost, WhyNot::NotUnderReview, kYes},
    {ProviderKind::WooshPay, V::Respond, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::WooshPay, V::UploadDocument, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::WooshPay, V::Concede, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Stripe, V::Respond, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Stripe, V::UploadDocument, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Stripe, V::Stage, kYes, WhyNot::AlreadyAnswered},
    {ProviderKind::Stripe, V::Concede, kYes, WhyNot::AlreadyAnswered},
};

bool isAppeal(const QString &status) { return status.startsWith("appeal_"_L1); }

const Row *find(ProviderKind provider, WriteVerb verb)
{
    for (const Row &row : kTable)
        if (row.provider == provider && row.verb == verb)
            return &row;
    return nullptr;
}
} // namespace

bool offersVerb(ProviderKind provider, WriteVerb verb) { return find(provider, verb) != nullptr; }

bool offersCharge(ProviderKind provider) { return provider == ProviderKind::Omise; }

Capability capabilityOf(const Dispute &dispute, WriteVerb verb)
{
    const Row *row = find(dispute.provider, verb);
    if (!row)
        return {WhyNot::NotOffered};
    if (dispute.isGone())
        return {WhyNot::Gone};
    if (dispute.inquiry() && isOpenStage(dispute.stage()) && verb == WriteVerb::Concede)
        return {WhyNot::IsInquiry};
    if (isAppeal(dispute.status) && isOpenStage(dispute.stage()) && verb == WriteVerb::Concede)
        return {WhyNot::IsAppeal};
    switch (dispute.stage()) {
    case Stage::NeedsResponse:
        if (dispute.provider != ProviderKind::Omise && !dispute.dueBy.isValid() && verb != WriteVerb::Concede)
            return {WhyNot::NoResponsePossible};
        return {row->needsResponse};
    case Stage::InReview: return {row->inReview};
    case Stage::Won:
    case Stage::Lost:
    case Stage::ClosedWithoutRuling: return {WhyNot::AlreadyClosed};
    case Stage::Unknown: break;
    }
    return {WhyNot::UnknownStatus};
}

} // namespace disputedesk
