#pragma once

#include <QScrollArea>

namespace disputedesk {

/// A scroll area as high as what it holds, as long as the screen has room: at 200 % a dialog scrolls instead of losing
/// its buttons.
class FitScroll : public QScrollArea {
    Q_OBJECT
public:
    FitScroll(const QString &name, QWidget *parent = nullptr);
    /// Takes the widget in, without the ground that setWidget() would paint under it.
    void hold(QWidget *widget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace disputedesk
