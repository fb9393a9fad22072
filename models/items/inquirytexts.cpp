#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class InquiryTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::InquiryTexts)
};

bool isEarlyWarning(const Dispute &dispute) { return dispute.status.startsWith("early_"_L1); }
} // namespace

QString inquiryText(const Dispute &dispute)
{
    if (!dispute.inquiry())
        return {};
    switch (dispute.stage()) {
    case Stage::NeedsResponse:
        return isEarlyWarning(dispute)
            ? InquiryTexts::tr(
                "An early warning: the cardholder spoke to the bank; no money has moved yet. A refund now "
                "can keep it from becoming a chargeback.")
            : InquiryTexts::tr("An inquiry: the bank asks; no money has moved yet. A good answer can keep it from "
                               "becoming a chargeback.");
    case Stage::InReview: return InquiryTexts::tr("The bank reads your answer to its inquiry; no money has moved yet.");
    default: break;
    }
    return isEarlyWarning(dispute) ? InquiryTexts::tr("The early warning is settled: no chargeback came of it.")
                                   : InquiryTexts::tr("The inquiry is closed: no chargeback came of it.");
}

QString inquiryDeadlineText(const Dispute &dispute)
{
    return dispute.inquiry() && isOpenStage(dispute.stage())
        //: Behind the deadline of an inquiry
        ? InquiryTexts::tr("after it the bank may open a chargeback")
        : QString();
}

QString submissionText(const Dispute &dispute)
{
    if (!answersByEvidence(dispute.provider))
        return {};
    if (dispute.submissionCount > 0) {
        const QString times = dispute.submissionCount == 1
            ? InquiryTexts::tr("Evidence submitted 1 time")
            : InquiryTexts::tr("Evidence submitted %n times", nullptr, dispute.submissionCount);
        return dispute.pastDue
            //: %1 is "Evidence submitted 1 time"
            ? InquiryTexts::tr("%1; the last one after the date: delivery is not guaranteed").arg(times)
            : times;
    }
    if (dispute.pastDue)
        return InquiryTexts::tr("No evidence was submitted, and the date has passed");
    if (dispute.hasEvidence && dispute.stage() == Stage::NeedsResponse)
        //: %1 is the provider's name
        return InquiryTexts::tr("%1 keeps evidence that is not submitted yet").arg(providerName(dispute.provider));
    return {};
}

} // namespace disputedesk
