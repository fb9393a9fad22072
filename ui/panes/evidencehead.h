#pragma once

#include "ui/dialogs/actbutton.h"
#include "ui/theme/theme.h"

namespace disputedesk {

/// The line of one evidence field: sign, label, a glance at the value, a figure at the right. A button that opens the
/// field. Labels are never cut: they break, and with large letters the value goes below.
class EvidenceHead : public ActButton {
    Q_OBJECT
public:
    /// What stands before the label; the accessible name says the same in words.
    enum class Sign : quint8 { None, Provided, Missing };
    struct Line {
        Sign sign = Sign::None;
        QString label;
        QString value; ///< one line, cut with an ellipsis where the place ends
        QString figure; ///< characters or size
        bool bad = false; ///< the figure is over its limit

        friend bool operator==(const Line &, const Line &) = default;
    };

    EvidenceHead(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void showLine(const Line &line);
    const Line &line() const { return m_line; }
    /// Where its label begins: what stands under it begins there too.
    int indent() const;
    /// How much of the row's width other widgets take.
    void setBeside(int width);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places {
        QRect sign;
        QRect label;
        QRect value;
        QRect figure;
        int height = 0;
    };
    Places placesFor(int width) const;

    const Theme &m_theme;
    Line m_line;
    int m_beside = 0;
};

} // namespace disputedesk
