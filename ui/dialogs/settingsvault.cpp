#include "ui/dialogs/settingsvault.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/wraplayout.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

SettingsVault::SettingsVault(const SettingsValues::Vault &vault, const Theme &theme, QFormLayout &form, QWidget *parent)
    : QObject(parent)
    , m_state(new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"settingsVaultState"_s, parent))
    , m_make(addButton(u"settingsVaultMake"_s, tr("Make a vault…"), VaultWish::Make, parent))
    , m_change(addButton(u"settingsVaultChange"_s, tr("Change passphrase…"), VaultWish::Change, parent))
    , m_remove(addButton(u"settingsVaultRemove"_s, tr("Remove vault…"), VaultWish::Remove, parent))
{
    m_state->setWraps(true);
    setLive(*m_state);
    form.addRow(tr("Keys"), m_state);
    auto *buttons = new WrapLayout(10); // two long words would cut each other
    for (ActButton *button : {m_make, m_change, m_remove})
        buttons->addWidget(button);
    form.addRow(QString(), buttons);
    show(vault);
}

ActButton *SettingsVault::addButton(const QString &name, const QString &text, VaultWish wish, QWidget *parent)
{
    auto *button = new ActButton(name, ActKeys::EnterAndSpace, parent);
    button->setPlainText(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, wish] { Q_EMIT wished(wish); });
    return button;
}

void SettingsVault::show(const SettingsValues::Vault &vault)
{
    m_state->write(vault.state);
    m_make->setVisible(vault.canMake);
    m_change->setVisible(vault.canChange);
    m_remove->setVisible(vault.canRemove);
    for (ActButton *button : {m_make, m_change, m_remove})
        button->setAccessibleDescription(vault.state);
}

} // namespace disputedesk
