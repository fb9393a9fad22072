#pragma once

#include "app/desktop/lockcurtain.h"
#include "app/desktop/lockdesk.h"
#include "app/desktop/locksignals.h"
#include "models/domain/secret.h"

#include <QObject>
#include <QUuid>

#include <functional>
#include <memory>

namespace disputedesk {

class AccountRegistry;
class KeyStore;
class LockWindow;
class MainWindow;
class Settings;
class Theme;

/// Locks the program: by the menu, when nobody is at work, when the screen is locked or the computer goes to sleep. All
/// that is typed is saved first; what is under way goes on. The way back: the keyring gives the key of a cache again,
/// or somebody types the passphrase of the vault, or, where there is neither, the secret key of an account. Without an
/// account nothing is guarded.
class LockFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        MainWindow &window;
        const AccountRegistry &registry;
        KeyStore &keys;
        Settings &settings;
        const Theme &theme;
        Clock clock;
        std::function<void()> flush; ///< saves what editors hold
    };
    explicit LockFlow(Parts parts, QObject *parent = nullptr);
    ~LockFlow() override;

    LockDesk &desk() { return m_desk; }
    LockSignals &platform() { return m_platform; }
    /// Keys are kept otherwise now: what opens a program that is locked is asked for anew.
    void keysMoved();
    /// Something to say on the screen that hides all others.
    void say(const QString &text);
    /// Takes the minutes from the settings.
    void applySettings();

Q_SIGNALS:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hide();
    void chooseWayBack();
    void unlock(const Secret &typed);
    void askKeyring(const QUuid &account);
    void compare(const Secret &typed);
    void askVault(const Secret &typed);
    void refuse(const QString &why);
    QList<QUuid> guarded() const;

    Parts m_parts;
    LockDesk m_desk;
    LockSignals m_platform;
    std::unique_ptr<LockWindow> m_screen;
    LockCurtain m_curtain;
};

} // namespace disputedesk
