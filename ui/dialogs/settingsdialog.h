#pragma once

#include "ui/dialogs/settingsvalues.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QDoubleSpinBox;
class QSpinBox;

namespace disputedesk {

class ActButton;
class InkLabel;
class SettingsNotices;
class SettingsVault;

/// Settings that work, and no others. Values in, values out; it keeps nothing itself.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const SettingsValues &values, const Theme &theme, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// As they stand in the dialog now.
    SettingsValues values() const;
    /// The vault is another now.
    void setVault(const SettingsValues::Vault &vault);

Q_SIGNALS:
    /// "Save" with values that can be used.
    void saved(const SettingsValues &values);
    /// At once, whatever else was changed: not one of the values.
    void vaultWished(disputedesk::VaultWish wish);

private:
    void buildGeneral(QFormLayout *form);
    void buildLock(QFormLayout *form);
    void buildEvidence(QFormLayout *form);
    void buildDeadlines(QFormLayout *form);
    void buildUpdates(QFormLayout *form);
    void head(QFormLayout &form, const QString &text);
    void judge();
    QString proxyProblem() const;

    const SettingsValues m_before;
    const Theme &m_theme;
    QComboBox *m_choice = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_lock = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_metered = nullptr;
    QCheckBox *m_battery = nullptr;
    QCheckBox *m_proxyOn = nullptr;
    QLineEdit *m_proxyUrl = nullptr;
    QDoubleSpinBox *m_filesMb = nullptr;
    QSpinBox *m_pages = nullptr;
    QList<QSpinBox *> m_days;
    QCheckBox *m_updates = nullptr; ///< null: this build cannot ask
    std::unique_ptr<SettingsNotices> m_notices;
    SettingsVault *m_vault = nullptr; ///< null: a keyring keeps the keys
    InkLabel *m_problem = nullptr;
    ActButton *m_save = nullptr;
};

} // namespace disputedesk
