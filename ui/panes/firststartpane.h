#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLayout;

namespace disputedesk {

/// First start: three ways in, side by side (one under the other where the window is narrow), and Stripe below them.
class FirstStartPane : public QWidget {
    Q_OBJECT
public:
    explicit FirstStartPane(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectOmiseRequested();
    void connectWooshPayRequested();
    void connectStripeRequested();
    void sampleDataRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        const char *objectName;
        QString title;
        QString text;
        QString act;
        QString role; ///< main or plain
    };
    QFrame *makeCard(const Theme &theme, const Card &card, void (FirstStartPane::*signal)());

    QLayout *makeStripe(QWidget *parent);

    QBoxLayout *m_cards;
    int m_sideBySide = 0; ///< narrowest width at which three cards stand in a row
};

} // namespace disputedesk
