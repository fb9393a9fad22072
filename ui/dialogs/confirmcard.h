#pragma once

#include "models/items/confirmspec.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QGridLayout;

namespace disputedesk {

/// The first thing in a dialog that acts: the amount, where it goes, LIVE or TEST, account and provider.
class ConfirmCard : public QFrame {
    Q_OBJECT
public:
    ConfirmCard(const Theme &theme, const QString &moneyText, const QString &moneyLine, const QString &accountLine,
        Mode mode, QWidget *parent = nullptr);
    /// On a low screen: less room around the words.
    void setDense(bool dense);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
};

} // namespace disputedesk
