#pragma once

#include <QScrollArea>

namespace disputedesk {

/// A scroll area as high as what it holds, as long as the screen has room: at 200 % a dialog scrolls instead of losing
/// its buttons. It tells the layout around it when what it holds wants another size, and brings what takes the keyboard
/// into sight.
class FitScroll : public QScrollArea {
    Q_OBJECT
public:
    FitScroll(const QString &name, QWidget *parent = nullptr);
    /// Takes the widget in, without the ground that setWidget() would paint under it.
    void hold(QWidget *widget);
    /// The bar has its room also while nothing scrolls: what is held never becomes narrower by it. With it in the
    /// margin of a dialog, what is held ends where the dialog's buttons end.
    void keepBarRoom();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace disputedesk
