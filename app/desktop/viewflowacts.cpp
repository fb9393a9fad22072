// What a person does with saved views, and what the sidebar says of them.
#include "app/desktop/accountregistry.h"
#include "app/desktop/viewflow.h"
#include "app/desktop/viewtexts.h"
#include "models/domain/displaytext.h"
#include "models/items/inquirywords.h"
#include "models/items/querytexts.h"
#include "models/items/sidebarmodel.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/panes/listpane.h"
#include "ui/panes/saveviewbutton.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/sidebarviews.h"
#include "ui/window/mainwindow.h"

namespace disputedesk {

void ViewFlow::openNameDialog(const QString &title, const QString &what, const QString &act, const QString &name,
    const QUuid &except, std::function<void(const QString &)> use)
{
    if ((m_dialog && m_dialog->isVisible()) || !m_mode) // one is open; a closed one goes a moment later
        return;
    const auto check = [this, mode = *m_mode, except](
                           const QString &typed) { return nameProblemText(m_book.checkName(typed, mode, except)); };
    m_dialog = new ViewNameDialog(title, what, act, name, check, m_parts.theme, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ViewNameDialog::nameChosen, this, std::move(use));
    m_dialog->open();
}

void ViewFlow::askName()
{
    if (!m_mode)
        return;
    SavedView view = m_parts.list.currentView(); // what the person saw, whatever arrives while they think of a name
    view.id = QUuid::createUuid();
    view.mode = *m_mode;
    view.account = m_account;
    const Account *const account = m_parts.accounts.find(m_account);
    const QString where = account ? visibleText(account->label.left(80))
        : *m_mode == Mode::Live   ? tr("all live accounts")
                                  : tr("all test accounts");
    //: %1 is the name of an account, or "all live accounts"
    const QString what = tr("Keeps search, tab, filter, sorting and columns of %1 as they are now.").arg(where);
    openNameDialog(
        tr("Save view"), what, tr("Save view"), {}, {}, [this, view](const QString &name) { saveAs(view, name); });
}

void ViewFlow::saveAs(SavedView view, const QString &name)
{
    view.name = name;
    if (m_shown.isNull()) {
        m_before = {m_parts.list.currentView(), m_parts.list.saveState()};
        m_before.shown.query.clear(); // the view has it now; All and the accounts show all again
    }
    m_waiting.remove(m_shown); // its changes went into the new view
    m_book.add(view);
    if (view.mode == m_mode && view.account == m_account) {
        m_shown = view.id;
        m_shownAccount = m_account;
    }
    kept();
    if (m_shown == view.id)
        m_parts.sidebar.showView(m_shown);
}

void ViewFlow::rename(const QUuid &id)
{
    const SavedView *const view = m_book.find(id);
    if (!view)
        return;
    openNameDialog(
        tr("Rename view"), tr("Only the name changes."), tr("Rename"), view->name, id, [this, id](const QString &name) {
            const SavedView *const known = m_book.find(id);
            if (!known || known->name == name)
                return;
            SavedView renamed = *known;
            renamed.name = name;
            m_book.replace(renamed);
            kept();
        });
}

void ViewFlow::update(const QUuid &id)
{
    const SavedView *const view = m_book.find(id);
    if (!view || view->mode != m_mode)
        return;
    SavedView updated = shownAs(*view);
    updated.account = m_account;
    m_waiting.remove(id);
    m_book.replace(updated);
    kept();
}

void ViewFlow::toggleKept(const QUuid &id)
{
    const SavedView *const view = m_book.find(id);
    if (!view)
        return;
    SavedView turned = *view;
    turned.keepOffline = !view->keepOffline;
    m_book.replace(turned);
    Q_EMIT keepingTurned(id, turned.keepOffline);
    kept();
}

void ViewFlow::remove(const QUuid &id)
{
    const SavedView *const view = m_book.find(id);
    if (!view)
        return;
    if (m_shown == id) {
        leave();
        if (m_mode)
            m_parts.sidebar.showScope(*m_mode, m_account);
    }
    m_removed = m_book.remove(id);
    m_parts.sidebar.views().setUndoOffered(true);
    kept();
    //: %1 is the name of a saved view
    m_parts.window.setOffer(kDeletedNotice,
        tr("The view “%1” was deleted.").arg(visibleText(m_removed.view.name.left(SavedView::kLongestName))),
        tr("Undo"));
    m_undoEnds.start();
}

void ViewFlow::undoRemove()
{
    m_undoEnds.stop();
    m_parts.window.clearNotice(kDeletedNotice);
    m_parts.sidebar.views().setUndoOffered(false);
    m_book.restore(std::exchange(m_removed, {}));
    kept();
}

void ViewFlow::kept()
{
    if (hasUnsaved())
        Q_EMIT saveFailed();
    sayWhetherSaved();
    refresh();
}

void ViewFlow::saveAgain()
{
    if (!hasUnsaved())
        return;
    m_book.saveAgain();
    if (!hasUnsaved()) // else it was said, and may have been closed since
        sayWhetherSaved();
}

void ViewFlow::sayWhetherSaved()
{
    if (const QString problem = writeProblemText(m_book); !problem.isEmpty()) {
        m_writeFailed = true;
        m_parts.window.setNotice(kFileNotice, problem, tr("Close"));
    } else if (std::exchange(m_writeFailed, false)) {
        m_parts.window.clearNotice(kFileNotice);
    }
}

QString ViewFlow::problemOf(const SavedView &view) const
{
    const Account *const account = m_parts.accounts.find(view.account);
    if (!view.account.isNull() && (!account || account->mode != view.mode))
        return tr("The account of this view is gone.");
    if (!tabOfWord(view.tab) || !inquiriesOfWord(view.inquiries))
        return tr("This view was saved with a tab or filter that is not there any more.");
    return {};
}

ViewQuery ViewFlow::queryOf(const SavedView &view) const
{
    ViewQuery query;
    query.id = view.id;
    for (const Account &account : m_parts.accounts.accounts())
        if (account.mode == view.mode && (view.account.isNull() || view.account == account.id))
            query.accounts.insert(account.id);
    query.inquiries = inquiriesOfWord(view.inquiries).value_or(Inquiries::All);
    query.stage = tabOfWord(view.tab).value_or(std::nullopt);
    query.search = view.query;
    return query;
}

void ViewFlow::refresh()
{
    QList<ViewQuery> queries;
    QList<KeptView> keeps;
    for (const SavedView &view : m_book.views()) {
        if (!problemOf(view).isEmpty())
            continue;
        if (view.mode == m_mode)
            queries.append(queryOf(view));
        if (view.keepOffline)
            keeps.append({queryOf(view), view.name});
    }
    m_counts.setViews(queries);
    Q_EMIT keptViewsChanged(keeps);
    refreshRows();
}

void ViewFlow::refreshRows()
{
    QList<SidebarModel::View> rows;
    for (const SavedView &view : m_mode ? m_book.viewsOf(*m_mode) : QList<SavedView>()) {
        QString problem = problemOf(view);
        if (const QList<QueryProblem> wrong = m_counts.problemsOf(view.id); problem.isEmpty() && !wrong.isEmpty())
            problem = queryProblemText(wrong.first());
        rows.append({view.id, view.name, m_counts.countOf(view.id), problem, isChanged(view), view.keepOffline});
    }
    m_parts.model.setViews(m_mode, rows);
    const SavedView *const shown = m_book.find(m_shown);
    m_parts.list.saveViewButton().setChangedView(shown && isChanged(*shown) ? shown->name : QString());
}

} // namespace disputedesk
