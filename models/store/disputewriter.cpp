#include "models/store/disputewriter.h"

#include "models/domain/readorder.h"
#include "models/domain/unixtime.h"
#include "models/store/disputecodec.h"
#include "models/store/disputecolumns.h"
#include "models/store/disputereader.h"
#include "models/store/observedchanges.h"
#include "models/store/sealedchange.h"
#include "models/store/storeerror.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Sorts by the nearest deadline without knowing the account's rule.
qint64 dueOrder(const BatchRow &row) { return row.dueByMs ? row.dueByMs : row.createdMs; }

QByteArrayView bytesOf(std::string_view view) { return {view.data(), qsizetype(view.size())}; }
std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

/// "?, ?, …"
QString marks(int count) { return QStringList(count, u"?"_s).join(u", "_s); }
} // namespace

DisputeWriter::DisputeWriter(Database &database, const DisputeDecoder &decode, Seal &seal)
    : m_decode(decode)
    , m_seal(seal)
    , m_find(database, findStatement())
    , m_insert(database,
          "INSERT INTO disputes ("_L1 + rowColumns() + ", due_order_ms) VALUES ("_L1 + marks(kRowColumns + 1)
              + ") ON CONFLICT (id) DO NOTHING"_L1)
    , m_insertDetails(database, u"INSERT INTO dispute_details (dispute, texts) VALUES (?, ?)"_s)
    , m_update(database,
          "UPDATE disputes SET ("_L1 + rowColumns().mid(4) + ", due_order_ms) = ("_L1 + marks(kRowColumns)
              + ") WHERE number = ?"_L1) // all but "id, "
    , m_updateDetails(database, u"UPDATE dispute_details SET texts = ? WHERE dispute = ?"_s)
    , m_touch(database, u"UPDATE disputes SET read_ms = ?, missing_ms = 0 WHERE number = ?"_s)
    , m_change(database, u"INSERT INTO changes (dispute, seen_ms, field, texts) VALUES (?, ?, ?, ?)"_s)
{
}

bool DisputeWriter::isPrepared() const
{
    return m_find.isPrepared() && m_insert.isPrepared() && m_insertDetails.isPrepared() && m_update.isPrepared()
        && m_updateDetails.isPrepared() && m_touch.isPrepared() && m_change.isPrepared();
}

StoreResult<Done> DisputeWriter::put(const DisputeBatch &batch, size_t at, UpsertReport &report)
{
    const BatchRow &row = batch.rows[at];
    const Dispute *const whole = batch.whole.isEmpty() ? nullptr : &batch.whole.at(qsizetype(at));
    const Incoming next{batch, row, batch.raw(row), whole ? encodeDetails(*whole) : QByteArray()};
    if (m_expectNew) {
        const auto fresh = insert(next, report);
        if (!fresh)
            return Failure{fresh.error()};
        if (*fresh)
            return Done{};
    }
    if (!m_find.run(batch.view(row.id)))
        return m_find.failure();
    const bool there = m_find.next();
    if (m_find.broke())
        return m_find.failure();
    const bool refused = std::exchange(m_expectNew, !there);
    if (there) {
        auto met = meet(next, whole, report);
        m_find.reset();
        return met;
    }
    const auto fresh = refused ? StoreResult<bool>(false) : insert(next, report);
    if (!fresh)
        return Failure{fresh.error()};
    return *fresh ? StoreResult<Done>(Done{}) : storeFailure(ErrorKind::StoreDamaged, u"a dispute lost its details"_s);
}

void DisputeWriter::sealTexts(const Incoming &next)
{
    sealRow(m_seal, next.batch, next.row, m_row);
    m_seal.seal({SealedColumn::Details, next.batch.view(next.row.id)}, next.raw, viewOf(next.body), m_details);
}

StoreResult<bool> DisputeWriter::insert(const Incoming &next, UpsertReport &report)
{
    sealTexts(next);
    const auto run = [&](const auto &...values) {
        return m_insert.run(next.batch.view(next.row.id), values..., dueOrder(next.row));
    };
    if (!std::apply(run, rowValues(next.batch, next.row, m_row)))
        return m_insert.failure();
    if (m_insert.changedRows() == 0)
        return false;
    if (!m_insertDetails.run(m_insert.insertedRow(), bytesOf(m_details)))
        return m_insertDetails.failure();
    ++report.inserted;
    report.changedIds.append(next.batch.string(next.row.id));
    return true;
}

StoreResult<Done> DisputeWriter::meet(const Incoming &next, const Dispute *whole, UpsertReport &report)
{
    if (isOlderRead(next.row.readMs, m_find.number(column::kReadAt))) {
        ++report.older;
        return Done{};
    }
    const bool stored = isStored(next);
    if (stored && !whole)
        return touch(next, report);
    const CachedDispute cached = wholeDispute(m_find, m_decode, m_seal);
    // isStored() looks at the texts, not at the seal's tag: what was read by itself mends a tag that is spoilt.
    if (stored && cached.dispute)
        return touch(next, report);
    std::optional<Dispute> after = whole ? *whole : decoded(next);
    if (!after || !cached.dispute || !keepDocuments(*cached.dispute, *after))
        return replace(next, cached.dispute, after, report);
    const auto named = batchOf(QList<Dispute>{*after});
    const Incoming kept{*named, named->rows.front(), next.raw, encodeDetails(*after)};
    return isStored(kept) ? touch(kept, report) : replace(kept, cached.dispute, after, report);
}

bool DisputeWriter::isStored(const Incoming &next)
{
    return m_seal.holds(m_find.view(column::kDetails), next.raw, viewOf(next.body))
        && sameColumns(m_find, column::kRow, next.batch, next.row, m_seal);
}

std::optional<Dispute> DisputeWriter::decoded(const Incoming &next) const
{
    if (!m_decode)
        return std::nullopt;
    auto dispute = m_decode(bytesOf(next.raw).toByteArray());
    if (!dispute)
        return std::nullopt;
    dispute->raw = bytesOf(next.raw).toByteArray();
    dispute->readAt = timeOf(next.row.readMs);
    return std::move(*dispute);
}

StoreResult<Done> DisputeWriter::touch(const Incoming &next, UpsertReport &report)
{
    ++report.unchanged;
    const bool isBack = m_find.number(column::kMissingAt) != 0; // whatever the clock says: it was found
    if (const auto noted = noteFound(next); !noted)
        return noted;
    if ((isBack || next.row.readMs != m_find.number(column::kReadAt))
        && !m_touch.run(next.row.readMs, m_find.number(column::kNumber)))
        return m_touch.failure();
    return Done{};
}

StoreResult<Done> DisputeWriter::note(qint64 number, const Incoming &next, const ObservedChange &change)
{
    sealChange(m_seal, next.batch.view(next.row.id), change, m_row);
    return m_change.run(number, change.seenAt, change.field, bytesOf(m_row)) ? StoreResult<Done>(Done{})
                                                                             : m_change.failure();
}

StoreResult<Done> DisputeWriter::noteFound(const Incoming &next)
{
    const qint64 missing = m_find.number(column::kMissingAt);
    if (missing == 0 || next.row.missingMs != 0)
        return Done{};
    // Not before it was seen to be gone, whatever the clock says: the newest stands on top.
    const QDateTime seen = timeOf(std::max(next.row.readMs, missing));
    return note(m_find.number(column::kNumber), next, {next.batch.string(next.row.id), seen, u"found"_s, {}, {}});
}

StoreResult<Done> DisputeWriter::replace(const Incoming &next, const std::optional<Dispute> &before,
    const std::optional<Dispute> &after, UpsertReport &report)
{
    const qint64 number = m_find.number(column::kNumber);
    if (const auto noted = noteFound(next); !noted)
        return noted;
    if (before && after && sameFacts(*before, *after)) {
        ++report.unchanged; // in another spelling: the newest one is kept
    } else {
        ++report.changed;
        report.changedIds.append(next.batch.string(next.row.id));
        if (before && after)
            for (const ObservedChange &change : changesBetween(*before, *after))
                if (const auto noted = note(number, next, change); !noted)
                    return noted;
    }
    sealTexts(next);
    const auto run = [&](const auto &...values) { return m_update.run(values..., dueOrder(next.row), number); };
    if (!std::apply(run, rowValues(next.batch, next.row, m_row)))
        return m_update.failure();
    if (!m_updateDetails.run(bytesOf(m_details), number))
        return m_updateDetails.failure();
    return Done{};
}

} // namespace disputedesk
