#include "models/items/disputetablemodel.h"

#include "models/items/columnspecs.h"
#include "models/items/localeformats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

DisputeTableModel::DisputeTableModel(DisputeIndex &index, Clock clock, QObject *parent, int large)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_clock(std::move(clock))
    , m_large(large)
    , m_filter(index, m_clock)
    , m_places(std::make_shared<ViewPlan::Rows>())
    , m_work(index)
    , m_metaKeys(index)
    , m_metadata(index)
{
    m_pool.setMaxThreadCount(1);
    m_followLater.setSingleShot(true);
    connect(&m_followLater, &QTimer::timeout, this, &DisputeTableModel::follow);
    connect(&index, &DisputeIndex::upserted, this, &DisputeTableModel::takeUpsert);
    connect(&index, &DisputeIndex::reset, this, &DisputeTableModel::takeReset);
    connect(&m_metaKeys, &MetaKeys::changed, this, &DisputeTableModel::metadataKeysSeen);
    connect(&m_metadata, &MetaCells::opened, this, &DisputeTableModel::showOpened);
    wish();
}

void DisputeTableModel::setAccounts(const QSet<QUuid> &accounts)
{
    if (m_filter.accounts == accounts)
        return;
    m_filter.accounts = accounts;
    m_dead = true;
    if (!isSmall() && !m_applying)
        dropDead();
    wish();
    Q_EMIT summariesChanged();
}

void DisputeTableModel::setStage(std::optional<Stage> stage)
{
    if (m_filter.stage == stage)
        return;
    m_filter.stage = stage;
    wishFilter();
}

std::optional<Stage> DisputeTableModel::stage() const { return m_filter.stage; }

void DisputeTableModel::setInquiries(Inquiries inquiries)
{
    if (m_filter.inquiries == inquiries)
        return;
    m_filter.inquiries = inquiries;
    wishFilter();
    Q_EMIT summariesChanged();
}

Inquiries DisputeTableModel::inquiries() const { return m_filter.inquiries; }

void DisputeTableModel::setSearch(const QString &text)
{
    if (m_filter.setSearch(text))
        wishFilter();
}

QString DisputeTableModel::search() const { return m_filter.search(); }

QList<QueryProblem> DisputeTableModel::searchProblems() const { return m_filter.problems(); }

QList<QueryCompletion> DisputeTableModel::searchCompletions(const QString &text, qsizetype cursor) const
{
    return queryCompletions(text, cursor, m_index, m_metaKeys.keys());
}

void DisputeTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= ColumnCount || (column == m_column && order == m_order))
        return;
    m_column = column;
    m_order = order;
    wish();
}

int DisputeTableModel::sortColumn() const { return m_column; }

Qt::SortOrder DisputeTableModel::sortOrder() const { return m_order; }

bool DisputeTableModel::isInScope(const QUuid &account, const QString &id) const
{
    return m_filter.accounts.contains(account) && m_index.find(account, id).has_value();
}

QModelIndex DisputeTableModel::indexOf(const QUuid &account, const QString &id) const
{
    const auto row = m_index.find(account, id);
    const auto place = row ? m_places.of(*row) : std::nullopt;
    return place ? index(*place, 0) : QModelIndex();
}

void DisputeTableModel::tick()
{
    if (m_filter.dependsOnTime())
        refilter(); // "today", "is:overdue"
    if (view().empty())
        return;
    Q_EMIT dataChanged(index(0, Due), index(int(view().size()) - 1, Due),
        {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, UrgencyRole, DetailRole});
}

int DisputeTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(view().size()); }

int DisputeTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DisputeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 row = view()[size_t(index.row())];
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
    const Cell cell{m_index, row, m_clock(), QLocale(), &m_metadata};
    return role == UrgencyRole ? QVariant::fromValue(urgencyOf(cell.deadline(), cell.now))
                               : cellData(cell, index.column(), role);
}

QVariant DisputeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (isMetadata(section) && !metadataKeys().at(section - Meta1).isEmpty())
        return metadataHeader(section, role);
    switch (role) {
    case Qt::DisplayRole:
        if (section == Due) // P8: the cells below have room for a time, the tool tip has the zone of that very moment
            //: Title of the Due column; %1 is "Due", %2 the zone its times are in: "Due (UTC+7)"
            return tr("%1 (%2)").arg(columnTitle(section), zoneLabel(m_clock().toLocalTime()));
        return columnTitle(section);
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
