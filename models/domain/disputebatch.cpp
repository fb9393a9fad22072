#include "models/domain/disputebatch.h"

#include "models/domain/searchtext.h"
#include "models/domain/unixtime.h"

#include <limits>

namespace disputedesk {

namespace {
/// What the dispute says, and never fewer than it holds.
qint32 documentCount(const Dispute &dispute)
{
    return qint32(qBound<qint64>(dispute.documents.size(), dispute.documentsTotal, std::numeric_limits<qint32>::max()));
}
} // namespace

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

TextSlice DisputeBatch::add(std::string_view utf8)
{
    const TextSlice slice{quint32(text.size()), quint32(utf8.size())};
    text.append(utf8);
    return slice;
}

TextSlice DisputeBatch::add(const QString &words)
{
    const QByteArray utf8 = words.toUtf8();
    return add(std::string_view(utf8.constData(), size_t(utf8.size())));
}

std::shared_ptr<DisputeBatch> batchOf(const QList<Dispute> &disputes)
{
    auto batch = std::make_shared<DisputeBatch>();
    batch->whole = disputes;
    batch->rows.reserve(size_t(disputes.size()));
    for (const Dispute &dispute : disputes) {
        BatchRow row;
        row.id = batch->add(dispute.id);
        row.currency = batch->add(dispute.amount.currency);
        row.status = batch->add(dispute.status);
        row.reasonCode = batch->add(dispute.reasonCode);
        row.reasonMessage = batch->add(dispute.reasonMessage);
        row.charge = batch->add(dispute.charge);
        row.paymentIntent = batch->add(dispute.paymentIntent);
        const QByteArray search = searchTextOf(dispute);
        row.searchText = batch->add(std::string_view(search.constData(), size_t(search.size())));
        row.raw = {quint32(batch->body.size()), quint32(dispute.raw.size())};
        batch->body += dispute.raw;
        row.amount = dispute.amount.minor;
        row.createdMs = msOf(dispute.createdAt);
        row.closedMs = msOf(dispute.closedAt);
        row.dueByMs = msOf(dispute.dueBy);
        row.readMs = msOf(dispute.readAt);
        row.missingMs = msOf(dispute.missingAt);
        row.documents = documentCount(dispute);
        row.provider = dispute.provider;
        row.mode = dispute.mode;
        batch->rows.push_back(row);
    }
    return batch;
}

std::shared_ptr<DisputeBatch> rowsOfBatch(
    const DisputeBatch &batch, const std::function<bool(const BatchRow &)> &wanted)
{
    auto chosen = std::make_shared<DisputeBatch>();
    chosen->body = batch.body;
    chosen->text = batch.text;
    for (size_t at = 0; at < batch.rows.size(); ++at) {
        if (!wanted(batch.rows[at]))
            continue;
        chosen->rows.push_back(batch.rows[at]);
        if (!batch.whole.isEmpty())
            chosen->whole.append(batch.whole.at(qsizetype(at)));
    }
    return chosen;
}

void applyDeadlines(DisputeBatch &batch, const DeadlineRule &rule)
{
    for (BatchRow &row : batch.rows) {
        const QDateTime agents =
            rule.agentsDates.isEmpty() ? QDateTime() : rule.agentsDates.value(batch.string(row.id));
        const Deadline deadline =
            deadlineOf({row.provider, stageOf(row.provider, batch.string(row.status)), row.createdMs, row.dueByMs},
                rule.days, agents);
        row.dueMs = msOf(deadline.at);
        row.dueSource = deadline.source;
    }
}

void setReadAt(DisputeBatch &batch, const QDateTime &readAt)
{
    const qint64 ms = msOf(readAt);
    for (BatchRow &row : batch.rows)
        row.readMs = ms;
    for (Dispute &dispute : batch.whole)
        dispute.readAt = readAt;
}

} // namespace disputedesk
