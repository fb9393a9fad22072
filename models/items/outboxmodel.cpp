#include "models/items/outboxmodel.h"

#include "models/domain/displaytext.h"
#include "models/items/insightwords.h"
#include "models/items/listdiff.h"
#include "models/items/localeformats.h"
#include "models/items/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
auto keyOf(const OutboxItem &item) { return std::tuple(item.account, item.disputeId); }

/// Without a deadline last; the longest saved first, then the id, so that no two drafts change places by chance.
auto orderOf(const OutboxItem &item)
{
    return std::tuple(!item.deadline.at.isValid(), item.deadline.at, item.savedAt, item.disputeId, item.account);
}

/// "≈ 4 h · until today 4:47 (UTC+7)": what is left, and the moment with its zone (P8).
QString dueText(const OutboxItem &item, const QDateTime &now)
{
    Deadline moment = item.deadline;
    moment.source = DeadlineSource::None; // whose date it is stands with the dispute
    return timeLeftText(item.deadline, now) + u" · "_s + deadlineSentence(moment, item.provider, 0, now, QLocale());
}
} // namespace

QString outboxStateText(OutboxState state)
{
    switch (state) {
    case OutboxState::Reading: return OutboxModel::tr("Reading…");
    case OutboxState::Ready: return OutboxModel::tr("Ready");
    case OutboxState::Changed: return OutboxModel::tr("Changed since");
    case OutboxState::Expired: return OutboxModel::tr("Expired");
    case OutboxState::Sending: return OutboxModel::tr("Being sent");
    case OutboxState::Unclear: return OutboxModel::tr("Outcome unknown");
    case OutboxState::Incomplete: return OutboxModel::tr("Incomplete");
    case OutboxState::NotNow: return OutboxModel::tr("Cannot be sent now");
    case OutboxState::Gone: return OutboxModel::tr("Dispute not found");
    }
    return {};
}

QString outboxStateText(const OutboxItem &item, const QDateTime &now)
{
    if (item.state != OutboxState::Expired || !item.deadline.isEstimate() || item.deadline.at > now)
        return outboxStateText(item.state);
    // Only our own reckoning is past: the provider may still take it.
    return estimateText(riskText(kRiskOverdue, QLocale()));
}

OutboxModel::OutboxModel(Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(std::move(clock))
{
}

void OutboxModel::setItems(const QList<OutboxItem> &items)
{
    QList<OutboxItem> next = items;
    std::sort(
        next.begin(), next.end(), [](const OutboxItem &a, const OutboxItem &b) { return orderOf(a) < orderOf(b); });
    const ListDiff diff = ListDiff::between(m_items, next, keyOf);
    if (diff.removed > 0) {
        beginRemoveRows({}, int(diff.from), int(diff.from + diff.removed) - 1);
        m_items.remove(diff.from, diff.removed);
        endRemoveRows();
    }
    if (diff.inserted > 0) {
        beginInsertRows({}, int(diff.from), int(diff.from + diff.inserted) - 1);
        m_items = m_items.mid(0, diff.from) + next.mid(diff.from, diff.inserted) + m_items.mid(diff.from);
        endInsertRows();
    }
    for (int row = 0; row < int(next.size()); ++row) {
        if (m_items.at(row) == next.at(row))
            continue;
        m_items[row] = next.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT itemsSet();
}

void OutboxModel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        tick();
}

void OutboxModel::tick()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int OutboxModel::readyCount() const
{
    return int(std::count_if(
        m_items.cbegin(), m_items.cend(), [](const OutboxItem &item) { return item.state == OutboxState::Ready; }));
}

QModelIndex OutboxModel::indexOf(const QUuid &account, const QString &disputeId) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (keyOf(m_items.at(row)) == std::tuple(account, disputeId))
            return index(row);
    return {};
}

int OutboxModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxItem &item = m_items.at(index.row());
    const QLocale locale;
    const QString amount = item.amount ? moneyText(*item.amount, item.provider, locale) : QString();
    const bool hasDeadline = item.deadline.at.isValid();
    switch (role) {
    case Qt::DisplayRole: return visibleText(item.disputeId);
    case ItemRole: return QVariant::fromValue(item);
    case StateTextRole: return outboxStateText(item, m_clock());
    case DueTextRole: return hasDeadline ? dueText(item, m_clock()) : QString();
    case AmountTextRole: return amount;
    case UrgencyRole: return int(urgencyOf(item.deadline, m_clock()));
    case WhatTextRole:
        //: %1 what a draft holds ("message, 3 files"), %2 date and time
        return tr("%1 · saved %2").arg(item.summary, timeText(item.savedAt, locale));
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(item.disputeId), amount, visibleText(item.reason),
            outboxStateText(item, m_clock()), hasDeadline ? timeLeftSentence(item.deadline, m_clock()) : QString(),
            item.summary, item.why};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace disputedesk
