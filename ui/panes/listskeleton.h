#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

/// Grey bars where rows will stand. It does not move: a still picture costs nothing while a person waits.
class ListSkeleton : public QWidget {
    Q_OBJECT
public:
    explicit ListSkeleton(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace disputedesk
