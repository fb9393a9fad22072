#include "app/desktop/outcometexts.h"

#include "models/domain/displaytext.h"
#include "models/domain/uploadtraces.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Outcome {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::Outcome)
};

QString doneStatement(const WriteIntent &intent, const QString &provider)
{
    switch (intent.verb) {
    case WriteVerb::Respond:
        return answersByEvidence(intent.provider)
            ? Outcome::tr("%1 has the evidence and passes it to the bank.").arg(provider)
            : Outcome::tr("%1 has the response.").arg(provider);
    case WriteVerb::Stage: return Outcome::tr("%1 keeps the evidence; nothing is submitted yet.").arg(provider);
    case WriteVerb::Concede:
        return answersByEvidence(intent.provider)
            ? Outcome::tr("The loss is accepted at %1, which closed the dispute.").arg(provider)
            : Outcome::tr("The loss is accepted at %1.").arg(provider);
    case WriteVerb::FinaliseWon: return Outcome::tr("The dispute is recorded as won at %1.").arg(provider);
    case WriteVerb::FinaliseLost: return Outcome::tr("The dispute is recorded as lost at %1.").arg(provider);
    case WriteVerb::UploadDocument:
        return answersByEvidence(intent.provider)
            ? Outcome::tr("%1 has the file; nothing is submitted yet.").arg(provider)
            : Outcome::tr("%1 has the document.").arg(provider);
    case WriteVerb::DeleteDocument: return Outcome::tr("The document is deleted at %1.").arg(provider);
    }
    return {};
}

/// What an outcome nobody knows means for this write.
QString unknownStatement(const WriteIntent &intent, const QString &provider)
{
    if (noReadCanTell(intent))
        return Outcome::tr(
            "Whether the file arrived at %1 is not known: it may lie there. It is no part of the dispute either way.")
            .arg(provider);
    if (intent.verb == WriteVerb::Respond && answersByEvidence(intent.provider))
        return Outcome::tr(
            "It is not known yet whether %1 submitted the evidence. The dispute is being read again; nothing will "
            "be sent again.")
            .arg(provider);
    return Outcome::tr(
        "It is not known yet whether %1 took it. The dispute is being read again; the request will not be sent again.")
        .arg(provider);
}

QString changeText(const SeenState &before, const Dispute &now)
{
    QStringList changes;
    if (before.status != now.status)
        changes.append(Outcome::tr("Status: %1 → %2").arg(statusText(before.status), statusText(now.status)));
    if (before.amount != now.amount)
        changes.append(Outcome::tr("Amount: %1 → %2")
                           .arg(moneyText(before.amount, now.provider, QLocale()),
                               moneyText(now.amount, now.provider, QLocale())));
    if (before.message != now.message)
        changes.append(Outcome::tr("The message at the provider is another one."));
    if (before.metadata != metadataJson(now.metadata))
        changes.append(Outcome::tr("The metadata at the provider is another."));
    if (answersByEvidence(now.provider) && before.evidence != evidenceJson(now.evidence))
        changes.append(Outcome::tr("The evidence at the provider is another."));
    if (before.submissionCount != now.submissionCount)
        changes.append(Outcome::tr("Responses sent: %1 → %2").arg(before.submissionCount).arg(now.submissionCount));
    if (changes.isEmpty()) // what is compared beside the state that was seen
        changes.append(Outcome::tr("The documents at the provider are others."));
    return changes.join(u'\n');
}

QString listOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(isolatedText(name));
    return enumerated(shown);
}

QString notListedText(const WriteOutcome &outcome, const QString &provider)
{
    QStringList names;
    for (const Document &document : outcome.unlisted)
        names.append(document.filename);
    //: %1 is the provider's name, %2 file names
    return Outcome::tr("Uploaded, but not in the list at %1 yet: %2.").arg(provider, listOf(names));
}
} // namespace

QString haltTitle(Halt halt, bool filesWentUp)
{
    if (filesWentUp)
        switch (halt) {
        case Halt::WrongMode: return Outcome::tr("The response was not sent: live and test do not agree");
        case Halt::ReadFailed: return Outcome::tr("The response was not sent: the dispute could not be read");
        case Halt::Changed: return Outcome::tr("The response was not sent: the dispute has changed");
        case Halt::NotAllowed: return Outcome::tr("The response was not sent: the provider does not allow it now");
        case Halt::LedgerRefused: return Outcome::tr("The response was not sent: it could not be recorded first");
        case Halt::None:
        case Halt::NotConfirmed:
        case Halt::NotListed:
        case Halt::CalledOff: break;
        }
    switch (halt) {
    case Halt::None: return {};
    case Halt::WrongMode: return Outcome::tr("Nothing was sent: live and test do not agree");
    case Halt::ReadFailed: return Outcome::tr("Nothing was sent: the dispute could not be read");
    case Halt::Changed: return Outcome::tr("Nothing was sent: the dispute has changed");
    case Halt::NotAllowed: return Outcome::tr("Nothing was sent: the provider does not allow it now");
    case Halt::LedgerRefused: return Outcome::tr("Nothing was sent: it could not be recorded first");
    case Halt::NotConfirmed: return Outcome::tr("Nothing was sent: it was not confirmed");
    case Halt::NotListed: return Outcome::tr("The response was not sent: uploaded documents are not listed yet");
    case Halt::CalledOff: return Outcome::tr("The response was not sent: you called it off");
    }
    return {};
}

QString haltText(const WriteOutcome &outcome, const WriteIntent &intent, const Account &account)
{
    const QString provider = providerName(account.provider);
    switch (outcome.halt) {
    case Halt::WrongMode:
        return Outcome::tr(
            "The account, its host, the dispute's ID and %1's answer must all be live, or all be test. Check the "
            "account's key and address.")
            .arg(provider);
    case Halt::Changed:
        return changeText(intent.seen, *outcome.now) + u"\n\n"_s
            + Outcome::tr("Look at it as it is now, then decide again. Your draft is kept.");
    case Halt::NotAllowed:
        if (outcome.now && outcome.state != ActionState::Unknown) // then it is what was read before the sending
            return whyNotText(capabilityOf(*outcome.now, intent.verb).why, account.provider);
        break;
    case Halt::LedgerRefused:
        if (outcome.error.kind == ErrorKind::IntentOpen)
            return Outcome::tr(
                "Another write on this dispute is not settled yet. Wait until its outcome is known, or settle it "
                "by hand.");
        break;
    case Halt::NotListed:
        return notListedText(outcome, provider) + u"\n\n"_s
            + Outcome::tr("The list may be late: do not upload anything twice, wait a while, then respond again. If it "
                          "stays like this, you will be asked whether to respond without waiting any longer. Your "
                          "draft is kept.");
    case Halt::CalledOff: // without names where the run that knew them is gone
        return (outcome.unlisted.isEmpty() ? QString() : notListedText(outcome, provider) + u"\n\n"_s)
            + Outcome::tr("You ended the waiting for it: nothing of the response was sent. Your draft is kept.");
    default: break;
    }
    return errorText(outcome.error, account).sentence();
}

QStringList unlistedTexts(const Unlisted &unlisted, ProviderKind provider)
{
    QStringList texts;
    if (!unlisted.awaited.isEmpty())
        //: %1 is the provider's name, %2 file names
        texts.append(Outcome::tr("Uploaded, but not in the list at %1 yet: %2. The response waits for it, and is not "
                                 "sent without.")
                         .arg(providerName(provider), listOf(unlisted.awaited)));
    if (!unlisted.givenUp.isEmpty())
        //: %1 is the provider's name, %2 file names
        texts.append(Outcome::tr("Uploaded, but still not in the list at %1: %2. The response waits no longer, and may "
                                 "reach the bank without it.")
                         .arg(providerName(provider), listOf(unlisted.givenUp)));
    return texts;
}

QString outcomeStatement(const WriteIntent &intent, ActionState state, const Account &account)
{
    const QString provider = providerName(account.provider);
    switch (state) {
    case ActionState::Applied: return doneStatement(intent, provider);
    case ActionState::SeenApplied: return Outcome::tr("It is done: %1 was read again and shows it.").arg(provider);
    case ActionState::Rejected:
        if (noReadCanTell(intent))
            return Outcome::tr("%1 refused the file. It is no part of the dispute.").arg(provider);
        return Outcome::tr("%1 refused it. Nothing changed there.").arg(provider);
    case ActionState::NotSent: return Outcome::tr("It was not sent. Nothing changed at %1.").arg(provider);
    case ActionState::SeenNotApplied:
        if (noReadCanTell(intent)) // of earlier versions, which settled it so
            return Outcome::tr(
                "The file is no part of the dispute: %1 was read several times and is unchanged. Whether %1 keeps "
                "a copy is not known; you can upload it again.")
                .arg(provider);
        return Outcome::tr("It was not applied: %1 was read several times over two minutes and is unchanged.")
            .arg(provider);
    case ActionState::Settled: return Outcome::tr("Settled by hand.");
    case ActionState::Armed:
    case ActionState::Sending:
    case ActionState::Unknown: break;
    }
    return unknownStatement(intent, provider);
}

QStringList outcomeDetails(
    const WriteIntent &intent, const WriteOutcome &outcome, const Account &account, const QDateTime &now)
{
    QStringList details{timeText(now, QLocale())};
    if (outcome.now && outcome.state != ActionState::Unknown) // then it is what was read before the sending
        details.append(Outcome::tr("Status now: %1").arg(statusText(outcome.now->status)));
    if (!outcome.isDone() && (!outcome.error.serverMessage.isEmpty() || !outcome.error.code.isEmpty()))
        details.append(
            Outcome::tr("%1 says: %2")
                .arg(providerName(account.provider),
                    visibleText((outcome.error.serverMessage + u' ' + outcome.error.code).trimmed()).left(500)));
    else if (outcome.state == ActionState::NotSent && outcome.error.kind == ErrorKind::Timeout)
        details.append(Outcome::tr("Too much time went by between the last look at the dispute and the sending: the "
                                   "computer slept or was busy, or the network was slow."));
    else if (!outcome.isDone() && outcome.state != ActionState::Rejected)
        details.append(errorText(outcome.error, account).what);
    if (outcome.otherVerb)
        details.append(Outcome::tr(
            "The server does not take %1 for this. The account now uses %2: ask for it again and confirm again.")
                           .arg(verbName(intent.httpVerb), verbName(*outcome.otherVerb)));
    switch (outcome.state) {
    case ActionState::Unknown:
        if (noReadCanTell(intent)) {
            details.append(Outcome::tr("Reading the dispute cannot tell. Settle it by hand, then upload the file again "
                                       "if the evidence needs it. Other writes on this dispute wait until then."));
            break;
        }
        details.append(Outcome::tr(
            "It will be read after 2, 5, 15, 30, 60 and 120 seconds. Other writes on this dispute wait until then."));
        break;
    case ActionState::Applied:
    case ActionState::SeenApplied:
        if (intent.verb == WriteVerb::Respond)
            details.append(isInquiry(intent.provider, intent.seen.status)
                    ? Outcome::tr("Next: the bank reads it. The inquiry is now under review.")
                    : Outcome::tr("Next: the bank reviews it. The dispute is now in review."));
        break;
    case ActionState::NotSent:
    case ActionState::SeenNotApplied:
        details.append(Outcome::tr("To try again, ask for it again and confirm again."));
        break;
    default: break;
    }
    return details;
}

} // namespace disputedesk
