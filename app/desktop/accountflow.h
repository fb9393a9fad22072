#pragma once

#include "models/domain/account.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/secret.h"
#include "models/providers/provider.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>

#include <memory>

namespace disputedesk {

class AccountDialog;
class AccountRegistry;
class DraftBook;
class KeyStore;
class Ledger;
class SidebarModel;
class SyncDesk;
class Theme;

/// Adds, renames, re-keys and removes accounts. A new key is checked against the provider before anything is kept.
class AccountFlow : public QObject {
    Q_OBJECT
public:
    AccountFlow(AccountRegistry &registry, KeyStore &keys, Ledger &ledger, SyncDesk &sync, DraftBook &drafts,
        const Theme &theme, Clock clock, QWidget *window);

    void add(ProviderKind provider);
    void enterKey(const QUuid &account);
    void rename(const QUuid &account);
    void remove(const QUuid &account);
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }

Q_SIGNALS:
    void accountsChanged();
    void accountAdded(const QUuid &account);
    void stopped(const QString &title, const QString &text);

private:
    /// The label of another account of ours that is the same one at the provider; empty when there is none.
    QString sameAccount(const Account &account, const QString &remoteId, const QUuid &known) const;
    void askToRemove(const Account &account);
    void removeNow(const QUuid &id);
    void openDialog(AccountDialog *dialog, const QUuid &known);
    void check(const Account &account, const Secret &key, const QUuid &known);
    void keep(Account account, const Secret &key, const AccountInfo &info, const QUuid &known);

    AccountRegistry &m_registry;
    KeyStore &m_keys;
    Ledger &m_ledger;
    SyncDesk &m_sync;
    DraftBook &m_drafts;
    const Theme &m_theme;
    Clock m_clock;
    QWidget *m_window;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QPointer<AccountDialog> m_dialog;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< of the check alone
    std::unique_ptr<Provider> m_provider;
};

} // namespace disputedesk
