#include "models/items/disputetablemodel.h"

#include "models/items/columnspecs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

DisputeTableModel::DisputeTableModel(DisputeIndex &index, Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_clock(std::move(clock))
    , m_filter(index, m_clock)
    , m_order(index)
{
    m_order.setOrder(Due, Qt::AscendingOrder);
    m_order.rebuild();
    refilter();
    connect(&index, &DisputeIndex::upserted, this, &DisputeTableModel::takeUpsert);
    connect(&index, &DisputeIndex::reset, this, &DisputeTableModel::takeReset);
}

void DisputeTableModel::setAccounts(const QSet<QUuid> &accounts)
{
    if (m_filter.accounts == accounts)
        return;
    m_filter.accounts = accounts;
    refilter();
    Q_EMIT summariesChanged();
}

void DisputeTableModel::setStage(std::optional<Stage> stage)
{
    if (m_filter.stage == stage)
        return;
    m_filter.stage = stage;
    refilter();
}

std::optional<Stage> DisputeTableModel::stage() const { return m_filter.stage; }

void DisputeTableModel::setInquiries(Inquiries inquiries)
{
    if (m_filter.inquiries == inquiries)
        return;
    m_filter.inquiries = inquiries;
    refilter();
    Q_EMIT summariesChanged();
}

Inquiries DisputeTableModel::inquiries() const { return m_filter.inquiries; }

void DisputeTableModel::setSearch(const QString &text)
{
    const bool narrower = m_filter.isNarrowedBy(text);
    if (m_filter.setSearch(text))
        refilter(narrower);
}

QString DisputeTableModel::search() const { return m_filter.search(); }

QList<QueryProblem> DisputeTableModel::searchProblems() const { return m_filter.problems(); }

QList<QueryCompletion> DisputeTableModel::searchCompletions(const QString &text, qsizetype cursor) const
{
    return queryCompletions(text, cursor, m_index);
}

void DisputeTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount || (column == m_order.column() && order == m_order.order()))
        return;
    m_order.setOrder(column, order);
    m_order.rebuild();
    if (m_accepted.size() < m_index.slotCount())
        return refilter(); // a listener that hears of new rows before this model does
    updateView();
}

int DisputeTableModel::sortColumn() const { return m_order.column(); }

Qt::SortOrder DisputeTableModel::sortOrder() const { return m_order.order(); }

QModelIndex DisputeTableModel::indexOf(const QUuid &account, const QString &id) const
{
    const auto row = m_index.find(account, id);
    if (!row)
        return {};
    const auto found = std::find(m_view.cbegin(), m_view.cend(), *row);
    return found == m_view.cend() ? QModelIndex() : index(int(found - m_view.cbegin()), 0);
}

void DisputeTableModel::tick()
{
    if (m_filter.dependsOnTime())
        refilter(); // "today", "is:overdue"
    if (m_view.empty())
        return;
    Q_EMIT dataChanged(index(0, Due), index(int(m_view.size()) - 1, Due),
        {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, UrgencyRole, DetailRole});
}

int DisputeTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_view.size()); }

int DisputeTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DisputeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 row = m_view[size_t(index.row())];
    if (row >= m_index.slotCount())
        return {}; // cleared by a listener of ours, and about to leave
    switch (role) { // the roles that are the row's, whatever the column
    case IdRole: return m_index.id(row);
    case AccountRole: return m_index.account(row);
    case StageRole: return QVariant::fromValue(m_index.stage(row));
    case InquiryRole: return m_index.inquiry(row);
    case DraftRole: return m_index.hasDraft(row);
    default: break;
    }
    const Cell cell{m_index, row, m_clock(), QLocale()};
    return role == UrgencyRole ? QVariant::fromValue(urgencyOf(cell.deadline(), cell.now))
                               : cellData(cell, index.column(), role);
}

QVariant DisputeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (role) {
    case Qt::DisplayRole: return columnTitle(section);
    case Qt::TextAlignmentRole: return QVariant::fromValue(columnSpec(section).alignment | Qt::AlignVCenter);
    default: return {};
    }
}

QString DisputeTableModel::columnKey(int column)
{
    return column < 0 || column >= ColumnCount ? QString() : QString::fromLatin1(columnSpec(column).key);
}

bool DisputeTableModel::hiddenByDefault(int column) { return column >= ReasonCode; }

} // namespace disputedesk
