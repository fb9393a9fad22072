#include "models/items/metadatamodel.h"

#include "models/domain/displaytext.h"
#include "models/items/listdiff.h"
#include "models/items/metadataedit.h"

namespace disputedesk {

namespace {
constexpr qsizetype kMostUndoSteps = 500;
} // namespace

MetadataModel::MetadataModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MetadataModel::setMetadata(const Metadata &metadata)
{
    show(metadata);
    m_undo.clear();
    m_redo.clear();
    Q_EMIT undoStateChanged();
}

const Metadata &MetadataModel::metadata() const { return m_metadata; }

void MetadataModel::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    if (!m_metadata.isEmpty()) // flags have no signal of their own
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT undoStateChanged();
}

bool MetadataModel::isValid() const
{
    for (qsizetype row = 0; row < m_metadata.size(); ++row)
        if (metadataEntryProblem(m_metadata, row) != MetadataProblem::None)
            return false;
    return true;
}

int MetadataModel::addEntry()
{
    if (m_readOnly)
        return -1;
    Metadata next = m_metadata;
    next.append(MetadataEntry());
    commit(next);
    return rowCount() - 1;
}

void MetadataModel::removeEntry(int row)
{
    if (m_readOnly || row < 0 || row >= rowCount())
        return;
    Metadata next = m_metadata;
    next.removeAt(row);
    commit(next);
}

bool MetadataModel::canUndo() const { return !m_readOnly && !m_undo.isEmpty(); }
bool MetadataModel::canRedo() const { return !m_readOnly && !m_redo.isEmpty(); }
void MetadataModel::undo() { step(m_undo, m_redo); }
void MetadataModel::redo() { step(m_redo, m_undo); }

void MetadataModel::step(QList<Metadata> &from, QList<Metadata> &onto)
{
    if (m_readOnly || from.isEmpty())
        return;
    onto.append(m_metadata);
    show(from.takeLast());
    Q_EMIT edited();
    Q_EMIT undoStateChanged();
}

void MetadataModel::commit(Metadata next)
{
    m_undo.append(m_metadata);
    if (m_undo.size() > kMostUndoSteps)
        m_undo.removeFirst();
    m_redo.clear();
    show(next);
    Q_EMIT edited();
    Q_EMIT undoStateChanged();
}

void MetadataModel::show(const Metadata &next)
{
    // Whole entries are the keys, but an entry that was only edited must stay a row: an open editor sits in it.
    const ListDiff diff =
        ListDiff::between(m_metadata, next, [](const MetadataEntry &entry) -> const MetadataEntry & { return entry; });
    const qsizetype edited = qMin(diff.removed, diff.inserted);
    for (qsizetype row = diff.from; row < diff.from + edited; ++row)
        m_metadata[row] = next.at(row);
    const int at = int(diff.from + edited);
    if (diff.removed > edited) {
        beginRemoveRows({}, at, at + int(diff.removed - edited) - 1);
        m_metadata.remove(at, diff.removed - edited);
        endRemoveRows();
    } else if (diff.inserted > edited) {
        beginInsertRows({}, at, at + int(diff.inserted - edited) - 1);
        m_metadata = next;
        endInsertRows();
    }
    if ((diff.removed > 0 || diff.inserted > 0) && !m_metadata.isEmpty()) // a key can be another row's duplicate
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MetadataModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_metadata.size()); }
int MetadataModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool MetadataModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_readOnly || role != Qt::EditRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const MetadataEntry &entry = m_metadata.at(index.row());
    MetadataEntry next = entry;
    if (index.column() == Key) {
        next.key = value.toString();
    } else if (index.column() == Value) {
        if (entry.type == MetadataType::Null)
            return false;
        next = withValue(entry, value);
    } else {
        const int type = value.canConvert<MetadataType>() && value.typeId() != QMetaType::QString
            ? int(value.value<MetadataType>())
            : value.toInt();
        if (type < int(MetadataType::Text) || type > int(MetadataType::Json))
            return false;
        next = withType(entry, MetadataType(type));
    }
    if (next == entry)
        return true;
    Metadata table = m_metadata;
    table[index.row()] = next;
    commit(table);
    return true;
}

Qt::ItemFlags MetadataModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_readOnly)
        return flags;
    const bool isNullValue = index.column() == Value && m_metadata.at(index.row()).type == MetadataType::Null;
    return isNullValue ? flags : flags | Qt::ItemIsEditable;
}

} // namespace disputedesk
