// The outbox, and the ways to the comparison of a draft with a dispute that moved on.
#include "app/desktop/compareflow.h"
#include "app/desktop/desk.h"
#include "models/domain/displaytext.h"
#include "models/items/drafttexts.h"
#include "models/items/texts.h"
#include "ui/dialogs/drafttextdialog.h"
#include "ui/dialogs/errortext.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/outboxpage.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::wireOutbox()
{
    connect(m_sidebar, &Sidebar::outboxChosen, this, &Desk::showOutboxPage);
    connect(&m_outboxSource, &OutboxSource::shown, this, [this] {
        m_sidebarModel.setOutboxCount(m_outbox.readyCount(), m_outbox.rowCount());
        m_outboxPage->setReady();
    });
    connect(&m_outboxSource, &OutboxSource::failed, this,
        [this](const Error &error) { m_outboxPage->setFailed(errorText(error, Account())); });
    connect(&m_sync, &SyncDesk::offlineChanged, &m_outboxSource, &OutboxSource::setOffline);
    connect(&m_sync, &SyncDesk::synced, &m_outboxSource, &OutboxSource::gatherSoon);
    connect(&m_sync, &SyncDesk::statusChanged, &m_outboxSource, &OutboxSource::gatherSoon);
    connect(m_writes, &WriteFlow::ledgerMoved, &m_outboxSource, &OutboxSource::gatherSoon);
    connect(m_writes, &WriteFlow::busyChanged, this, [this] { m_outbox.setBusy(m_writes->isBusy()); });
    m_compare = new CompareFlow(m_drafts, *m_detail, m_theme, m_window.get());
    connect(m_compare, &CompareFlow::stopped, this, &Desk::tell);
    connect(m_writes, &WriteFlow::conflictFound, this,
        [this](const DisputeView &view) { m_compare->compare(view.account.id, view.dispute); });
    connect(m_detail, &DetailPane::compareRequested, this,
        [this] { m_compare->compare(m_detailDesk.account(), m_detailDesk.view().dispute); });

    connect(m_outboxPage, &OutboxPage::retryRequested, &m_outboxSource, &OutboxSource::gatherSoon);
    connect(m_outboxPage, &OutboxPage::sendRequested, this, &Desk::sendFromOutbox);
    connect(m_outboxPage, &OutboxPage::openRequested, this, &Desk::openFromOutbox);
    connect(m_outboxPage, &OutboxPage::reviewRequested, this, [this](const QUuid &account, const QString &id) {
        const std::optional<Dispute> dispute = m_outboxSource.dispute(account, id);
        const auto item = m_outbox.indexOf(account, id).data(OutboxModel::ItemRole).value<OutboxItem>();
        if (item.state == OutboxState::Changed && dispute)
            return m_compare->compare(account, *dispute);
        openFromOutbox(account, id);
    });
    connect(m_outboxPage, &OutboxPage::textRequested, this, [this](const QUuid &account, const QString &id) {
        auto *dialog = new DraftTextDialog(id, draftText(m_drafts.draft(account, id)), m_theme, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_outboxPage, &OutboxPage::discardRequested, this, [this](const QUuid &account, const QString &id) {
        m_detail->flushDraft();
        m_drafts.discard(account, id);
        m_outboxPage->showDiscarded(account, id);
    });
    connect(m_outboxPage, &OutboxPage::undoRequested, &m_drafts, &DraftBook::undoDiscard);

    connect(&m_drafts, &DraftBook::aboutToReplace, m_detail, &DetailPane::flushDraft);
    connect(&m_drafts, &DraftBook::undoOvertaken, this, [this] {
        m_window->setOffer(u"draftundo"_s,
            tr("You went on writing: that is kept. The draft before is still there; Edit, “Bring the draft before "
               "back” exchanges the two."),
            {});
    });
    connect(&m_drafts, &DraftBook::nothingEarlier, this,
        [this] { tell(tr("There is no draft before this one"), tr("Nothing was changed.")); });
}

void Desk::showOutboxPage()
{
    m_detail->flushDraft();
    m_outboxPage->hideDiscarded();
    m_outboxSource.gatherSoon();
    m_sidebar->showOutbox();
    m_window->showPage(MainWindow::Page::Outbox);
}

void Desk::openFromOutbox(const QUuid &account, const QString &disputeId)
{
    const Account *const known = m_registry.find(account);
    if (!known)
        return;
    m_outboxSend.reset();
    showScope(known->mode, m_account.isNull() ? QUuid() : account);
    m_window->setDetailShown(true);
    m_list->showDispute({account, disputeId});
    m_detailDesk.open(account, disputeId);
    m_detail->setCurrentTab(DetailPane::Response);
}

void Desk::sendFromOutbox(const QUuid &account, const QString &disputeId)
{
    if (m_writes->isBusy() || !m_registry.find(account))
        return;
    m_detail->flushDraft();
    m_detailDesk.open(account, disputeId);
    m_outboxSend = std::pair(account, disputeId); // a review is asked for, once; what stops it forgets it
    askedFromOutbox(m_detailDesk.view());
}

void Desk::askedFromOutbox(const DisputeView &view)
{
    if (!m_outboxSend || view.dispute.id.isEmpty() || view.can.isEmpty())
        return;
    const auto [account, id] = *std::exchange(m_outboxSend, std::nullopt);
    if (view.account.id != account || view.dispute.id != id)
        return; // another dispute was opened meanwhile
    const Capability can = view.can.value(WriteVerb::Respond, {WhyNot::NotOffered});
    if (!can.allowed())
        return tell(tr("It cannot be sent now"), whyNotText(can.why, view.dispute.provider));
    m_writes->begin(WriteVerb::Respond, view);
}

} // namespace disputedesk
