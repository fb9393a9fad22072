#pragma once

#include "ui/dialogs/settingsvalues.h"

#include <QObject>

class QFormLayout;

namespace disputedesk {

class ActButton;
class InkLabel;

/// The rows of the settings that tell how keys are kept, and what can be done about it.
class SettingsVault : public QObject {
    Q_OBJECT
public:
    SettingsVault(const SettingsValues::Vault &vault, const Theme &theme, QFormLayout &form, QWidget *parent);

    void show(const SettingsValues::Vault &vault);

Q_SIGNALS:
    void wished(disputedesk::VaultWish wish);

private:
    ActButton *addButton(const QString &name, const QString &text, VaultWish wish, QWidget *parent);

    InkLabel *m_state;
    ActButton *m_make;
    ActButton *m_change;
    ActButton *m_remove;
};

} // namespace disputedesk
