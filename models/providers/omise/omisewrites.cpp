#include "models/providers/omise/omisewrites.h"

#include "models/domain/ids.h"
#include "models/domain/metadata.h"
#include "models/providers/accountcheck.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
constexpr std::array kKinds{
    "cardholder_details"_L1, "details_of_purchase"_L1, "proof_of_receipt"_L1, "proof_of_acceptance"_L1};

/// {"message":…,"metadata":…}; metadata goes in to the letter, so that 1.10 stays 1.10.
ApiResult<QByteArray> responseBody(const WriteIntent &intent)
{
    if (intent.message.trimmed().isEmpty() || !intent.message.isValidUtf16())
        return Failure{refused(u"message"_s)};
    QByteArray body = QJsonDocument(QJsonObject{{u"message"_s, intent.message}}).toJson(QJsonDocument::Compact);
    if (intent.metadata.isEmpty())
        return body;
    if (!parseMetadata(intent.metadata))
        return Failure{refused(u"metadata"_s)};
    body.chop(1);
    return body + ",\"metadata\":" + intent.metadata.trimmed() + '}';
}

ApiResult<PlannedWrite> planUpload(const WriteIntent &intent, PlannedWrite plan)
{
    if (intent.fileKind.isEmpty())
        return withFile(std::move(plan), intent, {});
    if (std::find(kKinds.begin(), kKinds.end(), intent.fileKind) == kKinds.end())
        return Failure{refused(u"kind of the document"_s)};
    return withFile(std::move(plan), intent, {{"kind", intent.fileKind.toLatin1()}});
}

PlannedWrite withJson(PlannedWrite plan, QByteArray body)
{
    return withBody(std::move(plan), "application/json", std::move(body));
}

PlannedWrite start(const WriteIntent &intent, HttpVerb verb, const QString &tail, const OmiseRequests &requests)
{
    return plannedWrite(verb, requests.request(u"/disputes/"_s + intent.disputeId + tail), intent);
}
} // namespace

ApiResult<PlannedWrite> planWrite(const WriteIntent &intent, const Account &account, const OmiseRequests &requests)
{
    if (requests.problem())
        return Failure{*requests.problem()};
    if (auto problem = intentProblem(intent, account))
        return Failure{*problem};
    if (isIrreversible(intent.verb) && intent.httpVerb != HttpVerb::Post && intent.httpVerb != HttpVerb::Patch)
        return Failure{refused(u"HTTP verb"_s)};
    switch (intent.verb) {
    case WriteVerb::Respond: {
        auto body = responseBody(intent);
        if (!body)
            return Failure{body.error()};
        return withJson(start(intent, HttpVerb::Patch, {}, requests), std::move(*body));
    }
    case WriteVerb::Concede: return start(intent, intent.httpVerb, u"/accept"_s, requests);
    case WriteVerb::FinaliseWon:
        return withJson(start(intent, intent.httpVerb, u"/close"_s, requests), R"({"status":"won"})");
    case WriteVerb::FinaliseLost:
        return withJson(start(intent, intent.httpVerb, u"/close"_s, requests), R"({"status":"lost"})");
    case WriteVerb::UploadDocument: return planUpload(intent, start(intent, HttpVerb::Post, u"/documents"_s, requests));
    case WriteVerb::DeleteDocument:
        if (!isValidId(ProviderKind::Omise, IdKind::Document, intent.documentId))
            return Failure{refused(u"document id"_s)};
        if (modeOfId(ProviderKind::Omise, intent.documentId, account.mode) != account.mode)
            return Failure{refused(u"document and account: live and test do not agree"_s, ErrorKind::WrongMode)};
        return start(intent, HttpVerb::Delete, u"/documents/"_s + intent.documentId, requests);
    case WriteVerb::Stage: break;
    }
    return Failure{refused(u"Omise has no such verb"_s)};
}

} // namespace disputedesk::omise
