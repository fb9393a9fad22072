#include "app/desktop/accountflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/accounttexts.h"
#include "app/desktop/merchantcheck.h"
#include "app/desktop/syncdesk.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/providers/providerfactory.h"
#include "models/store/keystore.h"
#include "models/store/ledger.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/dialogs/errortext.h"
#include "ui/dialogs/helpdialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

AccountFlow::AccountFlow(AccountRegistry &registry, KeyStore &keys, Ledger &ledger, SyncDesk &sync, DraftBook &drafts,
    Disputes disputes, const Theme &theme, Clock clock, QWidget *window)
    : QObject(window)
    , m_registry(registry)
    , m_keys(keys)
    , m_ledger(ledger)
    , m_sync(sync)
    , m_drafts(drafts)
    , m_disputes(std::move(disputes))
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_window(window)
{
}

void AccountFlow::add(ProviderKind provider) { openDialog(new AccountDialog(provider, m_theme, m_window), {}); }

void AccountFlow::enterKey(const QUuid &account)
{
    const Account *const known = m_registry.find(account);
    if (!known || known->demo)
        return;
    openDialog(new AccountDialog(*known, m_theme, m_window), account);
}

void AccountFlow::openDialog(AccountDialog *dialog, const QUuid &known)
{
    offerHelp(*dialog, u"accounts"_s, m_theme);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::checkRequested, this,
        [this, known](const Account &account, const Secret &key) { check(account, key, known); });
    connect(dialog, &AccountDialog::keepRequested, this, [this] {
        if (const auto keep = std::exchange(m_keep, {}))
            keep();
    });
    connect(dialog, &AccountDialog::checkCancelled, this, &AccountFlow::dropCheck);
    dialog->open();
}

void AccountFlow::dropCheck()
{
    m_keep = {};
    delete m_check; // an answer may stand in the queue already, and would go on with the provider
    m_provider.reset();
    m_network.reset();
}

void AccountFlow::check(const Account &account, const Secret &key, const QUuid &known)
{
    m_dialog->setChecking();
    dropCheck();
    m_check = new QObject(m_dialog);
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxy(m_proxy);
    ProviderOptions options;
    options.clock = m_clock;
    options.maxTries = 2; // a person is waiting
    m_provider = makeProvider(account, key, *m_network, options);
    if (!m_provider)
        return m_dialog->setCheckFailed(
            tr("This version cannot connect accounts of %1.").arg(providerName(account.provider)));
    whenDone(m_provider->account(), m_check, [this, account, key, known](const ApiResult<AccountInfo> &info) {
        if (!info)
            return m_dialog->setCheckFailed(errorText(info.error(), account).sentence());
        if (const QString problem = objection(account, *info, known); !problem.isEmpty())
            return m_dialog->setCheckFailed(problem);
        const auto pass = [this, account, key, info = *info, known](const QString &same) {
            if (!same.isEmpty())
                return m_dialog->setCheckFailed(
                    tr("This key is in use already, by %1. Nothing was kept.").arg(visibleText(same)));
            const auto passed = [this, account, key, info, known](const QUuid &again) {
                m_keep = [this, account, key, info, known, again] { keep(account, key, info, known, again); };
                m_dialog->setCheckPassed(accountIdentityText(account, info));
            };
            if (!known.isNull())
                return passed({});
            findLeftOpen(account, passed);
        };
        const auto compare = [this, account, key, known, pass] { findSameKey(account, key, known, pass); };
        if (!info->id.isEmpty())
            return compare(); // objection() has compared the ids
        compareMerchants(account, known, othersLike(account, known), compare);
    });
}

QList<Account> AccountFlow::othersOf(const Account &account, const QUuid &known) const
{
    QList<Account> others;
    for (const Account &other : m_registry.accounts())
        if (!other.demo && other.id != known && other.provider == account.provider && other.mode == account.mode)
            others.append(other);
    return others;
}

QList<Account> AccountFlow::othersLike(const Account &account, const QUuid &known) const
{
    QList<Account> others = othersOf(account, known);
    others.removeIf([&account](const Account &other) { return other.baseUrl != account.baseUrl; });
    return others;
}

void AccountFlow::compareMerchants(
    const Account &account, const QUuid &known, QList<Account> left, std::function<void()> then)
{
    const bool ours = !known.isNull();
    if (!ours && left.isEmpty())
        return then();
    const Account other = ours ? account : left.takeFirst();
    const QStringList ids = m_disputes(ours ? known : other.id);
    const auto next = [this, account, left, then] { compareMerchants(account, {}, left, then); };
    if (ids.isEmpty())
        return next(); // nothing to tell them apart by
    seesAnyOf(*m_provider, ids, m_check, [this, account, ours, other, next](const ApiResult<bool> &sees) {
        if (!sees)
            return m_dialog->setCheckFailed(errorText(sees.error(), account).sentence());
        if (*sees == ours)
            return next();
        m_dialog->setCheckFailed(ours
                ? tr("This key opens none of this account's disputes: it is of another account. Add it as a new "
                     "account instead.")
                : tr("This account is connected already, as %1. Nothing was kept.").arg(visibleText(other.label)));
    });
}

void AccountFlow::findSameKey(
    const Account &account, const Secret &key, const QUuid &known, std::function<void(QString)> use)
{
    const QList<Account> others = othersOf(account, known);
    if (others.isEmpty())
        return use({});
    auto left = std::make_shared<qsizetype>(others.size());
    auto found = std::make_shared<QString>();
    for (const Account &other : others)
        whenDone(m_keys.read(other.id), m_check, [left, found, key, use, label = other.label](const auto &kept) {
            if (kept && kept->reveal() == key.reveal())
                *found = label.isEmpty() ? QStringLiteral("?") : label;
            if (--*left == 0)
                use(*found);
        });
}

void AccountFlow::findLeftOpen(const Account &account, std::function<void(const QUuid &)> use)
{
    whenDone(m_ledger.open(), m_check, [this, account, use](const StoreResult<QList<LedgerEntry>> &open) {
        LeftOpen left;
        for (const LedgerEntry &entry : open ? *open : QList<LedgerEntry>()) {
            const WriteIntent &intent = entry.intent;
            if (intent.provider != account.provider || intent.mode != account.mode || m_registry.find(intent.account))
                continue;
            const auto same = [&intent](const auto &one) { return one.first == intent.account; };
            if (const auto it = std::find_if(left.begin(), left.end(), same); it != left.end())
                it->second.append(intent.disputeId);
            else
                left.append({intent.account, {intent.disputeId}});
        }
        askForLeftOpen(account, left, use);
    });
}

void AccountFlow::askForLeftOpen(const Account &account, LeftOpen left, std::function<void(const QUuid &)> use)
{
    if (left.isEmpty())
        return use({});
    const std::pair<QUuid, QStringList> one = left.takeFirst();
    seesAnyOf(*m_provider, one.second, m_check, [this, account, left, one, use](const ApiResult<bool> &sees) {
        if (!sees)
            return m_dialog->setCheckFailed(errorText(sees.error(), account).sentence());
        if (*sees)
            return use(one.first);
        askForLeftOpen(account, left, use);
    });
}

QString AccountFlow::objection(const Account &account, const AccountInfo &info, const QUuid &known) const
{
    if (info.livemodeKnown && info.mode != account.mode)
        return tr("The key says %1, the provider says %2. Nothing was kept.")
            .arg(account.mode == Mode::Live ? tr("live") : tr("test"),
                info.mode == Mode::Live ? tr("live") : tr("test"));
    const Account *const before = m_registry.find(known);
    if (before && !before->remoteId.isEmpty() && before->remoteId != info.id)
        return tr("This key is of another account (%1). Add it as a new account instead.").arg(visibleText(info.id));
    // Two accounts of ours for one there would each keep a record of their own: what one has not settled would not
    // hold the other back (I1).
    if (const QString same = sameAccount(account, info.id, known); !same.isEmpty())
        return tr("This account is connected already, as %1. Nothing was kept.").arg(visibleText(same));
    return {};
}

void AccountFlow::keep(
    Account account, const Secret &key, const AccountInfo &info, const QUuid &known, const QUuid &again)
{
    account.id = !known.isNull() ? known : again.isNull() ? QUuid::createUuid() : again;
    account.remoteId = info.id;
    if (account.label.isEmpty())
        account.label = info.email.isEmpty() ? providerName(account.provider) : info.email;
    m_dialog->setChecking(); // the keyring may ask a person
    const auto escaped = std::make_shared<bool>(false);
    connect(m_dialog, &QDialog::finished, this, [escaped] { *escaped = true; });
    whenDone(m_keys.write(account.id, key), this,
        [this, account, key, known, asked = m_dialog, escaped](const StoreResult<Done> &kept) {
            const bool left = !asked || *escaped; // a lock that hides it is no Escape
            if (!kept && left)
                return;
            if (!kept)
                return asked->setCheckFailed(errorText(kept.error(), account).sentence());
            if (left && known.isNull()) // nothing was to be kept; of a known account its new key is in the keyring now
                return dropKey(account.id, KeyPurpose::Provider);
            if (!left)
                asked->accept();
            if (known.isNull()) {
                m_registry.add(account);
                Q_EMIT accountsChanged();
                m_sync.start(account, key);
                Q_EMIT accountAdded(account.id);
                return;
            }
            m_registry.replace(account);
            if (AccountSession *session = m_sync.session(known))
                session->setAccount(account);
            m_sync.setKey(known, key);
            Q_EMIT accountsChanged();
        });
}

QString AccountFlow::sameAccount(const Account &account, const QString &remoteId, const QUuid &known) const
{
    for (const Account &other : othersLike(account, known))
        if (!remoteId.isEmpty() && other.remoteId == remoteId)
            return other.label;
    return {};
}

} // namespace disputedesk
