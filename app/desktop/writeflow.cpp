#include "app/desktop/writeflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/accountsession.h"
#include "app/desktop/outcometexts.h"
#include "app/desktop/reviewsource.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/confirmspec.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/reviewdialog.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

WriteFlow::WriteFlow(
    Sessions sessions, DraftBook &drafts, AccountRegistry &registry, const Theme &theme, Clock clock, QWidget *window)
    : QObject(window)
    , m_sessions(std::move(sessions))
    , m_drafts(drafts)
    , m_registry(registry)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_window(window)
{
}

void WriteFlow::attach(WriteDesk &desk)
{
    connect(&desk, &WriteDesk::ended, this, &WriteFlow::ended);
    connect(&desk, &WriteDesk::resolved, this, &WriteFlow::resolved);
    connect(&desk, &WriteDesk::started, this,
        [this](const WriteIntent &intent) { Q_EMIT ledgerMoved(intent.account, intent.disputeId); });
    connect(&desk, &WriteDesk::uploadProgress, this, [this](const WriteIntent &intent, int percent) {
        if (const QUuid file = m_files.value(intent.id); !file.isNull())
            Q_EMIT uploadProgress(file, percent);
    });
}

void WriteFlow::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    Q_EMIT busyChanged(what);
}

WriteIntent WriteFlow::capture(WriteVerb verb, const QString &document, const DraftFile *file) const
{
    const Dispute &dispute = m_view.dispute;
    WriteIntent intent;
    intent.id = QUuid::createUuid();
    intent.account = m_view.account.id;
    intent.provider = dispute.provider;
    intent.mode = m_view.account.mode;
    intent.disputeId = dispute.id;
    intent.verb = verb;
    intent.amount = dispute.amount;
    intent.seen = SeenState::of(dispute);
    intent.confirmedAt = m_clock();
    switch (verb) {
    case WriteVerb::Respond:
    case WriteVerb::Stage:
        intent.httpVerb = HttpVerb::Patch;
        intent.message = m_view.draft.message;
        if (m_view.draft.metadataEdited)
            intent.metadata = metadataJson(m_view.draft.metadata);
        break;
    case WriteVerb::Concede: intent.httpVerb = m_view.account.acceptVerb; break;
    case WriteVerb::FinaliseWon:
    case WriteVerb::FinaliseLost: intent.httpVerb = m_view.account.closeVerb; break;
    case WriteVerb::DeleteDocument:
        intent.httpVerb = HttpVerb::Delete;
        intent.documentId = document;
        break;
    case WriteVerb::UploadDocument:
        intent.httpVerb = HttpVerb::Post;
        intent.fileName = file->fileName;
        intent.fileKind = file->kind;
        intent.filePath = file->path;
        intent.fileSize = file->size;
        intent.fileSha256 = file->sha256;
        break;
    }
    return intent;
}

void WriteFlow::begin(WriteVerb verb, const DisputeView &view, const QString &document, const QUuid &fileId)
{
    if (m_busy || view.dispute.id.isEmpty() || !view.can.value(verb, {WhyNot::NotOffered}).allowed())
        return;
    m_view = view;
    m_view.draft = m_drafts.draft(view.account.id, view.dispute.id);
    m_queue.clear();
    m_files.clear();
    if (verb == WriteVerb::Respond && !canRespond())
        return;
    if (verb == WriteVerb::Respond)
        for (const DraftFile &file : std::as_const(m_view.draft.files)) {
            m_queue.append(capture(WriteVerb::UploadDocument, {}, &file));
            m_files.insert(m_queue.constLast().id, file.id);
        }
    const DraftFile *wanted = nullptr;
    for (const DraftFile &file : std::as_const(m_view.draft.files))
        if (file.id == fileId)
            wanted = &file;
    if (verb == WriteVerb::UploadDocument && !wanted)
        return;
    m_intent = capture(verb, document, wanted);
    if (wanted)
        m_files.insert(m_intent.id, wanted->id);
    m_queue.append(m_intent);
    prepare();
}

bool WriteFlow::canRespond()
{
    const Draft &draft = m_view.draft;
    QString why;
    if (draft.message.trimmed().isEmpty())
        why = tr("Write a message to the bank first.");
    for (qsizetype row = 0; draft.metadataEdited && why.isEmpty() && row < draft.metadata.size(); ++row)
        if (metadataEntryProblem(draft.metadata, row) != MetadataProblem::None)
            why = tr("The metadata entry \u201c%1\u201d cannot be sent as it stands. Mend or remove it first.")
                      .arg(visibleText(draft.metadata.at(row).key));
    if (!why.isEmpty())
        Q_EMIT stopped(tr("The response is not ready"), why);
    return why.isEmpty();
}

void WriteFlow::prepare()
{
    AccountSession *const session = m_sessions(m_intent.account);
    if (!session || !session->writes())
        return Q_EMIT stopped(tr("Nothing was sent"), tr("The account has no key in this run. Enter its key first."));
    setBusy(tr("Reading the dispute again before anything is sent…"));
    whenDone(
        session->writes()->prepare(m_intent), this, [this](const Result<WriteDesk::Prepared, WriteOutcome> &prepared) {
            if (!prepared)
                return stop(prepared.error());
            Q_EMIT busyChanged({}); // the reading is over; the dialog says what goes on from here
            if (m_intent.verb == WriteVerb::Respond)
                return review(*prepared);
            confirm(*prepared);
        });
}

void WriteFlow::stop(const WriteOutcome &outcome)
{
    setBusy({});
    Q_EMIT stopped(haltTitle(outcome.halt), haltText(outcome, m_intent, m_view.account));
}

void WriteFlow::review(const WriteDesk::Prepared &prepared)
{
    auto *dialog = new ReviewDialog(reviewContentOf(m_intent, m_view, prepared.request, QLocale()), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::continueRequested, this, [this, prepared] { confirm(prepared); });
    connect(dialog, &QDialog::rejected, this, [this] { setBusy({}); });
    dialog->open();
}

void WriteFlow::confirm(const WriteDesk::Prepared &prepared)
{
    const QString line = verbName(prepared.request.verb) + u' ' + prepared.request.url.path();
    const ConfirmSpec spec =
        confirmSpecOf(m_intent, m_view.account, prepared.fresh, m_view.draft, line, m_clock(), QLocale());
    m_dialog = new ConfirmDialog(spec, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, seen = prepared.fresh] {
        m_sending = true;
        if (m_intent.verb == WriteVerb::UploadDocument) {
            // A locked dialog would stand before the row that shows the progress and can cancel it.
            std::exchange(m_dialog, nullptr)->deleteLater();
            Q_EMIT uploadProgress(m_files.value(m_intent.id), 0);
        }
        sendNext(seen);
    });
    connect(m_dialog, &ConfirmDialog::backToDraftRequested, this, &WriteFlow::backToDraft);
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (!m_sending)
            setBusy({});
    });
    m_dialog->open();
}

void WriteFlow::sendNext(const Dispute &seen)
{
    AccountSession *const session = m_sessions(m_intent.account);
    if (!session || !session->writes() || m_queue.isEmpty()) {
        WriteOutcome gone; // the account or its key went meanwhile
        gone.halt = Halt::ReadFailed;
        gone.error.kind = ErrorKind::KeyMissing;
        m_queue.clear();
        m_sending = false;
        setBusy({});
        return show(m_intent, gone);
    }
    const WriteIntent next = m_queue.constFirst();
    if (m_dialog && next.verb == WriteVerb::UploadDocument)
        m_dialog->setRunning(tr("Sending document %1…").arg(visibleText(next.fileName)));
    else if (m_dialog)
        m_dialog->setRunning(tr("Sending once…"));
    session->writes()->sendConfirmed(next, seen);
}

void WriteFlow::ended(const WriteIntent &intent, const WriteOutcome &outcome)
{
    if (outcome.isDone())
        cleanUp(intent);
    if (const QUuid file = m_files.value(intent.id); !file.isNull())
        Q_EMIT uploadEnded(file, outcome.halt == Halt::None && outcome.state == ActionState::Unknown);
    AccountSession *const session = m_sessions(intent.account);
    if (outcome.otherVerb && session) { // before anybody looks at the account again
        Account account = session->account();
        (intent.verb == WriteVerb::Concede ? account.acceptVerb : account.closeVerb) = *outcome.otherVerb;
        m_registry.replace(account);
        session->setAccount(account);
    }
    Q_EMIT ledgerMoved(intent.account, intent.disputeId);
    if (m_queue.isEmpty() || m_queue.constFirst().id != intent.id)
        return;
    m_queue.removeFirst();
    if (outcome.isDone() && !m_queue.isEmpty() && outcome.now)
        return sendNext(*outcome.now);
    // The rest of a packet is never sent after a part of it failed: the person looks first.
    m_queue.clear();
    m_sending = false;
    setBusy({});
    show(intent, outcome);
}

void WriteFlow::resolved(const WriteIntent &intent, ActionState state)
{
    WriteOutcome outcome;
    outcome.state = state;
    if (outcome.isDone())
        cleanUp(intent);
    Q_EMIT ledgerMoved(intent.account, intent.disputeId);
    if (m_dialog && (intent.id == m_intent.id || m_files.contains(intent.id)))
        show(intent, outcome);
}

void WriteFlow::cleanUp(const WriteIntent &intent)
{
    const Draft draft = m_drafts.draft(intent.account, intent.disputeId);
    if (intent.verb == WriteVerb::UploadDocument) {
        for (const DraftFile &file : draft.files)
            if (file.path == intent.filePath)
                return m_drafts.removeFile(intent.account, intent.disputeId, file.id);
    }
    // What was sent leaves the draft; what was typed since stays.
    const bool sameMetadata = !draft.metadataEdited || metadataJson(draft.metadata) == intent.metadata;
    if (intent.verb == WriteVerb::Respond && draft.message == intent.message && sameMetadata && draft.files.isEmpty())
        m_drafts.discard(intent.account, intent.disputeId);
}

void WriteFlow::show(const WriteIntent &intent, const WriteOutcome &outcome)
{
    QString statement =
        outcome.halt == Halt::None ? outcomeStatement(intent, outcome.state, m_view.account) : haltTitle(outcome.halt);
    const QStringList details = outcome.halt == Halt::None ? outcomeDetails(intent, outcome, m_view.account, m_clock())
                                                           : QStringList{haltText(outcome, intent, m_view.account)};
    ActionState state = outcome.halt == Halt::None ? outcome.state : ActionState::NotSent;
    if (intent.verb == WriteVerb::UploadDocument && m_intent.verb == WriteVerb::Respond) {
        // The dialog asks about the response: a document that arrived after all must not look like it (I3).
        statement = tr("The response was not sent. Document %1: %2").arg(visibleText(intent.fileName), statement);
        if (outcome.isDone())
            state = ActionState::NotSent;
    }
    if (!m_dialog && intent.verb == WriteVerb::UploadDocument && outcome.isDone())
        return; // the row has moved to the server's documents
    if (m_dialog)
        return m_dialog->setOutcome(state, statement, outcome.requestId, details);
    Q_EMIT stopped(statement, details.join(u'\n'));
}

void WriteFlow::cancelUpload(const QUuid &file)
{
    AccountSession *const session = m_sessions(m_intent.account);
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        if (it.value() == file && session && session->writes())
            session->writes()->cancelUpload(it.key());
}

} // namespace disputedesk
