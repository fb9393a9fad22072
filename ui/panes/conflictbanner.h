#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

/// Over a dispute that moved on since its draft began: says so and opens the comparison.
class ConflictBanner : public QWidget {
    Q_OBJECT
public:
    ConflictBanner(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void compareRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace disputedesk
