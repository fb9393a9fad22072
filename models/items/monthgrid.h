#pragma once

#include <QTimeZone>

#include <vector>

namespace disputedesk {

/// The months of a range in a zone, so that a row finds its month by comparing numbers: no QDateTime for each of a
/// million.
class MonthGrid {
public:
    static constexpr int kMost = 600; ///< fifty years: a server's made-up year shall not fill the memory

    /// Months from that of `fromMs` to that of the last ms before `toMs`, the newest kMost of them.
    MonthGrid(qint64 fromMs, qint64 toMs, const QTimeZone &zone);
    int size() const { return int(m_months.size()); }
    int year(int at) const { return m_months[size_t(at)].year; }
    int month(int at) const { return m_months[size_t(at)].month; }
    /// The month that `ms` lies in; -1 outside the grid.
    int find(qint64 ms) const;

private:
    struct Month {
        qint64 beginMs;
        int year;
        int month;
    };
    std::vector<Month> m_months; ///< in order
    qint64 m_endMs = 0;
};

} // namespace disputedesk
