#include "models/providers/plannedwrite.h"

#include "models/domain/ids.h"
#include "models/providers/accountcheck.h"
#include "models/providers/multipart.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
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
} // namespace

std::optional<Error> intentProblem(const WriteIntent &intent, const Account &account)
{
    if (intent.provider != account.provider || intent.account != account.id)
        return refused(u"the intent belongs to another account"_s);
    if (intent.id.isNull())
        return refused(u"the intent has no id"_s);
    if (!isValidId(account.provider, IdKind::Dispute, intent.disputeId))
        return refused(u"dispute id"_s);
    if (intent.mode != account.mode || modeOfId(account.provider, intent.disputeId, account.mode) != account.mode)
        return refused(u"intent, dispute and account: live and test do not agree"_s, ErrorKind::WrongMode);
    return std::nullopt;
}

PlannedWrite plannedWrite(HttpVerb verb, QNetworkRequest request, const WriteIntent &intent)
{
    request.setRawHeader("Idempotency-Key", intent.id.toByteArray(QUuid::WithoutBraces));
    return {verb, std::move(request), {}, {}, false};
}

PlannedWrite withBody(PlannedWrite plan, const QByteArray &contentType, QByteArray body)
{
    plan.request.setRawHeader("Content-Type", contentType);
    plan.head = std::move(body);
    return plan;
}

ApiResult<PlannedWrite> withFile(PlannedWrite plan, const WriteIntent &intent, const QList<MultipartField> &fields)
{
    if (intent.fileSize > kMaxFileBytes)
        return Failure{refused(u"file over 10 MB"_s, ErrorKind::FileTooLarge)};
    const QFileInfo file(intent.filePath);
    if (!file.isFile() || !file.isReadable())
        return Failure{refused(u"file"_s, ErrorKind::FileUnreadable)};
    if (file.size() != intent.fileSize || intent.fileSize == 0)
        return Failure{refused(u"the file is not the one that was confirmed"_s)};
    const QByteArray boundary = "disputedesk-" + intent.id.toByteArray(QUuid::Id128);
    Multipart parts = multipartFor(boundary, intent.fileName, mimeTypeOf(intent.fileName), fields);
    plan.request.setRawHeader("Content-Type", parts.contentType);
    plan.head = std::move(parts.head);
    plan.tail = std::move(parts.tail);
    plan.hasFile = true;
    return plan;
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

} // namespace disputedesk
