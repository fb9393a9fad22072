#include "models/items/disputeindex.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace disputedesk {

namespace {
quint32 hashOf(quint32 account, std::string_view id)
{
    return quint32(std::hash<std::string_view>()(id) + account * 0x9e3779b9u);
}

/// Writes and tells whether that changed anything.
template <typename T> bool assign(T &place, const T &value) { return std::exchange(place, value) != value; }
} // namespace

DisputeIndex::DisputeIndex(QObject *parent)
    : QObject(parent)
{
}

void DisputeIndex::upsert(const QUuid &account, Mode mode, const QString &accountLabel, const QList<DisputeRow> &rows)
{
    upsert(account, mode, accountLabel, *batchOf(rows));
}

void DisputeIndex::upsert(const QUuid &account, Mode mode, const QString &accountLabel, const DisputeBatch &batch)
{
    const RowNumber firstNew = slotCount();
    const quint32 number = takeAccount(account, mode);
    QList<quint32> changed = relabel(number, accountLabel);
    for (const BatchRow &source : batch.rows) {
        const std::string_view key = batch.view(source.id);
        const auto known = findRow(number, key);
        const RowNumber row = known ? *known : addRow(number, key);
        if (writeRow(row, batch, source) && row < firstNew)
            changed.append(row);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (m_arena.wantsCompacting())
        compactText();
    if (slotCount() > firstNew || !changed.isEmpty())
        Q_EMIT upserted(firstNew, changed);
}

void DisputeIndex::clearAccount(const QUuid &account)
{
    const auto number = accountNumber(account);
    if (!number)
        return;
    for (RowNumber row = 0; row < slotCount(); ++row)
        if (isLive(row) && m_columns.account[row] == *number) {
            m_columns.flags[row] &= quint8(~DisputeColumns::Live);
            m_arena.abandon(m_columns.text[row].length());
            --m_live;
        }
    m_accounts[*number].live = 0;
    forgetDeadRows();
    Q_EMIT reset(); // dead rows still can be read meanwhile, by views that take leave of them
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
    const QList<quint32> changed = relabel(*number, label);
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
    m_columns.flags[*row] ^= DisputeColumns::Draft;
    Q_EMIT upserted(slotCount(), {*row});
}

quint32 DisputeIndex::takeAccount(const QUuid &account, Mode mode)
{
    if (const auto known = accountNumber(account)) {
        m_accounts[*known].mode = mode;
        return *known;
    }
    const quint32 number = quint32(m_accounts.size());
    m_accounts.push_back({account, mode, {}, {}});
    m_accountNumbers.insert(account, number);
    return number;
}

QList<quint32> DisputeIndex::relabel(quint32 account, const QString &label)
{
    AccountEntry &entry = m_accounts[account];
    if (entry.label == label)
        return {};
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
    m_columns.resize(row + 1);
    m_columns.account[row] = account;
    m_columns.flags[row] = DisputeColumns::Live;
    m_lookup.insert(hashOf(account, id), row);
    ++m_live;
    ++m_accounts[account].live;
    return row;
}

bool DisputeIndex::writeRow(RowNumber row, const DisputeBatch &batch, const BatchRow &source)
{
    DisputeColumns &to = m_columns;
    if (source.readMs < to.read[row])
        return false; // an older read that arrives late changes nothing (N10)
    quint8 flags = DisputeColumns::Live;
    const quint32 status = m_statuses.numberOf(batch.string(source.status));
    const auto [stage, isInquiry] = placeOf(source.provider, status);
    if (isInquiry)
        flags |= DisputeColumns::Inquiry;
    if (!m_drafts.isEmpty() && m_drafts.contains({account(row), batch.string(source.id)}))
        flags |= DisputeColumns::Draft;
    bool changed = writeText(row, batch, source);
    changed |= assign(to.flags[row], flags);
    changed |= assign(to.provider[row], quint8(source.provider));
    changed |= assign(to.amount[row], source.amount);
    changed |= assign(to.currency[row], m_currencies.numberOf(batch.string(source.currency)));
    changed |= assign(to.status[row], status);
    changed |= assign(to.reason[row], m_reasons.numberOf(batch.string(source.reasonCode)));
    changed |= assign(to.stage[row], quint8(stage));
    changed |= assign(to.created[row], source.createdMs);
    changed |= assign(to.closed[row], source.closedMs);
    changed |= assign(to.due[row], source.dueMs);
    changed |= assign(to.dueSource[row], quint8(source.dueSource));
    changed |= assign(to.read[row], source.readMs);
    changed |= assign(to.documents[row], source.documents);
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
    const std::string_view id = batch.view(source.id);
    const std::string_view charge = batch.view(source.charge);
    const std::string_view intent = batch.view(source.paymentIntent);
    const std::string_view search = batch.view(source.searchText);
    RowText made;
    made.id.length = quint32(id.size());
    made.charge.length = quint32(charge.size());
    made.intent.length = quint32(intent.size());
    m_scratch.clear();
    struct Part {
        RowText::Field *field;
        std::string_view text;
        bool shared = false;
    };
    Part parts[] = {{&made.id, id}, {&made.charge, charge}, {&made.intent, intent}};
    // searchTextOf() begins with these three, a line each: where lower-casing changed nothing they need no second copy.
    size_t at = 0;
    for (Part &part : parts) {
        part.shared = search.size() > at && search.substr(at, part.text.size()) == part.text;
        part.field->at = quint32(part.shared ? at : m_scratch.size());
        if (!part.shared)
            m_scratch += part.text;
        if (!part.text.empty())
            at += part.text.size() + 1;
    }
    made.searchAt = quint32(m_scratch.size());
    made.searchLength = quint32(search.size());
    for (Part &part : parts)
        if (part.shared)
            part.field->at += made.searchAt;
    m_scratch += search;

    RowText &old = m_columns.text[row];
    made.begin = old.begin;
    const bool same = old.id == made.id && old.charge == made.charge && old.intent == made.intent
        && old.searchAt == made.searchAt && m_arena.at(old.begin, old.length()) == m_scratch;
    if (same)
        return false;
    const bool isNew = old.length() == 0; // then no order has it yet
    for (const auto &[field, part] : {std::pair(TextField::Charge, parts[1].text), {TextField::Intent, parts[2].text}})
        if (!isNew && text(row, field) != part)
            m_orders[size_t(field)].invalidate();
    m_arena.abandon(old.length());
    made.begin = m_arena.append(m_scratch);
    old = made;
    return true;
}

void DisputeIndex::compactText()
{
    TextArena fresh;
    fresh.reserve(m_arena.size() - m_arena.waste());
    bool dropped = false;
    for (RowNumber row = 0; row < slotCount(); ++row) {
        RowText &text = m_columns.text[row];
        if (isLive(row)) {
            text.begin = fresh.append(m_arena.at(text.begin, text.length()));
        } else {
            text = {};
            dropped = true;
        }
    }
    m_arena = std::move(fresh);
    if (dropped)
        for (TextOrder &order : m_orders)
            order.invalidate();
}

void DisputeIndex::dropDeadTail()
{
    RowNumber end = slotCount();
    while (end > 0 && !isLive(end - 1))
        --end;
    if (end == slotCount())
        return;
    m_columns.resize(end);
    for (TextOrder &order : m_orders)
        order.invalidate();
    if (end == 0)
        m_arena = {};
    else if (m_arena.wantsCompacting())
        compactText();
}

} // namespace disputedesk
