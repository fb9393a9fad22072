#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace disputedesk {

class InsightTableModel;

/// A chart's table twin: every figure by keyboard, copied as text, Enter or a double click asks for the search behind a
/// cell. As high as its rows, up to a limit.
class TableTwin : public QTableView {
    Q_OBJECT
public:
    /// `wide`: the column that takes what room is left.
    TableTwin(InsightTableModel &model, int wide, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
    /// What is selected as lines of cells with tabs between, headings first when it is more than a cell.
    QString selectedText() const;

Q_SIGNALS:
    void queryRequested(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fit();
    /// Rows as high as their words want; `room`: what the wide column gets.
    void fitRows(int room);

    InsightTableModel &m_model;
    int m_wide;
};

} // namespace disputedesk
