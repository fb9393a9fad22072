#include "models/sync/documentkeeper.h"

#include "models/domain/asyncresult.h"
#include "models/sync/documenterrors.h"

#include <QFutureWatcher>

#include <utility>

namespace disputedesk {

namespace {
constexpr int kAtOnce = 2;
constexpr int kPlannedAtOnce = 100; ///< disputes: a few ms of the store each time
constexpr int kLostInARow = 3; ///< then it is the line, not the document
} // namespace

DocumentKeeper::DocumentKeeper(CacheStore &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
}

DocumentKeeper::~DocumentKeeper()
{
    for (auto &download : m_downloads)
        download.cancel();
}

void DocumentKeeper::setProvider(Provider *provider)
{
    cancel();
    m_provider = provider;
}

void DocumentKeeper::keep(const QStringList &disputeIds)
{
    if (!m_provider || disputeIds.isEmpty())
        return;
    for (const QString &id : disputeIds)
        if (!m_disputes.contains(id))
            m_disputes.append(id);
    if (!m_running) {
        m_running = true;
        m_report = {};
        m_done = m_busy = m_lostInARow = 0;
        m_known.clear();
        m_room.forget();
        m_scope = std::make_unique<QObject>();
    }
    plan();
}

void DocumentKeeper::cancel()
{
    if (m_running)
        finish(KeepReport::End::Cancelled);
}

void DocumentKeeper::setHeld(bool held)
{
    m_held = held;
    if (m_running && !held)
        pump();
}

void DocumentKeeper::plan()
{
    if (m_planning)
        return;
    m_planning = true;
    if (m_disputes.isEmpty())
        return measure();
    const QStringList some = m_disputes.first(qMin<qsizetype>(kPlannedAtOnce, m_disputes.size()));
    m_disputes.remove(0, some.size());
    whenDone(m_cache.planDocuments(some), m_scope.get(), [this](const StoreResult<DocumentPlan> &plan) {
        m_planning = false;
        if (!plan)
            return finish(KeepReport::End::Stopped, plan.error());
        add(*plan);
        this->plan(); // all of it first, so that the total is one
    });
}

void DocumentKeeper::measure()
{
    whenDone(m_cache.documentUse(), m_scope.get(), [this](const StoreResult<DocumentUse> &use) {
        m_planning = false;
        if (!use)
            return finish(KeepReport::End::Stopped, use.error());
        if (!m_disputes.isEmpty())
            return plan(); // more came meanwhile
        m_room.measured(use->room);
        pump();
    });
}

void DocumentKeeper::add(const DocumentPlan &plan)
{
    for (const QString &dispute : plan.unlisted)
        m_jobs.append({dispute, {}});
    for (const PlannedDocument &planned : plan.documents) {
        const QString &id = planned.document.id;
        if (planned.kept || m_failed.contains(id) || m_known.contains(id))
            continue;
        m_known.insert(id);
        m_jobs.append({planned.disputeId, planned.document});
        Q_EMIT documentChanged(planned.disputeId, id);
    }
}

void DocumentKeeper::pump()
{
    const QObject *const run = m_scope.get();
    while (m_scope.get() == run && m_running && !m_held && m_room.isKnown() && m_busy < kAtOnce && !m_jobs.isEmpty()) {
        const Job job = m_jobs.takeFirst();
        if (!job.document.id.isEmpty() && !m_room.mayFit(job.document)) {
            noRoom(job, job.document.size);
            Q_EMIT documentChanged(job.disputeId, job.document.id);
            continue;
        }
        ++m_busy;
        if (job.document.id.isEmpty())
            list(job);
        else
            download(job);
    }
    if (m_scope.get() != run || !m_running)
        return; // somebody who heard of it ended it
    tell();
    if (m_scope.get() == run && m_running && m_busy == 0 && m_jobs.isEmpty() && !m_planning && m_disputes.isEmpty())
        finish(m_report.noRoom > 0 ? KeepReport::End::NoRoom : KeepReport::End::Complete);
}

void DocumentKeeper::list(const Job &job)
{
    whenDone(
        m_provider->documents(job.disputeId), m_scope.get(), [this, job](const ApiResult<QList<Document>> &documents) {
            if (!documents)
                return failed(job, documents.error());
            QStringList ids;
            for (const Document &document : *documents)
                ids.append(document.id);
            whenDone(m_cache.keptSizes(ids), m_scope.get(),
                [this, job, documents = *documents](const StoreResult<QHash<QString, qint64>> &kept) {
                    if (!kept)
                        return failed(job, kept.error());
                    DocumentPlan plan;
                    for (const Document &document : documents)
                        if (!document.deleted && !document.id.isEmpty())
                            plan.documents.append({job.disputeId, document, kept->contains(document.id)});
                    add(plan);
                    done(job);
                });
        });
}

void DocumentKeeper::download(const Job &job)
{
    using Answer = ApiResult<DocumentBytes>;
    const QString id = job.document.id;
    const QFuture<Answer> future = m_provider->download(job.disputeId, job.document);
    m_downloads.insert(id, future);
    auto *const watcher = new QFutureWatcher<Answer>(m_scope.get());
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, job](int bytes) {
        const int most = watcher->progressMaximum();
        const int percent = most > 0 ? int(qint64(bytes) * 100 / most) : -1;
        if (m_percent.value(job.document.id, -1) == percent)
            return;
        m_percent.insert(job.document.id, percent);
        Q_EMIT documentChanged(job.disputeId, job.document.id);
    });
    watcher->setFuture(future);
    Q_EMIT documentChanged(job.disputeId, id);
    if (m_downloads.contains(id)) // nobody who heard of it ended the run
        whenDone(future, m_scope.get(), [this, job](const Answer &got) { downloaded(job, got); });
}

void DocumentKeeper::downloaded(const Job &job, const ApiResult<DocumentBytes> &got)
{
    if (got)
        store(job, *got);
    else
        failed(job, got.error());
}

void DocumentKeeper::store(const Job &job, const DocumentBytes &got)
{
    m_lostInARow = 0;
    whenDone(m_cache.putDocument({job.document.id, job.disputeId, got.contentType}, got.bytes), m_scope.get(),
        [this, job, size = got.bytes.size()](const StoreResult<DocumentKept> &kept) {
            if (!kept)
                return failed(job, kept.error());
            if (*kept == DocumentKept::NoRoom) {
                m_room.tooLarge(size);
                noRoom(job, size);
                return done(job);
            }
            m_room.kept(job.document.id, size);
            ++m_report.kept;
            m_report.bytes += size;
            done(job);
        });
}

void DocumentKeeper::noRoom(const Job &job, qint64 bytes)
{
    if (m_room.refuse(job.document.id, bytes))
        m_report.noRoomIsNews = true;
    ++m_report.noRoom;
    m_report.failedDisputes.insert(job.disputeId);
}

void DocumentKeeper::failed(const Job &job, const Error &error)
{
    const bool lost = isLost(error.kind);
    m_lostInARow = lost ? m_lostInARow + 1 : 0;
    if (concernsAll(error.kind) || m_lostInARow >= kLostInARow)
        return finish(KeepReport::End::Stopped, error);
    ++m_report.failed;
    m_report.failedDisputes.insert(job.disputeId);
    if (!job.document.id.isEmpty()) {
        m_failed.insert(job.document.id, error);
        m_room.failed(job.document.id);
    }
    done(job);
}

void DocumentKeeper::done(const Job &job)
{
    const QObject *const run = m_scope.get();
    --m_busy;
    if (!job.document.id.isEmpty()) {
        ++m_done;
        m_downloads.remove(job.document.id);
        m_percent.remove(job.document.id);
        Q_EMIT documentChanged(job.disputeId, job.document.id);
    }
    if (m_scope.get() == run && m_running)
        pump();
}

void DocumentKeeper::finish(KeepReport::End end, const std::optional<Error> &error)
{
    m_running = false;
    if (m_scope) { // we may stand in one of its slots: deleted later, silent from now on
        const QObjectList watchers = m_scope->children();
        for (QObject *watcher : watchers)
            watcher->disconnect();
        m_scope.release()->deleteLater();
    }
    QList<Job> changed = std::exchange(m_jobs, {});
    m_report.end = end;
    m_report.error = error;
    m_report.left = m_report.noRoom + int(m_downloads.size());
    if (end == KeepReport::End::NoRoom)
        m_room.told();
    else if (m_report.noRoom > 0)
        m_room.over();
    for (const Job &job : std::as_const(changed))
        m_report.left += job.document.id.isEmpty() ? 0 : 1;
    for (auto &download : std::exchange(m_downloads, {}))
        download.cancel();
    m_percent.clear();
    m_disputes.clear();
    m_known.clear();
    m_planning = false;
    m_busy = 0;
    Q_EMIT ended(std::exchange(m_report, {}));
}

void DocumentKeeper::tell()
{
    qsizetype waiting = m_downloads.size();
    for (const Job &job : std::as_const(m_jobs))
        waiting += job.document.id.isEmpty() ? 0 : 1;
    Q_EMIT progress(m_done, m_done + int(waiting), m_report.bytes);
}

std::optional<DocumentState::Place> DocumentKeeper::placeOf(const QString &documentId) const
{
    if (m_downloads.contains(documentId))
        return DocumentState::Place::Downloading;
    if (m_failed.contains(documentId))
        return DocumentState::Place::Failed;
    if (m_running && m_known.contains(documentId))
        for (const Job &job : m_jobs)
            if (job.document.id == documentId)
                return DocumentState::Place::Waiting;
    return std::nullopt;
}

std::optional<Error> DocumentKeeper::errorOf(const QString &documentId) const
{
    const auto found = m_failed.constFind(documentId);
    return found == m_failed.cend() ? std::nullopt : std::optional(*found);
}

} // namespace disputedesk
