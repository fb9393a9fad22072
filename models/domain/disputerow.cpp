#include "models/domain/disputerow.h"

#include "models/domain/searchmarks.h"

#include <limits>

namespace disputedesk {

namespace {
/// Without the signs that mark metadata, which only we may write.
QString unmarked(QString text) { return text.remove(QChar(kMetaBegin)).remove(QChar(kMetaMiddle)); }

/// In one line, so that where a value ends is known.
QString oneLine(const QString &text)
{
    QString line = unmarked(text);
    for (QChar &c : line)
        if (c == u'\n' || c == u'\r')
            c = u' ';
    return line;
}
} // namespace

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
    QString text;
    const auto add = [&text](const QString &part) {
        if (!part.isEmpty())
            text += unmarked(part) + u'\n';
    };
    add(dispute.id);
    add(dispute.charge);
    add(dispute.paymentIntent);
    add(dispute.status);
    add(dispute.reasonCode);
    add(dispute.reasonMessage);
    add(dispute.amount.currency + u' ' + plainAmount(dispute.amount, dispute.provider));
    add(dispute.message);
    for (const MetadataEntry &entry : dispute.metadata)
        text += QChar(kMetaBegin) + oneLine(entry.key) + QChar(kMetaMiddle) + oneLine(entry.text) + u'\n';
    for (const Document &document : dispute.documents)
        add(document.filename);
    return text.toLower().toUtf8();
}

} // namespace disputedesk
