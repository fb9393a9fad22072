#include "models/store/observedchanges.h"

#include "models/domain/evidence.h"
#include "models/domain/redact.h"
#include "models/domain/uploadtraces.h"
#include "models/store/disputecodec.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString documentNames(const Dispute &dispute)
{
    QStringList names;
    for (const Document &document : dispute.documents)
        if (!document.deleted)
            names.append(document.filename.isEmpty() ? document.id : document.filename);
    if (!isWholeList(dispute))
        names.append(u"…"_s); // else the rest would look removed
    return names.join(u'\n');
}

QStringList documentIds(const Dispute &dispute)
{
    QStringList ids;
    for (const Document &document : dispute.documents)
        if (!document.deleted)
            ids.append(document.id);
    return ids;
}

/// Where an earlier list was cut, the rest of as many documents is no news.
bool documentsDiffer(const Dispute &before, const Dispute &after)
{
    const QStringList was = documentIds(before), is = documentIds(after);
    if (was == is)
        return false;
    const bool filledUp = !isWholeList(before) && before.documents.size() < after.documents.size()
        && before.documentsTotal == after.documentsTotal
        && std::all_of(was.cbegin(), was.cend(), [&is](const QString &id) { return is.contains(id); });
    return !filledUp;
}

QString amountText(const Dispute &dispute)
{
    return dispute.amount.currency + u' ' + plainAmount(dispute.amount, dispute.provider);
}

QString yesOrNo(bool yes) { return yes ? u"yes"_s : u"no"_s; }

/// Field by field, in the order of the form; then what is none of the form's.
template <typename Note> void noteEvidence(const Dispute &before, const Dispute &after, Note note)
{
    QStringList names;
    for (const EvidenceField &field : evidenceFields())
        names.append(field.name);
    for (const Evidence &evidence : {before.evidence, after.evidence})
        for (auto it = evidence.keyBegin(); it != evidence.keyEnd(); ++it)
            if (!names.contains(*it))
                names.append(*it);
    for (const QString &name : std::as_const(names))
        if (const QString was = before.evidence.value(name), is = after.evidence.value(name); was != is)
            note("evidence."_L1 + name, maskCardNumbers(was), maskCardNumbers(is)); // D9: nobody edits the log
    if (before.hasEvidence != after.hasEvidence)
        note(u"has_evidence"_s, yesOrNo(before.hasEvidence), yesOrNo(after.hasEvidence));
    if (before.submissionCount != after.submissionCount)
        note(u"submission_count"_s, QString::number(before.submissionCount), QString::number(after.submissionCount));
}
} // namespace

bool sameFacts(const Dispute &a, const Dispute &b)
{
    return a.id == b.id && a.provider == b.provider && a.mode == b.mode && a.amount == b.amount && a.status == b.status
        && a.reasonCode == b.reasonCode && a.reasonMessage == b.reasonMessage && a.charge == b.charge
        && a.paymentIntent == b.paymentIntent && a.createdAt == b.createdAt && a.closedAt == b.closedAt
        && a.dueBy == b.dueBy && encodeDetails(a) == encodeDetails(b);
}

QList<ObservedChange> changesBetween(const Dispute &before, const Dispute &after)
{
    QList<ObservedChange> changes;
    const auto note = [&](const QString &field, const QString &was, const QString &is) {
        changes.append({after.id, after.readAt, field, was, is});
    };
    const auto iso = [](const QDateTime &time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
    };
    if (before.status != after.status)
        note(u"status"_s, before.status, after.status);
    if (before.amount != after.amount)
        note(u"amount"_s, amountText(before), amountText(after));
    if (before.dueBy != after.dueBy)
        note(u"due_by"_s, iso(before.dueBy), iso(after.dueBy));
    if (before.pastDue != after.pastDue)
        note(u"past_due"_s, yesOrNo(before.pastDue), yesOrNo(after.pastDue));
    if (before.message != after.message)
        note(u"message"_s, before.message, after.message);
    if (before.metadata != after.metadata)
        note(u"metadata"_s, QString::fromUtf8(metadataJson(before.metadata)),
            QString::fromUtf8(metadataJson(after.metadata)));
    noteEvidence(before, after, note);
    if (before.closedAt != after.closedAt)
        note(u"closed_at"_s, iso(before.closedAt), iso(after.closedAt));
    // Where documents are evidence, its fields have said so already.
    if (!answersByEvidence(after.provider) && documentsDiffer(before, after))
        note(u"documents"_s, documentNames(before), documentNames(after));
    return changes;
}

} // namespace disputedesk
