#pragma once

#include "models/domain/provider.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

/// Draws LIVE (red, solid outline) or TEST (amber, dashed outline): word, frame and colour differ (safety.md P4).
void paintModeBadge(QPainter &painter, const QRectF &rect, Mode mode, const Theme &theme);
/// The room it needs in the application's font.
QSize modeBadgeSize(Mode mode);
/// "LIVE" and "TEST".
QString modeWord(Mode mode);

/// The badge as a widget, for title rows and dialogs that act.
class ModeBadge : public QWidget {
    Q_OBJECT
public:
    ModeBadge(const Theme &theme, Mode mode, QWidget *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Mode m_mode;
};

} // namespace disputedesk
