#include "models/items/texts.h"

#include "models/domain/displaytext.h"
#include "models/items/letterwords.h"
#include "models/items/textjoins.h"
#include "models/items/wordsin.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::Texts)
};

struct StatusWord {
    QLatin1StringView status;
    const char *text;
};
// The provider's own words, made readable; the stage is told apart from them (product.md, Window).
constexpr StatusWord kStatusWords[] = {
    {"open"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Open")},
    {"pending"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Pending")},
    {"won"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Won")},
    {"lost"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Lost")},
    {"needs_response"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Needs response")},
    {"under_review"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Under review")},
    {"warning_needs_response"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Inquiry")},
    {"warning_under_review"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Inquiry under review")},
    {"warning_closed"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Inquiry closed")},
    {"appeal_needs_response"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Appeal: needs response")},
    {"appeal_under_review"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Appeal: under review")},
    {"early_dispute_warning"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Early warning")},
    {"early_dispute_resolved"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Early warning resolved")},
    {"charge_refunded"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Charge refunded")},
    {"prevented"_L1, QT_TRANSLATE_NOOP("disputedesk::Texts", "Prevented")},
};
} // namespace

QString stageText(Stage stage) { return stageTextIn(WordsIn({}), stage); }

QString stageTextIn(const WordsIn &words, Stage stage)
{
    switch (stage) {
    case Stage::NeedsResponse: return words.translate("disputedesk::Texts", "Needs response", "stage");
    case Stage::InReview: return words.translate("disputedesk::Texts", "In review", "stage");
    case Stage::Won: return words.translate("disputedesk::Texts", "Won", "stage");
    case Stage::Lost: return words.translate("disputedesk::Texts", "Lost", "stage");
    case Stage::ClosedWithoutRuling: return words.translate("disputedesk::Texts", "No ruling", "stage");
    case Stage::Unknown: break;
    }
    return words.translate("disputedesk::Texts", "Unknown", "stage");
}

QString statusText(const QString &status) { return statusTextIn(WordsIn({}), status); }

QString statusTextIn(const WordsIn &words, const QString &status)
{
    for (const StatusWord &word : kStatusWords)
        if (status == word.status)
            return words.translate("disputedesk::Texts", word.text);
    return visibleText(status);
}

QStringList statusTexts(std::optional<Stage> stage)
{
    QStringList texts;
    for (const StatusWord &word : kStatusWords)
        if (!stage || stageOf(ProviderKind::Omise, word.status) == *stage
            || stageOf(ProviderKind::Stripe, word.status) == *stage)
            texts.append(Texts::tr(word.text));
    return texts;
}

QString writeVerbText(WriteVerb verb)
{
    switch (verb) {
    case WriteVerb::Respond: return Texts::tr("Respond", "verb");
    case WriteVerb::Stage: return Texts::tr("Keep evidence, not submitted", "verb");
    case WriteVerb::Concede: return Texts::tr("Accept loss", "verb");
    case WriteVerb::FinaliseWon: return Texts::tr("Record as won", "verb");
    case WriteVerb::FinaliseLost: return Texts::tr("Record as lost", "verb");
    case WriteVerb::UploadDocument: return Texts::tr("Upload document", "verb");
    case WriteVerb::DeleteDocument: return Texts::tr("Delete document", "verb");
    }
    return {};
}

QString actionStateText(ActionState state)
{
    switch (state) {
    case ActionState::Armed: return Texts::tr("Ready, not sent");
    case ActionState::Sending: return Texts::tr("Being sent");
    case ActionState::Applied: return Texts::tr("Sent");
    case ActionState::Rejected: return Texts::tr("Refused by the provider");
    case ActionState::NotSent: return Texts::tr("Not sent");
    case ActionState::Unknown: return Texts::tr("Outcome not known yet");
    case ActionState::SeenApplied: return Texts::tr("Done, as a later read shows");
    case ActionState::SeenNotApplied: return Texts::tr("Not done, as later reads show");
    case ActionState::Settled: return Texts::tr("Settled by a person");
    }
    return {};
}

QString whyNotText(WhyNot why, ProviderKind provider)
{
    const QString name = providerName(provider);
    switch (why) {
    case WhyNot::Nothing: return {};
    //: %1 is the provider's name in these sentences
    case WhyNot::NotOffered: return Texts::tr("%1 does not offer this.").arg(name);
    case WhyNot::AlreadyClosed: return Texts::tr("This dispute is closed; %1 takes no more changes.").arg(name);
    case WhyNot::AlreadyAnswered:
        return answersByEvidence(provider)
            ? Texts::tr("The evidence was submitted; the bank decides now, %1 takes nothing more.").arg(name)
            : Texts::tr("The response was sent; %1 takes one only.").arg(name);
    case WhyNot::NotUnderReview:
        return Texts::tr("The outcome can be recorded only after %1 has reviewed a response.").arg(name);
    case WhyNot::IsInquiry:
        return Texts::tr("This is an inquiry, not yet a chargeback. No money has moved, so there is no loss to accept. "
                         "Answer it, or let it pass.");
    case WhyNot::IsAppeal:
        return Texts::tr("This is an appeal; %1 has no way to accept the loss of one. Answer it, or let its date pass.")
            .arg(name);
    case WhyNot::NoResponsePossible:
        return Texts::tr("%1 names no date for a response, so none is possible.").arg(name);
    case WhyNot::UnknownStatus:
        return Texts::tr("This program does not know the dispute's status. Act on it in %1's dashboard.").arg(name);
    case WhyNot::Offline: return Texts::tr("You are offline. Drafts are kept; send them once you are back online.");
    case WhyNot::ReadOnly:
        return Texts::tr("The record of what was sent cannot be written, so nothing is sent. Close other copies of "
                         "this program or free disk space.");
    case WhyNot::OutcomeOpen:
        return Texts::tr("An earlier action on this dispute has no known outcome yet. Wait for it, or settle it.");
    case WhyNot::KeyMissing:
        //: “Enter key…” is the button in the notice at the top of the window
        return Texts::tr("The key of this account is missing or was refused. Choose “Enter key…” above.");
    case WhyNot::Gone:
        return Texts::tr("%1 no longer has this dispute, so nothing can be sent for it. Drafts are kept.").arg(name);
    case WhyNot::Stale: return Texts::tr("This dispute was not read from %1 in this run. Refresh first.").arg(name);
    }
    return {};
}

QString goneText(const QDateTime &missingAt, const QLocale &locale)
{
    return missingAt.isValid()
        //: %1 is the moment at which a reading found that it is not there any more
        ? Texts::tr("The provider no longer has this dispute (seen %1). What is shown is the last that was read.")
              .arg(timeText(missingAt, locale))
        : QString();
}

QString urgencySign(Urgency urgency)
{
    switch (urgency) {
    case Urgency::None:
    case Urgency::Later: return u"○"_s;
    case Urgency::Urgent: return u"◐"_s;
    case Urgency::Critical: return u"●"_s;
    case Urgency::Overdue: return u"⚠"_s;
    }
    return {};
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    if (bytes < 0)
        return {};
    constexpr qint64 kMegabyte = 1024 * 1024; // the steps in which every limit is meant, the providers' and our own
    return closedUpSize(
        locale.formattedDataSize(bytes, bytes < kMegabyte ? 0 : 1, QLocale::DataSizeTraditionalFormat), locale);
}

QString tooLongText(qsizetype over)
{
    return over <= 0 ? QString()
                     : Texts::tr("%Ln characters more than can be kept here. The last ones are not saved: shorten it.",
                         nullptr, int(qMin<qsizetype>(over, 1'000'000'000)));
}

} // namespace disputedesk
