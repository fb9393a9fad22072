#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace disputedesk {

/// One status tab: name and count above, sums beneath, underlined when chosen. Sums are shown whole or not at all: a
/// figure cut in the middle is a wrong figure. Its width is the same whether it is chosen or not: a tab stays where it
/// was pressed.
class StateTab : public QAbstractButton {
    Q_OBJECT
public:
    StateTab(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `found`: so many of `count` fit the search, if there is one; `sums` as "THB 36,050.50", one per currency, most
    /// disputes first, of what fits.
    void setFigures(int count, std::optional<int> found, const QStringList &sums);
    int count() const { return m_count; }
    /// False: nobody has counted yet, and a zero would say that somebody had.
    void setCounted(bool counted);
    /// Its sums are shown also where there is no room for those of all tabs.
    void setSumsAlways(bool always) { m_sumsAlways = always; }
    bool hasSumsAlways() const { return m_sumsAlways; }
    bool hasSums() const { return !m_sums.isEmpty(); }
    /// Whether there is a line for sums at all.
    void setSumsLine(bool shown);

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
    void tellAll();

    const Theme &m_theme;
    int m_count = 0;
    std::optional<int> m_found;
    QStringList m_sums;
    bool m_counted = true;
    bool m_sumsAlways = false;
    bool m_sumsLine = true;
    int m_mostSums = 2;
};

} // namespace disputedesk
