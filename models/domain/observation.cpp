#include "models/domain/observation.h"

#include "models/domain/uploadtraces.h"

namespace disputedesk {

namespace {
bool isPlainRefusal(int status)
{
    switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 405:
    case 415:
    case 422:
    case 429: return true;
    default: return false;
    }
}

bool showsExpectedObject(const WriteIntent &intent, const SendObservation &seen)
{
    switch (intent.verb) {
    case WriteVerb::UploadDocument: return seen.document && mayAnswerUpload(intent, *seen.document);
    case WriteVerb::DeleteDocument:
        return seen.document && seen.document->id == intent.documentId && seen.document->deleted;
    default: return seen.dispute && isAbout(intent, *seen.dispute) && reachesEndState(intent, *seen.dispute);
    }
}
} // namespace

SendVerdict judge(const WriteIntent &intent, const SendObservation &seen)
{
    if (seen.httpStatus == 0)
        return seen.bytesLeft || seen.requestsSent > 0 ? SendVerdict::Unclear : SendVerdict::NotSent;
    if (!seen.wholeAnswer)
        return SendVerdict::Unclear;
    if (seen.httpStatus >= 200 && seen.httpStatus < 300)
        return showsExpectedObject(intent, seen) ? SendVerdict::Applied : SendVerdict::Unclear;
    // Sent more than once (F1), the refusal may be the answer to the repeat of a write that was applied (F3).
    return isPlainRefusal(seen.httpStatus) && seen.requestsSent <= 1 ? SendVerdict::Refused : SendVerdict::Unclear;
}

} // namespace disputedesk
