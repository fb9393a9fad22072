#include "models/items/disputetablemodel.h"
#include "models/items/texts.h"

#include <algorithm>
#include <array>

namespace disputedesk {

namespace {
constexpr int kNoDecimalsKnown = -1;

/// Gives one number to each (currency, decimals): sums are never made across either.
class SumGroups {
public:
    explicit SumGroups(const DisputeIndex &index)
        : m_index(index)
    {
    }
    quint32 of(quint32 row)
    {
        const DisputeColumns &columns = m_index.columns();
        const size_t at = columns.currency[row] * kProviders + columns.provider[row];
        if (at >= m_groups.size())
            m_groups.resize(at + 1, kNone);
        if (m_groups[at] == kNone)
            m_groups[at] = make(columns.currency[row], ProviderKind(columns.provider[row]));
        return m_groups[at];
    }
    struct Group {
        quint32 currency;
        int decimals;
        ProviderKind provider;
    };
    const std::vector<Group> &all() const { return m_all; }

private:
    static constexpr size_t kProviders = 3;
    static constexpr quint32 kNone = ~quint32(0);

    quint32 make(quint32 currency, ProviderKind provider)
    {
        const int decimals = currencyExponent(m_index.currencies().at(currency), provider).value_or(kNoDecimalsKnown);
        for (size_t i = 0; i < m_all.size(); ++i)
            if (m_all[i].currency == currency && m_all[i].decimals == decimals)
                return quint32(i);
        m_all.push_back({currency, decimals, provider});
        return quint32(m_all.size() - 1);
    }

    const DisputeIndex &m_index;
    std::vector<quint32> m_groups;
    std::vector<Group> m_all;
};

void add(StageSummary::Sum &sum, qint64 minor)
{
    ++sum.count;
    if (sum.overflow)
        return;
    const auto total = checkedSum(sum.minor, minor);
    sum.overflow = !total;
    sum.minor = total.value_or(0);
}
} // namespace

QList<StageSummary> DisputeTableModel::summaries() const
{
    SumGroups groups(m_index);
    std::array<std::vector<StageSummary::Sum>, kAllStages.size()> sums;
    const DisputeColumns &columns = m_index.columns();
    for (quint32 row = 0; row < m_index.slotCount(); ++row) {
        if (!m_filter.inScope(row) || !m_filter.wantsKind(row))
            continue;
        const quint32 group = groups.of(row);
        std::vector<StageSummary::Sum> &ofStage = sums[columns.stage[row]];
        if (group >= ofStage.size())
            ofStage.resize(group + 1);
        add(ofStage[group], columns.amount[row]);
    }
    QList<StageSummary> result;
    for (const Stage stage : kAllStages) {
        StageSummary summary;
        summary.stage = stage;
        std::vector<StageSummary::Sum> &ofStage = sums[size_t(stage)];
        for (size_t group = 0; group < ofStage.size(); ++group) {
            if (ofStage[group].count == 0)
                continue;
            ofStage[group].currency = m_index.currencies().at(groups.all()[group].currency);
            ofStage[group].provider = groups.all()[group].provider;
            summary.count += ofStage[group].count;
            summary.sums.append(ofStage[group]);
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

int DisputeTableModel::hiddenByInquiries(std::optional<Stage> stage) const
{
    int hidden = 0;
    for (quint32 row = 0; row < m_index.slotCount(); ++row)
        hidden += m_filter.inScope(row) && !m_filter.wantsKind(row)
            && (!stage || m_index.columns().stage[row] == quint8(*stage));
    return hidden;
}

QStringList DisputeTableModel::statusWords() const
{
    QStringList words;
    for (const QString &status : m_index.statuses())
        if (const QString word = statusText(status); !words.contains(word))
            words.append(word);
    return words;
}

bool DisputeTableModel::mayHaveInquiries() const
{
    for (quint32 row = 0; row < m_index.slotCount(); ++row)
        if (m_filter.inScope(row) && ProviderKind(m_index.columns().provider[row]) != ProviderKind::Omise)
            return true;
    return false;
}

int DisputeTableModel::scopeCount() const
{
    int count = 0;
    for (quint32 row = 0; row < m_index.slotCount(); ++row)
        count += m_filter.inScope(row);
    return count;
}

} // namespace disputedesk
