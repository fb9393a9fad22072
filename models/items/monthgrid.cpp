#include "models/items/monthgrid.h"

#include <QDateTime>

#include <algorithm>

namespace disputedesk {

MonthGrid::MonthGrid(qint64 fromMs, qint64 toMs, const QTimeZone &zone)
{
    if (toMs <= fromMs)
        return;
    const auto monthOf = [&zone](qint64 ms) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
        return QDate(day.year(), day.month(), 1);
    };
    const QDate last = monthOf(toMs - 1);
    const QDate first = std::max(monthOf(fromMs), last.addMonths(1 - kMost));
    for (QDate month = first; month <= last; month = month.addMonths(1))
        m_months.push_back({month.startOfDay(zone).toMSecsSinceEpoch(), month.year(), month.month()});
    m_endMs = last.addMonths(1).startOfDay(zone).toMSecsSinceEpoch();
}

int MonthGrid::find(qint64 ms) const
{
    if (m_months.empty() || ms >= m_endMs)
        return -1;
    const auto after = std::upper_bound(
        m_months.cbegin(), m_months.cend(), ms, [](qint64 time, const Month &month) { return time < month.beginMs; });
    return int(after - m_months.cbegin()) - 1;
}

} // namespace disputedesk
