#include "models/items/viewfit.h"

#include "models/items/disputetablemodel.h"
#include "models/items/inquirywords.h"

#include <QSet>

namespace disputedesk {

SavedView shownOf(SavedView view, const SavedView &now)
{
    QSet<QString> there;
    for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
        there.insert(DisputeTableModel::columnKey(column));
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
