#pragma once

#include <QLayout>

namespace disputedesk {

/// One item behind the other, and into the next line where there is no more room: for what comes in any number or
/// length, such as tags. Each is as wide as it wants to be, at most as wide as the line.
class WrapLayout : public QLayout {
    Q_OBJECT
public:
    /// `gap` between items and between lines, in pixels.
    explicit WrapLayout(int gap, QWidget *parent = nullptr);
    ~WrapLayout() override;

    /// Puts an item before the one at `place`; the layout owns it.
    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int place) const override { return m_items.value(place); }
    QLayoutItem *takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where each goes in `rect`, done where `really`; gives the height it takes.
    int place(const QRect &rect, bool really) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace disputedesk
