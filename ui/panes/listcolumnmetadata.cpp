// The columns of metadata: which keys a tab shows.
#include "models/items/disputetablemodel.h"
#include "ui/panes/listcolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

// The list is the only table that has such a header.
DisputeTableModel &ListColumns::model() const { return static_cast<DisputeTableModel &>(*m_header.model()); }

QString ListColumns::titleOf(int column) const
{
    QString title = m_header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return title.replace(u'&', u"&&"_s); // a server's key is no menu's letter
}

void ListColumns::useMetadata(const QStringList &names)
{
    QStringList wanted;
    QList<QByteArray> known;
    for (const QString &name : names) {
        const QString key = metadataKeyIn(name);
        if (key.isEmpty() || wanted.size() == MetaCells::kSlots || known.contains(metaSearchKey(key)))
            continue;
        known.append(metaSearchKey(key));
        wanted.append(key);
    }
    QStringList keys = model().metadataKeys();
    for (QString &key : keys)
        if (!wanted.removeOne(key))
            key.clear();
    for (QString &key : keys)
        if (key.isEmpty() && !wanted.isEmpty())
            key = wanted.takeFirst();
    model().setMetadataKeys(keys);
}

/// Nothing is sorted by a column whose key another layout does not have.
void ListColumns::leaveFreeColumn()
{
    const int sorted = m_header.sortIndicatorSection();
    if (!DisputeTableModel::isMetadata(sorted) || !model().columnName(sorted).isEmpty())
        return;
    const QVariantMap usual = defaults(m_tab);
    m_header.setSortIndicator(model().columnNamed(usual.value(u"sort"_s).toString()),
        usual.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool ListColumns::hasRoomForMetadata() const
{
    for (int column = DisputeTableModel::Meta1; column <= DisputeTableModel::Meta5; ++column)
        if (m_header.isSectionHidden(column))
            return true;
    return false;
}

bool ListColumns::addMetadata(const QString &key)
{
    if (metadataKeyIn(metaColumnName(key)).isEmpty())
        return false;
    QStringList keys = model().metadataKeys();
    const QByteArray sought = metaSearchKey(key);
    const auto known = std::find_if(keys.cbegin(), keys.cend(),
        [&sought](const QString &each) { return !each.isEmpty() && metaSearchKey(each) == sought; });
    int slot = int(known - keys.cbegin());
    const bool isNew = known == keys.cend();
    if (isNew) { // a free one, or else one that this tab has hidden
        slot = int(keys.indexOf(QString()));
        for (int hidden = 0; slot < 0 && hidden < MetaCells::kSlots; ++hidden)
            if (m_header.isSectionHidden(DisputeTableModel::Meta1 + hidden))
                slot = hidden;
        if (slot < 0)
            return false;
        keys[slot] = key;
        model().setMetadataKeys(keys);
    }
    const int column = DisputeTableModel::Meta1 + slot;
    if (isNew || m_header.isSectionHidden(column)) {
        m_header.moveSection(m_header.visualIndex(column), m_header.count() - 1);
        m_header.resizeSection(column, widthOf(column));
    }
    setShown(column, true);
    leaveFreeColumn();
    return true;
}

void ListColumns::addMetadataAction(QMenu &menu)
{
    QAction *const add = menu.addAction(tr("Metadata column…"));
    add->setObjectName(u"addMetadataColumn"_s); // on without room too: the dialog says why there is none
    connect(add, &QAction::triggered, this, &ListColumns::metadataWanted);
}

} // namespace disputedesk
