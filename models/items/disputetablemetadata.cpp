// The columns of the list that show what an agent chose of the metadata.
#include "models/domain/displaytext.h"
#include "models/domain/query.h"
#include "models/items/columnspecs.h"
#include "models/items/disputetablemodel.h"

#include <algorithm>

namespace disputedesk {

void DisputeTableModel::setMetadataKeys(const QStringList &keys)
{
    const QStringList before = metadataKeys();
    const QByteArray sortedBy = sortMetaKey();
    m_metadata.setKeys(keys);
    if (metadataKeys() == before)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, Meta1, Meta5);
    if (!view().empty())
        Q_EMIT dataChanged(index(0, Meta1), index(int(view().size()) - 1, Meta5));
    if (sortMetaKey() != sortedBy)
        wish();
}

QString DisputeTableModel::columnName(int column) const
{
    if (!isMetadata(column))
        return columnKey(column);
    const QString key = metadataKeys().at(column - Meta1);
    return key.isEmpty() ? QString() : metaColumnName(key);
}

int DisputeTableModel::columnNamed(const QString &name) const
{
    for (int column = 0; column < ColumnCount && !name.isEmpty(); ++column)
        if (columnName(column) == name)
            return column;
    return -1;
}

QByteArray DisputeTableModel::sortMetaKey() const
{
    return isMetadata(m_column) ? m_metadata.searchKey(m_column - Meta1) : QByteArray();
}

void DisputeTableModel::showOpened(const QList<quint32> &rows)
{
    int first = -1;
    int last = -1;
    for (const quint32 row : rows) {
        const auto place = m_places.of(row);
        if (!place)
            continue;
        first = first < 0 ? *place : std::min(first, *place);
        last = std::max(last, *place);
    }
    if (first >= 0) // one signal: each costs every listener a round
        Q_EMIT dataChanged(index(first, Meta1), index(last, Meta5));
}

QVariant DisputeTableModel::metadataHeader(int column, int role) const
{
    constexpr qsizetype kMostShown = 40; // of a key: a title is no place to read more
    const QString key = metadataKeys().at(column - Meta1);
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = visibleText(key).trimmed();
        const QString title = shown.size() > kMostShown ? shown.left(kMostShown - 1) + QChar(0x2026) : shown;
        for (int other = 0; other < Meta1; ++other)
            if (title.compare(columnTitle(other), Qt::CaseInsensitive) == 0)
                //: Title of a column; %1 is a metadata key that has the name of another column: "Amount (metadata)"
                return tr("%1 (metadata)").arg(title);
        return title;
    }
    case Qt::AccessibleDescriptionRole: { // the header shows it as a tool tip, as plain text
        Query query;
        query.terms.append({false, QueryField::Meta, QString::fromUtf8(m_metadata.searchKey(column - Meta1)), {}});
        //: %1 is a metadata key, %2 what is typed into the search line to look for its values: "meta.order_id:"
        return tr("Metadata “%1”. To search for a value, type %2 and part of it.")
            .arg(isolatedText(key), isolatedText(queryText(query)));
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(columnSpec(column).alignment | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace disputedesk
