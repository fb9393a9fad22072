#include "models/store/disputecolumns.h"
#include "models/store/disputereader.h"
#include "models/store/rowopener.h"
#include "models/store/storeerror.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr size_t kFirstBatch = 100; ///< a screen and what a page of scrolling shows
constexpr size_t kSecondBatch = 1000; ///< soon there; the later ones grow, so that fewer are handed over
constexpr size_t kLargestBatch = 4000;
constexpr size_t kTextOfRow = 400; ///< bytes, about; a batch's text rarely grows twice then
constexpr size_t kSealedOfRow = 256; ///< as it is read

QString select(QLatin1StringView tail) { return "SELECT "_L1 + rowColumns() + ", number FROM disputes "_L1 + tail; }

/// The rows for the first screen and where they stand in the table.
struct First {
    SealedRows sealed;
    std::vector<qint64> numbers;
    std::unordered_set<qint64> seen;

    StoreResult<Done> take(Statement &from)
    {
        while (from.next())
            if (seen.insert(from.number(kRowColumns)).second) {
                appendRow(sealed, from, 0);
                numbers.push_back(from.number(kRowColumns));
            }
        return from.broke() ? StoreResult<Done>(from.failure()) : Done{};
    }

    /// Keeps the nearest ones, in their order; `numbers` then goes up.
    void choose()
    {
        DisputeBatch &batch = *sealed.batch;
        const auto key = [&batch](size_t at) {
            const BatchRow &row = batch.rows[at];
            return std::tuple(row.dueMs == 0, row.dueMs, batch.view(row.id));
        };
        std::vector<size_t> order(numbers.size());
        for (size_t at = 0; at < order.size(); ++at)
            order[at] = at;
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return key(a) < key(b); });
        order.resize(std::min(order.size(), kFirstBatch));
        std::vector<BatchRow> rows;
        std::vector<qint64> kept;
        for (const size_t at : order) {
            rows.push_back(batch.rows[at]);
            kept.push_back(numbers[at]);
        }
        std::sort(kept.begin(), kept.end());
        batch.rows = std::move(rows);
        numbers = std::move(kept);
    }
};

/// The nearest deadlines: those by the index, and those that only an agent's own date brings near.
StoreResult<First> nearest(Database &database, const RowRequest &request)
{
    First first;
    const auto waiting = statusesIn(database, request.provider, Stage::NeedsResponse);
    if (!waiting)
        return Failure{waiting.error()};
    Statement byIndex(database, select("WHERE status = ? ORDER BY due_order_ms LIMIT ?"_L1));
    for (const QString &status : *waiting) {
        if (!byIndex.run(status, kFirstBatch))
            return byIndex.failure();
        if (const auto done = first.take(byIndex); !done)
            return Failure{done.error()};
    }
    std::vector<std::pair<QDateTime, QString>> agents;
    for (auto date = request.deadlines.agentsDates.cbegin(); date != request.deadlines.agentsDates.cend(); ++date)
        agents.emplace_back(date.value(), date.key());
    std::sort(agents.begin(), agents.end());
    agents.resize(std::min(agents.size(), kFirstBatch));
    Statement byId(database, select("WHERE id = ?"_L1));
    for (const auto &[date, id] : agents) {
        if (!byId.run(id))
            return byId.failure();
        if (const auto done = first.take(byId); !done)
            return Failure{done.error()};
    }
    applyDeadlines(*first.sealed.batch, request.deadlines);
    first.choose();
    return first;
}

SealedRows roomFor(size_t rows)
{
    SealedRows room;
    room.batch->rows.reserve(rows);
    room.batch->text.reserve(rows * kTextOfRow);
    room.sealed.reserve(rows * kSealedOfRow);
    return room;
}
} // namespace

StoreResult<int> readRows(Database &database, Seal &seal, const RowRequest &request, const RowSink &sink)
{
    auto first = nearest(database, request);
    if (!first)
        return Failure{first.error()};
    RowOpener opener(seal, request.deadlines, sink);
    const std::vector<qint64> given = std::move(first->numbers);
    if (!given.empty() && !opener.addNow(std::move(first->sealed)))
        return opener.finish();
    Statement rest(database, select("ORDER BY number"_L1));
    if (!rest.run())
        return rest.failure();
    auto skip = given.cbegin();
    size_t size = kSecondBatch;
    SealedRows rows = roomFor(size);
    while (rest.next()) {
        if (skip != given.cend() && rest.number(kRowColumns) == *skip) {
            ++skip;
            continue;
        }
        appendRow(rows, rest, 0);
        if (rows.batch->rows.size() < size)
            continue;
        if (!opener.add(std::move(rows)))
            return opener.finish();
        size = std::min(size * 2, kLargestBatch);
        rows = roomFor(size);
    }
    if (rest.broke())
        return rest.failure();
    if (!rows.batch->rows.empty())
        opener.add(std::move(rows));
    return opener.finish();
}

} // namespace disputedesk
