// Copying rows of the list: at once, or when their metadata is there as it came.
#include "models/items/disputetablemodel.h"
#include "ui/panes/listtable.h"
#include "ui/theme/copytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

void ListTable::copy(const QList<int> &columns)
{
    const RowRuns runs = selectedRuns();
    if (countOf(runs) > kMostCopied)
        return Q_EMIT copyRefused(kMostCopied);
    QList<QPersistentModelIndex> rows;
    for (const RowRun &run : runs)
        for (int row = run.first; row <= run.last; ++row)
            rows.append(model()->index(row, 0));
    if (std::none_of(columns.cbegin(), columns.cend(), &DisputeTableModel::isMetadata))
        return copyText(*this, rowsText(rows, columns));
    // Of rows that were never in sight the index has the metadata in lower case only: they are opened first.
    // What is copied meanwhile, here or in another program, is not written over.
    delete m_copyWish;
    m_copyWish = new QObject(this);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, m_copyWish, [wish = m_copyWish] { delete wish; });
    copyOpened(rows, columns);
}

/// Copies what is left of `rows` once they are opened; nothing, where some cannot be: what the index has of them is not
/// what the dispute has.
void ListTable::copyOpened(const QList<QPersistentModelIndex> &rows, const QList<int> &columns)
{
    const ViewPlan::RowsPtr shown = m_model.shownRows();
    ViewPlan::Rows numbers;
    for (const QPersistentModelIndex &row : rows)
        if (row.isValid())
            numbers.push_back((*shown)[size_t(row.row())]);
    if (numbers.empty())
        return delete m_copyWish; // all left
    using Known = MetaCells::Known;
    m_model.metadata().whenOpened(
        numbers, [self = QPointer(this), wish = m_copyWish, rows, columns, keys = m_model.metadataKeys()](Known known) {
            if (!self || !wish || self->m_model.metadataKeys() != keys) // else the columns are others by now
                return;
            if (known == Known::Left) // perhaps others did: the rest is asked for once the list has taken leave of them
                return QTimer::singleShot(0, wish.data(), [self, rows, columns] { self->copyOpened(rows, columns); });
            delete wish;
            if (known == Known::Unread)
                Q_EMIT self->copyUnread();
            else
                copyText(*self, self->rowsText(rows, columns));
        });
}

QString ListTable::rowsText(const QList<QPersistentModelIndex> &rows, const QList<int> &columns) const
{
    QStringList lines;
    const auto append = [this, &columns, &lines](int row) {
        QStringList cells;
        for (const int column : columns) {
            QString cell = model()->index(row, column).data(DisputeTableModel::CopyRole).toString();
            // A server's tab or line break would shift every cell after it in the sheet it is pasted into.
            for (QChar &c : cell)
                if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
                    || c == QChar::ParagraphSeparator)
                    c = u' ';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    };
    for (const QPersistentModelIndex &row : rows)
        if (row.isValid()) // else it left meanwhile
            append(row.row());
    return lines.join(u'\n');
}

} // namespace disputedesk
