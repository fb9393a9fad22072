#include "models/items/viewfit.h"

#include "models/items/disputetablemodel.h"
#include "models/items/inquirywords.h"

#include <QSet>

namespace disputedesk {

QStringList metaColumnsOf(const SavedView &view)
{
    QStringList names;
    QSet<QByteArray> keys;
    const auto take = [&](const QString &name) {
        const QString key = metadataKeyIn(name);
        if (key.isEmpty() || names.size() == MetaCells::kSlots || keys.contains(metaSearchKey(key)))
            return;
        keys.insert(metaSearchKey(key));
        names.append(name);
    };
    for (const ViewColumn &column : view.columns)
        take(column.key);
    take(view.sortColumn);
    return names;
}

SavedView shownOf(SavedView view, const SavedView &now)
{
    QSet<QString> there;
    for (int column = 0; column < DisputeTableModel::Meta1; ++column)
        there.insert(DisputeTableModel::columnKey(column));
    const QStringList metadata = metaColumnsOf(view);
    there.unite({metadata.cbegin(), metadata.cend()});
    if (!there.contains(view.sortColumn)) {
        view.sortColumn = now.sortColumn;
        view.descending = now.descending;
    }
    view.columns.removeIf([&there](const ViewColumn &column) { return !there.remove(column.key); });
    if (view.columns.isEmpty())
        view.columns = now.columns;
    if (!tabOfWord(view.tab))
        view.tab = tabWord(std::nullopt);
    if (!inquiriesOfWord(view.inquiries))
        view.inquiries = inquiriesWord(Inquiries::All);
    return view;
}

} // namespace disputedesk
