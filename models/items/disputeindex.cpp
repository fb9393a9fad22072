#include "models/items/disputeindex.h"

#include "models/domain/readorder.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace disputedesk {

namespace {
quint32 hashOf(quint32 account, std::string_view id)
{
    return quint32(std::hash<std::string_view>()(id) + account * 0x9e3779b9u);
}
} // namespace

DisputeIndex::DisputeIndex(QObject *parent)
    : QObject(parent)
{
}

void DisputeIndex::upsert(const QUuid &account, Mode mode, const QString &accountLabel, const DisputeBatch &batch)
{
    const RowNumber firstNew = slotCount();
    QList<quint32> changed;
    {
        const IndexLock::Write writing(m_lock);
        const quint32 number = takeAccount(account, mode);
        changed = relabel(number, accountLabel);
        for (const BatchRow &source : batch.rows) {
            const std::string_view key = batch.view(source.id);
            const auto known = findRow(number, key);
            const RowNumber row = known ? *known : addRow(number, key);
            if (writeRow(row, batch, source) && row < firstNew)
                changed.append(row);
        }
        if (m_text.arena.wantsCompacting())
            compactText();
        ++m_version;
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (slotCount() > firstNew || !changed.isEmpty())
        Q_EMIT upserted(firstNew, changed);
}

void DisputeIndex::clearAccount(const QUuid &account)
{
    const auto number = accountNumber(account);
    if (!number)
        return;
    {
        const IndexLock::Write writing(m_lock);
        for (RowNumber row = 0; row < slotCount(); ++row)
            if (isLive(row) && m_columns.account[row] == *number)
                killRow(row);
        m_tally.dropAccount(*number);
        forgetDeadRows();
        ++m_version;
    }
    Q_EMIT reset(); // dead rows still can be read meanwhile, by views that take leave of them
    const IndexLock::Write writing(m_lock);
    dropDeadTail();
}

void DisputeIndex::forgetDeadRows()
{
    m_lookup.clear();
    for (RowNumber row = 0; row < slotCount(); ++row)
        if (isLive(row))
            m_lookup.insert(hashOf(m_columns.account[row], text(row, TextField::Id)), row);
}

void DisputeIndex::setAccountLabel(const QUuid &account, const QString &label)
{
    const auto number = accountNumber(account);
    if (!number)
        return;
    QList<quint32> changed;
    {
        const IndexLock::Write writing(m_lock);
        changed = relabel(*number, label);
        ++m_version;
    }
    if (!changed.isEmpty())
        Q_EMIT upserted(slotCount(), changed);
}

void DisputeIndex::setDraft(const QUuid &account, const QString &disputeId, bool hasDraft)
{
    if (hasDraft)
        m_drafts.insert({account, disputeId});
    else
        m_drafts.remove({account, disputeId});
    const auto row = find(account, disputeId);
    if (!row || this->hasDraft(*row) == hasDraft)
        return;
    {
        const IndexLock::Write writing(m_lock);
        m_columns.flags.set(*row, m_columns.flags[*row] ^ DisputeColumns::Draft);
        ++m_version;
    }
    Q_EMIT upserted(slotCount(), {*row});
}

void DisputeIndex::setFates(const QUuid &account, const QHash<QString, quint8> &fates)
{
    const auto number = accountNumber(account);
    if (!number || (fates.isEmpty() && !m_fated.contains(*number)))
        return;
    std::vector<std::pair<RowNumber, quint8>> wanted;
    for (auto it = fates.cbegin(); it != fates.cend(); ++it)
        if (const auto row = find(account, it.key()))
            wanted.emplace_back(*row, it.value() & DisputeColumns::kFates);
    std::sort(wanted.begin(), wanted.end());
    std::vector<std::pair<RowNumber, quint8>> differing; // with their new flags
    auto next = wanted.cbegin();
    for (RowNumber row = 0; row < slotCount(); ++row) {
        const bool isWanted = next != wanted.cend() && next->first == row;
        const quint8 fate = isWanted ? (next++)->second : quint8(0);
        const quint8 flags = m_columns.flags[row];
        if (m_columns.account[row] == *number && isLive(row) && (flags & DisputeColumns::kFates) != fate)
            differing.emplace_back(row, quint8((flags & ~DisputeColumns::kFates) | fate));
    }
    wanted.empty() ? void(m_fated.remove(*number)) : void(m_fated.insert(*number));
    if (differing.empty())
        return;
    QList<quint32> changed;
    {
        const IndexLock::Write writing(m_lock);
        for (const auto &[row, flags] : differing) {
            m_columns.flags.set(row, flags);
            changed.append(row);
        }
        ++m_version;
    }
    Q_EMIT upserted(slotCount(), changed);
}

quint32 DisputeIndex::takeAccount(const QUuid &account, Mode mode)
{
    if (const auto known = accountNumber(account)) {
        if (std::exchange(m_accounts[*known].mode, mode) != mode)
            ++m_accountChanges;
        return *known;
    }
    const quint32 number = quint32(m_accounts.size());
    ++m_accountChanges;
    m_accounts.push_back({account, mode, {}, {}});
    m_accountNumbers.insert(account, number);
    return number;
}

QList<quint32> DisputeIndex::relabel(quint32 account, const QString &label)
{
    AccountEntry &entry = m_accounts[account];
    if (entry.label == label)
        return {};
    ++m_accountChanges;
    entry.label = label;
    entry.lowerLabel = label.toLower().toUtf8();
    QList<quint32> changed;
    for (RowNumber row = 0; row < slotCount(); ++row)
        if (isLive(row) && m_columns.account[row] == account)
            changed.append(row);
    return changed;
}

int DisputeIndex::countOf(const QUuid &account) const
{
    const auto number = accountNumber(account);
    return number ? m_accounts[*number].live : 0;
}

std::optional<DisputeIndex::RowNumber> DisputeIndex::findRow(quint32 account, std::string_view id) const
{
    return m_lookup.find(hashOf(account, id),
        [&](RowNumber row) { return m_columns.account[row] == account && text(row, TextField::Id) == id; });
}

DisputeIndex::RowNumber DisputeIndex::addRow(quint32 account, std::string_view id)
{
    const RowNumber row = slotCount();
    m_columns.append();
    m_columns.account.set(row, quint16(account));
    m_columns.flags.set(row, DisputeColumns::Live);
    m_lookup.insert(hashOf(account, id), row);
    ++m_live;
    if (++m_accounts[account].live == 1)
        ++m_accountChanges;
    return row;
}

StageTally::Place DisputeIndex::tallyPlace(RowNumber row) const
{
    return {
        m_columns.account[row], m_columns.currency[row], m_columns.provider[row], m_columns.stage[row], inquiry(row)};
}

bool DisputeIndex::writeRow(RowNumber row, const DisputeBatch &batch, const BatchRow &source)
{
    DisputeColumns &to = m_columns;
    const bool isNew = to.text[row].isEmpty();
    if (!isNew && isOlderRead(source.readMs, to.read[row]))
        return false; // an older read that arrives late changes nothing (N10)
    if (!isNew)
        m_tally.remove(tallyPlace(row), to.amount[row]);
    quint8 flags = DisputeColumns::Live;
    if (!isNew)
        flags |= to.flags[row] & DisputeColumns::kFates; // no read says it
    const quint32 status = m_statuses.numberOf(batch.view(source.status));
    const auto [stage, isInquiry] = placeOf(source.provider, status);
    if (isInquiry)
        flags |= DisputeColumns::Inquiry;
    if (!m_drafts.isEmpty() && m_drafts.contains({account(row), batch.string(source.id)}))
        flags |= DisputeColumns::Draft;
    if (!m_triage.isEmpty())
        flags |= triageFlags({account(row), batch.string(source.id)}, stage, status);
    bool changed = writeText(row, batch, source);
    changed |= to.flags.assign(row, flags);
    changed |= to.provider.assign(row, quint8(source.provider));
    changed |= to.amount.assign(row, source.amount);
    changed |= to.currency.assign(row, m_currencies.numberOf(batch.view(source.currency)));
    changed |= to.status.assign(row, status);
    changed |= to.reason.assign(row, m_reasons.numberOf(batch.view(source.reasonCode)));
    changed |= to.stage.assign(row, quint8(stage));
    changed |= to.created.assign(row, source.createdMs);
    changed |= to.closed.assign(row, source.closedMs);
    changed |= to.due.assign(row, source.dueMs);
    changed |= to.dueSource.assign(row, quint8(source.dueSource));
    changed |= to.read.assign(row, source.readMs);
    changed |= to.documents.assign(row, source.documents);
    changed |= setMissing(row, source.missingMs);
    m_tally.add(tallyPlace(row), to.amount[row]);
    return changed;
}

std::pair<Stage, bool> DisputeIndex::placeOf(ProviderKind provider, quint32 status)
{
    const size_t at = status * 3 + size_t(provider);
    if (at >= m_places.size())
        m_places.resize(at + 1);
    if (!m_places[at])
        m_places[at] = {
            stageOf(provider, m_statuses.word(status)), disputedesk::isInquiry(provider, m_statuses.word(status))};
    return *m_places[at];
}

bool DisputeIndex::writeText(RowNumber row, const DisputeBatch &batch, const BatchRow &source)
{
    const RowTexts texts{batch.view(source.id), batch.view(source.charge), batch.view(source.paymentIntent),
        batch.view(source.searchText), batch.view(source.currency)};
    const RowText old = m_columns.text[row];
    if (old.holds(m_text, texts))
        return false;
    if (!old.isEmpty())
        m_text.arena.abandon(old.whole(m_text).size());
    m_columns.text.set(row, RowText::write(m_text, texts, m_scratch));
    return true;
}

void DisputeIndex::compactText()
{
    TextArena fresh;
    for (RowNumber row = 0; row < slotCount(); ++row) {
        RowText text = m_columns.text[row];
        if (isLive(row))
            text.setBegin(fresh.append(text.whole(m_text)));
        else
            text = {};
        m_columns.text.set(row, text);
    }
    m_text.arena = std::move(fresh);
}

void DisputeIndex::dropDeadTail()
{
    RowNumber end = slotCount();
    while (end > 0 && !isLive(end - 1))
        --end;
    if (end == slotCount())
        return;
    m_columns.resize(end);
    if (end == 0) {
        m_text = {};
        ++m_accountChanges; // what was prepared for the passages' numbers does not hold any more
    } else if (m_text.arena.wantsCompacting()) {
        compactText();
    }
}

} // namespace disputedesk
