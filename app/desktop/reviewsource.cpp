#include "app/desktop/reviewsource.h"

#include "app/desktop/intentcapture.h"
#include "models/domain/displaytext.h"
#include "models/items/confirmsentences.h"
#include "models/items/confirmspec.h"
#include "models/items/documentlistmodel.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/evidencewarnings.h"
#include "models/items/placeholders.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"
#include "models/items/unfilled.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Review {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::Review)
};

QString whatProviderDoes(const WriteIntent &intent, const QString &provider)
{
    if (intent.verb == WriteVerb::Stage)
        return Review::tr(
            "%1 keeps it with the dispute and sends nothing to the bank yet. You can change it and submit later.")
            .arg(provider);
    if (answersByEvidence(intent.provider))
        return Review::tr(
            "%1 sends all evidence to the bank, typically once: after that nothing can be added or changed.")
            .arg(provider);
    return Review::tr(
        "%1 takes one response, once: the dispute then goes to the bank for review, and message, metadata and "
        "documents can no longer be changed.")
        .arg(provider);
}

/// What the provider will have once the intent is carried out: what it has, with what is sent over it.
Evidence evidenceAfter(const WriteIntent &intent, const DisputeView &view)
{
    Evidence after = view.dispute.evidence;
    const Evidence sent = parseEvidence(intent.evidence).value_or(Evidence());
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        if (it.value().isEmpty())
            after.remove(it.key());
        else
            after.insert(it.key(), it.value());
    }
    return after;
}

/// The provider's evidence before and after, by the form's words and in its order; a file by its name.
void takeEvidence(ReviewContent &content, const WriteIntent &intent, const DisputeView &view)
{
    QHash<QString, QString> fileNames;
    for (const Document &file : view.files)
        if (!file.filename.isEmpty())
            fileNames.insert(file.id, file.filename);
    for (const DraftFile &file : view.draft.files)
        fileNames.insert(file.serverId, file.fileName);
    const auto readable = [&fileNames](const Evidence &evidence) {
        ReviewEvidence lines;
        QStringList left = evidence.keys();
        for (const EvidenceField &field : evidenceFields()) {
            if (!left.removeOne(QString(field.name)))
                continue;
            const QString value = evidence.value(field.name);
            const bool named = field.isFile && fileNames.contains(value);
            lines.append(
                {evidenceFieldText(field.name), named ? fileNames.value(value) + u" ("_s + value + u')' : value});
        }
        for (const QString &unknown : std::as_const(left)) // at the end, as the form has it
            lines.append({evidenceFieldText(unknown), evidence.value(unknown)});
        return lines;
    };
    const Evidence after = evidenceAfter(intent, view);
    content.evidenceBefore = readable(view.dispute.evidence);
    content.evidence = readable(after);
    const EvidencePlan plan = evidenceOf(view);
    for (const EvidenceRow &row : plan.rows)
        if (row.file && !row.isHidden())
            content.documents.append({row.file->fileName, evidenceFieldText(row.field->name), row.file->size, true});
    if (intent.verb != WriteVerb::Respond)
        return; // what is only kept can be changed still
    content.notes = {missingInResponse(view), evidenceLinksText(after)};
    content.notes.removeAll(QString());
}
} // namespace

ReviewContent reviewContentOf(
    const WriteIntent &intent, const DisputeView &view, const ExactRequest &request, const QLocale &locale)
{
    const QString provider = providerName(intent.provider);
    const bool byEvidence = answersByEvidence(intent.provider);
    const bool stages = intent.verb == WriteVerb::Stage;
    const Dispute &dispute = view.dispute;
    ReviewContent content;
    content.title = (stages ? Review::tr("Review what %2 shall keep for dispute %1")
            : byEvidence    ? Review::tr("Review the evidence for dispute %1")
                            : Review::tr("Review the response to dispute %1"))
                        .arg(shortId(dispute.id));
    if (stages)
        content.title = content.title.arg(provider);
    content.moneyText = moneyText(dispute.amount, dispute.provider, locale);
    if (hasReason(dispute)) // else "No reason given" under an amount reads as if the amount were meant
        content.moneyLine = reasonText(dispute.reasonCode); // the words of the list, the summary and the reminder
    content.accountLine = visibleText(view.account.label) + u" · "_s + provider;
    content.mode = intent.mode;
    content.provider = intent.provider;
    content.statusBefore = statusText(dispute.status);
    content.statusAfter = statusText(statusAfterWrite(intent));
    content.providerDoes = whatProviderDoes(intent, provider);
    content.byEvidence = byEvidence;
    if (byEvidence)
        takeEvidence(content, intent, view);
    content.base = intent.seen;
    content.message = intent.message;
    content.metadata = view.draft.metadataEdited ? view.draft.metadata : dispute.metadata;
    if (!byEvidence) {
        for (const Document &document : dispute.documents)
            if (!document.deleted)
                content.documents.append({document.filename, documentKindText(document.kind), -1, true});
        for (const DraftFile &file : view.draft.files)
            content.documents.append({file.fileName, documentKindText(file.kind), file.size, false});
    }
    content.method = verbName(request.verb);
    content.path = request.url.path();
    for (const auto &[name, value] : request.headers)
        content.headers.append({QString::fromLatin1(name), QString::fromLatin1(value)});
    content.body = request.body;
    // What the intent holds is what goes out, whatever the panes thought of it.
    const QStringList foreign = foreignTexts(view);
    if (const auto unfilled = unfilledIn(intent, foreign))
        content.stop = Review::tr("It cannot be sent: %1").arg(unfilledText(*unfilled));
    if (const QString note = foreignSlotsText(intent, foreign); !note.isEmpty())
        content.notes.append(note);
    const bool isLate = view.deadline.at.isValid() && view.deadline.at <= dispute.readAt; // read for this review
    if (isLate && intent.verb == WriteVerb::Respond)
        content.notes.prepend(
            (view.deadline.isEstimate() ? Review::tr("The estimated deadline has passed: %1 may no longer take it.")
                                        : Review::tr("The deadline has passed: %1 may no longer take it."))
                .arg(provider));
    return content;
}

} // namespace disputedesk
