#include "app/sandbox/omise/actions.h"

#include "app/sandbox/omise/disputejson.h"
#include "app/sandbox/omise/parameters.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace disputedesk::sandbox::omise {

namespace {

Reply disputeReply(const Call &call, std::uint32_t index)
{
    Reply reply;
    JsonWriter json(reply.body);
    writeDispute(json, call.book, index, call.shape, call.now);
    return reply;
}

bool verbRefused(const Call &call, const std::string &refused)
{
    return !refused.empty() && call.request.method == refused;
}

std::string mergedMetadata(const std::string &before, QJsonObject wish, bool merge)
{
    if (merge) {
        QJsonObject whole = QJsonDocument::fromJson(QByteArray::fromStdString(before)).object();
        for (auto it = wish.begin(); it != wish.end(); ++it)
            whole[it.key()] = it.value();
        wish = whole;
    }
    return QJsonDocument(wish).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Reply updateDispute(Call &call, std::uint32_t index)
{
    const std::optional<QJsonObject> parameters = bodyParameters(call.request);
    if (!parameters)
        return badRequest("the body could not be read");
    const QString message = (*parameters)[u"message"_s].toString();
    if (message.trimmed().isEmpty())
        return badRequest("message can't be blank");
    const QJsonValue metadata = (*parameters)[u"metadata"_s];
    if (!metadata.isUndefined() && !metadata.isObject())
        return badRequest("metadata must be an object");
    if (call.book.at(index).status != Status::Open)
        return call.refusedByState("invalid_dispute_status", "only open disputes can be updated");

    call.beginChange();
    Details &details = call.book.edit(index);
    details.message = message.toStdString();
    if (metadata.isObject())
        details.metadata = mergedMetadata(details.metadata, metadata.toObject(), call.switches.mergeMetadata);
    call.book.setStatus(index, Status::Pending, call.now);
    call.events.add(EventLog::Kind::Update, index, call.now);
    return disputeReply(call, index);
}

Reply acceptDispute(Call &call, std::uint32_t index)
{
    if (verbRefused(call, call.switches.refuseAccept))
        return errorForStatus(call.switches.refusedStatus);
    const Record &record = call.book.at(index);
    if (isClosed(record.status))
        return call.refusedByState("dispute_already_closed", "dispute is already closed");
    if (record.deadlinePassed)
        return call.refusedByState("invalid_dispute_status", "the deadline for accepting this dispute has passed");

    call.beginChange();
    call.book.edit(index).message = kAcceptedMessage;
    call.book.setStatus(index, Status::Lost, call.now);
    call.events.add(EventLog::Kind::Close, index, call.now);
    return disputeReply(call, index);
}

Reply closeDispute(Call &call, std::uint32_t index)
{
    if (verbRefused(call, call.switches.refuseClose))
        return errorForStatus(call.switches.refusedStatus);
    const std::optional<QJsonObject> parameters = bodyParameters(call.request);
    const QString status = parameters ? (*parameters)[u"status"_s].toString() : QString();
    if (status != "won"_L1 && status != "lost"_L1)
        return badRequest("status must be won or lost");
    const Record &record = call.book.at(index);
    if (isClosed(record.status))
        return call.refusedByState("dispute_already_closed", "dispute is already closed");
    if (record.status == Status::Open)
        return call.refusedByState("invalid_dispute_status", "an open dispute cannot be closed");
    if (!record.reviewOver)
        return call.refusedByState("invalid_dispute_status", "dispute is still under review");

    call.beginChange();
    call.book.setStatus(index, status == "won"_L1 ? Status::Won : Status::Lost, call.now);
    call.events.add(EventLog::Kind::Close, index, call.now);
    return disputeReply(call, index);
}

Reply createDispute(Call &call)
{
    if (call.book.live())
        return badRequest("disputes can be created in test mode only");
    const std::optional<std::uint32_t> serial = call.book.findCharge(call.route.id);
    if (!serial)
        return notFound("charge " + call.route.id);
    if (call.book.bySerial(*serial))
        return badRequest("charge has a dispute already");

    call.beginChange();
    const std::uint32_t index = call.book.append(*serial, call.now);
    call.events.add(EventLog::Kind::Create, index, call.now);
    return disputeReply(call, index);
}

} // namespace disputedesk::sandbox::omise
