#include "models/items/insights.h"

#include "models/domain/money.h"
#include "models/domain/unixtime.h"
#include "models/items/listjob.h"
#include "models/items/monthgrid.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace disputedesk {

namespace {
constexpr int kNoDecimalsKnown = -1;
constexpr qint64 kFewest = 5; ///< a percentage of fewer says nothing (product.md)

void add(Figures &figures, qint64 amount)
{
    ++figures.count;
    figures.sum.add(amount);
}

RiskBucket bucketOf(qint64 dueMs, qint64 nowMs)
{
    if (dueMs == 0)
        return RiskBucket::NoDate;
    const qint64 left = dueMs - nowMs;
    return left < 0         ? RiskBucket::Overdue
        : left < kDayMs     ? RiskBucket::Day
        : left < 3 * kDayMs ? RiskBucket::ThreeDays
        : left < 7 * kDayMs ? RiskBucket::Week
                            : RiskBucket::Later;
}

/// One currency while it is being counted.
struct Count {
    quint32 currency = 0;
    int decimals = 0;
    CurrencyInsights result;
    std::unordered_map<quint32, InsightReason> reasons; ///< by word number
    std::vector<qint64> times;
};

qint64 nearestRank(std::vector<qint64> &times, int percent)
{
    const size_t rank = (times.size() * size_t(percent) + 99) / 100;
    const auto at = times.begin() + std::ptrdiff_t(std::max<size_t>(rank, 1) - 1);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

/// Takes row after row, and knows nothing of locks and threads.
class Counting {
public:
    Counting(const DisputeIndex &index, const InsightsRequest &request)
        : m_index(index)
        , m_request(request)
        , m_filter(index)
        , m_grid(request.fromMs, request.toMs, request.zone)
    {
        m_filter.accounts = request.accounts;
        m_filter.inquiries = request.inquiries;
        prepare();
    }

    /// Call it again when the index may have changed.
    void prepare()
    {
        m_filter.prepare();
        m_causes.clear();
        for (auto it = m_request.causes.cbegin(); it != m_request.causes.cend(); ++it)
            if (const auto row = m_index.find(it.key().first, it.key().second))
                m_causes.emplace(*row, it.value());
    }

    void take(quint32 row)
    {
        if (!m_filter.accepts(row))
            return;
        const DisputeColumns &columns = m_index.columns();
        const qint64 amount = columns.amount[row];
        Count &count = countOf(columns.currency[row], ProviderKind(columns.provider[row]));
        ++count.result.disputes;
        m_asOf = std::max(m_asOf, qint64(columns.read[row]));
        const auto stage = Stage(columns.stage[row]);
        if (stage == Stage::NeedsResponse)
            add(count.result.risk[size_t(bucketOf(columns.due[row], m_request.nowMs))], amount);
        const qint64 created = columns.created[row];
        const qint64 closed = columns.closed[row];
        if (isInRange(created))
            if (const int month = m_grid.find(created); month >= 0)
                add(count.result.months[month].opened, amount);
        if (isInRange(closed))
            takeClosed(count, row, stage, amount, created, closed);
    }

    InsightsReport report()
    {
        InsightsReport report;
        report.asOfMs = m_asOf;
        for (Count &count : m_counts)
            report.currencies.append(finished(count));
        std::sort(report.currencies.begin(), report.currencies.end(),
            [](const CurrencyInsights &a, const CurrencyInsights &b) {
                return std::pair(-a.disputes, a.currency) < std::pair(-b.disputes, b.currency);
            });
        return report;
    }

private:
    bool isInRange(qint64 ms) const { return ms != 0 && ms >= m_request.fromMs && ms < m_request.toMs; }

    /// Looked up by number first: a million rows have few pairs of currency and provider.
    Count &countOf(quint32 currency, ProviderKind provider)
    {
        const size_t pair = size_t(currency) * 4 + size_t(provider);
        m_byPair.resize(std::max(m_byPair.size(), pair + 1), kNone);
        if (m_byPair[pair] == kNone)
            m_byPair[pair] = findOrAdd(currency, provider);
        return m_counts[m_byPair[pair]];
    }

    size_t findOrAdd(quint32 currency, ProviderKind provider)
    {
        const int decimals = currencyExponent(m_index.currencies().at(currency), provider).value_or(kNoDecimalsKnown);
        const auto known = std::find_if(m_counts.begin(), m_counts.end(),
            [&](const Count &count) { return count.currency == currency && count.decimals == decimals; });
        if (known != m_counts.end()) {
            known->result.provider = std::min(known->result.provider, provider);
            return size_t(known - m_counts.begin());
        }
        Count &count = m_counts.emplace_back();
        count.currency = currency;
        count.decimals = decimals;
        count.result.currency = m_index.currencies().at(currency);
        count.result.provider = provider;
        for (int month = 0; month < m_grid.size(); ++month)
            count.result.months.append({m_grid.year(month), m_grid.month(month), {}, {}});
        return m_counts.size() - 1;
    }

    void takeClosed(Count &count, quint32 row, Stage stage, qint64 amount, qint64 created, qint64 closed)
    {
        CurrencyInsights &result = count.result;
        if (const int month = m_grid.find(closed); month >= 0)
            add(result.months[month].closed, amount);
        if (created != 0 && closed >= created)
            count.times.push_back(closed - created);
        if (stage != Stage::Won && stage != Stage::Lost)
            return;
        InsightReason &reason = count.reasons[m_index.columns().reason[row]];
        add(stage == Stage::Won ? result.won : result.lost, amount);
        add(stage == Stage::Won ? reason.won : reason.lost, amount);
        if (stage == Stage::Lost) {
            const auto cause = m_causes.find(row);
            add(result.losses[size_t(cause == m_causes.cend() ? LossCause::NotKnown : cause->second)], amount);
        }
    }

    CurrencyInsights finished(Count &count)
    {
        CurrencyInsights result = std::move(count.result);
        for (auto &[word, reason] : count.reasons) {
            reason.code = m_index.reasonCodes().at(word);
            result.reasons.append(std::move(reason));
        }
        const auto both = [](const InsightReason &reason) { return reason.won.count + reason.lost.count; };
        std::sort(result.reasons.begin(), result.reasons.end(), [&](const InsightReason &a, const InsightReason &b) {
            return std::pair(-both(a), a.code) < std::pair(-both(b), b.code);
        });
        if (!count.times.empty())
            result.times = {qint64(count.times.size()), nearestRank(count.times, 50), nearestRank(count.times, 90)};
        return result;
    }

    const DisputeIndex &m_index;
    const InsightsRequest &m_request;
    RowFilter m_filter;
    MonthGrid m_grid;
    std::unordered_map<quint32, LossCause> m_causes; ///< by row
    static constexpr size_t kNone = ~size_t(0);
    std::vector<Count> m_counts;
    std::vector<size_t> m_byPair; ///< places in m_counts, by currency word and provider
    qint64 m_asOf = 0;
};
} // namespace

std::optional<double> winRate(qint64 won, qint64 lost)
{
    return won + lost < kFewest ? std::nullopt : std::optional(double(won) / double(won + lost));
}

std::optional<InsightsReport> insightsOf(JobReader &reader, const InsightsRequest &request)
{
    Counting counting(reader.index(), request);
    int yields = reader.yields();
    for (quint32 row = 0; row < reader.end(); ++row) {
        if (row % JobReader::kStride == 0) {
            if (!reader.goOn() || reader.index().slotCount() < reader.end())
                return std::nullopt;
            if (std::exchange(yields, reader.yields()) != yields)
                counting.prepare();
        }
        counting.take(row);
    }
    InsightsReport report = counting.report();
    report.isCurrent = reader.isCurrent();
    return report;
}

} // namespace disputedesk
