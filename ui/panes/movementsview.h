#pragma once

#include "models/domain/dispute.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

/// What moved money at the provider: the day beside amount and occasion, in the columns of the facts.
class MovementsView : public QWidget {
    Q_OBJECT
public:
    MovementsView(const Theme &theme, QWidget *parent = nullptr);

    void showMovements(const Dispute &dispute);

private:
    const Theme &m_theme;
    QList<std::pair<QString, QStringList>> m_shown; ///< day; value and when exactly
    QWidget *m_rows = nullptr;
};

} // namespace disputedesk
