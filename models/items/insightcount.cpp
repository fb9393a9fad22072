#include "models/items/insightcount.h"

#include "models/domain/money.h"
#include "models/domain/unixtime.h"

#include <algorithm>

namespace disputedesk {

namespace {
constexpr int kNoDecimalsKnown = -1;
constexpr size_t kNone = ~size_t(0);

void add(Figures &figures, qint64 amount)
{
    ++figures.count;
    figures.sum.add(amount);
}

void add(Figures &figures, const Figures &more)
{
    figures.count += more.count;
    figures.sum.add(more.sum);
}

LossCause causeOf(quint8 flags)
{
    return flags & DisputeColumns::Conceded  ? LossCause::Conceded
        : flags & DisputeColumns::Unanswered ? LossCause::NoResponse
        : flags & DisputeColumns::Answered   ? LossCause::AfterResponse
                                             : LossCause::NotKnown;
}

qint64 nearestRank(std::vector<qint64> &times, int percent)
{
    const size_t rank = (times.size() * size_t(percent) + 99) / 100;
    const auto at = times.begin() + std::ptrdiff_t(std::max<size_t>(rank, 1) - 1);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}
} // namespace

InsightCount::InsightCount(const DisputeIndex &index, const InsightsRequest &request)
    : m_index(index)
    , m_request(request)
    , m_filter(index)
    , m_grid(request.fromMs == InsightsRequest::kSinceEver ? request.toMs : request.fromMs, request.toMs, request.zone)
{
    m_filter.accounts = request.accounts;
    m_filter.inquiries = request.inquiries;
    prepare();
}

qint64 InsightCount::earliestIn(quint32 row) const
{
    qint64 earliest = m_request.toMs;
    if (m_filter.accepts(row))
        for (const qint64 ms : {m_index.columns().created[row], m_index.columns().closed[row]})
            if (isInRange(ms))
                earliest = std::min(earliest, ms);
    return earliest;
}

size_t InsightCount::riskPlace(qint64 dueMs) const
{
    if (dueMs == 0)
        return kRiskNoDate;
    if (dueMs < m_request.nowMs)
        return kRiskOverdue;
    return size_t(kRiskToday + std::min<qint64>((dueMs - m_request.nowMs) / kDayMs, kRiskDays));
}

void InsightCount::take(quint32 row)
{
    if (!m_filter.accepts(row))
        return;
    const DisputeColumns &columns = m_index.columns();
    const qint64 amount = columns.amount[row];
    Count &count = countOf(columns.currency[row], ProviderKind(columns.provider[row]));
    ++count.result.disputes;
    const size_t account = columns.account[row];
    if (account >= m_newestRead.size())
        m_newestRead.resize(account + 1);
    m_newestRead[account] = std::max(m_newestRead[account], qint64(columns.read[row]));
    const Stage stage = Stage(columns.stage[row]);
    takeOpen(count.result, row, stage);
    if ((stage == Stage::NeedsResponse || stage == Stage::InReview) && m_index.missingMs(row) != 0)
        ++m_gone;
    const qint64 created = columns.created[row];
    if (isInRange(created))
        if (const int month = m_grid.find(created); month >= 0)
            add(count.result.months[month].opened, amount);
    if (isInRange(columns.closed[row]))
        takeClosed(count, row);
    if (isInRange(columns.endedMs(row)))
        takeRuled(count, row, stage);
}

void InsightCount::takeOpen(CurrencyInsights &result, quint32 row, Stage stage)
{
    const DisputeColumns &columns = m_index.columns();
    const qint64 amount = columns.amount[row];
    if (stage == Stage::InReview)
        return add(result.inReview, amount);
    if (stage != Stage::NeedsResponse)
        return;
    const qint64 due = columns.due[row];
    add(result.risk[riskPlace(due)], amount);
    if (due != 0 && due >= m_request.nowMs && due - m_request.nowMs < 7 * kDayMs)
        add(result.urgent, amount);
}

/// Looked up by number first: a million rows have few pairs of currency and provider.
InsightCount::Count &InsightCount::countOf(quint32 currency, ProviderKind provider)
{
    const size_t pair = size_t(currency) * 4 + size_t(provider);
    if (pair >= m_byPair.size())
        m_byPair.resize(pair + 1, kNone);
    if (m_byPair[pair] == kNone)
        m_byPair[pair] = findOrAdd(currency, provider);
    return m_counts[m_byPair[pair]];
}

size_t InsightCount::findOrAdd(quint32 currency, ProviderKind provider)
{
    const int decimals = currencyExponent(m_index.currencies().at(currency), provider).value_or(kNoDecimalsKnown);
    const auto known = std::find_if(m_counts.begin(), m_counts.end(),
        [&](const Count &count) { return count.currency == currency && count.decimals == decimals; });
    if (known != m_counts.end()) {
        known->result.provider = std::min(known->result.provider, provider);
        known->result.providers.append(provider);
        return size_t(known - m_counts.begin());
    }
    Count &count = m_counts.emplace_back();
    count.currency = currency;
    count.decimals = decimals;
    count.result.currency = m_index.currencies().at(currency);
    count.result.provider = provider;
    count.result.providers.append(provider);
    for (int month = 0; month < m_grid.size(); ++month)
        count.result.months.append({m_grid.year(month), m_grid.month(month), {}, {}});
    return m_counts.size() - 1;
}

void InsightCount::takeClosed(Count &count, quint32 row)
{
    const DisputeColumns &columns = m_index.columns();
    const qint64 amount = columns.amount[row];
    const qint64 created = columns.created[row];
    const qint64 closed = columns.closed[row];
    if (const int month = m_grid.find(closed); month >= 0)
        add(count.result.months[month].closed, amount);
    if (created != 0 && closed >= created)
        count.times.push_back(closed - created);
    else if (created != 0)
        ++count.result.times.misdated;
}

void InsightCount::takeRuled(Count &count, quint32 row, Stage stage)
{
    const DisputeColumns &columns = m_index.columns();
    const qint64 amount = columns.amount[row];
    CurrencyInsights &result = count.result;
    if (stage != Stage::Won && stage != Stage::Lost)
        return;
    InsightReason &reason = count.reasons[columns.reason[row]];
    add(stage == Stage::Won ? result.won : result.lost, amount);
    add(stage == Stage::Won ? reason.won : reason.lost, amount);
    if (stage == Stage::Won)
        return;
    InsightLoss &loss = result.losses[size_t(causeOf(columns.flags[row]))];
    add(loss.figures, amount);
    loss.lastClosedMs = std::max(loss.lastClosedMs, qint64(columns.closed[row]));
}

/// One for each code whatever its case: the search line's code: knows none either.
QList<InsightReason> InsightCount::reasonsOf(Count &count) const
{
    std::vector<std::pair<QString, InsightReason>> all; // by spelling
    for (auto &[word, reason] : count.reasons) {
        reason.code = m_index.reasonCodes().at(word);
        all.emplace_back(reason.code.toLower(), std::move(reason));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::pair(a.first, a.second.code) < std::pair(b.first, b.second.code);
    });
    QList<InsightReason> reasons;
    QString last;
    for (const auto &[folded, reason] : all) {
        if (!reasons.isEmpty() && folded == last) {
            add(reasons.last().won, reason.won);
            add(reasons.last().lost, reason.lost);
        } else {
            reasons.append(reason);
        }
        last = folded;
    }
    const auto both = [](const InsightReason &reason) { return reason.won.count + reason.lost.count; };
    std::stable_sort(reasons.begin(), reasons.end(),
        [&](const InsightReason &a, const InsightReason &b) { return both(a) > both(b); });
    return reasons;
}

InsightsReport InsightCount::report()
{
    InsightsReport report;
    report.gone = m_gone;
    for (const qint64 read : m_newestRead)
        if (read != 0 && (report.asOfMs == 0 || read < report.asOfMs))
            report.asOfMs = read;
    for (Count &count : m_counts) {
        CurrencyInsights result = std::move(count.result);
        result.reasons = reasonsOf(count);
        if (!count.times.empty())
            result.times = {qint64(count.times.size()), result.times.misdated, nearestRank(count.times, 50),
                nearestRank(count.times, 90)};
        report.currencies.append(std::move(result));
    }
    std::sort(
        report.currencies.begin(), report.currencies.end(), [](const CurrencyInsights &a, const CurrencyInsights &b) {
            return std::pair(-a.disputes, a.currency) < std::pair(-b.disputes, b.currency);
        });
    return report;
}

} // namespace disputedesk
