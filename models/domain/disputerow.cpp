#include "models/domain/disputerow.h"

#include "models/domain/searchtext.h"

#include <limits>

namespace disputedesk {

DisputeRow rowOf(const Dispute &dispute, int deadlineDays, const QDateTime &agentsDeadline)
{
    const Deadline deadline = deadlineOf(dispute, deadlineDays, agentsDeadline);
    const auto ms = [](const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; };
    DisputeRow row;
    row.id = dispute.id;
    row.provider = dispute.provider;
    row.amount = dispute.amount;
    row.status = dispute.status;
    row.reasonCode = dispute.reasonCode;
    row.reasonMessage = dispute.reasonMessage;
    row.charge = dispute.charge;
    row.paymentIntent = dispute.paymentIntent;
    row.createdMs = ms(dispute.createdAt);
    row.closedMs = ms(dispute.closedAt);
    row.dueMs = ms(deadline.at);
    row.dueSource = deadline.source;
    row.readMs = ms(dispute.readAt);
    row.documents = documentCount(dispute);
    row.searchText = searchTextOf(dispute);
    return row;
}

qint32 documentCount(const Dispute &dispute)
{
    return qint32(qBound<qint64>(dispute.documents.size(), dispute.documentsTotal, std::numeric_limits<qint32>::max()));
}

QByteArray searchTextOf(const Dispute &dispute)
{
    std::string text;
    SearchText search(text, dispute.provider);
    const auto utf8 = [](const QString &part) { return part.toUtf8().toStdString(); };
    for (const QString &part :
        {dispute.id, dispute.charge, dispute.paymentIntent, dispute.status, dispute.reasonCode, dispute.reasonMessage})
        search.line(utf8(part));
    search.amount(utf8(dispute.amount.currency), dispute.amount.minor);
    search.line(utf8(dispute.message));
    for (const MetadataEntry &entry : dispute.metadata)
        search.metadata(utf8(entry.key), utf8(entry.text));
    for (const Document &document : dispute.documents)
        search.line(utf8(document.filename));
    return QByteArray::fromStdString(text);
}

} // namespace disputedesk
