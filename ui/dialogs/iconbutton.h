#pragma once

#include "ui/dialogs/actbutton.h"
#include "ui/theme/theme.h"

namespace disputedesk {

/// A small button of one icon without a frame; its words are the tool tip and what a screen reader says.
class IconButton : public ActButton {
    Q_OBJECT
public:
    IconButton(
        const Theme &theme, const QString &name, const QString &icon, const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace disputedesk
