#pragma once

#include "models/domain/deadline.h"
#include "ui/theme/theme.h"
#include "ui/theme/urgencyink.h"

#include <QWidget>

namespace disputedesk {

/// How much of the time from opening to deadline is gone. Its words stand beside it.
class DeadlineBar : public QWidget {
    Q_OBJECT
public:
    DeadlineBar(const Theme &theme, QWidget *parent = nullptr);

    void showTime(const QDateTime &from, const QDateTime &to, const QDateTime &now, Urgency urgency);
    int percent() const { return m_percent; }
    QSize sizeHint() const override { return {120, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_percent = 0;
    Urgency m_urgency = Urgency::None;
};

} // namespace disputedesk
