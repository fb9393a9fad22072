#include "models/items/stagesummaries.h"

#include "models/items/texts.h"

#include <algorithm>
#include <array>
#include <vector>

namespace disputedesk {

namespace {
/// Sums are never made across currencies or decimals.
struct Group {
    quint32 currency;
    int decimals;
    ProviderKind provider; ///< the first of those with these decimals
    qint64 count = 0;
    WideSum sum;
};

Group &groupFor(std::vector<Group> &groups, quint32 currency, int decimals, ProviderKind provider)
{
    const auto known = std::find_if(groups.begin(), groups.end(),
        [&](const Group &group) { return group.currency == currency && group.decimals == decimals; });
    if (known == groups.end())
        return groups.emplace_back(Group{currency, decimals, provider, 0, {}});
    known->provider = std::min(known->provider, provider);
    return *known;
}

StageSummary::Sum sumOf(const Group &group, const DisputeIndex &index)
{
    StageSummary::Sum sum;
    sum.currency = index.currencies().at(group.currency);
    sum.provider = group.provider;
    const auto total = group.sum.value();
    sum.minor = total.value_or(0);
    sum.overflow = !total;
    sum.count = int(group.count);
    return sum;
}

bool fits(const StageTally::Place &place, Inquiries inquiries)
{
    return inquiries == Inquiries::All || place.inquiry == (inquiries == Inquiries::Only);
}
} // namespace

template <typename Use> void DisputeTableModel::eachPlaceInScope(Use use) const
{
    const std::vector<bool> in = m_index.accountsAmong(m_filter.accounts);
    for (const auto &[place, figures] : m_index.tally().all())
        if (in[place.account])
            use(place, figures);
}

QList<StageSummary> summariesOf(
    const StageTally &tally, const DisputeIndex &index, const std::function<bool(const StageTally::Place &)> &wanted)
{
    constexpr int kNoDecimalsKnown = -1;
    std::array<std::vector<Group>, kAllStages.size()> groups;
    for (const auto &[place, figures] : tally.all()) {
        if (!wanted(place))
            continue;
        const auto provider = ProviderKind(place.provider);
        const int decimals =
            currencyExponent(index.currencies().at(place.currency), provider).value_or(kNoDecimalsKnown);
        Group &group = groupFor(groups[place.stage], place.currency, decimals, provider);
        group.count += figures.count;
        group.sum.add(figures.sum);
    }
    QList<StageSummary> result;
    for (const Stage stage : kAllStages) {
        StageSummary summary;
        summary.stage = stage;
        for (const Group &group : groups[size_t(stage)]) {
            summary.sums.append(sumOf(group, index));
            summary.count += summary.sums.constLast().count;
        }
        std::sort(summary.sums.begin(), summary.sums.end(), [](const StageSummary::Sum &a, const StageSummary::Sum &b) {
            return a.count != b.count      ? a.count > b.count
                : a.currency != b.currency ? a.currency < b.currency
                                           : a.provider < b.provider;
        });
        result.append(summary);
    }
    return result;
}

QList<StageSummary> DisputeTableModel::summaries() const
{
    const std::vector<bool> in = m_index.accountsAmong(m_filter.accounts);
    return summariesOf(m_index.tally(), m_index,
        [&](const StageTally::Place &place) { return in[place.account] && fits(place, m_filter.inquiries); });
}

int DisputeTableModel::hiddenByInquiries(std::optional<Stage> stage) const
{
    qint64 hidden = 0;
    eachPlaceInScope([&](const StageTally::Place &place, const StageTally::Figures &figures) {
        if (!fits(place, m_filter.inquiries) && (!stage || place.stage == quint8(*stage)))
            hidden += figures.count;
    });
    return int(hidden);
}

bool DisputeTableModel::mayHaveInquiries() const
{
    bool may = false;
    eachPlaceInScope([&may](const StageTally::Place &place, const StageTally::Figures &) {
        may = may || ProviderKind(place.provider) != ProviderKind::Omise;
    });
    return may;
}

int DisputeTableModel::scopeCount() const
{
    qint64 count = 0;
    eachPlaceInScope(
        [&count](const StageTally::Place &, const StageTally::Figures &figures) { count += figures.count; });
    return int(count);
}

QStringList DisputeTableModel::statusWords() const
{
    constexpr qsizetype kMost = 200; // a server that makes up a status for each row
    QStringList words;
    for (const QString &status : m_index.statuses().first(std::min(kMost, m_index.statuses().size())))
        if (const QString word = statusText(status); !words.contains(word))
            words.append(word);
    return words;
}

} // namespace disputedesk
