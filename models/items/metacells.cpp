#include "models/items/metacells.h"

#include "models/items/metadatatext.h"

#include <QMetaMethod>

#include <algorithm>
#include <memory>
#include <utility>

namespace disputedesk {

namespace {
constexpr qsizetype kUnit = 64; ///< characters
constexpr qsizetype kMostKept = 600'000; ///< units: as many rows as can be copied at once, with texts of some length
} // namespace

MetaCells::MetaCells(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_kept(kMostKept)
{
    setKeys({});
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &MetaCells::tell);
    connect(
        &index, &DisputeIndex::upserted, this, [this](quint32, const QList<quint32> &changed) { askAgain(changed); });
    connect(&index, &DisputeIndex::reset, this, &MetaCells::forget); // row numbers may mean other rows soon
}

void MetaCells::setKeys(const QStringList &keys)
{
    QStringList next = keys.mid(0, kSlots);
    next.resize(kSlots);
    if (next == m_keys)
        return;
    m_keys = next;
    m_searchKeys.clear();
    for (const QString &key : std::as_const(m_keys))
        m_searchKeys.append(key.isEmpty() ? QByteArray() : metaSearchKey(key));
    forget();
}

void MetaCells::forget()
{
    m_kept.clear();
    m_asked.clear();
    m_wanted.clear();
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.then(Known::Left); // what they wait for does not come any more
}

void MetaCells::tell()
{
    ++m_round;
    QList<quint32> rows;
    for (const quint32 row : std::exchange(m_wanted, {})) {
        const auto asked = m_asked.find(row);
        if (asked == m_asked.end() || *asked != 0)
            continue; // answered meanwhile, or named twice
        *asked = m_round;
        rows.append(row);
    }
    if (!rows.isEmpty())
        Q_EMIT wanted(rows);
}

/// What is under way to rows that changed is of the text before. The cache has the new one by the time it is asked: who
/// shows a row puts it there next.
void MetaCells::askAgain(const QList<quint32> &changed)
{
    if (m_kept.isEmpty() && m_asked.isEmpty())
        return;
    for (const quint32 row : changed) {
        m_kept.remove(row);
        const auto asked = m_asked.find(row);
        if (asked == m_asked.end() || *asked == 0)
            continue;
        *asked = 0;
        m_wanted.append(row);
        m_tell.start();
    }
}

std::optional<std::string_view> MetaCells::searched(quint32 row, int slot) const
{
    const QByteArray &key = m_searchKeys.at(slot);
    if (key.isEmpty() || row >= m_index.slotCount())
        return std::nullopt;
    return metadataValue(m_index.searchPieces(row), {key.constData(), size_t(key.size())});
}

bool MetaCells::wants(quint32 row, int slot) const
{
    const auto found = searched(row, slot);
    return found && maySearchLose(QString::fromUtf8(found->data(), qsizetype(found->size())));
}

QString MetaCells::value(quint32 row, int slot)
{
    const auto found = searched(row, slot);
    if (!found)
        return {};
    const QString text = QString::fromUtf8(found->data(), qsizetype(found->size()));
    if (!maySearchLose(text))
        return text;
    if (const Values *const kept = m_kept.object(row))
        return kept->texts[size_t(slot)].isNull() ? text : kept->texts[size_t(slot)];
    ask(row);
    return text;
}

void MetaCells::ask(quint32 row)
{
    // One that left can still be read by who takes leave of it. Nobody could answer for it, and its number may be
    // another's by then.
    if (m_asked.contains(row) || !m_index.isLive(row))
        return;
    m_asked.insert(row, 0);
    m_wanted.append(row);
    m_tell.start();
}

void MetaCells::whenOpened(const std::vector<quint32> &rows, std::function<void(Known)> then)
{
    Waiting waiting;
    const auto isOpen = [this](quint32 row) {
        const Values *const kept = m_kept.object(row);
        return row >= m_index.slotCount() || !m_index.isLive(row) || (kept && !kept->unread);
    };
    if (isSignalConnected(QMetaMethod::fromSignal(&MetaCells::wanted)))
        for (const quint32 row : rows)
            for (int slot = 0; slot < kSlots && !isOpen(row) && !waiting.left.contains(row); ++slot)
                if (wants(row, slot))
                    waiting.left.insert(row);
    if (waiting.left.isEmpty())
        return then(Known::All);
    for (const quint32 row : std::as_const(waiting.left)) {
        m_kept.remove(row);
        ask(row);
    }
    waiting.then = std::move(then);
    m_waiting.push_back(std::move(waiting));
}

void MetaCells::release(const std::vector<quint32> &rows)
{
    for (const quint32 row : rows)
        m_kept.remove(row);
}

/// What the cache has may be older or newer than the row that is shown: it serves where it is the same text.
QString MetaCells::asItCame(const Metadata &metadata, quint32 row, int slot) const
{
    const auto found = searched(row, slot);
    const auto entry = std::find_if(metadata.cbegin(), metadata.cend(),
        [&](const MetadataEntry &each) { return metaSearchKey(each.key) == m_searchKeys.at(slot); });
    if (!found || entry == metadata.cend())
        return {};
    const QByteArray lower = metaSearchValue(entry->text);
    if (std::string_view(lower.constData(), size_t(lower.size())) != *found)
        return {};
    return entry->type == MetadataType::Json ? compactJson(entry->text) : entry->text;
}

/// Whether all that the row may have lost is there again.
bool MetaCells::fits(const Values &values, quint32 row) const
{
    for (int slot = 0; slot < kSlots; ++slot)
        if (values.texts[size_t(slot)].isNull() && wants(row, slot))
            return false;
    return true;
}

void MetaCells::take(const QList<Opened> &answers, quint64 round)
{
    QList<quint32> rows;
    QSet<quint32> unread;
    for (const Opened &each : answers) {
        const auto row = m_index.find(each.account, each.id);
        if (!row)
            continue;
        auto values = std::make_unique<Values>();
        values->unread = each.unread;
        qsizetype cost = 1;
        for (int slot = 0; slot < kSlots && each.metadata; ++slot) {
            values->texts[size_t(slot)] = asItCame(*each.metadata, *row, slot);
            cost += values->texts[size_t(slot)].size() / kUnit;
        }
        // Else the row changed, or left and came back, since that was asked, and is asked for anew.
        const bool isLatest = round == 0 || m_asked.value(*row) == round;
        if (!isLatest && !fits(*values, *row))
            continue;
        m_kept.insert(*row, values.release(), cost);
        m_asked.remove(*row);
        rows.append(*row);
        if (each.unread)
            unread.insert(*row);
    }
    std::vector<Waiting> done;
    for (Waiting &waiting : m_waiting) {
        for (const quint32 row : std::as_const(rows))
            waiting.unread |= waiting.left.remove(row) && unread.contains(row);
        if (waiting.left.isEmpty())
            done.push_back(std::move(waiting));
    }
    m_waiting.erase(std::remove_if(m_waiting.begin(), m_waiting.end(),
                        [](const Waiting &waiting) { return waiting.left.isEmpty(); }),
        m_waiting.end());
    if (!rows.isEmpty())
        Q_EMIT opened(rows);
    for (const Waiting &waiting : done)
        waiting.then(waiting.unread ? Known::Unread : Known::All);
}

} // namespace disputedesk
