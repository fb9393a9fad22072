#include "models/items/insights.h"

#include "models/items/insightcount.h"
#include "models/items/listjob.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

namespace {
constexpr qint64 kFewest = 5; ///< a percentage of fewer says nothing (product.md)

/// Shows each row to `use`; calls `renew` when the index may have become another. False: called off, or rows were lost.
template <typename Use, typename Renew> bool eachRow(JobReader &reader, Use use, Renew renew)
{
    int yields = reader.yields();
    for (quint32 row = 0; row < reader.end(); ++row) {
        if (row % JobReader::kStride == 0) {
            if (!reader.goOn() || reader.index().slotCount() < reader.end())
                return false;
            if (std::exchange(yields, reader.yields()) != yields)
                renew();
        }
        use(row);
    }
    return true;
}
} // namespace

std::optional<double> winRate(qint64 won, qint64 lost)
{
    return won + lost < kFewest ? std::nullopt : std::optional(double(won) / double(won + lost));
}

std::optional<InsightsReport> insightsOf(JobReader &reader, const InsightsRequest &request)
{
    InsightCount counting(reader.index(), request);
    const auto renew = [&counting] { counting.prepare(); };
    if (request.fromMs == InsightsRequest::kSinceEver) {
        qint64 first = request.toMs;
        const auto look = [&](quint32 row) { first = std::min(first, counting.earliestIn(row)); };
        if (!eachRow(reader, look, renew))
            return std::nullopt;
        counting.beginMonthsAt(first);
    }
    if (!eachRow(
            reader, [&counting](quint32 row) { counting.take(row); }, renew))
        return std::nullopt;
    InsightsReport report = counting.report();
    report.isCurrent = reader.isCurrent();
    return report;
}

} // namespace disputedesk
