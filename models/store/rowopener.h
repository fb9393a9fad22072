#pragma once

#include "models/store/disputecolumns.h"
#include "models/store/disputereader.h"
#include "models/store/seal.h"

#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QWaitCondition>

#include <deque>
#include <memory>

namespace disputedesk {

/// Opens what is sealed of the rows of a list while its caller reads on: each batch on a thread that has time, the
/// caller's among them where the others fall behind. Batches go to the sink on the caller's thread and in the order in
/// which they were added. On a machine with one core there are no threads, and the caller opens them all.
class RowOpener {
public:
    /// What is given has to outlive it; `workers`, the caller's thread among them.
    RowOpener(const Seal &seal, const DeadlineRule &deadlines, const RowSink &sink,
        int workers = QThread::idealThreadCount());
    /// Batches that nobody began are dropped, those in hand are waited for.
    ~RowOpener();
    Q_DISABLE_COPY_MOVE(RowOpener)

    /// Takes rows on their way. False: no more are wanted, finish() says why.
    bool add(SealedRows rows);
    /// The same for rows that somebody waits for: they are with the sink when it returns.
    bool addNow(SealedRows rows);
    /// Waits for what is on its way: how many rows the sink took, StoreDamaged where one did not open.
    StoreResult<int> finish();

private:
    class Portion;

    void takeFront();
    void help();

    const Seal &m_seal;
    const DeadlineRule &m_deadlines;
    const RowSink &m_sink;
    QMutex m_mutex; ///< over what portions say of themselves
    QWaitCondition m_someDone;
    std::deque<std::unique_ptr<Portion>> m_portions; ///< in their order
    int m_threads;
    int m_count = 0;
    bool m_wanted = true;
    bool m_opens = true;
    QThreadPool m_pool; // last: it waits for the portions
};

} // namespace disputedesk
