#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace disputedesk {

/// One status tab: name and count above, sums beneath, underlined when chosen. Sums are shown whole or not at all: a
/// figure cut in the middle is a wrong figure.
class StateTab : public QAbstractButton {
    Q_OBJECT
public:
    StateTab(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `found`: so many of `count` fit the search, if there is one; `sums` as "THB 36,050.50", one per currency, most
    /// disputes first, of what fits.
    void setFigures(int count, std::optional<int> found, const QStringList &sums);
    int count() const { return m_count; }
    /// Sums are shown even when the tab is not chosen.
    void setSumsAlways(bool always);

    /// How many sums are named at most, of two: fewer where the row of tabs has no room for all.
    void setMostSums(int most);
    /// The width that it wants with so many sums.
    int widthWith(int sums) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString countText() const;
    /// The longest wording of the sums that fits `width`; -1 for no limit.
    QString sumsText(int width, int most) const;
    bool showsSums() const { return (m_sumsAlways || isChecked()) && !m_sums.isEmpty(); }

    const Theme &m_theme;
    int m_count = 0;
    std::optional<int> m_found;
    QStringList m_sums;
    bool m_sumsAlways = false;
    int m_mostSums = 2;
};

} // namespace disputedesk
