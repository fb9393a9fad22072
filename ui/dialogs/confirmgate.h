#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

namespace disputedesk {

/// How long the acting button stays off. Injected, so that tests need not wait.
struct ConfirmTiming {
    int armMs = 1000; ///< T2, T3: after tick or amount are right
    int clickThroughMs = 600; ///< T1: longer than the second click of a double click on what opened the dialog
};

/// Decides when the acting button may be on: the condition is met, the delay since then has passed, and every key and
/// mouse button that was down in between is up. It watches the whole application's input while it lives.
class ConfirmGate : public QObject {
    Q_OBJECT
public:
    explicit ConfirmGate(int delayMs, QObject *parent = nullptr);
    ~ConfirmGate() override;

    /// Tick set, amount right. Going false closes the gate at once; going true starts the delay.
    void setMet(bool met);
    /// The window came to the front: what is down now may be the click that brought it there. Starts the delay again.
    void restart();
    /// Sent: closed for good.
    void lock();
    bool isOpen() const { return m_open; }
    /// The condition is met and only the delay or a held key is missing.
    bool isWaiting() const { return m_met && !m_open && !m_locked; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void judge();
    void setOpen(bool open);

    QTimer m_delay;
    QTimer m_afterInput;
    QSet<quint64> m_down;
    bool m_met = false;
    bool m_passed = false;
    bool m_locked = false;
    bool m_open = false;
};

} // namespace disputedesk
