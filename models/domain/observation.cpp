#include "models/domain/observation.h"

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
    case WriteVerb::UploadDocument: return seen.document && !seen.document->deleted;
    case WriteVerb::DeleteDocument:
        return seen.document && seen.document->id == intent.documentId && seen.document->deleted;
    default: return seen.dispute && seen.dispute->id == intent.disputeId && reachesEndState(intent, *seen.dispute);
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
    return isPlainRefusal(seen.httpStatus) ? SendVerdict::Refused : SendVerdict::Unclear;
}

} // namespace disputedesk
