#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace disputedesk {

/// Over a dispute that moved on since its draft began: says so and opens the comparison.
class ConflictBanner : public QWidget {
    Q_OBJECT
public:
    ConflictBanner(const Theme &theme, QWidget *parent = nullptr);

    /// For a pane that is low: the button beside the words.
    void setDense(bool dense);

Q_SIGNALS:
    void compareRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_parts = nullptr;
};

} // namespace disputedesk
