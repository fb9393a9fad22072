#include "app/desktop/sentdrafts.h"

#include "app/desktop/draftbook.h"
#include "app/desktop/intentcapture.h"

namespace disputedesk {

void takeSentOut(DraftBook &drafts, const WriteIntent &intent, const std::optional<Document> &uploaded)
{
    const Draft draft = drafts.draft(intent.account, intent.disputeId);
    if (intent.verb == WriteVerb::UploadDocument) {
        for (const DraftFile &file : draft.files) {
            if (file.path != intent.filePath)
                continue;
            if (!answersByEvidence(intent.provider))
                return drafts.removeFile(intent.account, intent.disputeId, file.id);
            if (uploaded)
                return drafts.setFileServerId(intent.account, intent.disputeId, file.id, uploaded->id);
        }
    }
    const bool isResponse = intent.verb == WriteVerb::Respond || intent.verb == WriteVerb::Stage;
    if (!isResponse || !isSentBy(intent, draft))
        return;
    Q_EMIT drafts.aboutToReplace(intent.account, intent.disputeId); // the first keys of more may be with the editor yet
    if (isSentBy(intent, drafts.draft(intent.account, intent.disputeId)))
        drafts.discard(intent.account, intent.disputeId);
}

void takeSentOut(DraftBook &drafts, const QList<LedgerEntry> &history)
{
    for (const LedgerEntry &entry : history) {
        if (entry.state != ActionState::Applied && entry.state != ActionState::SeenApplied)
            continue;
        const WriteIntent &intent = entry.intent;
        if (drafts.isUnsaved(intent.account, intent.disputeId))
            continue; // the disk refuses changes of this draft: each try would only tell of itself
        const Draft draft = drafts.draft(intent.account, intent.disputeId);
        if (!draft.isEmpty() && (intent.verb == WriteVerb::UploadDocument || draft.savedAt <= intent.confirmedAt))
            takeSentOut(drafts, intent, std::nullopt);
    }
}

} // namespace disputedesk
