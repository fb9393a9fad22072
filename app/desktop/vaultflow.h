#pragma once

#include "models/store/vaultfile.h"
#include "ui/dialogs/settingsvalues.h"
#include "ui/dialogs/vaultdialog.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace disputedesk {

class KeyStore;
class KeyVault;
class Settings;

/// Leads a person to the vault of keys, where no keyring keeps them: asked at the start, made, changed and removed in
/// the settings. Where a keyring keeps them it does nothing at all.
class VaultFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        KeyStore &keys;
        Settings &settings;
        const Theme &theme;
        QWidget &window;
        bool asks; ///< somebody is there to answer
        std::function<bool()> hasKeys; ///< there are accounts, and so something that could be kept
    };
    explicit VaultFlow(Parts parts, QObject *parent = nullptr);

    /// Looks for a vault, asks what there is to ask, then goes on with `next`, once: the program starts whatever the
    /// answer is.
    void atStart(std::function<void()> next);
    /// The first key was entered: asks then what the start did not ask.
    void keyEntered();
    /// For the settings.
    SettingsValues::Vault values() const;
    /// Does what the settings ask for; `over` is their dialog.
    void act(VaultWish wish, QWidget *over);

Q_SIGNALS:
    /// Keys are kept otherwise now.
    void changed();
    void noticed(const QString &key, const QString &text, const QString &act);

private:
    using Ask = std::function<QFuture<VaultAnswer>(const Secret &, const Secret &)>;

    void found(const VaultAnswer &answer, const std::function<void()> &next);
    void show(VaultDialog::Task task, QWidget *over, Ask ask, std::function<void()> next = {});
    void offer(std::function<void()> next);
    void showMaking(VaultDialog::Task task, QWidget *over, std::function<void()> next = {});
    void askToRemove(QWidget *over);

    Parts m_parts;
    bool m_offersLater = false; ///< once there is something to keep
    KeyVault *m_vault; ///< null: a keyring keeps the keys
};

} // namespace disputedesk
