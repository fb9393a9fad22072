#pragma once

#include "models/items/insighttable.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QString>

#include <optional>

namespace disputedesk {

/// How a part is told from the others where colours are not.
enum class ChartFill : quint8 { Solid, Hatched, Hollow };

/// One part of a chart: a line of its legend.
struct ChartPart {
    QString name;
    Ink ink = Ink::Accent;
    ChartFill fill = ChartFill::Solid;
    int countColumn = 1; ///< of the table
    int amountColumn = 2;
    std::optional<InsightTone> tone = {}; ///< only rows of that tone are in this part
};

/// How a table is drawn.
struct ChartSpec {
    enum class Kind : quint8 {
        Columns, ///< upright, side by side, with a scale
        Bars ///< lying, one on the other, a row's label before them
    };
    Kind kind = Kind::Columns;
    QList<ChartPart> parts;
    int sideColumn = -1; ///< Bars: the column whose text stands behind them
    int mostRows = 6; ///< Bars: what is more is in the table only
};

} // namespace disputedesk
