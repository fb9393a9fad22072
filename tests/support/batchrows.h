#pragma once

#include "models/domain/disputebatch.h"

#include <QList>

namespace disputedesk {

/// One row of a batch with texts of its own: what tests compare and change.
struct DisputeRow {
    QString id;
    ProviderKind provider = ProviderKind::Omise;
    Money amount;
    QString status;
    QString reasonCode;
    QString reasonMessage;
    QString charge;
    QString paymentIntent;
    qint64 createdMs = 0;
    qint64 closedMs = 0;
    qint64 dueMs = 0;
    DeadlineSource dueSource = DeadlineSource::None;
    qint64 readMs = 0;
    qint32 documents = 0;
    QByteArray searchText;
    qint64 missingMs = 0;
};

inline QList<DisputeRow> rowsOf(const DisputeBatch &batch)
{
    QList<DisputeRow> rows;
    for (const BatchRow &from : batch.rows) {
        const std::string_view search = batch.view(from.searchText);
        rows.append({batch.string(from.id), from.provider, {from.amount, batch.string(from.currency)},
            batch.string(from.status), batch.string(from.reasonCode), batch.string(from.reasonMessage),
            batch.string(from.charge), batch.string(from.paymentIntent), from.createdMs, from.closedMs, from.dueMs,
            from.dueSource, from.readMs, from.documents, QByteArray(search.data(), qsizetype(search.size())),
            from.missingMs});
    }
    return rows;
}

inline std::shared_ptr<DisputeBatch> batchOf(const QList<DisputeRow> &rows)
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
        row.missingMs = from.missingMs;
        row.documents = from.documents;
        row.provider = from.provider;
        batch->rows.push_back(row);
    }
    return batch;
}

/// The row of a dispute under an account's deadline rule and, where there is one, the agent's date.
inline DisputeRow rowOf(const Dispute &dispute, int deadlineDays, const QDateTime &agentsDeadline = {})
{
    const auto batch = batchOf(QList<Dispute>{dispute});
    applyDeadlines(*batch, {deadlineDays, {{dispute.id, agentsDeadline}}});
    return rowsOf(*batch).first();
}

} // namespace disputedesk
