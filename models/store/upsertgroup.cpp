#include "models/store/upsertgroup.h"

#include <utility>

namespace disputedesk {

namespace {
/// Rows of a transaction: enough that its own cost is lost in them, few enough that they are written within 250 ms on a
/// slow machine and a read that waits behind them is not felt.
constexpr size_t kRows = 5000;

void answer(UpsertGroup::Waiting &waiting, const UpsertGroup::Report &report)
{
    waiting.promise.addResult(report);
    waiting.promise.finish();
}

void putShared(std::span<UpsertGroup::Waiting> waiting, const UpsertGroup::Put &put)
{
    const auto reports = put(waiting);
    if (reports) {
        for (size_t at = 0; at < waiting.size(); ++at)
            answer(waiting[at], reports->at(qsizetype(at)));
    } else if (waiting.size() == 1) {
        answer(waiting.front(), Failure{reports.error()});
    } else {
        for (UpsertGroup::Waiting &each : waiting)
            putShared(std::span(&each, 1), put);
    }
}
} // namespace

std::optional<QFuture<UpsertGroup::Report>> UpsertGroup::add(const BatchPtr &batch)
{
    const QMutexLocker lock(&m_mutex);
    if (m_taken)
        return std::nullopt;
    Waiting &waiting = m_waiting.emplace_back();
    waiting.batch = batch;
    waiting.promise.start();
    return waiting.promise.future();
}

int UpsertGroup::run(const Put &put)
{
    std::vector<Waiting> all;
    {
        const QMutexLocker lock(&m_mutex);
        m_taken = true;
        all = std::exchange(m_waiting, {});
    }
    size_t from = 0, rows = 0;
    for (size_t at = 0; at < all.size(); ++at) {
        rows += all[at].batch->rows.size();
        if (rows < kRows && at + 1 < all.size())
            continue;
        putShared(std::span(all).subspan(from, at + 1 - from), put);
        from = at + 1;
        rows = 0;
    }
    return int(all.size());
}

} // namespace disputedesk
