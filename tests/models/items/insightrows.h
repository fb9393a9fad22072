#pragma once

#include "tests/models/items/builders.h"
#include "tests/models/items/insightsnaive.h"

#include <QRandomGenerator>

namespace disputedesk::test {

/// Disputes of two accounts in every stage, with dates before and behind `now`, in three currencies; a cause for some
/// of those that were lost. Amounts are small.
inline QList<OwnedRow> randomDisputes(
    int count, const QList<QUuid> &accounts, const QDateTime &now, QRandomGenerator &random)
{
    static const QStringList omise{u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"closed"_s};
    static const QStringList woosh{
        u"needs_response"_s, u"under_review"_s, u"won"_s, u"lost"_s, u"warning_needs_response"_s};
    static const QStringList reasons{u"fraudulent"_s, u"duplicate"_s, u""_s, u"10.4"_s, u"a \"quoted\", odd code"_s};
    static const QStringList currencies{u"THB"_s, u"JPY"_s, u"USD"_s, u"XQZ"_s};
    const qint64 nowMs = now.toMSecsSinceEpoch();
    QList<OwnedRow> rows;
    for (int number = 0; number < count; ++number) {
        DisputeRow row;
        row.id = u"dspt_test_%1"_s.arg(number);
        row.provider = random.bounded(2) ? ProviderKind::Omise : ProviderKind::WooshPay;
        row.status = (row.provider == ProviderKind::Omise ? omise : woosh).at(random.bounded(5));
        row.reasonCode = reasons.at(random.bounded(5));
        row.amount = {random.bounded(100'000), currencies.at(random.bounded(4))};
        row.createdMs =
            random.bounded(20) ? nowMs - random.bounded(500) * 86'400'000LL - random.bounded(86'400'000) : 0;
        if (random.bounded(3))
            row.closedMs = (row.createdMs ? row.createdMs : nowMs) + random.bounded(40) * 86'400'000LL;
        if (random.bounded(4))
            row.dueMs = nowMs + (random.bounded(44) - 8) * 43'200'000LL + random.bounded(1'000'000);
        row.readMs = nowMs - random.bounded(100'000);
        rows.append({accounts.at(number % accounts.size()), row,
            number % 3 ? LossCause::NotKnown : LossCause(random.bounded(kLossCauses))});
    }
    return rows;
}

/// The flag of a row that was lost so.
inline quint8 fateOf(LossCause cause)
{
    constexpr quint8 kFlags[] = {DisputeColumns::Conceded, DisputeColumns::Unanswered, DisputeColumns::Answered, 0};
    return kFlags[size_t(cause)];
}

/// Puts them into the index, with what is known of how they went.
inline void fillIndex(DisputeIndex &index, const QList<OwnedRow> &rows, Mode mode = Mode::Test)
{
    QHash<QUuid, QList<DisputeRow>> byAccount;
    QHash<QUuid, QHash<QString, quint8>> fates;
    for (const OwnedRow &owned : rows) {
        byAccount[owned.account].append(owned.row);
        if (owned.cause != LossCause::NotKnown)
            fates[owned.account].insert(owned.row.id, fateOf(owned.cause));
    }
    for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it)
        upsertRows(index, it.key(), mode, u"A"_s, it.value());
    for (auto it = fates.cbegin(); it != fates.cend(); ++it)
        index.setFates(it.key(), it.value());
}

/// How many rows a search finds, as the list asks it; -1 when it cannot be read.
inline int found(const DisputeIndex &index, const QSet<QUuid> &accounts, const QString &search, const QDateTime &now)
{
    RowFilter filter(index, [now] { return now; });
    filter.accounts = accounts;
    filter.setSearch(search);
    if (!filter.problems().isEmpty() || search.isEmpty())
        return -1;
    filter.prepare();
    int count = 0;
    for (quint32 row = 0; row < index.slotCount(); ++row)
        count += filter.accepts(row) ? 1 : 0;
    return count;
}

} // namespace disputedesk::test
