#pragma once

#include "models/items/disputeindex.h"

#include <QDateTime>
#include <QLocale>
#include <QVariant>

namespace disputedesk {

class MetaCells;

/// One row of the list at one moment, for one person.
struct Cell {
    const DisputeIndex &index;
    quint32 row;
    QDateTime now;
    QLocale locale;
    MetaCells *metadata = nullptr; ///< what columns of metadata show; null: nothing

    Deadline deadline() const;
};

/// How a column of the list is made; one line each, in the order of DisputeTableModel::Column.
struct ColumnSpec {
    const char *key; ///< for settings
    const char *title; ///< QT_TRANSLATE_NOOP in disputedesk::DisputeTableModel
    Qt::Alignment alignment;
    QString (*text)(const Cell &);
    QVariant (*sortKey)(const Cell &); ///< raw: minor units, ms since the epoch, enum rank, text
    QString (*copy)(const Cell &); ///< null: the text
    QString (*toolTip)(const Cell &); ///< null: none
    QString (*spoken)(const Cell &); ///< null: "title: text"
};

const ColumnSpec &columnSpec(int column);
QString columnTitle(int column);
/// Display, detail, tool tip, copy, sort, alignment and accessible text of a cell.
QVariant cellData(const Cell &cell, int column, int role);

} // namespace disputedesk
