#include "models/sync/listmark.h"

#include "models/domain/listquery.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kTo = u"walk_to"_s;
const auto kPlace = u"walk_place"_s; ///< step, next, broken, total
const auto kEdge = u"walk_edge"_s;
} // namespace

SyncState ListMark::state() const
{
    return {{kTo, to.toString(Qt::ISODateWithMs)},
        {kPlace, u"%1 %2 %3 %4"_s.arg(step).arg(next).arg(broken).arg(total)}, {kEdge, edge}};
}

SyncState ListMark::none() { return {{kTo, {}}, {kPlace, {}}, {kEdge, {}}}; }

std::optional<ListMark> ListMark::from(const SyncState &state)
{
    ListMark mark;
    mark.to = QDateTime::fromString(state.value(kTo), Qt::ISODateWithMs);
    mark.edge = state.value(kEdge);
    const QStringList place = state.value(kPlace).split(u' ');
    if (!mark.to.isValid() || mark.edge.isEmpty() || place.size() != 4)
        return std::nullopt;
    qint64 *const numbers[] = {&mark.step, &mark.next, &mark.broken, &mark.total};
    for (int n = 0; n < 4; ++n) {
        bool isNumber = false;
        *numbers[n] = place.at(n).toLongLong(&isNumber);
        if (!isNumber || *numbers[n] < 0)
            return std::nullopt;
    }
    const bool makesSense = mark.step >= 1 && mark.step <= kPageRows && mark.next >= mark.step
        && mark.next % mark.step == 0 && mark.next <= mark.total && mark.broken <= mark.next;
    return makesSense ? std::optional(mark) : std::nullopt;
}

QString edgeOf(const DisputeBatch &batch)
{
    QCryptographicHash digest(QCryptographicHash::Sha1);
    for (const BatchRow &row : batch.rows) {
        const std::string_view id = batch.view(row.id);
        digest.addData(QByteArrayView(id.data(), qsizetype(id.size())));
        digest.addData(QByteArrayView("\n", 1));
    }
    return QString::fromLatin1(digest.result().toHex());
}

void KeptPrefix::start(const ListMark &at)
{
    m_mark = at;
    m_pages.clear();
    m_waiting.clear();
}

void KeptPrefix::came(qint64 offset, const DisputeBatch &batch, qint64 broken)
{
    Page page{edgeOf(batch), broken, batch.rows.empty()};
    if (!page.kept)
        m_waiting.insert(&batch, offset);
    m_pages.insert_or_assign(offset, std::move(page));
    advance();
}

void KeptPrefix::kept(const DisputeBatch &batch)
{
    const auto waiting = m_waiting.constFind(&batch);
    if (waiting == m_waiting.cend())
        return;
    const auto page = m_pages.find(*waiting);
    m_waiting.erase(waiting);
    if (page == m_pages.end())
        return;
    page->second.kept = true;
    advance();
}

void KeptPrefix::advance()
{
    for (auto page = m_pages.begin(); page != m_pages.end() && page->first == m_mark.next && page->second.kept;
         page = m_pages.erase(page)) {
        m_mark.next += m_mark.step;
        m_mark.broken += page->second.broken;
        m_mark.edge = page->second.edge;
    }
}

} // namespace disputedesk
