#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>
#include <QPointer>

namespace disputedesk {

/// Draws one line icon in the ink that its meaning has in the theme in force: a theme change needs no new icons.
class IconEngine : public QIconEngine {
public:
    IconEngine(const Theme &theme, QString name, Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    bool isNull() override;

private:
    QColor inkOf(QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Ink m_ink;
};

} // namespace disputedesk
