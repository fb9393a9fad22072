#include "models/providers/stripe/stripewrites.h"

#include "models/domain/ids.h"
#include "models/providers/accountcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

namespace {
/// Only the 27 names, whole UTF-16, and in file fields the id of a file or nothing ("" takes one away).
bool isSendable(ProviderKind provider, const QString &name, const QString &value)
{
    const EvidenceField *field = evidenceField(name);
    if (!field || !value.isValidUtf16())
        return false;
    return !field->isFile || value.isEmpty() || isValidId(provider, IdKind::Document, value);
}

ApiResult<ResponseParts> partsOf(const WriteIntent &intent)
{
    ResponseParts parts;
    parts.submit = intent.verb == WriteVerb::Respond;
    const auto evidence = parseEvidence(intent.evidence);
    // Read twice: of a key that stands there twice parseEvidence() would take one and say nothing.
    if (!evidence || (!intent.evidence.isEmpty() && !parseMetadata(intent.evidence)))
        return Failure{refused(u"evidence"_s)};
    for (auto it = evidence->cbegin(); it != evidence->cend(); ++it)
        if (!isSendable(intent.provider, it.key(), it.value()))
            return Failure{refused(u"evidence: "_s + it.key())};
    parts.evidence = *evidence;
    if (intent.metadata.isEmpty())
        return parts;
    const auto metadata = parseMetadata(intent.metadata);
    if (!metadata)
        return Failure{refused(u"metadata"_s)};
    parts.metadata = *metadata;
    parts.metadataJson = intent.metadata.trimmed();
    return parts;
}

ApiResult<PlannedWrite> planResponse(const WriteIntent &intent, const Dialect &dialect, PlannedWrite plan)
{
    const auto parts = partsOf(intent);
    if (!parts)
        return Failure{parts.error()};
    auto body = dialect.responseBody(*parts);
    if (!body)
        return Failure{body.error()};
    return withBody(std::move(plan), dialect.bodyType(), std::move(*body));
}

/// POST /v1/files: purpose and file. It belongs to the dispute only once evidence names its id.
ApiResult<PlannedWrite> planUpload(const WriteIntent &intent, const StripeRequests &requests)
{
    const EvidenceField *field = evidenceField(intent.fileKind);
    if (!field || !field->isFile)
        return Failure{refused(u"the evidence field of the file"_s)};
    return withFile(plannedWrite(HttpVerb::Post, requests.fileRequest(u"/v1/files"_s), intent), intent,
        {{"purpose", "dispute_evidence"}});
}
} // namespace

ApiResult<PlannedWrite> planWrite(
    const WriteIntent &intent, const Account &account, const Dialect &dialect, const StripeRequests &requests)
{
    if (requests.problem())
        return Failure{*requests.problem()};
    if (auto problem = intentProblem(intent, account))
        return Failure{*problem};
    const auto start = [&](const QString &tail) {
        return plannedWrite(HttpVerb::Post, requests.request(u"/v1/disputes/"_s + intent.disputeId + tail), intent);
    };
    switch (intent.verb) {
    case WriteVerb::Stage:
        if (!dialect.canStage())
            break;
        [[fallthrough]];
    case WriteVerb::Respond: return planResponse(intent, dialect, start({}));
    case WriteVerb::Concede: return withBody(start(u"/close"_s), dialect.bodyType(), {});
    case WriteVerb::UploadDocument: return planUpload(intent, requests);
    case WriteVerb::FinaliseWon:
    case WriteVerb::FinaliseLost:
    case WriteVerb::DeleteDocument: break;
    }
    return Failure{refused(u"the provider has no such verb"_s)};
}

} // namespace disputedesk::stripe
