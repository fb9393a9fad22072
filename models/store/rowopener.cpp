#include "models/store/rowopener.h"

#include "models/store/storeerror.h"

#include <QMutexLocker>
#include <QRunnable>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

/// A batch on its way.
class RowOpener::Portion : public QRunnable {
public:
    Portion(RowOpener &opener, SealedRows rows)
        : m_opener(opener)
        , m_seal(opener.m_seal)
        , m_rows(std::move(rows))
    {
        setAutoDelete(false);
    }
    void run() override
    {
        const bool opens = openRows(m_rows, m_seal);
        m_rows.sealed = {};
        applyDeadlines(*m_rows.batch, m_opener.m_deadlines);
        // The opener's own, since this may be gone as soon as it is said.
        RowOpener &opener = m_opener;
        const QMutexLocker lock(&opener.m_mutex);
        m_opens = opens;
        m_isDone = true;
        opener.m_someDone.wakeAll();
    }
    bool isDone()
    {
        const QMutexLocker lock(&m_opener.m_mutex);
        return m_isDone;
    }
    /// Waits for run(): the rows, or nothing where one does not open.
    BatchPtr opened()
    {
        QMutexLocker lock(&m_opener.m_mutex);
        while (!m_isDone)
            m_opener.m_someDone.wait(&m_opener.m_mutex);
        return m_opens ? std::exchange(m_rows.batch, nullptr) : nullptr;
    }

private:
    RowOpener &m_opener;
    Seal m_seal; ///< one for each: it is not for two threads
    SealedRows m_rows;
    bool m_isDone = false;
    bool m_opens = false;
};

RowOpener::RowOpener(const Seal &seal, const DeadlineRule &deadlines, const RowSink &sink, int workers)
    : m_seal(seal)
    , m_deadlines(deadlines)
    , m_sink(sink)
    , m_threads(std::clamp(workers - 1, 0, 3)) // reading does not feed more of them
{
    m_pool.setMaxThreadCount(std::max(m_threads, 1));
}

RowOpener::~RowOpener()
{
    for (const auto &portion : m_portions)
        static_cast<void>(m_pool.tryTake(portion.get()));
    m_pool.waitForDone();
}

/// Takes one that nobody began yet.
void RowOpener::help()
{
    const auto mine = std::find_if(
        m_portions.begin(), m_portions.end(), [this](const auto &portion) { return m_pool.tryTake(portion.get()); });
    if (mine != m_portions.end())
        (*mine)->run();
}

void RowOpener::takeFront()
{
    const BatchPtr rows = m_portions.front()->opened();
    m_portions.pop_front();
    m_opens = m_opens && rows;
    if (!m_wanted || !m_opens)
        return;
    m_count += int(rows->rows.size());
    m_wanted = m_sink(rows);
}

bool RowOpener::add(SealedRows rows)
{
    if (m_threads == 0)
        return addNow(std::move(rows));
    m_portions.push_back(std::make_unique<Portion>(*this, std::move(rows)));
    m_pool.start(m_portions.back().get());
    // One more than there are threads may wait: a whole cache would stand in memory twice otherwise.
    if (int(m_portions.size()) > m_threads + 1)
        help();
    while (!m_portions.empty() && (m_portions.front()->isDone() || int(m_portions.size()) > m_threads + 1))
        takeFront();
    return m_wanted && m_opens;
}

bool RowOpener::addNow(SealedRows rows)
{
    m_portions.push_back(std::make_unique<Portion>(*this, std::move(rows)));
    m_portions.back()->run();
    while (!m_portions.empty())
        takeFront();
    return m_wanted && m_opens;
}

StoreResult<int> RowOpener::finish()
{
    while (!m_portions.empty() && m_wanted && m_opens) {
        if (!m_portions.front()->isDone())
            help();
        takeFront();
    }
    if (!m_opens)
        return storeFailure(ErrorKind::StoreDamaged, u"a row does not open"_s);
    return m_count;
}

} // namespace disputedesk
