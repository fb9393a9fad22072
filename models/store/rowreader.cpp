#include "models/domain/disputerow.h"
#include "models/store/disputereader.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kFirstBatch = 100; ///< a screen and what a page of scrolling shows
constexpr int kBatch = 1000;
constexpr QStringView kColumns =
    u"SELECT id, provider, amount, currency, status, reason_code, reason_message, charge, "
    "payment_intent, created_ms, closed_ms, due_by_ms, read_ms, documents, search_text FROM disputes ";

/// Makes list rows from result rows under the account's deadline rule.
class RowMaker {
public:
    explicit RowMaker(const RowRequest &request)
        : m_request(request)
    {
    }

    DisputeRow row(const Statement &from)
    {
        DisputeRow row;
        row.id = from.text(0);
        row.provider = ProviderKind(from.small(1));
        row.amount = {from.number(2), shared(from.text(3))};
        row.status = shared(from.text(4));
        row.reasonCode = shared(from.text(5));
        row.reasonMessage = shared(from.text(6));
        row.charge = from.text(7);
        row.paymentIntent = from.text(8);
        row.createdMs = from.number(9);
        row.closedMs = from.number(10);
        setDeadline(row, from.number(11));
        row.readMs = from.number(12);
        row.documents = from.small(13);
        row.searchText = from.bytes(14);
        return row;
    }

private:
    /// One copy of each of the few words that every row repeats.
    QString shared(const QString &text) { return *m_words.insert(text); }

    void setDeadline(DisputeRow &row, qint64 dueByMs)
    {
        // deadlineOf() is the rule; it asks for no more of a dispute than these members.
        m_probe.provider = row.provider;
        m_probe.status = row.status;
        if (m_probe.stage() != Stage::NeedsResponse)
            return;
        m_probe.createdAt = timeOf(row.createdMs);
        m_probe.dueBy = timeOf(dueByMs);
        const Deadline deadline =
            deadlineOf(m_probe, m_request.deadlines.days, m_request.deadlines.agentsDates.value(row.id));
        row.dueMs = deadline.at.isValid() ? deadline.at.toMSecsSinceEpoch() : 0;
        row.dueSource = deadline.source;
    }

    const RowRequest &m_request;
    Dispute m_probe;
    QSet<QString> m_words;
};

StoreResult<Done> collect(Statement &statement, RowMaker &maker, QHash<QString, DisputeRow> &rows)
{
    while (statement.next()) {
        const DisputeRow row = maker.row(statement);
        rows.insert(row.id, row);
    }
    return statement.broke() ? StoreResult<Done>(statement.failure()) : Done{};
}

/// The nearest deadlines: those by the index, and those that only an agent's own date brings near.
StoreResult<QList<DisputeRow>> nearest(Database &database, const RowRequest &request, RowMaker &maker)
{
    QHash<QString, DisputeRow> found;
    const auto waiting = statusesIn(database, request.provider, Stage::NeedsResponse);
    if (!waiting)
        return Failure{waiting.error()};
    Statement byIndex(database, kColumns.toString() + u"WHERE status = ? ORDER BY due_order_ms LIMIT ?"_s);
    for (const QString &status : *waiting) {
        if (!byIndex.run(status, kFirstBatch))
            return byIndex.failure();
        if (const auto done = collect(byIndex, maker, found); !done)
            return Failure{done.error()};
    }
    QList<std::pair<QDateTime, QString>> agents;
    for (auto date = request.deadlines.agentsDates.cbegin(); date != request.deadlines.agentsDates.cend(); ++date)
        agents.append({date.value(), date.key()});
    std::sort(agents.begin(), agents.end());
    Statement byId(database, kColumns.toString() + u"WHERE id = ?"_s);
    for (const auto &[date, id] : std::as_const(agents).first(qMin<qsizetype>(agents.size(), kFirstBatch))) {
        if (!byId.run(id))
            return byId.failure();
        if (const auto done = collect(byId, maker, found); !done)
            return Failure{done.error()};
    }
    QList<DisputeRow> rows = found.values();
    std::sort(rows.begin(), rows.end(), [](const DisputeRow &a, const DisputeRow &b) {
        return std::tuple(a.dueMs == 0, a.dueMs, a.id) < std::tuple(b.dueMs == 0, b.dueMs, b.id);
    });
    return rows.first(qMin<qsizetype>(rows.size(), kFirstBatch));
}
} // namespace

StoreResult<int> readRows(Database &database, const RowRequest &request, const RowSink &sink)
{
    RowMaker maker(request);
    const auto first = nearest(database, request, maker);
    if (!first)
        return Failure{first.error()};
    QSet<QString> given;
    for (const DisputeRow &row : *first)
        given.insert(row.id);
    int count = int(first->size());
    if (!first->isEmpty() && !sink(batchOf(*first)))
        return count;
    Statement rest(database, kColumns.toString() + u"ORDER BY number"_s);
    if (!rest.run())
        return rest.failure();
    QList<DisputeRow> batch;
    while (rest.next()) {
        DisputeRow row = maker.row(rest);
        if (given.contains(row.id))
            continue;
        batch.append(std::move(row));
        ++count;
        if (batch.size() == kBatch && !sink(batchOf(std::exchange(batch, {}))))
            return count;
    }
    if (rest.broke())
        return rest.failure();
    if (!batch.isEmpty())
        sink(batchOf(batch));
    return count;
}

} // namespace disputedesk
