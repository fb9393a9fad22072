// What stays on this computer: keeping documents offline, retention and budget of an account.
#include "app/desktop/desk.h"
#include "app/desktop/storewhy.h"
#include "app/desktop/viewflow.h"
#include "app/desktop/viewkeeper.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/offlinedialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/storagedialog.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/statusstrip.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostAtOnce = ViewKeeper::kMostInView; ///< disputes: more is a wrong view rather than a wish
} // namespace

void Desk::wireOffline()
{
    m_viewKeeper = std::make_unique<ViewKeeper>(ViewKeeper::Parts{m_sync, m_offlineDesk, m_index, *m_power});
    connect(&m_minute, &QTimer::timeout, m_viewKeeper.get(), &ViewKeeper::tick);
    connect(m_views.get(), &ViewFlow::keptViewsChanged, m_viewKeeper.get(), &ViewKeeper::setViews);
    connect(m_views.get(), &ViewFlow::keepingTurned, m_viewKeeper.get(), &ViewKeeper::turn);
    connect(m_viewKeeper.get(), &ViewKeeper::noticed, m_window.get(), &MainWindow::setNotice);
    connect(m_viewKeeper.get(), &ViewKeeper::noticeGone, m_window.get(), &MainWindow::clearNotice);
    connect(m_sidebar, &Sidebar::storageRequested, this, &Desk::openStorage);
    connect(m_accounts, &AccountFlow::accountRemoved, this, [this](const QUuid &id) { m_rules.forget(id); });
    connect(m_window->actions().keepOffline, &QAction::triggered, this, &Desk::openKeepOffline);
    m_list->addMenuAction(m_window->actions().keepOffline);
    connect(&m_offlineDesk, &OfflineDesk::noticed, m_window.get(), &MainWindow::setNotice);
    connect(&m_offlineDesk, &OfflineDesk::noticeGone, m_window.get(), &MainWindow::clearNotice);
    connect(&m_offlineDesk, &OfflineDesk::progress, this, [this](int done, int total) {
        m_documentsDone = done;
        m_documentsTotal = total;
        showStatus();
    });
    connect(m_status, &StatusStrip::cancelRequested, &m_offlineDesk, &OfflineDesk::cancel);
    connect(m_window->actions().cancelSync, &QAction::triggered, &m_offlineDesk, [this] { m_offlineDesk.cancel(); });
    connect(&m_offlineDesk, &OfflineDesk::documentsShown, this,
        [this](const QUuid &account, const QString &id, const QHash<QString, DocumentState> &states) {
            if (account == m_detailDesk.account() && id == m_detailDesk.disputeId())
                m_documents.setKept(states);
        });
}

QList<DisputeKey> Desk::disputesSelected() const
{
    QList<DisputeKey> keys;
    const QList<DisputeRef> selected = m_list->selectedDisputes(kMostAtOnce);
    for (const DisputeRef &ref : selected)
        keys.append({ref.account, ref.id});
    return keys;
}

QList<DisputeKey> Desk::disputesInView() const
{
    QList<DisputeKey> keys;
    const int rows = qMin(m_table.rowCount(), kMostAtOnce);
    keys.reserve(rows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_table.index(row, 0);
        keys.append({m_table.data(index, DisputeTableModel::AccountRole).toUuid(),
            m_table.data(index, DisputeTableModel::IdRole).toString()});
    }
    return keys;
}

void Desk::openKeepOffline()
{
    const int count = m_list->selectedCount();
    const QList<DisputeKey> selected = count > kMostAtOnce ? QList<DisputeKey>() : disputesSelected();
    int marked = 0;
    for (const DisputeKey &key : selected)
        marked += m_offlineDesk.isKept(key) ? 1 : 0;
    auto *dialog =
        new OfflineDialog(count, m_table.rowCount(), count > kMostAtOnce ? -1 : marked, m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setViewNote(keepViewNote());
    // As the list is now: what a refresh brings while the dialog is open is not meant (P1).
    const auto chosen = [selected, view = disputesInView()](OfflineDialog::Scope scope) {
        return scope == OfflineDialog::Scope::Selected ? selected : view;
    };
    connect(dialog, &OfflineDialog::factsRequested, this, [this, dialog, chosen, count](OfflineDialog::Scope scope) {
        const QString most = QLocale().toString(kMostAtOnce);
        if (scope == OfflineDialog::Scope::View && m_table.rowCount() > kMostAtOnce)
            return dialog->setFacts(
                scope, tr("At most %1 disputes at once: narrow the list by a tab or a search first.").arg(most), false);
        if (scope == OfflineDialog::Scope::Selected && count > kMostAtOnce)
            return dialog->setFacts(scope, tr("At most %1 disputes at once: select fewer.").arg(most), false);
        tellKeepFacts(dialog, chosen(scope), scope == OfflineDialog::Scope::Selected);
    });
    connect(dialog, &OfflineDialog::keepRequested, this,
        [this, chosen](OfflineDialog::Scope scope) { m_offlineDesk.keepOffline(chosen(scope)); });
    connect(
        dialog, &OfflineDialog::stopRequested, this, [this, selected](OfflineDialog::Scope) { stopKeeping(selected); });
    dialog->begin();
    dialog->open();
}

QString Desk::keepViewNote() const
{
    const std::optional<SavedView> view = m_views->shownView();
    if (!view)
        return tr("That is what is listed now: what comes into the list later is not kept. For that, save the search "
                  "as a view and turn on \u201cKeep documents offline\u201d in the menu of the view.");
    const QString name = labelText(view->name, 60);
    return view->keepOffline
        //: %1 is the name of a saved view
        ? tr("What comes into the view \u201c%1\u201d later is kept too.").arg(name)
        //: %1 is the name of a saved view
        : tr("That is what is listed now. To keep what comes into the view \u201c%1\u201d later too, turn on "
             "\u201cKeep documents offline\u201d in its menu.")
              .arg(name);
}

void Desk::stopKeeping(const QList<DisputeKey> &disputes)
{
    m_offlineDesk.stopKeeping(disputes);
    if (const QString view = m_viewKeeper->viewWith(disputes); !view.isEmpty())
        //: %1 is the name of a saved view
        m_window->setNotice(u"keptByView"_s,
            tr("Some of these disputes are in the view \u201c%1\u201d, whose documents are kept offline: they will be "
               "kept again after the next refresh. To stop that, turn it off in the menu of the view.")
                .arg(labelText(view, 60)),
            tr("Close"));
}

void Desk::tellKeepFacts(OfflineDialog *dialog, const QList<DisputeKey> &disputes, bool ofSelection)
{
    const auto scope = ofSelection ? OfflineDialog::Scope::Selected : OfflineDialog::Scope::View;
    const QPointer<OfflineDialog> to(dialog);
    m_offlineDesk.plan(disputes, [this, to, scope](const QHash<QUuid, DocumentPlan> &plans) {
        if (!to)
            return;
        DocumentPlan all;
        QStringList lines;
        bool offline = false;
        for (auto it = plans.cbegin(); it != plans.cend(); ++it) {
            all.add(it.value());
            const SyncStatus status = m_sync.status({it.key()});
            offline = offline || status.offline || !m_sync.session(it.key()) || !m_sync.session(it.key())->canAsk();
            if (const Account *account = m_registry.find(it.key()))
                lines.append(
                    tr("Room for documents of %1: %2 MB.")
                        .arg(labelText(account->label, 60), QLocale().toString(m_rules.of(it.key()).documentsMb)));
        }
        const int missing = all.missing();
        const int documents = int(all.documents.size());
        //: %1 and %2 are numbers of documents, too
        QString facts = tr("%Ln documents: %1 here already, %2 to download", nullptr, documents)
                            .arg(QLocale().toString(documents - missing), QLocale().toString(missing));
        if (const int unknown = all.unknownSizes(); unknown > 0 && unknown < missing)
            facts += tr(", at least %1 (the size of %2 is not told)")
                         .arg(sizeText(all.missingBytes(), QLocale()), QLocale().toString(unknown));
        else if (missing > 0 && unknown == 0)
            facts += tr(", %1").arg(sizeText(all.missingBytes(), QLocale()));
        else if (missing > 0)
            facts += tr(" (the provider gives no sizes)");
        //: ends a sentence
        facts = tr("%1.").arg(facts);
        if (!all.unlisted.isEmpty())
            facts = oneAfterTheOther(
                facts, tr("%Ln disputes have more than their list names.", nullptr, int(all.unlisted.size())));
        if (offline && missing > 0)
            facts = oneAfterTheOther(facts, tr("Not connected now: they are downloaded after the next refresh."));
        to->setFacts(scope, facts + u'\n' + lines.mid(0, 3).join(u'\n'), true);
    });
}

void Desk::openStorage(const QUuid &id)
{
    const Account *const account = m_registry.find(id);
    AccountSession *const session = m_sync.session(id);
    if (!account || !session || m_storageAsked || m_window->findChild<StorageDialog *>())
        return; // one dialog, however often it is asked for
    m_storageAsked = true;
    StorageValues values;
    values.label = account->label;
    values.provider = account->provider;
    values.disputes = m_index.countOf(id);
    const StorageRule rule = m_rules.of(id);
    values.closedDays = rule.retention.closedDays;
    values.documentsMb = rule.documentsMb;
    whenDone(session->cache().documentUse(), this, [this, id, values](const StoreResult<DocumentUse> &use) mutable {
        m_storageAsked = false;
        if (use)
            values.use = *use;
        auto *dialog = new StorageDialog(values, m_theme, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &StorageDialog::countRequested, this, [this, id, dialog](int days) {
            m_offlineDesk.count(id, RetentionRule{days},
                [to = QPointer<StorageDialog>(dialog), days](const StoreResult<ExpiryCount> &n) {
                    if (to && n)
                        to->setCount(days, *n);
                    else if (to)
                        to->setCountFailed(days, detailText(n.error()));
                });
        });
        connect(dialog, &StorageDialog::saved, this, [this, id](int days, int megabytes) {
            m_offlineDesk.setRule(id, {RetentionRule{RetentionRule::fittingDays(days)}, megabytes});
        });
        dialog->open();
    });
}

void Desk::showMissing(const QString &name, const QString &why)
{
    auto *dialog = PreviewDialog::missing(name, why, m_theme, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::documentKept(const QUuid &account, const StoreResult<DocumentKept> &kept)
{
    // That the room is taken is one fact and one line, whether keeping offline meets it or somebody who looks.
    const QString key = kept && *kept == DocumentKept::NoRoom ? OfflineDesk::roomNotice(account) : u"keptdocument"_s;
    if (kept && *kept == DocumentKept::Kept) {
        m_window->clearNotice(key);
        m_detailDesk.refresh();
        return;
    }
    const Account *const known = m_registry.find(account);
    const QString name = known ? visibleText(known->label) : QString();
    const QString text = kept
        ? tr("The document is shown, but not kept: all room for documents of %1 is taken by what is kept offline. "
             "Give them more in the account's menu, under Kept on this computer.")
              .arg(name)
        : kept.error().kind == ErrorKind::DiskFull
        ? tr("The document is shown, but not kept: the disk is nearly full. Make room, then open it again.")
        : tr("The document is shown, but could not be kept: %1").arg(detailText(kept.error()));
    m_window->setNotice(key, text, tr("Close"));
}

} // namespace disputedesk
