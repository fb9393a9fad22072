#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace disputedesk {

/// Takes every window of the program from the screen but one, and keeps others from coming, until it is drawn back:
/// then all are as they were. What is not on the screen has no shortcut and no focus. Nothing is closed: what was typed
/// stands where it stood.
class LockCurtain : public QObject {
    Q_OBJECT
public:
    /// `shown`: the window that stays.
    explicit LockCurtain(QWidget &shown, QObject *parent = nullptr);
    ~LockCurtain() override;

    void draw();
    void drawBack();
    bool isDrawn() const { return m_drawn; }

Q_SIGNALS:
    /// A window wanted to come: somebody looks for the program.
    void knocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(QWidget *window);

    QWidget &m_shown;
    QList<QPointer<QWidget>> m_taken; ///< in the order in which they come back
    QPointer<QWidget> m_active;
    bool m_drawn = false;
};

} // namespace disputedesk
