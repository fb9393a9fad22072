#pragma once

#include "models/items/insighttablemodel.h"
#include "ui/charts/chartspec.h"

#include <QFrame>

class QButtonGroup;
class QLabel;

namespace disputedesk {

class ChartLegend;
class InkLabel;
class InsightChart;
class TableTwin;

/// A chart with its title, its legend and its table twin; one of the two is shown. Built without Qt Charts, or without
/// parts to draw, it is the table.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    struct Words {
        QString note; ///< at the right of the title
        QString below; ///< under it, where there is no legend
        QString empty; ///< in place of the chart: nothing to show, and what to do
    };
    /// `wide`: the table's column that takes what room is left.
    ChartCard(const QString &name, const ChartSpec &spec, const Words &words, int wide, const Theme &theme,
        QWidget *parent = nullptr);

    void setTable(const InsightTable &table);
    void setNote(const QString &note);
    void setTableShown(bool shown);
    /// For a picture: what can only be pressed on a screen gives way to a word, the way that was chosen.
    void setOnPaper(bool onPaper);
    QString title() const { return m_model.table().title; }
    InsightTableModel &model() { return m_model; }
    InsightChart *chart() const { return m_chart; } ///< null: there is none
    TableTwin &table() const { return *m_table; }

Q_SIGNALS:
    void queryRequested(const QString &query);

private:
    void build(const Words &words, const ChartSpec &spec);
    QWidget *makeToggle(const QString &name);
    QString chosenWay() const;
    void updateShown();

    const Theme &m_theme;
    InsightTableModel m_model;
    InkLabel *m_title;
    InkLabel *m_note;
    InkLabel *m_below;
    InkLabel *m_more;
    QLabel *m_empty;
    ChartLegend *m_legend = nullptr;
    QWidget *m_toggle; ///< made before the chart that it stands above, for Tab; null where there is none
    InsightChart *m_chart;
    TableTwin *m_table;
    QString m_belowWords;
    QString m_noteText;
    bool m_tableShown = false;
    bool m_onPaper = false;
};

} // namespace disputedesk
