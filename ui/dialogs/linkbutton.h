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
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Ink m_ink = Ink::Accent;
};

} // namespace disputedesk
