#pragma once

#include <QElapsedTimer>
#include <QPushButton>

namespace disputedesk {

/// How a button that moves money, or opens the way to it, takes the keyboard.
enum class ActKeys : quint8 {
    EnterAndSpace, ///< both, on release
    SpaceOnly, ///< Space on release; Enter does nothing at all (T2, T3)
};

/// A push button that cannot be set off by a key or a button held down. A click needs a press that began while it was
/// enabled and its release, both on it; auto-repeat cancels the press (safety.md F8, section 3).
class ActButton : public QPushButton {
    Q_OBJECT
public:
    ActButton(const QString &name, ActKeys keys, QWidget *parent = nullptr);

    /// Sets the text to the letter: '&' is no mnemonic here, since Alt+letter would be one more way to set it off.
    void setPlainText(const QString &text);

    /// A key held longer than this is no click.
    static constexpr int kLongestHoldMs = 2000;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool takes(int key) const;
    void dropPress();

    ActKeys m_keys;
    int m_pressedKey = 0; ///< 0: none; the key whose release will click
    int m_spentKey = 0; ///< held too long: silent until it is up
    QElapsedTimer m_held;
};

} // namespace disputedesk
