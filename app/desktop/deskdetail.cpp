// How the detail pane's wishes reach drafts, writes and readings.
#include "app/desktop/desk.h"
#include "app/desktop/sentdrafts.h"
#include "app/desktop/settleflow.h"
#include "app/desktop/storewhy.h"
#include "models/domain/displaytext.h"
#include "models/items/texts.h"
#include "ui/dialogs/errortext.h"
#include "ui/panes/detailpane.h"
#include "ui/window/actionlist.h"
#include "ui/window/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::wireDetail()
{
    connect(&m_detailDesk, &DetailDesk::viewReady, this, &Desk::showView);
    // A tab, a search or a chart may take the dispute that is open out of the list: what its buttons act on is said.
    const auto sayOutside = [this] {
        if (!m_table.isBusy()) // else it is said when the list has settled
            m_detail->setOutside(!m_table.indexOf(m_detailDesk.account(), m_detailDesk.disputeId()).isValid());
    };
    connect(&m_table, &DisputeTableModel::settled, m_detail, sayOutside);
    connect(&m_detailDesk, &DetailDesk::viewReady, m_detail, sayOutside);
    connect(&m_detailDesk, &DetailDesk::activityReady, &m_activity, &ActivityModel::setItems);
    connect(&m_detailDesk, &DetailDesk::closed, this, [this] {
        m_outboxSend.reset();
        m_detail->showNothing();
        offerActs({});
    });
    connect(&m_detailDesk, &DetailDesk::failed, this, [this](const Error &error) {
        const bool asked = std::exchange(m_outboxSend, std::nullopt).has_value();
        const Account *const account = m_registry.find(m_detailDesk.account());
        const ErrorText text = errorText(error, account ? *account : Account());
        m_detail->showError(text.title, text.sentence());
        if (asked)
            tell(text.title, text.sentence());
    });
    connect(&m_detailDesk, &DetailDesk::opening, m_detail, &DetailPane::showLoading);
    connect(&m_detailDesk, &DetailDesk::chargeFailed, this,
        [this](const Error &error) { m_detail->setChargeFailed(errorText(error, m_detailDesk.view().account).what); });
    connect(m_detail, &DetailPane::chargeRequested, this, [this] {
        m_detail->setChargeLoading();
        m_detailDesk.readCharge();
    });
    connect(m_detail, &DetailPane::retryRequested, &m_detailDesk, &DetailDesk::readAgain);
    connect(m_detail, &DetailPane::readNowRequested, this, [this] {
        const auto &unclear = m_detailDesk.view().unclear;
        AccountSession *const session = m_sync.session(m_detailDesk.account());
        if (unclear && session && session->writes()) {
            session->writes()->takeUpOpen();
            session->writes()->readNow(unclear->id);
        }
    });
    connect(m_detail, &DetailPane::draftEdited, this, [this](Draft draft) {
        const Draft kept = m_drafts.draft(draft.account, draft.disputeId);
        draft.files = kept.files; // files and date go their own ways
        for (const DraftFile &file : std::as_const(draft.files))
            draft.evidence.remove(file.kind); // a file that was chosen since is not to be cleared
        draft.agentsDeadline = kept.agentsDeadline;
        m_drafts.put(draft);
        if (draft.account == m_detailDesk.account() && draft.disputeId == m_detailDesk.disputeId())
            m_detailDesk.noteDraft(draft);
        offerActs(m_detailDesk.view());
    });
    connect(m_detail, &DetailPane::fileKindChanged, this, [this](const QUuid &file, const QString &kind) {
        m_drafts.setFileKind(m_detailDesk.account(), m_detailDesk.disputeId(), file, kind);
    });
    connect(m_detail, &DetailPane::respondRequested, this, [this] {
        m_detail->flushDraft();
        m_writes->begin(WriteVerb::Respond, m_detailDesk.view());
    });
    connect(m_detail, &DetailPane::concedeRequested, this, [this] {
        m_detail->flushDraft();
        m_writes->begin(WriteVerb::Concede, m_detailDesk.view());
    });
    connect(m_detail, &DetailPane::finaliseRequested, this, [this](bool won) {
        m_detail->flushDraft();
        m_writes->begin(won ? WriteVerb::FinaliseWon : WriteVerb::FinaliseLost, m_detailDesk.view());
    });
    connect(m_detail, &DetailPane::uploadNowRequested, this, [this](const QUuid &file) {
        m_detail->flushDraft();
        m_writes->begin(WriteVerb::UploadDocument, m_detailDesk.view(), {}, file);
    });
    connect(m_detail, &DetailPane::deleteDocumentRequested, this,
        [this](const QString &id) { m_writes->begin(WriteVerb::DeleteDocument, m_detailDesk.view(), id); });
    connect(m_detail, &DetailPane::cancelUploadRequested, m_writes, &WriteFlow::cancelUpload);
    connect(m_detail, &DetailPane::filesDropped, this, &Desk::addFiles);
    connect(m_detail, &DetailPane::addFileRequested, this, [this] { askForFiles(); });
    wireEvidence();
    connect(m_detail, &DetailPane::removeFileRequested, this, [this](const QUuid &file) {
        m_detail->flushDraft();
        m_drafts.removeFile(m_detailDesk.account(), m_detailDesk.disputeId(), file);
    });
    connect(m_detail, &DetailPane::discardDraftRequested, this, [this] {
        m_detail->flushDraft();
        m_drafts.discard(m_detailDesk.account(), m_detailDesk.disputeId());
    });
    connect(m_detail, &DetailPane::undoDiscardRequested, this,
        [this] { m_drafts.undoDiscard(m_detailDesk.account(), m_detailDesk.disputeId()); });
    connect(m_detail, &DetailPane::deadlineEditRequested, this, &Desk::openDeadline);
    m_settle = new SettleFlow([this](const QUuid &id) { return m_sync.session(id); }, m_theme, m_window.get());
    connect(m_settle, &SettleFlow::answered, &m_detailDesk, &DetailDesk::refresh);
    connect(m_settle, &SettleFlow::saidApplied, this,
        [this](const WriteIntent &intent) { takeSentOut(m_drafts, intent, std::nullopt); });
    connect(m_settle, &SettleFlow::stopped, this, &Desk::tell);
    connect(m_detail, &DetailPane::settleRequested, this,
        [this](const QUuid &intent) { m_settle->ask(m_detailDesk.view(), intent); });
    connect(m_detail, &DetailPane::previewRequested, this, &Desk::preview);

    connect(&m_drafts, &DraftBook::saved, this, [this](const QUuid &account, const QString &id, const QDateTime &at) {
        if (account == m_detailDesk.account() && id == m_detailDesk.disputeId() && !m_drafts.isUnsaved(account, id))
            m_detail->setDraftSaved(at);
        if (m_drafts.hasUnsaved())
            return; // another one's
        m_window->clearNotice(u"draftsave"_s);
    });
    connect(&m_drafts, &DraftBook::replaced, this, [this](const Draft &draft) {
        if (draft.account == m_detailDesk.account() && draft.disputeId == m_detailDesk.disputeId())
            m_detail->replaceDraft(draft);
    });
    connect(&m_drafts, &DraftBook::saveFailed, this, [this](const Error &error) {
        m_unsavedWhy = whyNotSavedText(error);
        sayUnsaved();
        m_window->setNotice(u"draftsave"_s,
            tr("A draft could not be saved: %1. It is still here; make room or copy it elsewhere before you quit.")
                .arg(m_unsavedWhy));
    });
    connect(&m_drafts, &DraftBook::notRead, this, [this](const QUuid &account, const Error &error) {
        const Account *const owner = m_registry.find(account);
        m_window->setNotice("drafts"_L1 + account.toString(),
            tr("The drafts of %1 could not be read from this computer's disk: %2. They are kept as they are and are "
               "asked for again each minute.")
                .arg(owner ? visibleText(owner->label) : QString(), detailText(error)));
    });
    connect(&m_drafts, &DraftBook::known, this,
        [this](const QUuid &account) { m_window->clearNotice("drafts"_L1 + account.toString()); });
    connect(&m_drafts, &DraftBook::readTooLate, this, [this](const QUuid &account, const QStringList &disputes) {
        m_window->setNotice("draftslate"_L1 + account.toString(),
            tr("You wrote to %1 before the draft on the disk could be read. That is kept; the draft from the disk is "
               "still there until you send or discard yours: open the dispute, then Edit, “Bring the draft before "
               "back” exchanges the two.")
                .arg(visibleText(disputes.mid(0, 5).join(u", "_s))),
            tr("Close"));
    });
    connect(&m_drafts, &DraftBook::partlyRead, this, [this](const QUuid &account, const QStringList &disputes) {
        m_window->setNotice("draftsparts"_L1 + account.toString(),
            tr("A part of the draft of %1 could not be read and is missing. The rest is here; the whole file as it was "
               "is kept beside drafts.db.")
                .arg(visibleText(disputes.mid(0, 5).join(u", "_s))),
            tr("Close"));
    });
    connect(&m_drafts, &DraftBook::fileRefused, this, [this](const QString &path, const Error &error) {
        const ErrorText text = errorText(error, m_detailDesk.view().account);
        tell(text.title, visibleText(path) + u"\n\n"_s + text.sentence());
    });

    connect(m_writes, &WriteFlow::busyChanged, this, &Desk::setBusy);
    connect(m_writes, &WriteFlow::stopped, this, &Desk::tell);
    connect(m_writes, &WriteFlow::backToDraft, m_detail, [this] { m_detail->setCurrentTab(DetailPane::Response); });
    connect(m_writes, &WriteFlow::uploadProgress, this, [this](const QUuid &file, int percent) {
        m_documents.setUpload(file, DocumentListModel::Place::Uploading, percent);
    });
    connect(m_writes, &WriteFlow::uploadEnded, this, [this](const QUuid &file, bool unclear) {
        m_documents.setUpload(file, unclear ? DocumentListModel::Place::Unclear : DocumentListModel::Place::InDraft);
    });
    connect(m_writes, &WriteFlow::ledgerMoved, this, [this](const QUuid &account, const QString &id) {
        if (account == m_detailDesk.account() && id == m_detailDesk.disputeId())
            m_detailDesk.refresh();
        if (m_window->page() == MainWindow::Page::Activity)
            showActivityPage();
    });
}

void Desk::showView(const DisputeView &view)
{
    m_detail->showDispute(view);
    sayUnsaved(); // it shows when the draft was typed, not what the disk said to it
    QStringList documents;
    for (const Document &document : view.dispute.documents)
        if (!document.deleted)
            documents.append(document.id);
    m_offlineDesk.showDocuments(view.account.id, view.dispute.id, documents);
    offerActs(view);
    askedFromOutbox(view);
}

void Desk::sayUnsaved()
{
    if (m_drafts.isUnsaved(m_detailDesk.account(), m_detailDesk.disputeId()))
        m_detail->setDraftNotSaved(m_unsavedWhy);
}

void Desk::offerActs(const DisputeView &view)
{
    WindowActions &actions = m_window->actions();
    const bool open = !view.dispute.id.isEmpty();
    const auto can = [&](WriteVerb verb) { return open && view.can.value(verb, {WhyNot::NotOffered}).allowed(); };
    const bool byEvidence = answersByEvidence(view.dispute.provider);
    const QString first = open ? QString() : tr("Open a dispute first.");
    const auto why = [&](WriteVerb verb) {
        return open ? whyNotText(view.can.value(verb, {WhyNot::NotOffered}).why, view.dispute.provider) : first;
    };
    const bool written = byEvidence || !view.draft.message.trimmed().isEmpty();
    setOffered(*actions.respond, can(WriteVerb::Respond) && written,
        can(WriteVerb::Respond) ? tr("Write the message first.") : why(WriteVerb::Respond));
    for (const auto &[action, verb] :
        {std::pair(actions.concede, WriteVerb::Concede), std::pair(actions.finaliseWon, WriteVerb::FinaliseWon),
            std::pair(actions.finaliseLost, WriteVerb::FinaliseLost),
            std::pair(actions.addFile, WriteVerb::UploadDocument)})
        setOffered(*action, can(verb), why(verb));
    setOffered(*actions.editDeadline, open && takesAgentsDate(view.dispute),
        !open                                              ? first
            : view.dispute.stage() != Stage::NeedsResponse ? tr("Only a dispute that needs a response has a deadline.")
                                                           : tr("The provider says when it is due."));
    setOffered(*actions.discardDraft, open && !view.draft.isEmpty(), open ? tr("There is no draft.") : first);
    setOffered(*actions.undoDiscard, open, first);
    setOffered(*actions.copyCharge, open, first);
}

} // namespace disputedesk
