#pragma once

#include "models/items/insighttables.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace disputedesk {

class InkLabel;

/// One big figure on a card, with what it is of and what stands beside it. Pressed, it asks for the search behind it,
/// where there is one.
class FigureCard : public QAbstractButton {
    Q_OBJECT
public:
    FigureCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setFigure(const InsightTables::Figure &figure);
    QString value() const;

Q_SIGNALS:
    void queryRequested(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    InkLabel *m_title;
    InkLabel *m_note;
    InkLabel *m_value;
    InkLabel *m_below;
    QString m_query;
};

} // namespace disputedesk
