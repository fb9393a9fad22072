#include "app/desktop/jsonexport.h"

#include "app/desktop/accountsession.h"
#include "app/desktop/exportfile.h"
#include "models/domain/asyncresult.h"
#include "models/items/disputeindex.h"
#include "models/items/jsonentry.h"

#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kRoomForTail = 16; ///< what ends the array and its frame
}

JsonExport::JsonExport(const DisputeIndex &index, Sessions sessions, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_sessions(std::move(sessions))
{
    m_pool.setMaxThreadCount(1);
    // Told before the numbers of dead rows are given away: none is looked up after this.
    connect(&index, &DisputeIndex::reset, this, [this] {
        if (m_running && !m_committing)
            end(ExportReport::End::Changed);
    });
}

JsonExport::~JsonExport() { m_pool.waitForDone(); }

void JsonExport::onFile(Task task, std::function<void()> after)
{
    const auto file = m_file;
    const auto work = QtConcurrent::run(&m_pool, [file, task = std::move(task)] { return task(*file); });
    whenDone(work, this, [this, run = m_run, after = std::move(after)](const StoreResult<Done> &done) {
        if (run != m_run || !m_running)
            return;
        if (!done)
            return end(ExportReport::End::Failed, done.error());
        after();
    });
}

void JsonExport::start(const QString &path, const ViewPlan::RowsPtr &rows, const JsonFrame &frame)
{
    if (m_running)
        return;
    m_file = std::make_shared<ExportFile>(path);
    begin(rows, frame);
    onFile([](ExportFile &file) { return file.open(); }, [this] { next(); });
}

void JsonExport::gather(const ViewPlan::RowsPtr &rows)
{
    if (m_running)
        return;
    m_file.reset();
    begin(rows);
    next();
}

void JsonExport::begin(const ViewPlan::RowsPtr &rows, const JsonFrame &frame)
{
    m_running = true;
    ++m_run;
    m_rows = rows;
    m_from = 0;
    m_gathered.clear();
    m_frame = frame;
    m_size = 0;
    m_report = {};
    Q_EMIT progress(0, qint64(rows->size()));
}

void JsonExport::cancel()
{
    if (m_running && !m_committing) // else it is there in a moment, and told so
        end(ExportReport::End::Cancelled);
}

void JsonExport::next()
{
    const qsizetype count = qMin<qsizetype>(kPortion, qsizetype(m_rows->size()) - m_from);
    if (count <= 0)
        return finish();
    m_portion = QList<QByteArray>(count);
    m_waiting = count;
    for (qsizetype place = 0; place < count && m_running; ++place) {
        const quint32 row = (*m_rows)[size_t(m_from + place)];
        AccountSession *const session = m_index.isLive(row) ? m_sessions(m_index.account(row)) : nullptr;
        if (!session) // its account was removed meanwhile: the file would be of others than were asked for
            return end(ExportReport::End::Changed);
        const Account account = session->account();
        const QString id = m_index.id(row);
        if (auto &watched = m_caches[account.id]; !watched)
            watched = connect(&session->cache(), &CacheStore::emptied, this, &JsonExport::cacheEmptied);
        const auto take = [this, run = m_run, place, account, id](const StoreResult<std::optional<Dispute>> &cached) {
            if (run != m_run || !m_running)
                return;
            // One that can no longer be read is not here any more, and has to be read anew as one that never was. Of
            // all else nobody knows: it may well be there.
            if (!cached && cached.error().kind != ErrorKind::StoreDamaged)
                return end(ExportReport::End::NotRead, cached.error());
            const bool found = cached && cached->has_value();
            answered(place, found ? jsonEntry(account, **cached) : jsonEntryMissing(account, id), !found);
        };
        whenDone(session->cache().dispute(id), this, take);
    }
}

void JsonExport::answered(qsizetype place, const QByteArray &entry, bool missing)
{
    m_portion[place] = entry;
    m_report.missing += missing ? 1 : 0;
    if (--m_waiting == 0)
        write();
}

/// A whole cache was damaged and set aside: what is written of it from now on would be empty places only. It is told
/// before the answer that found the damage comes (CacheStore).
void JsonExport::cacheEmptied()
{
    if (m_running && !m_committing)
        end(ExportReport::End::NotRead, errorOf(ErrorKind::StoreDamaged, u"the cache was damaged and set aside"_s));
}

void JsonExport::write()
{
    QByteArray bytes;
    for (const QByteArray &entry : std::as_const(m_portion)) {
        if (entry.isEmpty())
            continue;
        bytes += m_report.written == 0 ? m_frame.head + "[\n" : QByteArray(",\n");
        bytes += entry;
        ++m_report.written;
    }
    m_from += m_portion.size();
    m_size += bytes.size();
    if (m_frame.mostBytes > 0 && m_size + kRoomForTail > m_frame.mostBytes)
        return end(ExportReport::End::TooLarge);
    const quint64 run = m_run;
    Q_EMIT progress(m_from, qint64(m_rows->size()));
    if (run != m_run) // who was told called it off
        return;
    if (!m_file) {
        m_gathered += bytes;
        return next();
    }
    onFile([bytes](ExportFile &file) { return file.append(bytes); }, [this] { next(); });
}

void JsonExport::finish()
{
    const QByteArray tail = (m_report.written == 0 ? m_frame.head + "[]\n" : QByteArray("\n]\n")) + m_frame.tail;
    if (!m_file) {
        Q_EMIT gathered(m_gathered + tail);
        return end(ExportReport::End::Written);
    }
    m_committing = true;
    onFile(
        [tail](ExportFile &file) {
            const auto written = file.append(tail);
            return written ? file.commit() : written;
        },
        [this] { end(ExportReport::End::Written); });
}

void JsonExport::end(ExportReport::End how, const Error &error)
{
    m_running = m_committing = false;
    ++m_run;
    m_report.end = how;
    m_report.error = error;
    for (const QMetaObject::Connection &cache : std::exchange(m_caches, {}))
        disconnect(cache);
    m_rows.reset();
    m_portion.clear();
    m_gathered.clear();
    m_file.reset(); // what was not committed goes, once its thread lets go
    Q_EMIT ended(std::exchange(m_report, {}));
}

} // namespace disputedesk
