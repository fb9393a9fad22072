#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace disputedesk {

/// How urgent, or which part, a row of a table is; a chart draws it so, its legend says what it means.
enum class InsightTone : quint8 { Plain, Overdue, Critical, Urgent, Later };

/// A figure with its words and the search behind it.
struct InsightCell {
    QString text; ///< as it is shown
    double value = 0; ///< as a chart draws it: a number of disputes, or an amount in major units
    qint64 count = 0; ///< disputes that `query` finds
    QString query; ///< empty: there is nothing to open
    QString copied; ///< what the clipboard gets where it is not `text`: a plain number
};

struct InsightRow {
    QString label;
    QString brief; ///< under a column of a chart
    QString spoken; ///< the row in words, for a tool tip and a screen reader
    InsightTone tone = InsightTone::Plain;
    QString query; ///< of the whole row
    QList<InsightCell> cells; ///< the columns but the first, which is the label
};

/// What a chart shows and its table twin too.
struct InsightTable {
    QString title;
    QString summary; ///< all of it in a few words, for a screen reader
    QString note; ///< what is to be known of the figures, a few words; may be empty
    QStringList columns; ///< the first is the labels'
    int textColumn = -1; ///< one of words, not of figures
    QList<InsightRow> rows;
    bool hasData = false; ///< false: every figure is nought
};

} // namespace disputedesk
