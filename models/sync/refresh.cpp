#include "models/sync/refresh.h"

#include "models/domain/asyncresult.h"

#include <QPointer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A word that is new and final may stand in half of an account: so many of them are read with each refresh.
constexpr qsizetype kMostUnknown = 50;

/// All of them, or kMostUnknown from a place by chance on: each one's turn comes.
QStringList someOf(const QStringList &ids)
{
    if (ids.size() <= kMostUnknown)
        return ids;
    return (ids + ids).mid(QRandomGenerator::global()->bounded(ids.size()), kMostUnknown);
}
} // namespace

Refresh::Refresh(Provider &provider, CacheStore &cache, Clock clock)
    : m_provider(provider)
    , m_cache(cache)
    , m_clock(std::move(clock))
{
    m_report.complete = true;
}

Refresh::~Refresh()
{
    for (auto &read : m_reads)
        read.cancel();
}

void Refresh::start(bool whole)
{
    m_report.whole = whole;
    if (whole)
        return walkAll({}, true);
    whenDone(m_cache.syncState(), this, [this](const StoreResult<SyncState> &state) {
        const QDateTime walked =
            state ? QDateTime::fromString(state->value(QString(kWalkedAt)), Qt::ISODateWithMs) : QDateTime();
        if (walked.isValid() && walked.addSecs(mostSecondsBetweenWalks()) > m_clock())
            return readChanged(*state);
        walkAll(state ? *state : SyncState(), false); // never walked, too long ago, or the cache cannot tell
    });
}

bool Refresh::handOn(const BatchPtr &disputes)
{
    for (const BatchRow &row : disputes->rows)
        m_metIds.insert(disputes->view(row.id));
    return handOnWalked(disputes);
}

bool Refresh::handOnWalked(const BatchPtr &disputes)
{
    if (!disputes->rows.empty())
        m_listedId = disputes->string(disputes->rows.back().id);
    const QPointer<Refresh> self(this);
    Q_EMIT arrived(disputes);
    return !self.isNull();
}

void Refresh::hearOf(Walk &walk) { connect(&walk, &Walk::dated, this, &Refresh::hear); }

void Refresh::watch(Walk *walk)
{
    m_walk = walk;
    m_keptPages = 0;
    walk->hold(m_held);
    hearOf(*walk);
    connect(walk, &Walk::startedOver, this, &Refresh::startedOver);
}

void Refresh::hold(bool held)
{
    m_held = held;
    if (m_walk)
        m_walk->hold(held);
}

void Refresh::rowsKept(const BatchPtr &rows)
{
    if (m_walk)
        m_walk->kept(*rows);
    if (++m_keptPages >= kPagesPerMark)
        saveMark();
}

void Refresh::saveMark()
{
    m_keptPages = 0;
    if (!m_allKept || !m_walk)
        return;
    if (const SyncState mark = markSoFar(); !mark.isEmpty())
        putState(mark);
}

void Refresh::putState(const SyncState &state)
{
    whenDone(m_cache.putSyncState(state), this, [](const StoreResult<Done> &) {}); // else the next one starts earlier
}

void Refresh::fold(const WalkReport &walked)
{
    m_report.complete = m_report.complete && walked.complete;
    m_report.resumed = m_report.resumed || walked.resumed;
    m_report.seen += walked.seen;
    m_report.expected += walked.expected;
    m_report.broken += walked.broken;
}

void Refresh::hear(const QDateTime &serverDate)
{
    if (!serverDate.isValid())
        return;
    m_report.clockCompared = true;
    m_report.clockSkewSeconds = m_clock().secsTo(serverDate);
}

SyncState Refresh::walkedMark() const { return {{kWalkedAt, m_clock().toString(Qt::ISODateWithMs)}}; }

void Refresh::keepMarks(const SyncState &marks, std::function<void()> next)
{
    // The store answers in order: after this one all rows so far are kept, or we know that some are not. Then the walk
    // must not count as done, or the next start would never look for them again.
    whenDone(m_cache.syncState(), this, [this, marks, next = std::move(next)](const StoreResult<SyncState> &state) {
        if (!state || !m_allKept)
            return next();
        whenDone(m_cache.putSyncState(marks), this, [this, next](const StoreResult<Done> &kept) {
            const QPointer<Refresh> self(this);
            if (!kept)
                Q_EMIT cacheFailed(kept.error());
            if (self)
                next();
        });
    });
}

void Refresh::findUnmet(std::function<void(const QStringList &)> use)
{
    // Open or pending here, not met there: they moved on, and no list says where to. A status that nobody knows yet may
    // be one on the way: no list names it, and it moves on all the same.
    const auto unmetOf = [this](const StoreResult<QStringList> &ids) {
        QStringList unmet;
        for (const QString &id : ids ? *ids : QStringList())
            if (!m_metIds.contains(id))
                unmet.append(id);
        return unmet;
    };
    whenDone(m_cache.idsIn(Stage::NeedsResponse), this, [this, use, unmetOf](const StoreResult<QStringList> &open) {
        whenDone(m_cache.idsIn(Stage::InReview), this, [=, this](const StoreResult<QStringList> &pending) {
            whenDone(m_cache.idsIn(Stage::Unknown), this, [=](const StoreResult<QStringList> &unknown) {
                use(unmetOf(open) + unmetOf(pending) + someOf(unmetOf(unknown)));
            });
        });
    });
}

void Refresh::readOneByOne(const QStringList &ids)
{
    m_waiting = ids;
    readNext();
}

void Refresh::readNext()
{
    while (m_reads.size() < m_provider.parallelReads() && !m_waiting.isEmpty()) {
        const QString id = m_waiting.takeFirst();
        const auto read = m_provider.disputeInBackground(id);
        m_reads.insert(id, read);
        whenDone(read, this, [this, id](const ApiResult<Dispute> &dispute) { taken(id, dispute); });
    }
    if (m_reads.isEmpty() && m_waiting.isEmpty())
        endReads();
}

void Refresh::taken(const QString &id, const ApiResult<Dispute> &dispute)
{
    m_reads.remove(id);
    if (dispute) {
        m_foundById = true;
        if (!handOn(batchOf(QList<Dispute>{*dispute})))
            return;
    } else if (dispute.error().kind == ErrorKind::NotFound) {
        m_notFound.append(id);
    } else if (dispute.error().kind == ErrorKind::BadData || dispute.error().kind == ErrorKind::WrongObject) {
        m_report.broken.append({id, dispute.error()}); // one broken dispute does not stop the others (D1)
    } else {
        return fail(dispute.error());
    }
    readNext();
}

void Refresh::endReads()
{
    m_notFound.removeIf([this](const QString &id) { return m_foundElsewhere.contains(id); });
    if (m_notFound.isEmpty())
        return end();
    if (!m_foundById && !m_listedId.isEmpty()) {
        m_waiting = {std::exchange(m_listedId, {})};
        return readNext();
    }
    if (m_foundById)
        return noteMissing();
    m_report.complete = false; // whoever finds none at all says nothing of any of them
    end();
}

void Refresh::noteMissing()
{
    m_report.missing = m_notFound; // kept as they were (N9), and said
    whenDone(m_cache.noteMissing(m_notFound, m_clock()), this, [this](const StoreResult<QList<Dispute>> &noted) {
        const QPointer<Refresh> self(this);
        if (noted && !noted->isEmpty()) // else next time
            Q_EMIT missed(*noted);
        if (self)
            end();
    });
}

void Refresh::end()
{
    m_report.finishedAt = m_clock();
    Q_EMIT done(m_report);
}

void Refresh::fail(const Error &error)
{
    for (auto &read : m_reads)
        read.cancel();
    m_reads.clear();
    Q_EMIT failed(error);
}

} // namespace disputedesk
