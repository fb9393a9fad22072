#pragma once

#include "models/domain/account.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/secret.h"
#include "models/providers/provider.h"
#include "models/store/keystore.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace disputedesk {

class AccountDialog;
class AccountRegistry;
class DraftBook;
class Ledger;
class SidebarModel;
class SyncDesk;
class Theme;

/// Adds, renames, moves, re-keys, empties and removes accounts. A new key is checked against the provider, and what it
/// says is shown, before anything is kept.
class AccountFlow : public QObject {
    Q_OBJECT
public:
    /// Ids of disputes that an account of ours has, a few.
    using Disputes = std::function<QStringList(const QUuid &account)>;
    AccountFlow(AccountRegistry &registry, KeyStore &keys, Ledger &ledger, SyncDesk &sync, DraftBook &drafts,
        Disputes disputes, const Theme &theme, Clock clock, QWidget *window);

    void add(ProviderKind provider);
    void enterKey(const QUuid &account);
    void rename(const QUuid &account);
    void move(const QUuid &account, int step); ///< -1 up, +1 down, among those of its mode
    void empty(const QUuid &account); ///< throws the cache away and reads everything again
    void remove(const QUuid &account);
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }

Q_SIGNALS:
    void accountsChanged();
    void accountAdded(const QUuid &account);
    void accountRemoved(const QUuid &account);
    void stopped(const QString &title, const QString &text);

private:
    /// Hands over the label of another account with the same key, or nothing: WooshPay tells no id to compare. At any
    /// address: a key is the same merchant's whichever way it goes.
    void findSameKey(const Account &account, const Secret &key, const QUuid &known, std::function<void(QString)> use);
    /// Where the provider told no id: goes on with `then` when the checked key opens disputes of `known` and of no
    /// account in `left`; else says why not.
    void compareMerchants(const Account &account, const QUuid &known, QList<Account> left, std::function<void()> then);
    /// Hands over the id under which the ledger has open writes of this very account, which is not here any more (its
    /// settings were lost, or older ones put back): under it they are found out again, and hold others back. Null when
    /// there is none.
    void findLeftOpen(const Account &account, std::function<void(const QUuid &)> use);
    using LeftOpen = QList<std::pair<QUuid, QStringList>>; ///< an account that is not here, and disputes of it
    void askForLeftOpen(const Account &account, LeftOpen left, std::function<void(const QUuid &)> use);
    /// Others at the same provider and mode; the samples are none.
    QList<Account> othersOf(const Account &account, const QUuid &known) const;
    /// Those of them at the same address: another server may have the same ids for something else.
    QList<Account> othersLike(const Account &account, const QUuid &known) const;
    /// The label of another account of ours that is the same one at the provider; empty when there is none.
    QString sameAccount(const Account &account, const QString &remoteId, const QUuid &known) const;
    void askToRemove(const Account &account);
    void removeNow(const QUuid &id);
    /// Takes a key out of the key store; says so where that fails.
    void dropKey(const QUuid &id, KeyPurpose purpose);
    void emptyNow(const QUuid &id);
    bool isSending(const QUuid &id) const;
    void openDialog(AccountDialog *dialog, const QUuid &known);
    void check(const Account &account, const Secret &key, const QUuid &known);
    /// The check under way is nobody's any more, and what it found is not kept.
    void dropCheck();
    /// Why what the provider says does not fit; empty when it does.
    QString objection(const Account &account, const AccountInfo &info, const QUuid &known) const;
    /// `again`: the id to keep a new account under; null: a fresh one.
    void keep(Account account, const Secret &key, const AccountInfo &info, const QUuid &known, const QUuid &again);

    AccountRegistry &m_registry;
    KeyStore &m_keys;
    Ledger &m_ledger;
    SyncDesk &m_sync;
    DraftBook &m_drafts;
    Disputes m_disputes;
    const Theme &m_theme;
    Clock m_clock;
    QWidget *m_window;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QPointer<AccountDialog> m_dialog;
    QPointer<QObject> m_check; ///< of the check, a child of its dialog: gone, its answers are silent
    std::unique_ptr<QNetworkAccessManager> m_network; ///< of the check alone
    std::unique_ptr<Provider> m_provider;
    std::function<void()> m_keep; ///< keeps what was checked; empty while nothing was
};

} // namespace disputedesk
