#include "models/providers/omise/omisewrites.h"

#include "models/domain/ids.h"
#include "models/domain/metadata.h"
#include "models/providers/multipart.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
constexpr std::array kKinds{
    "cardholder_details"_L1, "details_of_purchase"_L1, "proof_of_receipt"_L1, "proof_of_acceptance"_L1};

std::optional<Error> problemOf(const WriteIntent &intent, const Account &account)
{
    if (intent.provider != ProviderKind::Omise || intent.account != account.id)
        return refused(u"the intent belongs to another account"_s);
    if (intent.id.isNull())
        return refused(u"the intent has no id"_s);
    if (!isValidId(ProviderKind::Omise, IdKind::Dispute, intent.disputeId))
        return refused(u"dispute id"_s);
    if (intent.mode != account.mode || modeOfId(ProviderKind::Omise, intent.disputeId, account.mode) != account.mode)
        return refused(u"intent, dispute and account: live and test do not agree"_s, ErrorKind::WrongMode);
    return std::nullopt;
}

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

/// By the name's ending: the app has looked at the content already, and the server looks at it again.
QByteArray mimeTypeOf(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "pdf"_L1)
        return "application/pdf";
    if (ending == "png"_L1)
        return "image/png";
    return ending == "jpg"_L1 || ending == "jpeg"_L1 ? "image/jpeg" : "application/octet-stream";
}

ApiResult<PlannedWrite> planUpload(const WriteIntent &intent, PlannedWrite plan)
{
    if (!intent.fileKind.isEmpty() && std::find(kKinds.begin(), kKinds.end(), intent.fileKind) == kKinds.end())
        return Failure{refused(u"kind of the document"_s)};
    if (intent.fileSize > kMaxFileBytes)
        return Failure{refused(u"file over 10 MB"_s, ErrorKind::FileTooLarge)};
    const QFileInfo file(intent.filePath);
    if (!file.isFile() || !file.isReadable())
        return Failure{refused(u"file"_s, ErrorKind::FileUnreadable)};
    if (file.size() != intent.fileSize || intent.fileSize == 0)
        return Failure{refused(u"the file is not the one that was confirmed"_s)};
    const QByteArray boundary = "disputedesk-" + intent.id.toByteArray(QUuid::Id128);
    Multipart parts = multipartFor(boundary, intent.fileName, mimeTypeOf(intent.fileName), intent.fileKind);
    plan.request.setRawHeader("Content-Type", parts.contentType);
    plan.head = std::move(parts.head);
    plan.tail = std::move(parts.tail);
    plan.hasFile = true;
    return plan;
}

PlannedWrite withJson(PlannedWrite plan, QByteArray body)
{
    plan.request.setRawHeader("Content-Type", "application/json");
    plan.head = std::move(body);
    return plan;
}

PlannedWrite start(const WriteIntent &intent, HttpVerb verb, const QString &tail, const OmiseRequests &requests)
{
    PlannedWrite plan{verb, requests.request(u"/disputes/"_s + intent.disputeId + tail), {}, {}, false};
    plan.request.setRawHeader("Idempotency-Key", intent.id.toByteArray(QUuid::WithoutBraces));
    return plan;
}
} // namespace

ApiResult<PlannedWrite> planWrite(const WriteIntent &intent, const Account &account, const OmiseRequests &requests)
{
    if (requests.problem())
        return Failure{*requests.problem()};
    if (auto problem = problemOf(intent, account))
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

ApiResult<QByteArray> confirmedFile(const WriteIntent &intent)
{
    QFile file(intent.filePath);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{refused(u"file: "_s + file.errorString(), ErrorKind::FileUnreadable)};
    const QByteArray bytes = file.read(kMaxFileBytes + 1);
    if (bytes.size() != intent.fileSize
        || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != intent.fileSha256)
        return Failure{refused(u"the file is not the one that was confirmed"_s)};
    return bytes;
}

ExactRequest shown(const PlannedWrite &plan, const WriteIntent &intent)
{
    ExactRequest exact{plan.verb, plan.request.url(), {}, plan.head};
    const QList<QByteArray> names = plan.request.rawHeaderList();
    for (const QByteArray &name : names)
        exact.headers.append({name, name == "Authorization" ? QByteArray("Basic ***") : plan.request.rawHeader(name)});
    if (plan.hasFile)
        exact.body += '(' + QByteArray::number(intent.fileSize) + " bytes of "
            + uploadFileName(intent.fileName).toUtf8() + ')' + plan.tail;
    return exact;
}

WriteRequest ready(PlannedWrite plan, const QByteArray &file)
{
    return {plan.verb, std::move(plan.request), plan.head + file + plan.tail};
}

} // namespace disputedesk::omise
