#include "app/desktop/intentcapture.h"

#include "models/domain/displaytext.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/texts.h"
#include "models/items/unfilled.h"
#include "models/providers/multipart.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class CaptureTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CaptureTexts)
};

std::optional<Metadata> parseMetadataOrNone(const QByteArray &json)
{
    const auto metadata = parseMetadata(json);
    return metadata ? std::optional(*metadata) : std::nullopt;
}

/// What the agent changed since the draft began, less what the server has by now. Keys that others wrote meanwhile are
/// not in the draft's table and must not look as if the agent had taken them away.
Metadata metadataToSend(const Draft &draft, const Metadata &server)
{
    if (!draft.metadataEdited)
        return {};
    const auto base = draft.base.metadata.isEmpty() ? std::nullopt : parseMetadataOrNone(draft.base.metadata);
    Metadata change = metadataChange(base ? *base : server, draft.metadata);
    change.removeIf([&server](const MetadataEntry &entry) {
        if (!entry.text.isEmpty())
            return server.contains(entry);
        return std::none_of(server.cbegin(), server.cend(),
            [&entry](const MetadataEntry &known) { return known.key == entry.key && !known.text.isEmpty(); });
    });
    return change;
}

void takeResponse(WriteIntent &intent, const DisputeView &view)
{
    const Draft &draft = view.draft;
    if (!answersByEvidence(intent.provider)) {
        intent.httpVerb = HttpVerb::Patch;
        intent.message = draft.message;
        if (draft.metadataEdited)
            intent.metadata = metadataJson(draft.metadata);
        return;
    }
    intent.httpVerb = HttpVerb::Post;
    intent.evidence = evidenceJson(evidenceOf(view).toSend);
    if (const Metadata change = metadataToSend(draft, view.dispute.metadata); !change.isEmpty())
        intent.metadata = metadataJson(change);
}

QString metadataProblem(const DisputeView &view)
{
    const Draft &draft = view.draft;
    for (qsizetype row = 0; draft.metadataEdited && row < draft.metadata.size(); ++row) {
        const MetadataEntry &entry = draft.metadata.at(row);
        if (metadataEntryProblem(draft.metadata, row) != MetadataProblem::None)
            return CaptureTexts::tr(
                "The metadata entry \u201c%1\u201d cannot be sent as it stands. Mend or remove it first.")
                .arg(visibleText(entry.key));
        // Stripe keeps strings only, and an entry that was not touched is not sent.
        if (answersByEvidence(view.dispute.provider) && entry.type != MetadataType::Text
            && !view.dispute.metadata.contains(entry))
            return CaptureTexts::tr("%1 keeps metadata as text only: make the entry \u201c%2\u201d a text.")
                .arg(providerName(view.dispute.provider), visibleText(entry.key));
    }
    return {};
}

QString evidenceProblem(WriteVerb verb, const DisputeView &view, const QLocale &locale)
{
    const EvidencePlan plan = evidenceOf(view);
    if (plan.problem != EvidenceProblem::None)
        //: %1 goes on: "all files together are larger than the 4.5 MB that Stripe takes."
        return CaptureTexts::tr("It cannot be sent: %1")
            .arg(evidenceProblemText(plan.problem, plan, view.dispute.provider, locale));
    const bool changes = !plan.toSend.isEmpty() || !plan.toUpload.isEmpty() || view.draft.metadataEdited;
    if (!changes && (verb == WriteVerb::Stage || view.dispute.provider == ProviderKind::WooshPay))
        return CaptureTexts::tr("%1 already has all of this. Change something first.")
            .arg(providerName(view.dispute.provider));
    return {};
}
} // namespace

WriteIntent captureIntent(
    WriteVerb verb, const DisputeView &view, const QDateTime &now, const QString &document, const DraftFile *file)
{
    const Dispute &dispute = view.dispute;
    WriteIntent intent;
    intent.id = QUuid::createUuid();
    intent.account = view.account.id;
    intent.provider = dispute.provider;
    intent.mode = view.account.mode;
    intent.disputeId = dispute.id;
    intent.verb = verb;
    intent.amount = dispute.amount;
    intent.seen = SeenState::of(dispute);
    intent.confirmedAt = now;
    const bool isOmise = dispute.provider == ProviderKind::Omise;
    switch (verb) {
    case WriteVerb::Respond:
    case WriteVerb::Stage: takeResponse(intent, view); break;
    case WriteVerb::Concede: intent.httpVerb = isOmise ? view.account.acceptVerb : HttpVerb::Post; break;
    case WriteVerb::FinaliseWon:
    case WriteVerb::FinaliseLost: intent.httpVerb = view.account.closeVerb; break;
    case WriteVerb::DeleteDocument:
        intent.httpVerb = HttpVerb::Delete;
        intent.documentId = document;
        for (const Document &known : dispute.documents)
            if (known.id == document) { // the question names it
                intent.fileName = known.filename;
                intent.fileKind = known.kind;
            }
        break;
    case WriteVerb::UploadDocument:
        intent.httpVerb = HttpVerb::Post;
        intent.fileName = isOmise ? uploadFileName(file->fileName) : file->fileName; // as it will stand in the list
        intent.fileKind = file->kind;
        intent.filePath = file->path;
        intent.fileSize = file->size;
        intent.fileSha256 = file->sha256;
        for (const DraftFile &known : view.draft.files)
            // Another file's id: no answer to this upload has it. One of the same bytes may, where a server keeps them
            // once.
            if (!known.serverId.isEmpty() && (known.sha256.isEmpty() || known.sha256 != file->sha256))
                intent.lookalikes.append(known.serverId);
        break;
    }
    return intent;
}

QString responseProblem(WriteVerb verb, const DisputeView &view, const QLocale &locale)
{
    const bool byEvidence = answersByEvidence(view.dispute.provider);
    if (!byEvidence && view.draft.message.trimmed().isEmpty())
        return CaptureTexts::tr("Write a message to the bank first.");
    if (const QString why = byEvidence ? evidenceProblem(verb, view, locale) : QString(); !why.isEmpty())
        return why;
    if (const auto unfilled = unfilledIn(view))
        //: %1 goes on: "fill in {{amount}} in line 3 of the message first."
        return CaptureTexts::tr("It cannot be sent: %1").arg(unfilledText(*unfilled));
    return metadataProblem(view);
}

bool isSentBy(const WriteIntent &intent, const Draft &draft)
{
    if (!answersByEvidence(intent.provider)) {
        const bool sameMetadata = !draft.metadataEdited || metadataJson(draft.metadata) == intent.metadata;
        return draft.message == intent.message && sameMetadata && draft.files.isEmpty();
    }
    const auto sent = parseEvidence(intent.evidence).value_or(Evidence());
    const auto had = parseEvidence(intent.seen.evidence).value_or(Evidence());
    const EvidenceGuide &guide = EvidenceGuide::standard();
    // What does not apply to what was sold was never to be sent; the person was told. After staging it can still be.
    const auto isHidden = [&](const QString &field) {
        return intent.verb == WriteVerb::Respond && !had.contains(field) && !guide.applies(field, draft.productType);
    };
    const auto isThere = [&](const QString &field, const QString &value) {
        return (sent.contains(field) ? sent.value(field) : had.value(field)) == value;
    };
    const QByteArray none = "{}";
    const auto metadata = parseMetadata(intent.metadata.isEmpty() ? none : intent.metadata);
    const auto seen = parseMetadata(intent.seen.metadata.isEmpty() ? none : intent.seen.metadata);
    return std::all_of(draft.evidence.keyBegin(), draft.evidence.keyEnd(), [&](const QString &field) {
        return isHidden(field) || isThere(field, draft.evidence.value(field));
    }) && std::all_of(draft.files.cbegin(), draft.files.cend(), [&](const DraftFile &file) {
        return isHidden(file.kind) || (!file.serverId.isEmpty() && isThere(file.kind, file.serverId));
    }) && (!draft.metadataEdited || (metadata && seen && metadataToSend(draft, *seen) == *metadata));
}

} // namespace disputedesk
