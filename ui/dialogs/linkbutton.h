#pragma once

#include "ui/dialogs/actbutton.h"
#include "ui/theme/theme.h"

namespace disputedesk {

/// A button that looks like a link: words in the accent, underlined on hover and focus.
class LinkButton : public ActButton {
    Q_OBJECT
public:
    LinkButton(const Theme &theme, const QString &name, const QString &text, QWidget *parent = nullptr);

    static constexpr int kEdge = 2; ///< above and below its words

    void setInk(Ink ink);
    /// Its words begin and end where it does: for a link that stands under a column of texts. The keyboard is shown by
    /// a line under the words then.
    void setFlush();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Ink m_ink = Ink::Accent;
    int m_side = 4; ///< left and right of its words
};

} // namespace disputedesk
