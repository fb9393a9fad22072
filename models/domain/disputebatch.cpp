#include "models/domain/disputebatch.h"

#include "models/domain/disputerow.h"

namespace disputedesk {

namespace {
qint64 msOf(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; }
} // namespace

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
        row.documents = documentCount(dispute);
        row.provider = dispute.provider;
        row.mode = dispute.mode;
        batch->rows.push_back(row);
    }
    return batch;
}

std::shared_ptr<DisputeBatch> batchOf(const QList<DisputeRow> &rows)
{
    auto batch = std::make_shared<DisputeBatch>();
    for (const DisputeRow &from : rows) {
        BatchRow row;
        row.id = batch->add(from.id);
        row.currency = batch->add(from.amount.currency);
        row.status = batch->add(from.status);
        row.reasonCode = batch->add(from.reasonCode);
        row.reasonMessage = batch->add(from.reasonMessage);
        row.charge = batch->add(from.charge);
        row.paymentIntent = batch->add(from.paymentIntent);
        row.searchText = batch->add(std::string_view(from.searchText.constData(), size_t(from.searchText.size())));
        row.amount = from.amount.minor;
        row.createdMs = from.createdMs;
        row.closedMs = from.closedMs;
        row.dueMs = from.dueMs;
        row.dueSource = from.dueSource;
        row.readMs = from.readMs;
        row.documents = from.documents;
        row.provider = from.provider;
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
