#pragma once

#include "models/store/cachestore.h"

#include <QMutex>
#include <QPromise>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace disputedesk {

/// Upserts that came one after the other while the store thread was busy: they share transactions, and each is answered
/// after the commit that holds it.
class UpsertGroup {
public:
    using Report = StoreResult<UpsertReport>;

    /// One that waits for its turn.
    struct Waiting {
        BatchPtr batch;
        QPromise<Report> promise;
    };
    /// Puts the batches in one transaction: a report for each, in their order, or why none of them is kept.
    using Put = std::function<StoreResult<QList<UpsertReport>>(std::span<const Waiting> waiting)>;

    /// The answer to come; empty when the group has had its turn already.
    std::optional<QFuture<Report>> add(const BatchPtr &batch);
    /// On the store thread, once: puts all that was added, in transactions of up to 5,000 rows. Where one of several
    /// upserts fails, each is tried by itself: none is refused for another's sake. How many there were.
    int run(const Put &put);

private:
    QMutex m_mutex;
    std::vector<Waiting> m_waiting;
    bool m_taken = false;
};

} // namespace disputedesk
