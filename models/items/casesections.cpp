#include "models/items/casesections.h"

#include "models/domain/displaytext.h"
#include "models/items/drafttexts.h"
#include "models/items/evidencetexts.h"
#include "models/items/moneywords.h"
#include "models/items/movementtexts.h"
#include "models/items/texts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CaseTexts)
};

/// Adds what there is; `value` may come from anybody.
void add(CaseFile::Section &section, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        section.facts.append({label, visibleText(value, true)});
}

QString bothTimes(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QString local = timeText(time, locale);
    return time.toLocalTime().offsetFromUtc() == 0 ? local : local + u" · "_s + timeTextUtc(time, locale);
}

QString fileText(const DisputeView &view, const QString &id)
{
    for (const Document &document : view.files)
        if (document.id == id && !document.filename.isEmpty())
            return document.filename + u" ("_s + id + u')';
    return id;
}
} // namespace

CaseFile::Section caseFacts(const DisputeView &view, const QLocale &locale)
{
    const Dispute &dispute = view.dispute;
    CaseFile::Section section;
    section.title = CaseTexts::tr("The dispute");
    section.note = inquiryText(dispute);
    add(section, CaseTexts::tr("At the provider"), goneText(dispute.missingAt, locale));
    add(section, CaseTexts::tr("Amount"), clearMoneyText(dispute.amount, dispute.provider, locale));
    if (dispute.fundingAmount)
        add(section, CaseTexts::tr("In the account's currency"),
            clearMoneyText(*dispute.fundingAmount, dispute.provider, locale));
    const QString status = statusText(dispute.status);
    const QString word = visibleText(dispute.status);
    add(section, CaseTexts::tr("Status"),
        status.compare(word, Qt::CaseInsensitive) == 0 ? status
                                                       //: %1 is the readable status, %2 the provider's own word for it
                                                       : CaseTexts::tr("%1 (%2)").arg(status, word));
    add(section, CaseTexts::tr("Stage"), stageText(dispute.stage()));
    add(section, CaseTexts::tr("Reason"), reasonText(dispute.reasonCode));
    add(section, CaseTexts::tr("Reason code"), dispute.reasonCode);
    add(section, CaseTexts::tr("Network code"), dispute.networkCode);
    add(section, CaseTexts::tr("Card network"), networkText(dispute.network));
    add(section, CaseTexts::tr("What the bank says"), dispute.reasonMessage);
    add(section, CaseTexts::tr("What the provider says"), dispute.adminMessage);
    add(section, CaseTexts::tr("Dispute ID"), dispute.id);
    add(section, CaseTexts::tr("Charge ID"), dispute.charge);
    add(section, CaseTexts::tr("Payment intent"), dispute.paymentIntent);
    add(section, CaseTexts::tr("Opened"), bothTimes(dispute.createdAt, locale));
    add(section, CaseTexts::tr("Closed"), bothTimes(dispute.closedAt, locale));
    return section;
}

CaseFile::Section caseDeadline(const DisputeView &view, const QDateTime &now, const QLocale &locale)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Deadline");
    const bool wanted = view.dispute.stage() == Stage::NeedsResponse;
    if (!wanted && !view.dispute.dueBy.isValid())
        return section;
    if (wanted) { // once, with where the date is from; told as from afar: paper outlives "today"
        const bool isAhead = now < view.deadline.at;
        const QDateTime afar = view.deadline.at.addDays(isAhead ? -400 : 400);
        add(section, CaseTexts::tr("Response"),
            deadlineSentence(view.deadline, view.dispute.provider, view.account.deadlineDays, afar, locale));
    } else {
        add(section, CaseTexts::tr("Due"), bothTimes(view.dispute.dueBy, locale));
    }
    add(section, CaseTexts::tr("Afterwards"), inquiryDeadlineText(view.dispute));
    if (view.dispute.pastDue)
        add(section, CaseTexts::tr("Sent late"), CaseTexts::tr("yes"));
    return section;
}

CaseFile::Section caseCharge(const DisputeView &view, const QLocale &locale)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("The charge");
    if (!view.charge) { // it may have been refunded, or paid by somebody else: silence would hide that nobody looked
        if (!view.dispute.charge.isEmpty())
            section.note = CaseTexts::tr("The charge was not read: only its ID is known here.");
        return section;
    }
    const Charge &charge = *view.charge;
    add(section, CaseTexts::tr("Charge ID"), charge.id);
    add(section, CaseTexts::tr("Amount"), clearMoneyText(charge.amount, view.dispute.provider, locale));
    if (charge.refunded && charge.refunded->minor != 0)
        add(section, CaseTexts::tr("Refunded"), clearMoneyText(*charge.refunded, view.dispute.provider, locale));
    add(section, CaseTexts::tr("Status"), chargeStatusText(charge.status));
    add(section, CaseTexts::tr("Paid"), bothTimes(charge.createdAt, locale));
    add(section, CaseTexts::tr("Description"), charge.description);
    add(section, CaseTexts::tr("Customer"), charge.customer);
    add(section, CaseTexts::tr("Cardholder"), charge.cardName);
    QStringList card{charge.cardBrand};
    if (!charge.cardLastDigits.isEmpty())
        card << u"•••• "_s + charge.cardLastDigits;
    card << countryCode(charge.cardCountry);
    card.removeAll(QString());
    add(section, CaseTexts::tr("Card"), card.join(u" · "_s));
    add(section, CaseTexts::tr("IP address"), charge.ip);
    return section;
}

CaseFile::Section caseMoney(const DisputeView &view, const QLocale &locale)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Money movements");
    for (const DisputeTransaction &moved : view.dispute.transactions)
        add(section, bothTimes(moved.createdAt, locale),
            clearMoneyText(moved.amount, view.dispute.provider, locale) + u" · "_s + movementText(moved.key) + u" · "_s
                + moved.id);
    return section;
}

CaseFile::Section caseResponse(const DisputeView &view)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Our response");
    section.note = submissionText(view.dispute);
    const bool byEvidence = answersByEvidence(view.dispute.provider);
    if (view.dispute.message.isEmpty() && !byEvidence)
        //: %1 is the provider's name
        section.note = CaseTexts::tr("%1 has no message from us.").arg(providerName(view.dispute.provider));
    section.text = visibleText(view.dispute.message, true);
    return section;
}

CaseFile::Section caseMetadata(const DisputeView &view)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Metadata");
    for (const MetadataEntry &entry : view.dispute.metadata)
        section.facts.append({visibleText(entry.key), visibleText(entry.text, true)});
    return section;
}

CaseFile::Section caseEvidence(const DisputeView &view)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Evidence at the provider");
    for (const EvidenceField &field : evidenceFields()) { // in the order of the form
        const QString value = view.dispute.evidence.value(field.name);
        add(section, evidenceFieldText(field.name), field.isFile ? fileText(view, value) : value);
    }
    for (auto it = view.dispute.evidence.cbegin(); it != view.dispute.evidence.cend(); ++it)
        if (!evidenceField(it.key()))
            add(section, evidenceFieldText(it.key()), it.value());
    return section;
}

CaseFile::Section caseDraft(const DisputeView &view)
{
    CaseFile::Section section;
    section.title = CaseTexts::tr("Draft, not sent");
    if (view.draft.isEmpty())
        return section;
    section.note = CaseTexts::tr("This stands on this computer only. The provider does not have it.");
    section.text = visibleText(draftText(view.draft), true);
    return section;
}

} // namespace disputedesk
