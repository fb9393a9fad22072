#include "models/items/reasonwords.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/panes/summarypane.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString say(const char *text) { return QCoreApplication::translate("disputedesk::SummaryPane", text); }

/// Why no response can be given at all, whatever is done first.
std::optional<WhyNot> neverAnswered(const DisputeView &view)
{
    const WhyNot why = view.can.value(WriteVerb::Respond, {WhyNot::NotOffered}).why;
    return why == WhyNot::NoResponsePossible || why == WhyNot::NotOffered ? std::optional(why) : std::nullopt;
}

/// Nothing is sent while an earlier write has no known outcome: no advice to send something then.
bool waitsForOutcome(const DisputeView &view)
{
    return view.unclear || view.can.value(WriteVerb::Respond).why == WhyNot::OutcomeOpen;
}

/// Of one that the provider no longer has; no answer of anybody is taken.
QString goneStep(const DisputeView &view)
{
    return say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane",
                   "%1 no longer has this dispute. Look for it in %1's dashboard; here it is no longer counted as due. "
                   "Your draft and your notes are kept."))
        .arg(providerName(view.dispute.provider));
}

QString openStep(const DisputeView &view, const QDateTime &now)
{
    if (waitsForOutcome(view))
        return whyNotText(WhyNot::OutcomeOpen, view.dispute.provider);
    const QString provider = providerName(view.dispute.provider);
    if (const auto why = neverAnswered(view)) {
        const QString never = whyNotText(*why, view.dispute.provider);
        return view.can.value(WriteVerb::Concede, {WhyNot::NotOffered}).allowed() ? oneAfterTheOther(never,
                   say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane", "Wait for the ruling, or accept the loss.")))
                                                                                  : never;
    }
    const QString when = dueMomentText(view.deadline, now, QLocale());
    if (urgencyOf(view.deadline, now) == Urgency::Overdue)
        return say(view.deadline.isEstimate() ? QT_TRANSLATE_NOOP("disputedesk::SummaryPane",
                       "The estimated deadline has passed. Answer at once if %1 still takes it.")
                                              : QT_TRANSLATE_NOOP("disputedesk::SummaryPane",
                                                  "The deadline has passed. Answer at once if %1 still takes it."))
            .arg(provider);
    if (answersByEvidence(view.dispute.provider))
        return say(
            QT_TRANSLATE_NOOP("disputedesk::SummaryPane",
                "Answer by %1: fill in what the reason asks for under Evidence, then review and submit. %2 passes "
                "it on once."))
            .arg(when, provider);
    return say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane",
                   "Answer by %1: write the message, attach what proves your side, then review and send. %2 takes one "
                   "response, once."))
        .arg(when, provider);
}
} // namespace

QString nextStepText(const DisputeView &view, const QDateTime &now)
{
    if (view.dispute.isGone() && !waitsForOutcome(view))
        return goneStep(view);
    QString step;
    switch (view.dispute.stage()) {
    case Stage::NeedsResponse: step = openStep(view, now); break;
    case Stage::InReview:
        step = view.can.contains(WriteVerb::FinaliseWon)
            ? say(QT_TRANSLATE_NOOP(
                      "disputedesk::SummaryPane", "The bank is deciding. Record the outcome here when %1 tells it."))
                  .arg(providerName(view.dispute.provider))
            : say(QT_TRANSLATE_NOOP(
                "disputedesk::SummaryPane", "The bank is deciding. There is nothing to do until it rules."));
        if (view.dispute.inquiry())
            step = say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane", "There is nothing to do until it decides."));
        break;
    case Stage::Won: step = say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane", "Won: nothing is left to do.")); break;
    case Stage::Lost:
        step = say(QT_TRANSLATE_NOOP(
            "disputedesk::SummaryPane", "Lost: the money went back to the cardholder. Nothing is left to do."));
        break;
    case Stage::ClosedWithoutRuling:
        step = say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane", "Closed without a ruling: nothing is left to do."));
        if (view.dispute.inquiry()) // it has its own ending
            step = say(QT_TRANSLATE_NOOP("disputedesk::SummaryPane", "Nothing is left to do."));
        break;
    case Stage::Unknown: step = whyNotText(WhyNot::UnknownStatus, view.dispute.provider); break;
    }
    if (const QString inquiry = inquiryText(view.dispute); !inquiry.isEmpty())
        step = inquiry + u'\n' + step;
    const bool canAnswer =
        view.dispute.stage() == Stage::NeedsResponse && !neverAnswered(view) && !waitsForOutcome(view);
    const QString advice = canAnswer ? reasonAdvice(view.dispute) : QString();
    return advice.isEmpty() ? step : step + u'\n' + advice;
}

} // namespace disputedesk
