#include "models/items/disputeindex.h"
#include "models/items/textsearch.h"

#include <algorithm>

namespace disputedesk {

namespace {
QString toText(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }
} // namespace

qsizetype DisputeIndex::size() const { return m_live; }

bool DisputeIndex::isLive(RowNumber row) const { return row < slotCount() && m_columns.isLive(row); }

std::optional<DisputeIndex::RowNumber> DisputeIndex::find(const QUuid &account, const QString &id) const
{
    const auto number = accountNumber(account);
    if (!number)
        return std::nullopt;
    const QByteArray key = id.toUtf8();
    return findRow(*number, {key.constData(), size_t(key.size())});
}

QUuid DisputeIndex::account(RowNumber row) const { return m_accounts[m_columns.account[row]].id; }
QString DisputeIndex::accountLabel(RowNumber row) const { return m_accounts[m_columns.account[row]].label; }
Mode DisputeIndex::mode(RowNumber row) const { return m_accounts[m_columns.account[row]].mode; }
ProviderKind DisputeIndex::provider(RowNumber row) const { return ProviderKind(m_columns.provider[row]); }
QString DisputeIndex::id(RowNumber row) const { return toText(text(row, TextField::Id)); }
Stage DisputeIndex::stage(RowNumber row) const { return Stage(m_columns.stage[row]); }
bool DisputeIndex::inquiry(RowNumber row) const { return m_columns.flags[row] & DisputeColumns::Inquiry; }
QString DisputeIndex::status(RowNumber row) const { return m_statuses.word(m_columns.status[row]); }
QString DisputeIndex::reasonCode(RowNumber row) const { return m_reasons.word(m_columns.reason[row]); }
QString DisputeIndex::charge(RowNumber row) const { return toText(text(row, TextField::Charge)); }
QString DisputeIndex::paymentIntent(RowNumber row) const { return toText(text(row, TextField::Intent)); }
qint64 DisputeIndex::createdMs(RowNumber row) const { return m_columns.created[row]; }
qint64 DisputeIndex::closedMs(RowNumber row) const { return m_columns.closed[row]; }
qint64 DisputeIndex::dueMs(RowNumber row) const { return m_columns.due[row]; }
DeadlineSource DisputeIndex::dueSource(RowNumber row) const { return DeadlineSource(m_columns.dueSource[row]); }
qint64 DisputeIndex::readMs(RowNumber row) const { return m_columns.read[row]; }
int DisputeIndex::documents(RowNumber row) const { return m_columns.documents[row]; }
bool DisputeIndex::hasDraft(RowNumber row) const { return m_columns.flags[row] & DisputeColumns::Draft; }

Money DisputeIndex::amount(RowNumber row) const
{
    return {m_columns.amount[row], m_currencies.word(m_columns.currency[row])};
}

bool DisputeIndex::matches(RowNumber row, const QList<QByteArray> &words) const
{
    const std::string text = searchText(row);
    const QByteArray &label = accountSearchText(m_columns.account[row]);
    return std::all_of(words.cbegin(), words.cend(),
        [&](const QByteArray &word) { return Needle(word).isIn(text) || label.contains(word); });
}

std::string_view DisputeIndex::text(RowNumber row, TextField field) const
{
    return rowText(row).field(m_text, int(field));
}

std::string DisputeIndex::searchText(RowNumber row) const
{
    std::string text;
    for (const std::string_view piece : searchPieces(row))
        text += piece;
    return text;
}

std::optional<quint32> DisputeIndex::accountNumber(const QUuid &account) const
{
    const auto found = m_accountNumbers.constFind(account);
    return found == m_accountNumbers.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<bool> DisputeIndex::accountsAmong(const QSet<QUuid> &accounts) const
{
    std::vector<bool> among(m_accounts.size());
    for (const QUuid &account : accounts)
        if (const auto number = accountNumber(account))
            among[*number] = true;
    return among;
}

QList<QString> DisputeIndex::accountLabels() const
{
    QList<QString> labels;
    for (const AccountEntry &entry : m_accounts)
        labels.append(entry.label);
    return labels;
}

} // namespace disputedesk
