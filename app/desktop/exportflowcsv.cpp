// A CSV file: the columns of the list, and where its metadata comes from.
#include "app/desktop/exportflow.h"
#include "app/desktop/metasource.h"
#include "models/items/disputetablemodel.h"
#include "ui/panes/listpane.h"

#include <algorithm>
#include <iterator>

namespace disputedesk {

ExportFlow::~ExportFlow() = default;

void ExportFlow::writeCsv(const QString &path, const Wish &wish)
{
    const bool all = wish.what == What::Everything;
    CsvExport::Source source;
    if (all) {
        RowFilter everything(m_parts.index, m_parts.clock);
        everything.accounts = wish.scope;
        ListRequest request(everything);
        request.column = wish.sortColumn;
        request.order = wish.sortOrder;
        request.metaKey = wish.sortMetaKey;
        source.everything.emplace(request);
    } else {
        source.rows = rowsOf(wish);
    }
    if (std::any_of(wish.columns.cbegin(), wish.columns.cend(), &DisputeTableModel::isMetadata)) {
        // Not the list's own: another tab may show other keys before the file is written.
        m_metadata = std::make_unique<MetaCells>(m_parts.index);
        m_metadata->setKeys(wish.metaKeys);
        m_parts.metadata.serve(*m_metadata);
        connect(m_metadata.get(), &MetaCells::failed, &m_csv, &CsvExport::fail);
        source.metadata = m_metadata.get();
    }
    QList<int> metadata; // a file with everything has the keys that the list shows, behind all the rest
    std::copy_if(
        wish.columns.cbegin(), wish.columns.cend(), std::back_inserter(metadata), &DisputeTableModel::isMetadata);
    const QList<CsvField> fields = all ? everyCsvField() + csvFieldsOf(metadata) : csvFieldsOf(wish.columns);
    m_csv.start(path, CsvRows(m_parts.index, fields, wish.metaKeys), source);
}

QList<int> ExportFlow::shownColumns() const
{
    QList<int> columns;
    const QList<ViewColumn> shown = m_parts.list.currentView().columns;
    for (const ViewColumn &column : shown)
        if (const int number = m_parts.table.columnNamed(column.key); number >= 0)
            columns.append(number);
    return columns;
}

} // namespace disputedesk
